import Law

/// A duty of a case with the day by which it must be done.
package struct Deadline: Equatable, Sendable {
  package let term: Term
  package let due: Due
  /// The office's last minute on that day, by which the family must have the result.
  package let closes: ClockTime
  package let registration: CivilDate

  /// Due today is not overdue.
  package func isOverdue(on today: CivilDate) -> Bool { today > due.date }
}

/// The most urgent date of a case, as lists show it.
package enum DueState: Equatable, Sendable {
  case due(CivilDate, closes: ClockTime)
  /// No clause sets a date for what comes next.
  case none
  /// The date depends on a fact nobody has recorded.
  case unknown
  /// The calendar does not know the days of the count.
  case uncounted

  /// The date, if there is one.
  package var date: CivilDate? {
    switch self {
    case .due(let date, _): date
    case .none, .unknown, .uncounted: nil
    }
  }
}

extension Case {
  /// The terms that run now. The receipt or the refusal ends the term of the service
  /// (`home.req.5.1`); what comes later has no legal term in this order.
  package func deadlines(
    _ rules: RuleSet, calendar: WorkingCalendar, place: Place
  ) throws(TermGap) -> [Deadline] {
    guard decision == nil, !stage.isFinal else { return [] }
    return try allTerms(rules, calendar: calendar, place: place)
  }

  /// Every term of the case, ended ones included, with its count.
  package func allTerms(
    _ rules: RuleSet, calendar: WorkingCalendar, place: Place
  ) throws(TermGap) -> [Deadline] {
    let count = TermCount(calendar: calendar)
    let hours = rules.hours(at: place)
    let closes = hours?.intake?.close ?? hours?.close ?? ClockTime(18, 30)
    var deadlines: [Deadline] = []
    let terms = rules.terms(via: channel).filter {
      $0.start == .registration && $0.meaning == .due
    }
    for term in terms {
      let due = try count.due(term, after: facts.registered)
      deadlines.append(
        Deadline(term: term, due: due, closes: closes, registration: facts.registered))
    }
    return deadlines
  }

  /// The nearest running term for lists.
  package func dueState(_ rules: RuleSet, calendar: WorkingCalendar, place: Place) -> DueState {
    do {
      let running = try deadlines(rules, calendar: calendar, place: place)
      guard let next = running.min(by: { $0.due.date < $1.due.date }) else { return .none }
      return .due(next.due.date, closes: next.closes)
    } catch {
      switch error {
      case .calendar: return .uncounted
      case .paused: return .unknown
      }
    }
  }

  /// Whether a term had passed at a moment while nothing was decided.
  package func isOverdue(
    _ rules: RuleSet, calendar: WorkingCalendar, place: Place, on today: CivilDate
  ) -> Bool {
    guard case .due(let date, _) = dueState(rules, calendar: calendar, place: place) else {
      return false
    }
    return today > date
  }
}
