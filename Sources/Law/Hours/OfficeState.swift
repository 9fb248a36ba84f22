/// What the office does at one moment.
package enum OfficeState: Equatable, Sendable {
  /// Applications are taken.
  case open
  /// The office works, applications are not taken any more, or not yet.
  case beforeIntake
  case afterIntake
  case lunch(until: ClockTime)
  case beforeOpening
  case afterClosing
  /// A day that does not work.
  case dayOff(CalendarDay)

  package var takesApplications: Bool { self == .open }

  /// Whether a visitor can be at the desk at all; a supervisor may then take an application.
  package var staffIsThere: Bool {
    switch self {
    case .open, .beforeIntake, .afterIntake, .lunch: true
    case .beforeOpening, .afterClosing, .dayOff: false
    }
  }
}

extension HoursRule {
  /// The state at a moment. A closing time belongs to the open time: 17:30:00.000 is still intake,
  /// one millisecond later is not.
  package func state(
    at moment: Moment, calendar: WorkingCalendar
  ) throws(CalendarGap) -> OfficeState {
    let day = try calendar.day(moment.date)
    let hours = dutyHours(on: day)
    guard let hours else { return .dayOff(day) }
    if moment < at(hours.open, of: moment) { return .beforeOpening }
    if moment > at(hours.close, of: moment) { return .afterClosing }
    if let lunch, moment >= at(lunch.from, of: moment), moment < at(lunch.until, of: moment) {
      return .lunch(until: lunch.until)
    }
    guard let intake else { return .open }
    if moment < at(intake.open, of: moment) { return .beforeIntake }
    return moment > at(intake.close, of: moment) ? .afterIntake : .open
  }

  /// When applications are taken again.
  ///
  /// - Returns: the first moment after `moment` at which the intake opens; `moment` itself while it is
  ///   open.
  /// - Throws: where the calendar ends before such a day.
  package func nextIntake(
    after moment: Moment, calendar: WorkingCalendar
  ) throws(CalendarGap) -> Moment {
    if try state(at: moment, calendar: calendar).takesApplications { return moment }
    var date = moment.date
    while true {
      if let hours = dutyHours(on: try calendar.day(date)) {
        let opening = at(intake?.open ?? hours.open, of: Moment(date, hours.open))
        let starts = [opening] + [lunch].compactMap(\.self).map { at($0.until, of: opening) }
        for start in starts where start > moment {
          if try state(at: start, calendar: calendar).takesApplications { return start }
        }
      }
      date = date.adding(days: 1)
    }
  }

  /// Opening and closing on a day; `nil` when nobody works.
  package func dutyHours(on day: CalendarDay) -> (open: ClockTime, close: ClockTime)? {
    if let saturday, day.date.weekday == .saturday { return dutyIsOff(day) ? nil : saturday }
    return day.works ? (open, close) : nil
  }

  /// Whether a duty section stays shut on a Saturday: on a holiday and when an act closes the day.
  private func dutyIsOff(_ day: CalendarDay) -> Bool {
    switch day.kind {
    case .working, .workingWeekend, .weekend(nil): false
    case .weekend, .holiday, .dayOff, .movedDayOff, .closedByAct: true
    }
  }

  private func at(_ time: ClockTime, of moment: Moment) -> Moment { Moment(moment.date, time) }
}
