import Law

/// Checks a step against the lifecycle of its service and the guards of the transition.
struct StepCheck {
  private let subject: Case
  private let now: Circumstances

  init(_ subject: Case, _ now: Circumstances) {
    self.subject = subject
    self.now = now
  }

  func check(_ step: Step, _ command: CaseCommand) throws(Refusal) {
    let lifecycle = now.rules.lifecycle
    guard let transition = lifecycle.transition(from: subject.stage, step) else {
      throw Refusal(.notFromStage(step, subject.stage), clauses: clauses(of: step))
    }
    for stepGuard in transition.guards {
      do {
        try check(stepGuard, command)
      } catch {
        let clauses = error.clauses.isEmpty ? transition.clauses : error.clauses
        let articles = error.articles.isEmpty ? transition.articles : error.articles
        throw Refusal(error.cause, clauses: clauses, articles: articles)
      }
    }
  }

  /// The clauses that allow the step from elsewhere, to tell the clerk where to look.
  private func clauses(of step: Step) -> [ClauseID] {
    now.rules.lifecycle.transitions.first { $0.step == step }?.clauses ?? []
  }

  private func check(_ stepGuard: StepGuard, _ command: CaseCommand) throws(Refusal) {
    switch stepGuard {
    case .packageComplete: try packageComplete()
    case .packageDefective: try packageDefective()
    case .consentAnswered: try consentAnswered()
    case .groundStated: try groundStated(command)
    case .delayExplained: try delayExplained()
    case .intakeOpen: break  // only registration has it, and checks it there
    case .deliveryRecorded: try deliveryRecorded(command)
    case .orderRecorded: try orderRecorded(command)
    case .supervisorReason: try supervisor()
    }
  }

  private func consentAnswered() throws(Refusal) {
    guard subject.consent != nil else {
      throw Refusal(.consentNotAsked, clauses: [now.rules.documents.consent])
    }
  }

  private func packageComplete() throws(Refusal) {
    let checklist = subject.checklist(by: now.rules)
    if let row = checklist.rows.first(where: { !$0.missingDetails.isEmpty }) {
      throw Refusal(
        .detailsMissing(row.document, row.missingDetails.sorted { $0.rawValue < $1.rawValue }),
        clauses: [row.law.rule.clause])
    }
    let open = checklist.rows.filter { !$0.isSettled }
    guard open.isEmpty else {
      throw Refusal(
        .papersMissing(open.map(\.document)), clauses: open.map(\.law.rule.clause))
    }
  }

  /// A missing paper that a state system may hold supports no refusal (`home.req.8.3`).
  private func packageDefective() throws(Refusal) {
    let checklist = subject.checklist(by: now.rules)
    guard checklist.defects.isEmpty else { return }
    let forbidden = checklist.rows.first { !$0.isSettled && $0.law.demand == .forbidden }
    if let forbidden {
      throw Refusal(.mustNotDemand(forbidden.document), clauses: [now.rules.documents.ban])
    }
    throw Refusal(.packageHasNoDefect, articles: [now.rules.incompletePackage])
  }

  private func groundStated(_ command: CaseCommand) throws(Refusal) {
    guard case .refuse(let stated) = command else { return }
    guard let ground = now.rules.ground(stated.ground) else {
      throw Refusal(.groundNotOffered(stated.ground))
    }
    try GroundCheck(subject, now).check(stated, ground)
  }

  /// A case past its date is not closed without a reason for the delay (`home.req.3.1`).
  private func delayExplained() throws(Refusal) {
    let due = subject.dueState(now.rules, calendar: now.calendar, place: now.place)
    guard case .due(let date, _) = due, now.moment.date > date, subject.delayReason == nil else {
      return
    }
    let clauses = now.rules.terms.first { $0.id == .result }?.clauses ?? []
    throw Refusal(.delayNotExplained(due: date), clauses: clauses)
  }

  private func deliveryRecorded(_ command: CaseCommand) throws(Refusal) {
    let record: DeliveryRecord
    switch command {
    case .deliver(let given), .giveNotice(let given): record = given
    case .answerConsent, .lookUp, .mark, .accept, .refuseAcceptance, .refuse, .recordOrder,
      .closeWithoutOrder, .withdraw, .recordNotice, .note, .take, .hand, .explainDelay,
      .reportStage, .open:
      return
    }
    guard record.at <= now.moment else { throw Refusal(.dateInFuture(record.at.date)) }
    guard let rule = now.rules.delivery.first(where: { $0.channel == subject.channel }) else {
      return
    }
    guard record.delivery == rule.delivery else {
      throw Refusal(
        .deliveryDoesNotFit(record.delivery, needed: rule.delivery), clauses: [rule.clause])
    }
  }

  private func orderRecorded(_ command: CaseCommand) throws(Refusal) {
    guard case .recordOrder(let order) = command else { return }
    guard let number = order.number.words, !number.isEmpty else { throw Refusal(.missingText) }
    guard order.date <= now.moment.date else { throw Refusal(.dateInFuture(order.date)) }
  }

  private func supervisor() throws(Refusal) {
    guard now.clerk.role.supervises else { throw Refusal(.supervisorOnly) }
  }
}

/// Checks that a ground of refusal states everything its clause needs.
struct GroundCheck {
  private let subject: Case
  private let now: Circumstances

  init(_ subject: Case, _ now: Circumstances) {
    self.subject = subject
    self.now = now
  }

  func check(_ stated: StatedGround, _ ground: RefusalGround) throws(Refusal) {
    for need in RefusalGround.Need.allCases where ground.needs.contains(need) {
      try check(need, stated, ground)
    }
    try checkPaper(stated, ground)
  }

  private func check(
    _ need: RefusalGround.Need, _ stated: StatedGround, _ ground: RefusalGround
  ) throws(Refusal) {
    let missing = Refusal(.groundNeeds(ground.id, need), clauses: [ground.clause])
    switch need {
    case .facts: if stated.facts.words?.isEmpty ?? true { throw missing }
    case .act: if stated.act?.words?.isEmpty ?? true { throw missing }
    case .declinedConsent:
      guard let consent = subject.consent else {
        throw Refusal(
          .consentNotAsked, clauses: [ground.clause, now.rules.documents.consent])
      }
      guard !consent.isGiven else {
        throw Refusal(.consentWasNotDeclined, clauses: [ground.clause])
      }
      guard let document = stated.document, isUnobtainable(document) else { throw missing }
    }
  }

  /// The restricted datum could not be had otherwise: the family did not bring the paper either.
  private func isUnobtainable(_ document: DocumentID) -> Bool {
    guard let row = subject.checklist(by: now.rules).row(for: document) else { return false }
    return row.law.rule.registry != nil && !row.state.isThere
  }

  /// No ground may rest on a paper outside the list, or on one that must not be demanded.
  private func checkPaper(_ stated: StatedGround, _ ground: RefusalGround) throws(Refusal) {
    guard let document = stated.document else { return }
    let rules = now.rules.documents
    guard let row = subject.checklist(by: now.rules).row(for: document) else {
      throw Refusal(.notOnTheList(document), clauses: [ground.clause, rules.ban])
    }
    let restsOnLack = ground.id == .requirementsNotMet && !row.state.isThere
    if restsOnLack, row.law.demand == .forbidden {
      throw Refusal(
        .groundRestsOnForbiddenDemand(document), clauses: [ground.clause, rules.ban])
    }
  }
}
