import Fixtures
import Law
import Testing

@Suite("Days of the Gregorian calendar")
struct CivilDateTests {
  @Test("Every day of four centuries goes there and back")
  func roundTrip() {
    var previous: CivilDate?
    for number in -72_000...74_000 {
      let date = CivilDate(dayNumber: number)
      let (year, month, day) = date.components
      #expect(CivilDate(year: year, month: month, day: day) == date)
      #expect(CivilDate(iso: date.iso) == date)
      if let previous {
        #expect(previous < date && previous.adding(days: 1) == date)
        let next = (previous.weekday.rawValue + 1) % 7
        #expect(date.weekday.rawValue == next)
      }
      previous = date
    }
  }

  @Test(
    "Known days of the week",
    arguments: [
      ("1970-01-01", Weekday.thursday), ("2000-02-29", .tuesday), ("2026-11-24", .tuesday),
      ("2026-08-31", .monday), ("2027-03-15", .monday), ("2024-03-01", .friday),
      ("1969-12-31", .wednesday),
    ] as [(CivilDate, Weekday)])
  func weekday(date: CivilDate, weekday: Weekday) {
    #expect(date.weekday == weekday)
  }

  @Test(
    "What is no day is not read as one",
    arguments: [
      "2026-02-29", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
      "2026-1-01",
      "26-01-01", "2026-01-1", "2026-01-01 ", "2026/01/01", "", "2026-01", "٢٠٢٦-٠١-٠١",
      "-026-01-01",
      "+026-01-01", "2026-01-01-01", "0000-01-01",
    ])
  func noDay(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test("29 February is a day of leap years only", arguments: [2000, 2024, 2028])
  func leap(year: Int) {
    #expect(CivilDate(year: year, month: 2, day: 29) != nil)
    #expect(CivilDate(year: year + 1, month: 2, day: 29) == nil)
  }

  @Test(
    "A month later is the same day, or the month's last",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-11-30", 3, "2027-02-28"),
      ("2026-10-15", 11, "2027-09-15"), ("2026-12-31", 2, "2027-02-28"),
      ("2026-05-31", 1, "2026-06-30"),
      ("2026-06-30", 1, "2026-07-30"), ("2026-01-15", 12, "2027-01-15"),
      ("2026-01-15", 0, "2026-01-15"),
    ] as [(CivilDate, Int, CivilDate)])
  func months(from: CivilDate, months: Int, to: CivilDate) {
    #expect(from.adding(months: months) == to)
  }

  @Test("Dates are written as screens and machines expect them")
  func writing() {
    let date: CivilDate = "2026-01-05"
    #expect(date.iso == "2026-01-05")
    #expect(date.dotted == "05.01.2026")
    #expect(date.dottedShort == "05.01")
  }
}

@Suite("Moments")
struct MomentTests {
  @Test(
    "A moment is read in the time of Kazakhstan unless it names an offset",
    arguments: [
      ("2026-11-24T10:27:05", "2026-11-24T10:27:05+05:00"),
      ("2026-11-24 10:27", "2026-11-24T10:27:00+05:00"),
      ("2026-11-24T05:27:05Z", "2026-11-24T10:27:05+05:00"),
      ("2026-11-24T22:00:00-03:00", "2026-11-25T06:00:00+05:00"),
      ("2026-11-24T00:00:00.001", "2026-11-24T00:00:00.001+05:00"),
      ("2026-11-24T00:00:00.1", "2026-11-24T00:00:00.100+05:00"),
      ("2026-11-24T23:59:59.9999", "2026-11-24T23:59:59.999+05:00"),
      ("2026-11-24T11:27:05+06:00", "2026-11-24T10:27:05+05:00"),
    ])
  func reading(text: String, iso: String) {
    #expect(Moment(iso: text)?.iso == iso)
    #expect(Moment(iso: iso)?.iso == iso)
  }

  @Test(
    "What is no moment is not read as one",
    arguments: [
      "2026-11-24", "2026-11-24T24:00", "2026-11-24T10:60", "2026-11-24T10:00:60",
      "2026-11-24T1:00",
      "2026-11-24T10:00:00.", "2026-11-24T10:00:00+5", "2026-11-24T10:00 ", "10:00",
      "2026-02-30T10:00",
      "2026-11-24T10:00:00.1234567890",
    ])
  func noMoment(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test("The day changes at midnight of Kazakhstan, also before 1970")
  func midnight() {
    let midnight: Moment = "2026-11-24T00:00:00"
    #expect(midnight.date == "2026-11-24")
    #expect(midnight.adding(milliseconds: -1).date == "2026-11-23")
    #expect(midnight.adding(milliseconds: -1).time == ClockTime(23, 59))
    let old: Moment = "1969-06-01T03:04:05"
    #expect(old.date == "1969-06-01")
    #expect(old.second == 5)
  }

  @Test(
    "Hours of the day are read whole or not at all",
    arguments: [
      ("17:30", ClockTime(17, 30)), ("00:00", ClockTime(0, 0)), ("23:59", ClockTime(23, 59)),
      ("9:05", ClockTime(9, 5)), ("24:00", nil), ("17:60", nil), ("17:5", nil), ("17", nil),
      ("17:30:00", nil), ("", nil),
    ])
  func clock(text: String, time: ClockTime?) {
    #expect(ClockTime(text) == time)
  }
}

/// FACTS, section 1, year by year: what a published calendar lists as days off from Monday to
/// Friday, and the days of rest that work.
@Suite("The working calendar of Kazakhstan")
struct StateCalendarTests {
  static let daysOff: [Int: String] = [
    2024: """
    01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16
    """,
    2025: """
    01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16
    """,
    2026: """
    01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16
    """,
    2027: """
    01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16
    """,
  ]
  static let workingRest: [Int: String] = [2024: "05-04", 2025: "01-05", 2026: "", 2027: ""]

  /// Every holiday of the public library `holidays` 0.109 (PyPI) for Kazakhstan, days of rest
  /// included. It lists no day that works, so the two swapped days of rest are ours alone.
  static let library: [Int: String] = [
    2024: """
    01-01 01-02 01-07 03-08 03-21 03-22 03-23 03-25 05-01 05-07 05-08 05-09 06-16 07-06 07-08 08-30 \
    10-25 12-16
    """,
    2025: """
    01-01 01-02 01-03 01-07 03-08 03-10 03-21 03-22 03-23 03-24 03-25 05-01 05-07 05-09 06-06 07-06 \
    07-07 08-30 09-01 10-25 10-27 12-16
    """,
    2026: """
    01-01 01-02 01-07 03-08 03-09 03-21 03-22 03-23 03-24 03-25 05-01 05-07 05-09 05-11 05-27 07-06 \
    10-25 10-26 12-16
    """,
    2027: """
    01-01 01-02 01-04 01-07 03-08 03-15 03-21 03-22 03-23 03-24 05-01 05-03 05-07 05-09 05-10 05-16 \
    07-06 10-25 12-16
    """,
  ]

  static func days(_ text: String?, of year: Int) -> Set<CivilDate> {
    Set((text ?? "").split(separator: " ").compactMap { CivilDate(iso: "\(year)-\($0)") })
  }

  static func everyDay(of year: Int) -> [CivilDate] {
    let first = CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? 0
    return (0..<(year % 4 == 0 ? 366 : 365)).map { CivilDate(dayNumber: first + $0) }
  }

  @Test("A five-day office rests on the published days and on no other", arguments: 2024...2027)
  func fiveDays(year: Int) throws {
    let off = Self.days(Self.daysOff[year], of: year)
    let on = Self.days(Self.workingRest[year], of: year)
    for date in Self.everyDay(of: year) {
      let weekend = date.weekday >= .saturday
      let works = weekend ? on.contains(date) : !off.contains(date)
      #expect(try WorkingCalendar.five.works(date) == works, "\(date)")
    }
  }

  @Test("The public library differs in nothing but the swapped days", arguments: 2024...2027)
  func againstTheLibrary(year: Int) throws {
    let listed = Self.days(Self.library[year], of: year)
    let differing = try Self.everyDay(of: year).filter { date in
      let libraryWorks = date.weekday < .saturday && !listed.contains(date)
      return try WorkingCalendar.five.works(date) != libraryWorks
    }
    // Order of the labour minister under art. 85 (3) of the Labour code: these days of rest work.
    #expect(Set(differing) == Self.days(Self.workingRest[year], of: year))
  }

  @Test("A six-day office works on Saturdays, rests on holidays, and is bound by no swap")
  func sixDays() throws {
    let six = WorkingCalendar.six
    #expect(try six.works("2026-11-21"))
    #expect(try !six.works("2026-11-22"))
    #expect(try !six.works("2024-03-23"), "Nauryz on a Saturday is a holiday")
    #expect(try six.works("2024-03-25"), "its Monday is no day off: Saturday would have worked")
    #expect(try six.works("2024-05-08"))
    #expect(try six.works("2024-05-04"))
    #expect(try !six.works("2026-03-24"), "for Sunday the 22nd")
    #expect(try six.works("2026-03-25"))
    #expect(try !six.works("2027-05-10"), "for Sunday the 9th")
  }

  /// Holidays law, art. 5: a holiday on a day off gives the next working day after it. The moved
  /// days are data; this derives them again from the holidays alone.
  @Test("Moved days off follow from the act", arguments: [WorkWeek.five, .six])
  func moved(week: WorkWeek) throws {
    let holidays = Set(
      StateCalendar.entries.compactMap { entry -> CivilDate? in
        if case .holiday = entry.effect { return entry.date }
        return nil
      })
    var expected: Set<CivilDate> = []
    for holiday in holidays.sorted() where week.rests(on: holiday.weekday) {
      var next = holiday.adding(days: 1)
      while week.rests(on: next.weekday) || holidays.contains(next) || expected.contains(next) {
        next = next.adding(days: 1)
      }
      expected.insert(next)
    }
    let stated = StateCalendar.entries.compactMap { entry -> CivilDate? in
      if case .moved = entry.effect, entry.weeks.contains(week) { return entry.date }
      return nil
    }
    #expect(Set(stated) == expected)
    #expect(stated.count == expected.count)
  }

  @Test("7 January and Kurban Ait are days off that never move")
  func religious() throws {
    let christmas = try WorkingCalendar.five.day("2024-01-07")
    #expect(christmas.kind == .weekend(.christmas))
    #expect(try WorkingCalendar.five.works("2024-01-08"))
    #expect(try WorkingCalendar.five.day("2026-05-27").kind == .dayOff(.kurbanAit))
    #expect(try WorkingCalendar.five.works("2024-06-17"))
    #expect(try WorkingCalendar.five.works("2027-05-17"))
  }

  @Test("2026 had no Constitution Day; from 2027 it is 15 March")
  func constitutionDay() throws {
    #expect(try WorkingCalendar.five.day("2025-08-30").observance == .constitutionDay)
    #expect(try WorkingCalendar.five.works("2026-08-31"))
    #expect(try WorkingCalendar.five.works("2026-03-16"))
    #expect(try WorkingCalendar.five.day("2026-08-30").observance == nil)
    #expect(try WorkingCalendar.five.day("2027-03-15").kind == .holiday(.constitutionDay))
    #expect(try WorkingCalendar.five.works("2027-08-30"))
  }

  @Test("What 2027 rests on is shown as estimated, the past as confirmed")
  func certainty() throws {
    for year in 2024...2026 {
      for (day, _) in try WorkingCalendar.five.exceptions(in: year) {
        #expect(day.certainty == .confirmed, "\(day.date)")
      }
    }
    #expect(try WorkingCalendar.five.day("2027-01-04").certainty == .estimated)
    #expect(try WorkingCalendar.five.day("2027-05-16").certainty == .estimated)
    #expect(try WorkingCalendar.five.day("2027-01-07").certainty == .estimated)
  }

  @Test(
    "A plain day of 2027 is estimated too: nobody has published that it works",
    arguments: [
      ("2026-12-31", Certainty.confirmed), ("2027-01-01", .estimated), ("2027-06-01", .estimated),
      ("2027-06-05", .estimated), ("2027-12-31", .estimated),
    ] as [(CivilDate, Certainty)])
  func plainDays(date: CivilDate, certainty: Certainty) throws {
    #expect(try WorkingCalendar.five.day(date).certainty == certainty)
    #expect(try WorkingCalendar.six.day(date).certainty == certainty)
  }

  @Test("Kurban Ait 2027 may fall a day earlier or later: its neighbours are estimated")
  func kurbanAitNeighbours() throws {
    for date in ["2027-05-15", "2027-05-16", "2027-05-17"] as [CivilDate] {
      #expect(try WorkingCalendar.five.day(date).certainty == .estimated, "\(date)")
    }
    let due = try TermCount(calendar: .five).due(.workingDays(1), after: "2027-05-14" as CivilDate)
    #expect(due.date == "2027-05-17")
    #expect(due.certainty == .estimated)
  }

  @Test("Every entry exists, has a source and lies in the known years, in order")
  func entries() {
    for entry in StateCalendar.entries {
      #expect(StateCalendar.years.contains(entry.date.year), "\(entry.date)")
      #expect(!entry.source.isEmpty)
      #expect(!entry.weeks.isEmpty)
    }
    #expect(StateCalendar.entries.map(\.date) == StateCalendar.entries.map(\.date).sorted())
    #expect(StateCalendar.singleZoneSince == "2024-03-01")
  }

  @Test(
    "Outside the known years the answer is an error that names them",
    arguments: ["2023-12-31", "2028-01-01"] as [CivilDate])
  func gap(date: CivilDate) {
    let gap = CalendarGap(date: date, known: "2024-01-01"..."2027-12-31")
    #expect(throws: gap) { try WorkingCalendar.five.day(date) }
    #expect(throws: gap) { try WorkingCalendar.five.works(date) }
    #expect(throws: (any Error).self) {
      try WorkingCalendar.five.exceptions(in: date.year)
    }
  }

  @Test("The first and the last known day have an answer")
  func edges() throws {
    #expect(try !WorkingCalendar.five.works("2024-01-01"))
    #expect(try WorkingCalendar.five.works("2027-12-31"))
    #expect(throws: CalendarGap.self) {
      try WorkingCalendar.five.nextWorkingDay(after: "2027-12-31")
    }
  }

  @Test("A stretch of working days is the sum of its days", arguments: [UInt64(1), 2, 3, 4])
  func sums(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let first = WorkingCalendar.five.known.lowerBound.dayNumber
    let last = WorkingCalendar.five.known.upperBound.dayNumber
    for _ in 0..<200 {
      let start = CivilDate(dayNumber: Int.random(in: first...last, using: &random))
      let end = CivilDate(dayNumber: Int.random(in: first...last, using: &random))
      var count = 0
      var date = start.adding(days: 1)
      while date <= end {
        count += try WorkingCalendar.five.works(date) ? 1 : 0
        date = date.adding(days: 1)
      }
      #expect(try WorkingCalendar.five.workingDays(after: start, through: end) == count)
    }
  }
}

@Suite("Days that an administrator adds")
struct CalendarAdditionTests {
  static func entry(_ date: CivilDate, _ effect: CalendarEntry.Effect) -> CalendarEntry {
    CalendarEntry(date: date, effect: effect, source: "№ 1 бұйрық", certainty: .confirmed)
  }

  @Test("A closed day rests and names its act; an opened day of rest works")
  func closedAndOpened() throws {
    let calendar = WorkingCalendar(
      week: .five,
      additions: [Self.entry("2026-11-25", .closed), Self.entry("2026-11-28", .opened)])
    #expect(try calendar.day("2026-11-25").kind == .closedByAct("№ 1 бұйрық"))
    #expect(try calendar.day("2026-11-25").word == .dayOff)
    #expect(try calendar.day("2026-11-28").kind == .workingWeekend(instead: nil))
    #expect(try calendar.works("2026-11-28"))
    #expect(try calendar.workingDays(after: "2026-11-24", through: "2026-11-28") == 3)
  }

  @Test("An addition wins over the state's entry for the same day")
  func wins() throws {
    let calendar = WorkingCalendar(week: .five, additions: [Self.entry("2026-12-16", .opened)])
    #expect(try calendar.works("2026-12-16"))
    #expect(try !WorkingCalendar.five.works("2026-12-16"))
  }

  @Test("An addition for one kind of week leaves the other alone")
  func oneWeek() throws {
    let addition = CalendarEntry(
      date: "2026-11-25", effect: .closed, weeks: [.six], source: "№ 2", certainty: .confirmed)
    #expect(try WorkingCalendar(week: .five, additions: [addition]).works("2026-11-25"))
    #expect(try !WorkingCalendar(week: .six, additions: [addition]).works("2026-11-25"))
  }

  @Test("Taking an addition away gives back the same calendar")
  func reversible() {
    #expect(WorkingCalendar(week: .five, additions: []) == WorkingCalendar.five)
    #expect(
      WorkingCalendar(week: .five, additions: [Self.entry("2026-11-25", .closed)])
        != WorkingCalendar.five)
  }
}
