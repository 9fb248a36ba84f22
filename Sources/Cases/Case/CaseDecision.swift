import Law

extension Case {
  /// The only place where a change of a case is allowed or refused.
  package func decide(
    _ command: CaseCommand, _ now: Circumstances
  ) throws(Refusal) -> [CaseEvent] {
    try permit(command.deed, now)
    return claim(before: command.deed, now) + (try decidePermitted(command, now))
  }

  private func decidePermitted(
    _ command: CaseCommand, _ now: Circumstances
  ) throws(Refusal) -> [CaseEvent] {
    if let step = command.step { return try take(step, command, now) }
    switch command {
    case .answerConsent(let answer): return try onlyWhileChecking(.consentAnswered(answer), now)
    case .lookUp(let lookUp): return try decideLookUp(lookUp, now)
    case .mark(let mark): return try decideMark(mark, now)
    case .requestPaper(let document, let reason): return try request(document, reason, now)
    case .answerQuestion(let answer): return try decideAnswer(answer, now)
    case .accept, .refuseAcceptance, .refuse, .deliver, .recordOrder, .giveNotice,
      .closeWithoutOrder, .withdraw, .advance:
      return []  // steps, taken above
    case .failDelivery(let reason): return try decideFailure(reason, now)
    case .recordNotice(let record): return [.noticeIssued(record)]
    case .note(let words): return [.noted(try text(words))]
    case .take(let reason): return try decideTake(reason, now)
    case .hand(let clerk, let reason): return try decideHand(clerk, reason, now)
    case .release: return try decideRelease(now)
    case .setSensitivity(let isSensitive, let reason):
      return [.sensitivitySet(isSensitive, reason: try text(reason))]
    case .explainDelay(let words): return [.delayExplained(try text(words))]
    case .reportStage(let stage, let at):
      guard stages.contains(where: { $0.stage == stage }) else {
        throw Refusal(.stageNotEntered(stage))
      }
      return [.stageReported(stage, at: at)]
    case .open:
      guard isOpen(to: now.clerk.id) else { throw Refusal(.reasonToOpenNeeded) }
      return [.opened]
    case .openSensitive(let reason): return [.openedSensitive(reason: try text(reason))]
    }
  }

  /// Steps that have an event of their own keep it; all others are recorded with their facts.
  private func take(
    _ step: Step, _ command: CaseCommand, _ now: Circumstances
  ) throws(Refusal) -> [CaseEvent] {
    let line = try StepCheck(self, now).check(step, command)
    switch command {
    case .accept where line.to == .accepted: return [.accepted]
    case .accept: return [.advanced(.init(.accept, to: line.to))]
    case .refuseAcceptance: return [.notAccepted(checklist(by: now.rules).defects)]
    case .refuse(let ground): return [.refused(ground)]
    case .deliver(let record): return [.delivered(record)]
    case .recordOrder(let order): return [.orderRecorded(order)]
    case .giveNotice(let record): return [.noticeGiven(record)]
    case .closeWithoutOrder(let reason): return [.closedWithoutOrder(reason: try text(reason))]
    case .withdraw(let reason): return [.withdrawn(reason: try text(reason))]
    case .advance(.accept, _) where line.to == .accepted: return [.accepted]
    case .advance(.refuseAcceptance, _):
      return [.notAccepted(checklist(by: now.rules).defects)]
    case .advance(.withdraw, _): throw Refusal(.missingText)
    case .advance(let step, let record):
      return [.advanced(.init(step, to: line.to, record: record.merging(follows(line, record))))]
    case .answerConsent, .lookUp, .mark, .recordNotice, .note, .take, .hand, .release,
      .setSensitivity, .explainDelay, .reportStage, .open, .openSensitive, .requestPaper,
      .answerQuestion, .failDelivery:
      return []  // no steps
    }
  }

  /// Only a result or notice that is due can fail to arrive; the way is that of the channel.
  private func decideFailure(
    _ reason: String, _ now: Circumstances
  ) throws(Refusal) -> [CaseEvent] {
    let steps = now.rules.lifecycle.steps(from: stage)
    guard steps.contains(.deliver) || steps.contains(.giveNotice) else {
      throw Refusal(.notFromStage(.deliver, stage))
    }
    let way = now.rules.ways(via: channel, from: stage).first?.delivery ?? .paper
    return [
      .deliveryFailed(
        FailedDelivery(delivery: way, at: now.moment, reason: try text(reason)))
    ]
  }

  /// What the program itself records with a step. A refusal that does not archive the application
  /// ends its place at one preschool, unless the office keeps the place of who refuses a temporary
  /// one.
  private func follows(_ line: Transition, _ record: Record) -> Record {
    guard line.step == .refuseOffer, line.to != .archived,
      !line.guards.contains(.temporaryPlace), let left = answeredOffer(record)
    else { return Record() }
    return [.leftPreschool: .words(left)]
  }

  /// An additional paper is asked for by a request with its reason, never by a tick.
  private func request(
    _ document: DocumentID, _ reason: String, _ now: Circumstances
  ) throws(Refusal) -> [CaseEvent] {
    guard let row = checklist(by: now.rules).row(for: document) else {
      throw Refusal(.notOnTheList(document), clauses: now.rules.documents.banClauses)
    }
    let clauses = [row.law.rule.clause]
    guard row.law.rule.required == .ifNeeded else {
      throw Refusal(.notAdditional(document), clauses: clauses)
    }
    guard stage.takesPapers else { throw Refusal(.notFromStage(.accept, stage), clauses: clauses) }
    return [.paperRequested(document, reason: try text(reason))]
  }

  /// Only what some line of the family's list hangs on is asked.
  private func decideAnswer(
    _ answer: FamilyAnswer, _ now: Circumstances
  ) throws(Refusal) -> [CaseEvent] {
    let rows = checklist(by: now.rules).rows
    guard rows.contains(where: { $0.law.rule.question == answer.question }) else {
      throw Refusal(.questionNotAsked(answer.question))
    }
    guard stage.takesPapers else { throw Refusal(.notFromStage(.accept, stage)) }
    return [.questionAnswered(answer)]
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
    else { throw Refusal(.notOnTheList(lookUp.document), clauses: rules.banClauses) }
    guard consent?.isGiven == true else {
      throw Refusal(.consentNotAsked, clauses: rules.consentClauses)
    }
    return try onlyWhileChecking(.lookedUp(lookUp), now)
  }

  /// A paper brought unasked is always taken, whatever the demand; nothing outside the list is.
  private func decideMark(_ mark: PaperMark, _ now: Circumstances) throws(Refusal) -> [CaseEvent] {
    guard let row = checklist(by: now.rules).row(for: mark.document) else {
      throw Refusal(.notOnTheList(mark.document), clauses: now.rules.documents.banClauses)
    }
    let allowed = row.allowedStates(via: channel) + [.missing]
    guard allowed.contains(mark.state) else {
      throw Refusal(
        .stateNotAllowed(mark.document, mark.state), clauses: [row.law.rule.clause])
    }
    if let issued = mark.details.issuedOn, issued > now.moment.date {
      throw Refusal(.dateInFuture(issued), clauses: [row.law.rule.clause])
    }
    // What is the family's goes back to it whatever has become of the case.
    let goesBack = mark.state == .originalReturned && heldOriginals[mark.document] != nil
    guard stage.takesPapers || goesBack else { throw Refusal(.notFromStage(.accept, stage)) }
    return [.paperMarked(mark)]
  }

  private func decideTake(_ reason: String?, _ now: Circumstances) throws(Refusal) -> [CaseEvent] {
    guard holder != now.clerk.id else { throw Refusal(.alreadyHeld(by: holder)) }
    try reasonIfOthers(reason, now)
    return [.taken(by: now.clerk.id, reason: reason.map(FreeText.init(_:)))]
  }

  /// A clerk gives away what he or she holds; what another one holds is given by a supervisor, with
  /// a reason. Nobody who has left gets a case.
  private func decideHand(
    _ clerk: ClerkID, _ reason: String?, _ now: Circumstances
  ) throws(Refusal) -> [CaseEvent] {
    guard clerk != holder else { throw Refusal(.alreadyHeld(by: holder)) }
    guard !isHeldByOther(than: now.clerk) else { throw Refusal(.heldBy(holder, since: holdsSince)) }
    if let known = now.office.clerk(clerk), known.isRetired || known.role == .auditor {
      throw Refusal(.cannotHold(clerk))
    }
    try reasonIfOthers(reason, now)
    return [.taken(by: clerk, reason: reason.map(FreeText.init(_:)))]
  }

  private func decideRelease(_ now: Circumstances) throws(Refusal) -> [CaseEvent] {
    guard !holder.isNobody else { throw Refusal(.heldByNobody) }
    guard !isHeldByOther(than: now.clerk) else { throw Refusal(.heldBy(holder, since: holdsSince)) }
    return [.released]
  }

  /// A file is taken from a colleague only with a reason: the colleague is absent, or has agreed.
  private func reasonIfOthers(_ reason: String?, _ now: Circumstances) throws(Refusal) {
    guard !holder.isNobody, holder != now.clerk.id else { return }
    if reason?.isEmpty ?? true { throw Refusal(.missingText) }
  }
}
