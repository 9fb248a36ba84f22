import Law

/// Papers, consent, grounds, delivery: what every service checks.
extension StepCheck {
  func consentAnswered() throws(Refusal) {
    guard subject.consent != nil else {
      throw Refusal(.consentNotAsked, clauses: now.rules.documents.consentClauses)
    }
  }

  func consentGiven() throws(Refusal) {
    guard subject.consent?.isGiven == true else {
      throw Refusal(.guardFails(.consentGiven), clauses: now.rules.documents.consentClauses)
    }
  }

  func packageComplete() throws(Refusal) {
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
    try nothingSpeaksAgainst(checklist)
  }

  /// A conclusion that does not recommend the service is no lack of the package: what can be done is to
  /// refuse because the requirements are not met (`home.req.9.2`).
  private func nothingSpeaksAgainst(_ checklist: CaseChecklist) throws(Refusal) {
    guard let row = checklist.rows.first(where: \.speaksAgainst) else { return }
    let ground = now.rules.ground(.requirementsNotMet)?.clause
    throw Refusal(
      .paperSpeaksAgainst(row.document),
      clauses: [ground].compactMap(\.self) + [row.law.rule.clause])
  }

  /// A missing paper that a state system may hold supports no refusal (`home.req.8.3`).
  func packageDefective() throws(Refusal) {
    let checklist = subject.checklist(by: now.rules)
    guard checklist.defects.isEmpty else { return }
    if let row = checklist.rows.first(where: { !$0.isSettled && $0.law.demand == .onRequest }),
      let question = row.law.openQuestion
    {
      throw Refusal(.questionOpen(question), clauses: [row.law.rule.clause])
    }
    let forbidden = checklist.rows.first { !$0.isSettled && $0.law.demand == .forbidden }
    if let forbidden {
      throw Refusal(.mustNotDemand(forbidden.document), clauses: now.rules.documents.banClauses)
    }
    try nothingSpeaksAgainst(checklist)
    throw Refusal(.packageHasNoDefect, articles: [now.rules.incompletePackage])
  }

  /// A paper that was only to be compared is given back before anything is decided
  /// (`pmpk.req.8.2.4`, `pmpk.req.8.5.5`).
  func originalsReturned() throws(Refusal) {
    let held = subject.checklist(by: now.rules).rows.filter { $0.state == .originalHeld }
    guard !held.isEmpty else { return }
    throw Refusal(
      .originalsHeld(held.map(\.document)),
      clauses: held.flatMap { [$0.law.rule.clause] + $0.law.rule.also })
  }

  func groundStated(_ command: CaseCommand) throws(Refusal) {
    let stated: StatedGround?
    if case .refuse(let given) = command {
      stated = given
    } else {
      stated = command.record.statedGround
    }
    guard let stated else { throw Refusal(.fieldMissing(.ground)) }
    guard let ground = now.rules.ground(stated.ground) else {
      throw Refusal(.groundNotOffered(stated.ground))
    }
    try GroundCheck(subject, now).check(stated, ground)
  }

  /// A case past its date goes on only with a reason for the delay (`home.req.3.1`).
  func delayExplained(_ command: CaseCommand) throws(Refusal) {
    let runs = try counting { () throws(TermGap) in
      try subject.runningTerms(now.rules, calendar: now.calendar, place: now.place)
    }
    // A result that went out in time is not late because it is written down later.
    let at = command.delivery?.at ?? now.moment
    let late = runs.filter { $0.binds(command.delivery?.delivery) && $0.isOverdue(at: at) }
      .min { $0.due.date < $1.due.date }
    guard let late else { return }
    if let explained = subject.delayExplainedAt, late.isOverdue(at: explained) { return }
    throw Refusal(
      .delayNotExplained(late.term.id, due: late.due.date), clauses: late.term.clauses,
      articles: late.term.articles)
  }

  func deliveryRecorded(_ command: CaseCommand) throws(Refusal) {
    guard let record = command.delivery else { throw Refusal(.guardFails(.deliveryRecorded)) }
    guard record.at <= now.moment else { throw Refusal(.dateInFuture(record.at.date)) }
    // A decision may be written down after its result went out; an application after it came, never.
    let came = subject.facts.received.date
    guard record.at.date >= came else { throw Refusal(.notBefore(came)) }
    try wayFits(record)
    guard record.delivery == .phoneNotice, record.phone?.words?.isEmpty ?? true else { return }
    throw Refusal(.phoneMissing)
  }

  private func wayFits(_ record: DeliveryRecord) throws(Refusal) {
    let ways = now.rules.ways(via: subject.channel, from: subject.stage)
    guard let usual = ways.first, !ways.contains(where: { $0.delivery == record.delivery }) else {
      return
    }
    throw Refusal(
      .deliveryDoesNotFit(record.delivery, needed: usual.delivery), clauses: ways.map(\.clause))
  }

  func orderRecorded(_ command: CaseCommand) throws(Refusal) {
    guard case .recordOrder(let order) = command else {
      throw Refusal(.guardFails(.orderRecorded))
    }
    guard let number = order.number.words, !number.isEmpty else { throw Refusal(.missingText) }
    guard order.date <= now.moment.date else { throw Refusal(.dateInFuture(order.date)) }
    // The order follows the acceptance: an older date is another order's, or a slip of the hand.
    let accepted = subject.stages.first { $0.stage == .accepted }?.at.date
    if let accepted, order.date < accepted {
      throw Refusal(.notBefore(accepted), clauses: ["home.form.3"])
    }
  }

  /// Whoever hands papers in at the State Corporation gets a receipt for them before they leave
  /// (`camp.rule.4`).
  func receiptGiven() throws(Refusal) {
    guard subject.lacksReceipt else { return }
    throw Refusal(.guardFails(.receiptGiven), clauses: ["camp.rule.4"])
  }

  func supervisor() throws(Refusal) {
    guard now.clerk.role.supervises else { throw Refusal(.supervisorOnly) }
  }
}

extension CaseCommand {
  /// How and when a result reached the family, where the command records it.
  var delivery: DeliveryRecord? {
    switch self {
    case .deliver(let record), .giveNotice(let record): record
    case .answerConsent, .lookUp, .mark, .accept, .refuseAcceptance, .refuse, .recordOrder,
      .closeWithoutOrder, .withdraw, .recordNotice, .note, .take, .hand, .release,
      .setSensitivity, .openSensitive, .explainDelay, .reportStage, .open, .advance, .requestPaper,
      .answerQuestion, .failDelivery:
      nil
    }
  }
}

extension TermRun {
  /// Whether the office must act by its end when the result goes out this way: what goes to the cabinet
  /// has its two working days, even where it could have been handed over (`rehab.rule.10.3`).
  func binds(_ way: Delivery?) -> Bool {
    guard way == .personalCabinet else { return isDuty }
    return term.id != .certificate && (isDuty || term.id == .certificateToCabinet)
  }
}
