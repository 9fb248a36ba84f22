import Law

/// Checks a step against the lifecycle of its service and the guards of the line.
struct StepCheck {
  let subject: Case
  let now: Circumstances

  init(_ subject: Case, _ now: Circumstances) {
    self.subject = subject
    self.now = now
  }

  /// - Returns: the line of the table that the step takes.
  func check(_ step: Step, _ command: CaseCommand) throws(Refusal) -> Transition {
    try check(step, command, from: subject.stage)
  }

  func check(
    _ step: Step, _ command: CaseCommand, from stage: Stage?
  ) throws(Refusal) -> Transition {
    let lines = now.rules.lifecycle.lines(from: stage, step)
    guard !lines.isEmpty else {
      throw Refusal(.notFromStage(step, subject.stage), clauses: clauses(of: step))
    }
    try checkRegistered(step)
    let line = try choose(lines, command)
    try citing(line) { () throws(Refusal) in try checkFields(line, command) }
    for stepGuard in line.guards where !stepGuard.selects {
      try citing(line) { () throws(Refusal) in try check(stepGuard, line, command) }
    }
    return line
  }

  /// Whether the step is possible now, as far as that does not hang on what is still to be recorded
  /// with it.
  func checkBefore(_ step: Step) throws(Refusal) -> Transition {
    let lines = now.rules.lifecycle.lines(from: subject.stage, step)
    guard !lines.isEmpty else {
      throw Refusal(.notFromStage(step, subject.stage), clauses: clauses(of: step))
    }
    try checkRegistered(step)
    let line = try choose(lines, .advance(step, Record()), before: true)
    for stepGuard in line.guards where !stepGuard.selects && !stepGuard.readsRecord {
      try citing(line) { () throws(Refusal) in
        try check(stepGuard, line, .advance(step, Record()))
      }
    }
    return line
  }

  /// What came in after hours is registered on the next working day; nothing is decided before it.
  /// The family may take it back at once.
  private func checkRegistered(_ step: Step) throws(Refusal) {
    guard step != .register, step != .withdraw, subject.facts.registered > now.moment.date
    else { return }
    throw Refusal(
      .notYetRegistered(subject.facts.registered),
      clauses: now.rules.afterHours.map { [$0] } ?? [], articles: [.afterHours])
  }

  /// The line whose selecting guards all hold; those that hang on the record are open before it is
  /// filled.
  private func choose(
    _ lines: [Transition], _ command: CaseCommand, before: Bool = false
  ) throws(Refusal) -> Transition {
    var first: Refusal?
    for line in lines {
      do {
        for selector in line.guards where selector.selects && !(before && selector.readsRecord) {
          try citing(line) { () throws(Refusal) in try check(selector, line, command) }
        }
        return line
      } catch {
        first = first ?? error
      }
    }
    throw first ?? Refusal(.missingText)
  }

  /// A refusal without a source of its own cites the line.
  private func citing(
    _ line: Transition, _ body: () throws(Refusal) -> Void
  ) throws(Refusal) {
    do { try body() } catch {
      throw Refusal(
        error.cause, clauses: error.clauses.isEmpty ? line.clauses : error.clauses,
        articles: error.articles.isEmpty ? line.articles : error.articles)
    }
  }

  /// The clauses that allow the step from elsewhere, to tell the clerk where to look.
  private func clauses(of step: Step) -> [ClauseID] {
    now.rules.lifecycle.transitions.first { $0.step == step }?.clauses ?? []
  }

  /// A stated ground is checked by its own guard; here only that the line asks for one.
  private func checkFields(_ line: Transition, _ command: CaseCommand) throws(Refusal) {
    if case .refuse = command {
      guard line.fields.contains(where: { $0.id == .ground }) else {
        throw Refusal(.fieldNotAsked(.ground))
      }
      return
    }
    try FieldCheck(fields: line.fields, record: command.record, now: now.moment).check()
    try now.office.preschools.check(FieldID.preschools, of: command.record)
  }
}

extension StepCheck {
  /// The first line of a case, before it has a stage.
  static func beginning(
    _ registered: CaseEvent.Registered, _ now: Circumstances
  ) throws(Refusal) -> Transition {
    let event = Recorded(
      sequence: 0, version: 1, at: now.moment, clerk: now.clerk.id, desk: now.desk,
      editions: now.office.editions(of: now.rules), body: CaseEvent.registered(registered))
    guard let subject = Case(id: CaseID(0), events: [event]) else {
      throw Refusal(.rulesNotLoaded(registered.service))
    }
    return try StepCheck(subject, now).check(
      .register, .advance(.register, registered.record), from: nil)
  }
}

extension CaseCommand {
  /// What is recorded with the step.
  var record: Record {
    switch self {
    case .advance(_, let record): record
    case .accept, .refuseAcceptance, .refuse, .deliver, .recordOrder, .giveNotice,
      .closeWithoutOrder, .withdraw, .answerConsent, .lookUp, .mark, .recordNotice, .note, .take,
      .hand, .release, .setSensitivity, .explainDelay, .reportStage, .open, .openSensitive,
      .requestPaper, .answerQuestion, .failDelivery:
      Record()
    }
  }
}

extension CaseCommand {
  /// Whether a visit is fixed with it.
  package var fixesVisit: Bool { record.moment(.examinationAt) != nil }
}

extension StepGuard {
  /// Whether the guard asks what is recorded with the very step, and can only be checked then.
  var readsRecord: Bool {
    switch self {
    case .groundStated, .deliveryRecorded, .orderRecorded, .returnsToQueue, .leavesQueue,
      .groundUpheld, .groundDropped, .phoneRegistered, .receivedAfterSending, .examinedInTurn,
      .withinQueueTerm, .slotFree, .liesAhead,
      .validUntilLater, .minutesKept, .withinCourseBounds, .pauseWithinCourse,
      .resumedAfterPause, .endOfCourseLawful, .changedEndExplained, .shiftInOrder, .extendable,
      .thresholdCrossed, .thresholdKept, .noPapersHandedIn, .processedAtOnce, .toBeChecked,
      .prioritised,
      .otherOfferOpen, .otherPreschoolLeft, .offerOpen,
      .hearingNotTooEarly, .hearingInTime, .courseCompleted, .courseBrokenOff:
      true
    case .packageComplete, .packageDefective, .originalsReturned, .consentAnswered, .delayExplained,
      .intakeOpen,
      .supervisorReason, .termPassed, .termReached, .termOpen, .proactively, .appliedFor,
      .byVisitor, .notByVisitor,
      .atProvider, .atStateCorporation, .throughStateCorporation, .notThroughStateCorporation,
      .atAutismCentre, .notAtAutismCentre, .examinationHeld, .examinationNotHeld,
      .acceptedBefore, .notAcceptedBefore, .dateStands, .noDateStands,
      .bySecondWorkingDay, .afterSecondWorkingDay, .decidedFor, .decidedAgainst, .permanentPlace,
      .temporaryPlace, .inSanatoriumQueue, .inOtherQueue,
      .receiptGiven, .dayHasCome, .notBeforeThirdDay, .consentGiven, .underSix, .turnedSix,
      .noContract,
      .nextBySelection, .interestNotAsked, .interestAsked, .answerAwaited, .entryPlanned,
      .referralInForce, .temporaryPlaceOver, .referralOver, .certificateFresh, .moduleEntered:
      false
    }
  }
}
