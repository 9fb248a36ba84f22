/// From the desk to the conclusion. A date is fixed even when the queue is full: no family is left
/// without one. Before a refusal the family is heard, for the term is five working days or more.
enum PmpkLifecycle {
  static let table = Lifecycle(intake + examination + refusal + result)

  private static let intake = [
    Transition(
      from: [], .register, to: .offeredService, guards: [.proactively, .phoneRegistered],
      fields: [
        StepField(.phoneRegistered, clause: "pmpk.rule.7-1"),
        StepField(.initiativeBasis, clause: "pmpk.rule.7-1"),
        StepField(.offerSentAt, clause: "pmpk.rule.7-1.3"),
      ], begins: [.reply], clauses: ["pmpk.rule.7-1", "pmpk.rule.7-1.3"]),
    Transition(
      from: [], .register, to: .checking, guards: [.appliedFor, .intakeOpen],
      begins: [.examinationDate, .examination],
      clauses: ["pmpk.req.3.2", "pmpk.req.3.3", "pmpk.req.7.3"], articles: [.talon]),
    Transition(
      from: [.offeredService], .agree, to: .checking,
      fields: [
        StepField(.answeredAt, clause: "pmpk.rule.7-1.2.1"),
        StepField(.answerMeans, clause: "pmpk.rule.7-1.2.1"),
      ], begins: [.examinationDate, .examination], ends: [.reply],
      clauses: ["pmpk.rule.7-1.2.1", "pmpk.req.3.3"]),
    Transition(
      from: [.offeredService], .decline, to: .closedWithoutReply,
      fields: [StepField(.answeredAt, clause: "pmpk.rule.7-1.2.1")], ends: [.reply],
      clauses: ["pmpk.rule.7-1.2.1"]),
    Transition(
      from: [.offeredService], .replyTimeEnds, to: .closedWithoutReply, guards: [.termPassed],
      ends: [.reply], clauses: ["pmpk.rule.7-1.3"]),
    Transition(
      from: [.offeredService], .offerArrives, to: .offeredService,
      guards: [.receivedAfterSending],
      fields: [StepField(.offerReceivedAt, clause: "pmpk.rule.7-1.1")], begins: [.reply],
      ends: [.reply], clauses: ["pmpk.rule.7-1.3"]),
    Transition(
      from: [.checking], .accept, to: .toSchedule, guards: [.consentAnswered, .packageComplete],
      clauses: ["pmpk.req.8.10"]),
    Transition(
      from: [.checking], .refuseAcceptance, to: .notAccepted,
      guards: [.consentAnswered, .packageDefective, .originalsReturned, .delayExplained],
      ends: [.examinationDate, .examination], clauses: ["pmpk.req.8.9"],
      articles: [.incompleteAtProvider]),
  ]

  private static let examination = [
    Transition(
      from: [.toSchedule], .fixDate, to: .scheduled,
      guards: [.liesAhead, .slotFree, .withinQueueTerm, .delayExplained],
      fields: [
        StepField(.examinationAt, clause: "pmpk.req.3.2"),
        StepField(.examinationKind, clause: "pmpk.form.3"),
        StepField(.examinationPlace, .optional, clause: "pmpk.form.3"),
        StepField(.reason, .optional, clause: "pmpk.req.3.1"),
      ], ends: [.examinationDate],
      clauses: ["pmpk.req.3.1", "pmpk.req.3.2", "pmpk.req.3.3", "pmpk.req.7.4"]),
    Transition(
      from: [.scheduled], .examine, to: .examined,
      guards: [.dayHasCome, .examinedInTurn, .delayExplained],
      fields: [StepField(.examinedOn, clause: "pmpk.form.6")], ends: [.examination],
      clauses: ["pmpk.rule.11.1"]),
    Transition(
      from: [.scheduled], .moveDate, to: .scheduled,
      guards: [.liesAhead, .slotFree, .withinQueueTerm],
      fields: [
        StepField(.examinationAt, clause: "pmpk.req.3.2"),
        StepField(.movedBy), StepField(.examinationPlace, .optional, clause: "pmpk.form.3"),
        StepField(.reason, .optional, clause: "pmpk.req.3.1"),
      ], clauses: ["pmpk.rule.7-1.5.1", "pmpk.rule.7-1.5.2"]),
    Transition(
      from: [.scheduled], .noShow, to: .toSchedule, guards: [.dayHasCome],
      fields: [StepField(.reason, .optional)], clauses: ["pmpk.req.7.4"]),
    Transition(
      from: [.examined], .prepareConclusion, to: .conclusionToSign,
      guards: [.originalsReturned, .validUntilLater],
      fields: [
        StepField(.conclusion, clause: "pmpk.form.6"),
        StepField(.programme, clause: "pmpk.rule.11.1"),
        StepField(.educationServices, clause: "pmpk.rule.11.1"),
        StepField(.medicalServices, clause: "pmpk.rule.11.1"),
        StepField(.socialServices, clause: "pmpk.rule.11.1"),
        StepField(.validUntil, clause: "pmpk.form.6"),
        StepField(.specialists, clause: "pmpk.req.5.1"),
      ], clauses: ["pmpk.req.5.1", "pmpk.rule.11.1"]),
    Transition(
      from: [.conclusionToSign], .conclude, to: .concluded,
      fields: [StepField(.head, clause: "pmpk.form.6")], clauses: ["pmpk.form.6", "pmpk.req.5.1"]),
    Transition(
      from: [.conclusionToSign], .giveBack, to: .examined, fields: [StepField(.reason)],
      clauses: ["pmpk.form.6"]),
  ]

  private static let refusal =
    [
      Transition(
        from: [.checking, .toSchedule, .scheduled, .examined, .conclusionToSign], .findGround,
        to: .preliminaryRefusal, guards: [.originalsReturned, .groundStated, .hearingNotTooEarly],
        fields: HearingFields.preliminary(),
        begins: [.objection, .refusalEarliest],
        clauses: ["pmpk.req.9.1", "pmpk.req.9.2", "pmpk.req.9.3"],
        articles: [.hearing]),
      HearingLines.held,
      Transition(
        from: [.hearingHeld], .decideFor, to: .examined, guards: [.examinationHeld],
        clauses: ["pmpk.req.5.1"], articles: [.hearing]),
      Transition(
        from: [.hearingHeld], .decideFor, to: .scheduled,
        guards: [.examinationNotHeld, .dateStands], clauses: ["pmpk.req.5.1", "pmpk.req.3.2"],
        articles: [.hearing]),
      Transition(
        from: [.hearingHeld], .decideFor, to: .toSchedule,
        guards: [.examinationNotHeld, .acceptedBefore, .noDateStands], clauses: ["pmpk.req.5.1"],
        articles: [.hearing]),
      Transition(
        from: [.hearingHeld], .decideFor, to: .checking,
        guards: [.examinationNotHeld, .notAcceptedBefore], clauses: ["pmpk.req.5.1"],
        articles: [.hearing]),
      Transition(
        from: [.hearingHeld], .refuse, to: .refused,
        guards: [.originalsReturned, .notBeforeThirdDay],
        ends: [.examinationDate, .examination], clauses: ["pmpk.req.5.2"],
        articles: [.hearing, .remedy]),
    ] + HearingLines.minutesSigned(at: [.hearingHeld, .refused])

  private static let result = [
    Transition(
      from: [.concluded], .deliver, to: .closed, guards: [.appliedFor, .deliveryRecorded],
      clauses: ["pmpk.req.5.1", "pmpk.req.5.3"]),
    Transition(
      from: [.concluded], .deliver, to: .closed,
      guards: [.proactively, .moduleEntered, .deliveryRecorded],
      clauses: ["pmpk.req.5.4", "pmpk.rule.11.2"]),
    Transition(
      from: [.refused, .notAccepted], .deliver, to: .closed, guards: [.deliveryRecorded],
      clauses: ["pmpk.req.5.2"]),
    Transition(
      from: [.concluded], .enterModule, to: .concluded,
      fields: [StepField(.moduleEnteredOn, clause: "pmpk.rule.11.2")], clauses: ["pmpk.rule.11.2"]),
    Transition(
      from: [.closed], .enterModule, to: .closed, guards: [.examinationHeld],
      fields: [StepField(.moduleEnteredOn, clause: "pmpk.rule.11.2")], clauses: ["pmpk.rule.11.2"]),
    Transition(
      from: [.checking, .toSchedule, .scheduled], .withdraw, to: .withdrawn,
      guards: [.originalsReturned], ends: [.examinationDate, .examination], clauses: [],
      articles: [.refusalGrounds]),
  ]
}
