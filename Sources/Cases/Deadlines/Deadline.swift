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
      let next = running.filter(\.isAwaited).nearest
      guard let end = calendarEnd(rules.settings),
        next.map({ end < $0.due.date }) ?? true
      else { return next.map { .due($0.due.date, closes: $0.closing) } ?? .none }
      return .due(end, closes: rules.hours(at: place)?.close ?? ClockTime(18, 30))
    } catch {
      switch error {
      case .calendar: return .uncounted
      case .paused: return .unknown
      }
    }
  }

  /// The day that ends by itself what the case stands in: the sixth birthday of a child in a queue that
  /// it ends (`preschool.rule.11.p2`, `preschool.rule.16.4`), the last one of a temporary place or of one
  /// that is kept (`preschool.rule.3.15`, `preschool.rule.17.2`), and of the referral on which a contract
  /// waits for its signature (`preschool.rule.22.p3`).
  private func calendarEnd(_ settings: PolicySettings) -> CivilDate? {
    if [.admittedTemporarily, .placeKept].contains(stage) { return record.date(.placeUntil) }
    if stage == .contractSent { return record.date(.referralUntil) }
    let standing: Set<Stage> = [.queued, .offered, .suspended, .askedAgain]
    return standing.contains(stage) ? sixthBirthday(settings) : nil
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
