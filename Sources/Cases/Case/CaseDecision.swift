import Law

extension Case {
  /// The only place where a change of a case is allowed or refused.
  package func decide(
    _ command: CaseCommand, _ now: Circumstances
  ) throws(Refusal) -> [CaseEvent] {
    guard now.clerk.role != .auditor || command == .open else { throw Refusal(.readOnlyRole) }
    if let step = command.step { try StepCheck(self, now).check(step, command) }
    switch command {
    case .answerConsent(let answer): return try onlyWhileChecking(.consentAnswered(answer), now)
    case .lookUp(let lookUp): return try decideLookUp(lookUp, now)
    case .mark(let mark): return try decideMark(mark, now)
    case .accept: return [.accepted]
    case .refuseAcceptance: return [.notAccepted(checklist(by: now.rules).defects)]
    case .refuse(let ground): return [.refused(ground)]
    case .deliver(let record): return [.delivered(record)]
    case .recordOrder(let order): return [.orderRecorded(order)]
    case .giveNotice(let record): return [.noticeGiven(record)]
    case .closeWithoutOrder(let reason):
      return [.closedWithoutOrder(reason: try text(reason))]
    case .withdraw(let reason): return [.withdrawn(reason: try text(reason))]
    case .recordNotice(let record): return [.noticeIssued(record)]
    case .note(let words): return [.noted(try text(words))]
    case .take(let reason): return try decideTake(reason, now)
    case .hand(let clerk, let reason):
      return [.taken(by: clerk, reason: reason.map(FreeText.init(_:)))]
    case .explainDelay(let words): return [.delayExplained(try text(words))]
    case .reportStage(let stage, let at):
      guard stages.contains(where: { $0.stage == stage }) else {
        throw Refusal(.stageNotEntered(stage))
      }
      return [.stageReported(stage, at: at)]
    case .open: return [.opened]
    }
  }

  private func text(_ words: String) throws(Refusal) -> FreeText {
    guard !words.isEmpty else { throw Refusal(.missingText) }
    return FreeText(words)
  }

  private func onlyWhileChecking(
    _ event: CaseEvent, _ now: Circumstances
  ) throws(Refusal) -> [CaseEvent] {
    guard stage == .checking else { throw Refusal(.notFromStage(.accept, stage)) }
    return [event]
  }

  /// Look-ups are closed until the question of consent is answered with yes.
  private func decideLookUp(
    _ lookUp: LookUp, _ now: Circumstances
  ) throws(Refusal) -> [CaseEvent] {
    let rules = now.rules.documents
    guard let row = checklist(by: now.rules).row(for: lookUp.document),
      row.law.rule.registry != nil
    else { throw Refusal(.notOnTheList(lookUp.document), clauses: [rules.ban]) }
    guard consent?.isGiven == true else {
      throw Refusal(.consentNotAsked, clauses: [rules.consent])
    }
    return try onlyWhileChecking(.lookedUp(lookUp), now)
  }

  /// A paper brought unasked is always taken, whatever the demand; nothing outside the list is.
  private func decideMark(_ mark: PaperMark, _ now: Circumstances) throws(Refusal) -> [CaseEvent] {
    guard let row = checklist(by: now.rules).row(for: mark.document) else {
      throw Refusal(.notOnTheList(mark.document), clauses: [now.rules.documents.ban])
    }
    let allowed = row.allowedStates(via: channel) + [.missing]
    guard allowed.contains(mark.state) else {
      throw Refusal(
        .stateNotAllowed(mark.document, mark.state), clauses: [row.law.rule.clause])
    }
    if let issued = mark.details.issuedOn, issued > now.moment.date {
      throw Refusal(.dateInFuture(issued), clauses: [row.law.rule.clause])
    }
    return try onlyWhileChecking(.paperMarked(mark), now)
  }

  private func decideTake(_ reason: String?, _ now: Circumstances) throws(Refusal) -> [CaseEvent] {
    guard holder != now.clerk.id else { throw Refusal(.alreadyHeld(by: holder)) }
    return [.taken(by: now.clerk.id, reason: reason.map(FreeText.init(_:)))]
  }
}
