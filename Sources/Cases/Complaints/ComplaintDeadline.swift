import Law

/// A duty of a complaint with its count and with what has become of it.
package struct ComplaintDeadline: Equatable, Sendable {
  package let term: ComplaintTerm
  package let due: Due
  package let state: State

  package enum State: Equatable, Sendable {
    case running
    case done(Moment)
    /// Fully satisfied in time, withdrawn, or not the provider's: nothing is to be done.
    case notNeeded
    /// The duty of another body, shown for information.
    case elsewhere
  }

  /// Due today is not overdue.
  package func isLate(on today: CivilDate) -> Bool {
    switch state {
    case .running: today > due.date
    case .done(let moment): moment.date > due.date
    case .notNeeded, .elsewhere: false
    }
  }
}

extension Complaint {
  /// Every term of the complaint with its day-by-day count.
  package func deadlines(_ calendar: WorkingCalendar) throws(TermGap) -> [ComplaintDeadline] {
    var deadlines: [ComplaintDeadline] = []
    for duty in ComplaintDuty.allCases {
      guard let start = start(of: duty) else { continue }
      let term = term(of: duty)
      let due = try TermCount(calendar: calendar).due(term.length, after: start)
      deadlines.append(ComplaintDeadline(term: term, due: due, state: state(of: duty)))
    }
    return deadlines
  }

  /// The nearest duty that still runs, as lists show it.
  package func dueState(_ calendar: WorkingCalendar, closes: ClockTime) -> DueState {
    do {
      let running = try deadlines(calendar).filter { $0.state == .running }
      guard let next = running.min(by: { $0.due.date < $1.due.date }) else { return .none }
      return .due(next.due.date, closes: closes)
    } catch {
      switch error {
      case .calendar: return .uncounted
      case .paused: return .unknown
      }
    }
  }

  /// The last day of a duty of the provider.
  func lastDay(of duty: ComplaintDuty, _ calendar: WorkingCalendar) throws(TermGap) -> CivilDate {
    let start = start(of: duty) ?? facts.registered
    return try TermCount(calendar: calendar).due(term(of: duty).length, after: start).date
  }

  /// An extension lengthens the provider's own term: one count, from the registration.
  private func term(of duty: ComplaintDuty) -> ComplaintTerm {
    let term = ComplaintTerm.of(duty, service: facts.service)
    guard duty == .answer, let termExtension else { return term }
    return term.extended(byWorkingDays: termExtension.workingDays)
  }

  /// Passing up is counted from the day of receipt (`camp.rule.14.p4`, «келіп түскен күннен бастап»),
  /// the answer from the day of registration (`camp.rule.14.p6`).
  ///
  /// - Returns: `nil` for a duty that has not begun.
  private func start(of duty: ComplaintDuty) -> CivilDate? {
    switch duty {
    case .passUp: facts.received.date
    case .answer: facts.registered
    case .considerAtBody: passedUp?.at.date ?? facts.registered
    case .extensionNotice: extendedAt?.date
    }
  }

  private func state(of duty: ComplaintDuty) -> ComplaintDeadline.State {
    switch duty {
    case .passUp: passedUp.map { .done($0.at) } ?? (stage.isUndecided ? .running : .notNeeded)
    case .answer: answerState
    case .considerAtBody: passedUp == nil ? .notNeeded : .elsewhere
    case .extensionNotice:
      extensionNoticedAt.map { .done($0) } ?? (stage.isFinal ? .notNeeded : .running)
    }
  }

  private var answerState: ComplaintDeadline.State {
    guard facts.addressee != .complaintBody, outcome != .leftToBody else { return .notNeeded }
    if let decidedAt { return .done(decidedAt) }
    return stage.isFinal ? .notNeeded : .running
  }
}
