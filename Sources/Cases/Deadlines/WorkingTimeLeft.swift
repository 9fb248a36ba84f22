import Law

/// Working time until a due date: hours of the office on the last day, working days before it.
package enum WorkingTimeLeft: Equatable, Sendable {
  /// Whole minutes of office hours left today; the lunch break does not count.
  case minutes(Int)
  /// Working days behind today, the due date included.
  case workingDays(Int)
  case passed

  /// - Parameters:
  ///   - closes: when the office stops on the due date, as far as this term is concerned.
  ///   - hours: of the office at the service's place; `nil` counts straight through.
  /// - Throws: `CalendarGap` when the due date lies beyond the calendar.
  package init(
    until date: CivilDate, closes: ClockTime, hours: HoursRule?, now: Moment,
    calendar: WorkingCalendar
  ) throws(CalendarGap) {
    let today = now.date
    if date < today {
      self = .passed
    } else if date == today {
      // A minute that has begun is no longer whole.
      let minute = now.time.minutes + (now.second > 0 ? 1 : 0)
      self = .minutes(Self.minutes(from: minute, until: closes.minutes, hours))
    } else {
      self = .workingDays(try calendar.workingDays(after: today, through: date))
    }
  }

  private static func minutes(from start: Int, until end: Int, _ hours: HoursRule?) -> Int {
    let start = max(start, hours?.open.minutes ?? 0)
    let lunch = hours?.lunch.map { max(start, $0.from.minutes)..<max(start, $0.until.minutes) }
    let pause = lunch.map { max(0, min(end, $0.upperBound) - $0.lowerBound) } ?? 0
    return max(0, end - start - pause)
  }
}
