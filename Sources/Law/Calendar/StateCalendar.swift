/// The working calendar of Kazakhstan 2024–2027, as data with sources.
///
/// Holidays: law of 13.12.2001 № 267-II, from 1 July 2026 in the edition of law 11.06.2026
/// № 306-VIII, which moved Constitution Day from 30 August to 15 March; so 2026 had none.
package enum StateCalendar {
  /// Years for which every entry is known or estimated. Outside them the answer is an error.
  package static let years = 2024...2027

  /// The first year that is computed from the acts alone; every day of it, working ones included, is
  /// estimated until an act or a published table is entered.
  package static let estimatedSince = 2027

  /// The whole country has kept UTC+5 since this day; earlier moments are not counted.
  package static let singleZoneSince = CivilDate(dayNumber: 19_783)

  /// All entries of the known years, in order of date.
  package static let entries: [CalendarEntry] =
    (holidays + religiousDays + moved + swapped).sorted { $0.date < $1.date }

  // MARK: Holidays of every year

  private struct Fixed {
    let month: Int
    let day: Int
    let observance: Observance
    var from: CivilDate?
    var until: CivilDate?
  }

  private static let holidayAct = "13.12.2001 № 267-II заң"
  private static let editionOf2026 = date(2026, 7, 1)

  private static let fixed: [Fixed] = [
    Fixed(month: 1, day: 1, observance: .newYear),
    Fixed(month: 1, day: 2, observance: .newYear),
    Fixed(month: 3, day: 8, observance: .womensDay),
    Fixed(month: 3, day: 15, observance: .constitutionDay, from: editionOf2026),
    Fixed(month: 3, day: 21, observance: .nauryz),
    Fixed(month: 3, day: 22, observance: .nauryz),
    Fixed(month: 3, day: 23, observance: .nauryz),
    Fixed(month: 5, day: 1, observance: .unityDay),
    Fixed(month: 5, day: 7, observance: .defenderDay),
    Fixed(month: 5, day: 9, observance: .victoryDay),
    Fixed(month: 7, day: 6, observance: .capitalDay),
    Fixed(month: 8, day: 30, observance: .constitutionDay, until: editionOf2026),
    Fixed(month: 10, day: 25, observance: .republicDay),
    Fixed(month: 12, day: 16, observance: .independenceDay),
  ]

  private static var holidays: [CalendarEntry] {
    years.flatMap { year in
      fixed.compactMap { holiday in
        let day = date(year, holiday.month, holiday.day)
        if let from = holiday.from, day < from { return nil }
        if let until = holiday.until, day >= until { return nil }
        return CalendarEntry(
          date: day, effect: .holiday(holiday.observance), source: holidayAct,
          certainty: certainty(of: year))
      }
    }
  }

  // MARK: Days off that are not holidays

  private static let kurbanAit: [(CivilDate, Certainty)] = [
    (date(2024, 6, 16), .confirmed), (date(2025, 6, 6), .confirmed),
    (date(2026, 5, 27), .confirmed), (date(2027, 5, 16), .estimated),
  ]

  private static var religiousDays: [CalendarEntry] {
    let source = CodeArticle.religiousDaysOff.kazakh
    let christmas = years.map { year in
      CalendarEntry(
        date: date(year, 1, 7), effect: .dayOff(.christmas), source: source,
        certainty: certainty(of: year))
    }
    let ait = kurbanAit.map { day, certainty in
      CalendarEntry(
        date: day, effect: .dayOff(.kurbanAit), source: source, certainty: certainty)
    }
    return christmas + ait
  }

  // MARK: Holidays moved from a day of rest, as pairs

  /// The five-day week: holidays on Saturday and Sunday.
  private static let movedFiveDays: [(from: CivilDate, to: CivilDate)] = [
    (date(2024, 3, 23), date(2024, 3, 25)), (date(2024, 7, 6), date(2024, 7, 8)),
    (date(2025, 3, 8), date(2025, 3, 10)), (date(2025, 3, 22), date(2025, 3, 24)),
    (date(2025, 3, 23), date(2025, 3, 25)), (date(2025, 7, 6), date(2025, 7, 7)),
    (date(2025, 8, 30), date(2025, 9, 1)), (date(2025, 10, 25), date(2025, 10, 27)),
    (date(2026, 3, 8), date(2026, 3, 9)), (date(2026, 3, 21), date(2026, 3, 24)),
    (date(2026, 3, 22), date(2026, 3, 25)), (date(2026, 5, 9), date(2026, 5, 11)),
    (date(2026, 10, 25), date(2026, 10, 26)), (date(2027, 1, 2), date(2027, 1, 4)),
    (date(2027, 3, 21), date(2027, 3, 24)), (date(2027, 5, 1), date(2027, 5, 3)),
    (date(2027, 5, 9), date(2027, 5, 10)),
  ]

  /// The six-day week: only holidays on Sunday move, because Saturday works.
  private static let movedSixDays: [(from: CivilDate, to: CivilDate)] = [
    (date(2025, 3, 23), date(2025, 3, 24)), (date(2025, 7, 6), date(2025, 7, 7)),
    (date(2026, 3, 8), date(2026, 3, 9)), (date(2026, 3, 22), date(2026, 3, 24)),
    (date(2026, 10, 25), date(2026, 10, 26)), (date(2027, 3, 21), date(2027, 3, 24)),
    (date(2027, 5, 9), date(2027, 5, 10)),
  ]

  private static var moved: [CalendarEntry] {
    pairs(movedFiveDays, week: .five) + pairs(movedSixDays, week: .six)
  }

  private static func pairs(
    _ pairs: [(from: CivilDate, to: CivilDate)], week: WorkWeek
  ) -> [CalendarEntry] {
    pairs.map { pair in
      CalendarEntry(
        date: pair.to, effect: .moved(from: pair.from), weeks: [week],
        source: CodeArticle.movedHoliday.kazakh, certainty: certainty(of: pair.to.year))
    }
  }

  // MARK: Days swapped by the labour ministry; they bind five-day offices only

  private static let swaps: [(off: CivilDate, on: CivilDate)] = [
    (date(2024, 5, 8), date(2024, 5, 4)), (date(2025, 1, 3), date(2025, 1, 5)),
  ]

  private static var swapped: [CalendarEntry] {
    swaps.flatMap { swap in
      [
        CalendarEntry(
          date: swap.off, effect: .swappedOff(with: swap.on), weeks: [.five],
          source: CodeArticle.swappedDays.kazakh, certainty: .confirmed),
        CalendarEntry(
          date: swap.on, effect: .swappedOn(with: swap.off), weeks: [.five],
          source: CodeArticle.swappedDays.kazakh, certainty: .confirmed),
      ]
    }
  }

  /// How sure a day without a better source is.
  static func certainty(of year: Int) -> Certainty {
    year >= estimatedSince ? .estimated : .confirmed
  }

  /// A day of the tables above. They are literals and every one exists, which a test checks.
  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }
}
