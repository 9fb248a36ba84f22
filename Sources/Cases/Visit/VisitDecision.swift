import Law

/// Who decides at the front desk, when, and by which settings.
package struct VisitCircumstances: Sendable {
  package let moment: Moment
  package let clerk: Clerk
  package let desk: String
  package let settings: OfficeSettings

  package init(moment: Moment, clerk: Clerk, desk: String, settings: OfficeSettings) {
    self.moment = moment
    self.clerk = clerk
    self.desk = desk
    self.settings = settings
  }
}

extension Visit {
  /// The first event of a visit.
  package static func arrival(
    ticket: Int, service: Service?, place: Place, _ now: VisitCircumstances
  ) throws(VisitRefusal) -> VisitEvent {
    guard now.clerk.role != .auditor else { throw .roleMayNot(.auditor) }
    return .arrived(
      VisitEvent.Arrived(ticket: ticket, day: now.moment.date, service: service, place: place))
  }

  /// The only place where a change of a visit is allowed or refused.
  package func decide(
    _ command: VisitCommand, _ now: VisitCircumstances
  ) throws(VisitRefusal) -> [VisitEvent] {
    guard now.clerk.role != .auditor else { throw .roleMayNot(.auditor) }
    switch command {
    case .arrive: throw .notNow(command, state)
    case .call: return try call(command)
    case .recall: return try whileServing(command, now, .recalled)
    case .noShow: return try whileServing(command, now, .noShow)
    case .handOver(let desk, let clerk):
      return try whileServing(command, now, .handedOver(to: desk, clerk: clerk))
    case .undoCall: return try undo(command, now)
    case .giveReason(let reason): return try giveReason(reason, now)
    case .link(let id): return try whileServing(command, now, .linked(id))
    case .printNotice: return try whileServing(command, now, .noticePrinted)
    case .finish(let outcome): return try finish(command, outcome, now)
    case .leave(let words): return try leave(command, words)
    case .endLate(let end): return try endLate(command, end, now)
    }
  }

  private func call(_ command: VisitCommand) throws(VisitRefusal) -> [VisitEvent] {
    switch state {
    case .waiting, .absent: return [.called]
    case .serving(let desk, let clerk): throw .servedElsewhere(desk: desk, clerk: clerk)
    case .finished, .left: throw .notNow(command, state)
    }
  }

  /// The desk that serves may act; a supervisor may act for an absent colleague.
  private func whileServing(
    _ command: VisitCommand, _ now: VisitCircumstances, _ event: VisitEvent
  ) throws(VisitRefusal) -> [VisitEvent] {
    guard case .serving(let desk, let clerk) = state else { throw .notNow(command, state) }
    guard clerk == now.clerk.id || now.clerk.role.supervises else {
      throw .servedElsewhere(desk: desk, clerk: clerk)
    }
    return [event]
  }

  private func undo(
    _ command: VisitCommand, _ now: VisitCircumstances
  ) throws(VisitRefusal) -> [VisitEvent] {
    let events = try whileServing(command, now, .callUndone)
    let passed = serving.map { now.moment.since($0.calledAt) } ?? 0
    guard passed <= Int64(now.settings.undoSeconds) * 1_000, noticePrintedAt == nil else {
      throw .tooLateToUndo(seconds: now.settings.undoSeconds)
    }
    return events
  }

  private func giveReason(
    _ reason: VisitEvent.ReasonGiven, _ now: VisitCircumstances
  ) throws(VisitRefusal) -> [VisitEvent] {
    guard breaches(at: now.moment).contains(where: { $0.phase == reason.phase }) else {
      throw .nothingToExplain(reason.phase)
    }
    let words = reason.words?.words ?? ""
    if reason.reason == .other, words.isEmpty { throw .emptyWords }
    return [.reasonGiven(reason)]
  }

  private func finish(
    _ command: VisitCommand, _ outcome: VisitEvent.Outcome, _ now: VisitCircumstances
  ) throws(VisitRefusal) -> [VisitEvent] {
    switch (state, outcome) {
    case (.serving, _): try whileServing(command, now, .finished(outcome))
    case (.absent, .closedWithDay): [.finished(outcome)]
    case (.waiting, _), (.absent, _), (.finished, _), (.left, _): throw .notNow(command, state)
    }
  }

  /// Only a visit of an earlier day is ended without its desk: today somebody can still look.
  private func endLate(
    _ command: VisitCommand, _ end: LateEnd, _ now: VisitCircumstances
  ) throws(VisitRefusal) -> [VisitEvent] {
    guard now.moment.date > day, !state.isOver else { throw .notNow(command, state) }
    if end.cause == .other, end.words?.words?.isEmpty ?? true { throw .emptyWords }
    return [.endedLate(end.closing(at: closing(by: now.settings)))]
  }

  private func leave(
    _ command: VisitCommand, _ words: String
  ) throws(VisitRefusal) -> [VisitEvent] {
    switch state {
    case .waiting, .absent: [.left(FreeText(words))]
    case .serving, .finished, .left: throw .notNow(command, state)
    }
  }
}
