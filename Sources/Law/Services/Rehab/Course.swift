/// A course of rehabilitation, as its two dates say (`rehab.req.3.1`: 90 to 365 calendar days).
///
/// Whether the first and the last day both count is not said: 90 to 364 days between the dates hold
/// under every reading, 89 and 365 under one of them and are warned about, anything else is refused.
package struct Course: Equatable, Sendable {
  package let start: CivilDate
  package let end: CivilDate
  package let pauses: [Pause]

  package init(start: CivilDate, end: CivilDate, pauses: [Pause] = []) {
    self.start = start
    self.end = end
    self.pauses = pauses
  }

  package enum Verdict: String, Sendable {
    case lawful
    /// Lawful under one of the two readings only.
    case onTheBound = "on-the-bound"
    case tooShort = "too-short"
    case tooLong = "too-long"
  }

  /// Calendar days between the two dates without the days of pauses.
  package var days: Int {
    let paused = (0...max(0, start.days(until: end))).count { offset in
      let date = start.adding(days: offset)
      return pauses.contains { $0.covers(date) }
    }
    return start.days(until: end) - paused
  }

  package var verdict: Verdict {
    switch days {
    case ..<89: .tooShort
    case 89: .onTheBound
    case 90...364: .lawful
    case 365: .onTheBound
    default: .tooLong
    }
  }

  /// The days from which and until which the end is lawful without doubt.
  package static func ends(of start: CivilDate) -> ClosedRange<CivilDate> {
    start.adding(days: 90)...start.adding(days: 364)
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
    return Course(start: start, end: day, pauses: pauses).verdict == .lawful ? day : nil
  }
}
