/// A course of rehabilitation, as its two dates say (`rehab.req.3.1`: 90 to 365 calendar days).
///
/// Whether the first and the last day both count is not said: 90 to 364 days between the dates hold
/// under every reading, 89 and 365 under one of them and are warned about, anything else is refused
/// (policy `course-bounds`). No clause knows a pause: its days are days of the course, unless the
/// office reads it otherwise (policy `course-pauses`).
package struct Course: Equatable, Sendable {
  package let start: CivilDate
  package let end: CivilDate
  package let pauses: [Pause]
  /// Whether days of a pause are days of the course.
  package let pausesCount: Bool

  package init(
    start: CivilDate, end: CivilDate, pauses: [Pause] = [], settings: PolicySettings
  ) {
    self.init(
      start: start, end: end, pauses: pauses,
      pausesCount: settings[.coursePauses] == .pausesCount)
  }

  private init(start: CivilDate, end: CivilDate, pauses: [Pause], pausesCount: Bool) {
    self.start = start
    self.end = end
    self.pauses = pauses
    self.pausesCount = pausesCount
  }

  package enum Verdict: String, Sendable {
    case lawful
    /// Lawful under one of the two readings only.
    case onTheBound = "on-the-bound"
    case tooShort = "too-short"
    case tooLong = "too-long"
  }

  /// Calendar days between the two dates, without the days of pauses where they do not count.
  package var days: Int {
    let all = start.days(until: end)
    guard !pausesCount, all > 0 else { return all }
    return all
      - (0...all).count { offset in
        let date = start.adding(days: offset)
        return pauses.contains { $0.covers(date) }
      }
  }

  package var verdict: Verdict {
    let (shortest, longest) = Self.bounds
    switch days {
    case ..<(shortest - 1): return .tooShort
    case shortest - 1: return .onTheBound
    case shortest..<longest: return .lawful
    case longest: return .onTheBound
    default: return .tooLong
    }
  }

  /// The first end that is lawful without doubt. Days of a pause that do not count put it off.
  package var firstEnd: CivilDate { end(after: Self.bounds.shortest) }

  /// The last end that is lawful at all.
  package var lastEnd: CivilDate { end(after: Self.bounds.longest) }

  /// The end with which the course would have so many days. Nobody knows yet how many an open pause
  /// takes, so it puts nothing off.
  private func end(after count: Int) -> CivilDate {
    var day = start.adding(days: count)
    guard pauses.allSatisfy({ $0.through != nil }) else { return day }
    while ending(on: day).days < count { day = day.adding(days: 1) }
    return day
  }

  private func ending(on day: CivilDate) -> Course {
    Course(start: start, end: day, pauses: pauses, pausesCount: pausesCount)
  }

  /// Days of the shortest and of the longest course, from the terms of the service.
  private static let bounds: (shortest: Int, longest: Int) = (
    Rehab.shortestCourse.length.slug.count, Rehab.longestCourse.length.slug.count
  )

  /// What a clerk is told of lawful dates.
  package enum Doubt: Equatable, Sendable {
    /// Lawful under one of the two readings only.
    case onTheBound
    /// Nobody hands over on the last day; the working day before it, where the course keeps its
    /// ninety days, else the way to the cabinet holds.
    case endsOnDayOff(proposed: CivilDate?)
  }

  /// The doubts about the two dates; a day behind the calendar raises none.
  package func doubts(_ calendar: WorkingCalendar) -> [Doubt] {
    var doubts: [Doubt] = verdict == .onTheBound ? [.onTheBound] : []
    if (try? endsOnWorkingDay(calendar)) == false {
      doubts.append(.endsOnDayOff(proposed: (try? proposedEnd(calendar)) ?? nil))
    }
    return doubts
  }

  /// Whether the certificate can be given on the last day: nobody hands over on a day off, and then
  /// the way to the cabinet within two working days holds (`rehab.rule.10.2`, `rehab.rule.10.3`).
  package func endsOnWorkingDay(_ calendar: WorkingCalendar) throws(CalendarGap) -> Bool {
    try calendar.works(end)
  }

  /// The working day before the end, where the course still has ninety days then.
  package func proposedEnd(_ calendar: WorkingCalendar) throws(CalendarGap) -> CivilDate? {
    var day = end
    while try !calendar.works(day) { day = day.adding(days: -1) }
    return ending(on: day).verdict == .lawful ? day : nil
  }
}
