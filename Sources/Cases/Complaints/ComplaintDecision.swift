import Law

/// Who decides about a complaint, when, and in which office.
package struct ComplaintCircumstances: Sendable {
  package let moment: Moment
  package let clerk: Clerk
  package let office: Office

  package init(moment: Moment, clerk: Clerk, office: Office) {
    self.moment = moment
    self.clerk = clerk
    self.office = office
  }

  package var calendar: WorkingCalendar { office.calendar }
}

extension Complaint {
  /// The only place where a change of a complaint is allowed or refused.
  package func decide(
    _ command: ComplaintCommand, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> [ComplaintEvent] {
    try checkClerk(command, now)
    switch command {
    case .writeAnswer(let words): return [.answerWritten(try write(words, now))]
    case .submit: return try submit()
    case .giveBack(let words): return try giveBack(words, now)
    case .passUp(let at, let body): return try passUp(at, body, now)
    case .extend(let days, let reason): return try extend(days, reason, now)
    case .noticeExtension(let at): return try noticeExtension(at, now)
    case .explainDelay(let words): return [.delayExplained(try text(words))]
    case .decide(let outcome): return try decide(outcome, now)
    case .give(let record): return try give(record, now)
    case .withdraw(let words):
      guard stage.isUndecided else { throw ComplaintRefusal(.notFromStage(stage)) }
      return [.withdrawn(try text(words))]
    case .take(let reason): return try hand(to: now.clerk.id, reason, now)
    case .hand(let clerk, let reason): return try hand(to: clerk, reason, now)
    case .note(let words): return [.noted(try text(words))]
    case .recordPaper(let record): return [.paperIssued(record)]
    }
  }

  /// The clerk complained of may explain in a note, and does nothing else.
  private func checkClerk(
    _ command: ComplaintCommand, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) {
    guard now.clerk.role != .auditor else { throw ComplaintRefusal(.readOnlyRole) }
    guard now.clerk.id == facts.against else { return }
    if case .note = command { return }
    throw ComplaintRefusal(.complainedOf(now.clerk.id))
  }

  private func text(_ words: String) throws(ComplaintRefusal) -> FreeText {
    guard !words.isEmpty else { throw ComplaintRefusal(.missingText) }
    return FreeText(words)
  }

  private func supervisor(_ now: ComplaintCircumstances) throws(ComplaintRefusal) {
    guard now.clerk.role.supervises else { throw ComplaintRefusal(.supervisorOnly) }
  }

  private func date(
    _ moment: Moment, from first: CivilDate, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) {
    guard moment <= now.moment else { throw ComplaintRefusal(.dateInFuture(moment.date)) }
    guard moment.date >= first else { throw ComplaintRefusal(.dateTooEarly(moment.date)) }
  }

  // MARK: The answer

  /// While the answer lies with the head, only the head changes it.
  private func write(
    _ words: String, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> FreeText {
    switch stage {
    case .open: break
    case .withHead: try supervisor(now)
    case .answered, .closed, .withdrawn: throw ComplaintRefusal(.notFromStage(stage))
    }
    return try text(words)
  }

  private func submit() throws(ComplaintRefusal) -> [ComplaintEvent] {
    guard stage == .open else { throw ComplaintRefusal(.notFromStage(stage)) }
    guard answer?.words?.isEmpty == false else { throw ComplaintRefusal(.answerMissing) }
    return [.submitted]
  }

  private func giveBack(
    _ words: String, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> [ComplaintEvent] {
    guard stage == .withHead else { throw ComplaintRefusal(.notFromStage(stage)) }
    try supervisor(now)
    return [.returned(try text(words))]
  }

  private func decide(
    _ outcome: ComplaintOutcome, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> [ComplaintEvent] {
    guard stage.isUndecided else { throw ComplaintRefusal(.notFromStage(stage)) }
    try supervisor(now)
    try checkPassedUp(outcome, now)
    switch outcome {
    case .fullySatisfied, .partlySatisfied, .notSatisfied:
      guard answer?.words?.isEmpty == false else { throw ComplaintRefusal(.answerMissing) }
      try checkDelay(now)
    case .leftToBody:
      guard isForBody(now) else { throw ComplaintRefusal(.isOurs) }
    }
    return [.decided(outcome)]
  }

  /// Only full satisfaction within three working days of receipt spares the passing up
  /// (`camp.rule.14.p5`; administrative code, art. 91).
  private func checkPassedUp(
    _ outcome: ComplaintOutcome, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) {
    guard passedUp == nil else { return }
    let due = try lastDay(.passUp, now)
    if outcome == .fullySatisfied, now.moment.date <= due { return }
    throw refusal(.mustBePassedUp(due: due), .passUp)
  }

  private func checkDelay(_ now: ComplaintCircumstances) throws(ComplaintRefusal) {
    let due = try lastDay(.answer, now)
    guard now.moment.date > due, delayReason == nil else { return }
    throw refusal(.delayNotExplained(due: due), .answer)
  }

  /// Addressed to the body, or about the head, who cannot judge the own act.
  private func isForBody(_ now: ComplaintCircumstances) -> Bool {
    if facts.addressee == .complaintBody { return true }
    return facts.against.flatMap(now.office.clerk)?.role.supervises == true
  }

  private func give(
    _ record: DeliveryRecord, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> [ComplaintEvent] {
    guard stage == .answered else { throw ComplaintRefusal(.notFromStage(stage)) }
    try date(record.at, from: decidedAt?.date ?? facts.registered, now)
    return [.answerGiven(record)]
  }

  // MARK: Passing up and extension

  private func passUp(
    _ at: Moment, _ body: String, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> [ComplaintEvent] {
    guard passedUp == nil else { throw ComplaintRefusal(.alreadyPassedUp) }
    guard stage.isUndecided else { throw ComplaintRefusal(.notFromStage(stage)) }
    try date(at, from: facts.received.date, now)
    return [.passedUp(ComplaintEvent.PassedUp(at: at, body: try text(body)))]
  }

  /// Once, by at most ten working days, before the term has passed.
  private func extend(
    _ days: Int, _ reason: String, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> [ComplaintEvent] {
    guard stage.isUndecided else { throw ComplaintRefusal(.notFromStage(stage)) }
    try supervisor(now)
    guard termExtension == nil else { throw refusal(.alreadyExtended, .extensionNotice) }
    guard (1...ComplaintTerm.longestExtension).contains(days) else {
      throw refusal(.extensionTooLong(days), .extensionNotice)
    }
    let due = try lastDay(.answer, now)
    guard now.moment.date <= due else { throw refusal(.extensionTooLate(due: due), .answer) }
    return [.extended(ComplaintEvent.Extension(workingDays: days, reason: try text(reason)))]
  }

  private func noticeExtension(
    _ at: Moment, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> [ComplaintEvent] {
    guard let extendedAt, extensionNoticedAt == nil else { throw ComplaintRefusal(.notExtended) }
    try date(at, from: extendedAt.date, now)
    return [.extensionNoticeGiven(at: at)]
  }

  private func hand(
    to clerk: ClerkID, _ reason: String?, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> [ComplaintEvent] {
    guard !stage.isFinal else { throw ComplaintRefusal(.notFromStage(stage)) }
    guard clerk != facts.against else { throw ComplaintRefusal(.complainedOf(clerk)) }
    guard handler != clerk else { throw ComplaintRefusal(.alreadyHandled(by: clerk)) }
    guard now.office.clerk(clerk)?.isRetired == false else {
      throw ComplaintRefusal(.unknownClerk(clerk))
    }
    return [.taken(by: clerk, reason: reason.map(FreeText.init(_:)))]
  }

  private func lastDay(
    _ duty: ComplaintDuty, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> CivilDate {
    do { return try lastDay(of: duty, now.calendar) } catch {
      throw ComplaintRefusal(.calendar(error))
    }
  }

  private func refusal(_ cause: ComplaintRefusal.Cause, _ duty: ComplaintDuty) -> ComplaintRefusal {
    let term = ComplaintTerm.of(duty, service: facts.service)
    return ComplaintRefusal(cause, clauses: term.clauses, articles: [term.article])
  }
}
