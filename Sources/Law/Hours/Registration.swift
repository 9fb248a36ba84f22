/// On which day an application counts as received, and why.
package struct Registration: Equatable, Sendable {
  package let received: Moment
  /// The day from which terms are counted; the day after it is day one.
  package let date: CivilDate
  /// The days from receipt to registration with their causes; the last one is `day-of-receipt`.
  package let days: [TermDay]
  /// The clause or article that moved the day; empty when it is the day of receipt.
  package let movedBy: [String]
  package let warnings: [TermWarning]

  package var isMoved: Bool { date != received.date }

  /// `estimated` when days off that are not confirmed have moved it.
  package var certainty: Certainty {
    isMoved ? days.map(\.day.certainty).max() ?? .confirmed : .confirmed
  }
}

extension Registration {
  /// Where nobody can look the hours of a service up, the day of receipt counts.
  package static func onReceipt(
    _ received: Moment, _ calendar: WorkingCalendar
  ) throws(CalendarGap) -> Registration {
    Registration(
      received: received, date: received.date,
      days: [TermDay(ordinal: nil, why: .dayOfReceipt, day: try calendar.day(received.date))],
      movedBy: [], warnings: [])
  }
}

/// What a clerk must be told about a date, beyond the date.
package enum TermWarning: String, CaseIterable, Sendable, Codable {
  /// Walk-in after the intake hours while the office still works.
  case afterIntakeHours = "after-intake-hours"
  case beforeIntakeHours = "before-intake-hours"
  case lunchBreak = "lunch-break"
  /// Walk-in while the office is shut: registered with the next working day.
  case officeClosed = "office-closed"
  /// The count rests on a calendar entry that is not confirmed.
  case estimatedCalendar = "estimated-calendar"
}

/// Registration by channel and hour (`home.req.7.5` and its like; administrative code, art. 64 (3)).
package struct RegistrationRule: Sendable {
  package let hours: HoursRule
  /// The clause of the service that moves an application filed after hours.
  package let afterHoursClause: ClauseID?
  package let calendar: WorkingCalendar

  package init(hours: HoursRule, afterHoursClause: ClauseID?, calendar: WorkingCalendar) {
    self.hours = hours
    self.afterHoursClause = afterHoursClause
    self.calendar = calendar
  }

  package func register(_ received: Moment, via channel: Channel) throws(CalendarGap)
    -> Registration
  {
    guard received.date >= StateCalendar.singleZoneSince else {
      throw CalendarGap(
        date: received.date, known: StateCalendar.singleZoneSince...calendar.known.upperBound)
    }
    let state = try hours.state(at: received, calendar: calendar)
    switch state {
    case .open, .beforeIntake, .afterIntake, .lunch, .beforeOpening:
      return try sameDay(received, warnings: warnings(state, channel))
    case .afterClosing, .dayOff:
      return try nextWorkingDay(received, state, warnings: warnings(state, channel))
    }
  }

  private func sameDay(
    _ received: Moment, warnings: [TermWarning]
  ) throws(CalendarGap) -> Registration {
    Registration(
      received: received, date: received.date,
      days: [
        TermDay(ordinal: nil, why: .dayOfReceipt, day: try calendar.day(received.date))
      ],
      movedBy: [], warnings: warnings)
  }

  private func nextWorkingDay(
    _ received: Moment, _ state: OfficeState, warnings: [TermWarning]
  ) throws(CalendarGap) -> Registration {
    let registered = try calendar.nextWorkingDay(after: received.date)
    var days: [TermDay] = []
    var date = received.date
    while date < registered {
      let day = try calendar.day(date)
      let cause = date == received.date && state == .afterClosing ? .afterHours : day.word
      days.append(TermDay(ordinal: nil, why: cause, day: day))
      date = date.adding(days: 1)
    }
    days.append(TermDay(ordinal: nil, why: .dayOfReceipt, day: try calendar.day(registered)))
    let clauses = [afterHoursClause?.text, CodeArticle.afterHours.rawValue].compactMap(\.self)
    let isEstimated = days.contains { $0.day.certainty == .estimated }
    return Registration(
      received: received, date: registered, days: days, movedBy: clauses,
      warnings: warnings + (isEstimated ? [.estimatedCalendar] : []))
  }

  /// Only a visitor at the desk is bound to its hours; portal and proactive applications come at
  /// any time of the day (`home.req.7.4`).
  private func warnings(_ state: OfficeState, _ channel: Channel) -> [TermWarning] {
    switch channel {
    case .portal, .proactive: []
    case .walkIn, .stateCorporation:
      switch state {
      case .open: []
      case .beforeIntake: [.beforeIntakeHours]
      case .beforeOpening: [.beforeIntakeHours]
      case .afterIntake: [.afterIntakeHours]
      case .lunch: [.lunchBreak]
      case .afterClosing, .dayOff: [.officeClosed]
      }
    }
  }
}

extension [TermWarning] {
  /// The warnings, with that of an unconfirmed calendar where a date rests on one, said once.
  package func warning(ifEstimated isEstimated: Bool) -> [TermWarning] {
    isEstimated && !contains(.estimatedCalendar) ? self + [.estimatedCalendar] : self
  }
}
