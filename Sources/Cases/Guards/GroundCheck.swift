import Law

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
          .consentNotAsked, clauses: [ground.clause] + now.rules.documents.consentClauses)
      }
      guard !consent.isGiven else {
        throw Refusal(.consentWasNotDeclined, clauses: [ground.clause])
      }
    case .unobtainableDatum:
      guard let document = stated.document, isUnobtainable(document) else { throw missing }
    case .lackingPaper:
      guard let document = stated.document, ground.papers.contains(document),
        subject.checklist(by: now.rules).row(for: document)?.isLacking(on: now.moment.date) == true
      else { throw missing }
    }
  }

  /// The service needs the restricted datum, and it could not be had otherwise: the family did not
  /// bring the paper either.
  private func isUnobtainable(_ document: DocumentID) -> Bool {
    guard let row = subject.checklist(by: now.rules).row(for: document) else { return false }
    return row.isUnobtainable
  }

  /// No ground may rest on a paper outside the list, nor on the lack of one that must not be demanded
  /// or that the family is free to bring (`pmpk.req.9.2`, `pmpk.req.8.7.1`).
  private func checkPaper(_ stated: StatedGround, _ ground: RefusalGround) throws(Refusal) {
    guard let document = stated.document else { return }
    let rules = now.rules.documents
    guard let row = subject.checklist(by: now.rules).row(for: document) else {
      throw Refusal(.notOnTheList(document), clauses: [ground.clause] + rules.banClauses)
    }
    let restsOnLack = ground.id == .requirementsNotMet && !row.state.isThere
    if restsOnLack, row.law.demand == .forbidden {
      throw Refusal(
        .groundRestsOnForbiddenDemand(document), clauses: [ground.clause] + rules.banClauses)
    }
    if restsOnLack, !row.law.isCompulsory {
      throw Refusal(
        .groundRestsOnOptionalPaper(document), clauses: [ground.clause, row.law.rule.clause])
    }
  }
}
