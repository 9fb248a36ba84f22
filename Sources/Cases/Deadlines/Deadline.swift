import Law

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
  /// The terms that run now. What a step has settled, or no clause sets, has no date.
  package func runningTerms(
    _ rules: RuleSet, calendar: WorkingCalendar, place: Place
  ) throws(TermGap) -> [TermRun] {
    guard !stage.isFinal else { return [] }
    return try allTerms(rules, calendar: calendar, place: place).filter { $0.endedAt == nil }
  }

  /// Every term of the case, ended ones included, with its count.
  package func allTerms(
    _ rules: RuleSet, calendar: WorkingCalendar, place: Place
  ) throws(TermGap) -> [TermRun] {
    try TermRuns(subject: self, rules: rules, calendar: calendar, place: place).all()
  }

  /// The nearest running term for lists: what the office must do, and what it waits for.
  package func dueState(_ rules: RuleSet, calendar: WorkingCalendar, place: Place) -> DueState {
    do {
      let running = try runningTerms(rules, calendar: calendar, place: place)
      guard let next = running.filter(\.isAwaited).nearest else { return .none }
      return .due(next.due.date, closes: next.closing)
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

extension [TermRun] {
  fileprivate var nearest: TermRun? {
    self.min { ($0.due.date, $0.closing) < ($1.due.date, $1.closing) }
  }
}
