/// Which days work, for an organisation's own week: the state's entries and those its
/// administrator has added.
package struct WorkingCalendar: Equatable, Sendable {
  package let week: WorkWeek
  package let years: ClosedRange<Int>
  /// First and last day of the known years.
  package let known: ClosedRange<CivilDate>
  private let entries: [CivilDate: CalendarEntry]
  /// What each known day is, in their order.
  private let days: [CalendarDay]
  /// Working days from the first known day up to each day, so that a stretch is a subtraction.
  private let workingDays: [Int32]

  /// - Parameters:
  ///   - additions: entries of the administrator; for the same day they win over the state's.
  ///   - years: the years for which the entries are complete.
  package init(
    week: WorkWeek, additions: [CalendarEntry] = [],
    years: ClosedRange<Int> = StateCalendar.years,
    base: [CalendarEntry] = StateCalendar.entries
  ) {
    self.week = week
    self.years = years
    var entries: [CivilDate: CalendarEntry] = [:]
    for entry in base where entry.weeks.contains(week) {
      // A day may be a holiday and be moved to as well; the holiday keeps its name.
      if case .holiday = entries[entry.date]?.effect { continue }
      entries[entry.date] = entry
    }
    for entry in additions where entry.weeks.contains(week) { entries[entry.date] = entry }
    self.entries = entries
    known = Self.span(of: years)
    days = Self.days(known, entries, week)
    workingDays = Self.sums(days)
  }

  /// The state's calendar without an office's additions, made once in the life of the process.
  package static func state(_ week: WorkWeek) -> WorkingCalendar {
    switch week {
    case .five: fiveDays
    case .six: sixDays
    }
  }

  private static let fiveDays = WorkingCalendar(week: .five)
  private static let sixDays = WorkingCalendar(week: .six)

  private static func span(of years: ClosedRange<Int>) -> ClosedRange<CivilDate> {
    let first = CivilDate(year: years.lowerBound, month: 1, day: 1)
    let last = CivilDate(year: years.upperBound, month: 12, day: 31)
    guard let first, let last else { return CivilDate(dayNumber: 0)...CivilDate(dayNumber: 0) }
    return first...last
  }

  private static func days(
    _ known: ClosedRange<CivilDate>, _ entries: [CivilDate: CalendarEntry], _ week: WorkWeek
  ) -> [CalendarDay] {
    (known.lowerBound.dayNumber...known.upperBound.dayNumber).map { number in
      let date = CivilDate(dayNumber: number)
      let rests = week.rests(on: date.weekday)
      guard let entry = entries[date] else {
        return CalendarDay(
          date: date, kind: rests ? .weekend(nil) : .working,
          certainty: StateCalendar.certainty(of: date.year))
      }
      return CalendarDay(
        date: date, kind: kind(of: entry, rests: rests), certainty: entry.certainty)
    }
  }

  private static func sums(_ days: [CalendarDay]) -> [Int32] {
    var sum: Int32 = 0
    return days.map { day in
      sum += day.works ? 1 : 0
      return sum
    }
  }

  /// What the day is. Throws outside the known years.
  package func day(_ date: CivilDate) throws(CalendarGap) -> CalendarDay {
    guard known.contains(date) else { throw CalendarGap(date: date, known: known) }
    return days[date.dayNumber - known.lowerBound.dayNumber]
  }

  package func works(_ date: CivilDate) throws(CalendarGap) -> Bool {
    guard known.contains(date) else { throw CalendarGap(date: date, known: known) }
    return try workingDays(after: date.adding(days: -1), through: date) == 1
  }

  /// How many days behind `start` up to and with `end` work; 0 when `end` lies before.
  package func workingDays(
    after start: CivilDate, through end: CivilDate
  ) throws(CalendarGap) -> Int {
    guard end > start else { return 0 }
    let first = known.lowerBound.dayNumber
    guard known.contains(end), start.dayNumber >= first - 1 else {
      throw CalendarGap(date: known.contains(end) ? start : end, known: known)
    }
    let before = start.dayNumber < first ? 0 : workingDays[start.dayNumber - first]
    return Int(workingDays[end.dayNumber - first] - before)
  }

  /// The first working day after `date`.
  package func nextWorkingDay(after date: CivilDate) throws(CalendarGap) -> CivilDate {
    var next = date.adding(days: 1)
    while try !works(next) { next = next.adding(days: 1) }
    return next
  }

  /// Non-working weekdays and working days of rest of a year, in order: what distinguishes it
  /// from a plain run of weeks.
  package func exceptions(in year: Int) throws(CalendarGap) -> [(CalendarDay, CalendarEntry)] {
    guard years.contains(year) else {
      throw CalendarGap(
        date: CivilDate(year: year, month: 1, day: 1) ?? known.upperBound, known: known)
    }
    var found: [(CalendarDay, CalendarEntry)] = []
    for entry in entries.values.sorted(by: { $0.date < $1.date }) where entry.date.year == year {
      let day = try day(entry.date)
      if day.works == week.rests(on: entry.date.weekday) { found.append((day, entry)) }
    }
    return found
  }

  private static func kind(of entry: CalendarEntry, rests: Bool) -> CalendarDay.Kind {
    switch entry.effect {
    case .holiday(let observance): rests ? .weekend(observance) : .holiday(observance)
    case .dayOff(let observance): rests ? .weekend(observance) : .dayOff(observance)
    case .moved(let from): .movedDayOff(for: from)
    case .swappedOff(let with): .movedDayOff(for: with)
    case .swappedOn(let with): .workingWeekend(instead: with)
    // On a day of rest too: a duty section that works on it is closed then.
    case .closed: .closedByAct(entry.source)
    case .opened: rests ? .workingWeekend(instead: nil) : .working
    }
  }
}
