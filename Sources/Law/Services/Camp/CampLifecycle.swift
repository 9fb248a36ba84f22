/// Camp vouchers: at the provider, and at the State Corporation, whose store follows the same case
/// through the courier to the family. A refusal for an incomplete set and a refusal on a ground of
/// item 9 are two paths that never meet.
enum CampLifecycle {
  static let table = Lifecycle(intake + stateCorporation + preparation + refusal + result)

  /// The category decides the list of papers; the annex has blanks for school, class and year.
  private static let application = [
    StepField(.category, clause: "camp.req.8.walk.6"),
    StepField(.schoolClass, .optional, clause: "camp.form.1"),
    StepField(.schoolYear, .optional, clause: "camp.form.1"),
  ]

  private static let intake = [
    Transition(
      from: [], .register, to: .checking,
      guards: [.atProvider, .byVisitor, .intakeOpen], fields: application,
      begins: [.result, .target, .completeness],
      clauses: ["camp.rule.3", "camp.rule.3.form", "camp.req.3.1"], articles: [.talon]),
    Transition(
      from: [], .register, to: .checking,
      guards: [.atProvider, .notByVisitor, .notThroughStateCorporation, .intakeOpen],
      fields: application + [StepField(.certifiedBy, clause: "camp.req.8.portal.1")],
      begins: [.result, .target, .completeness],
      clauses: [
        "camp.rule.3", "camp.rule.3.form", "camp.req.3.1", "camp.rule.7", "camp.req.7.3",
      ], articles: [.talon]),
    Transition(
      from: [], .register, to: .checking, guards: [.atProvider, .throughStateCorporation],
      fields: application + [StepField(.receivedAt, clause: "camp.rule.6.p1")],
      begins: [.result, .providerFinishes, .completeness],
      clauses: ["camp.rule.6.p1", "camp.rule.6.p2", "camp.rule.8.p1"]),
    Transition(
      from: [], .register, to: .checking, guards: [.atStateCorporation, .intakeOpen],
      fields: application + [StepField(.registeredHere, .asked, clause: "camp.req.7.2.queue")],
      begins: [.result], clauses: ["camp.rule.4", "camp.rule.6.p2", "camp.req.7.2.queue"],
      articles: [.talon]),
    Transition(
      from: [.checking], .accept, to: .complete,
      guards: [.atProvider, .consentAnswered, .packageComplete, .delayExplained],
      begins: [.preparation, .hearingNotice], ends: [.completeness],
      clauses: ["camp.rule.8.p1", "camp.rule.9.p1", "camp.rule.9.p2", "camp.form.1.consent"]),
    Transition(
      from: [.checking], .accept, to: .acceptedAtStateCorporation,
      guards: [.atStateCorporation, .consentAnswered, .packageComplete], begins: [.courier],
      clauses: ["camp.rule.4", "camp.rule.6.p2"]),
    Transition(
      from: [.checking], .refuseAcceptance, to: .notAccepted,
      guards: [.atProvider, .consentAnswered, .packageDefective, .delayExplained],
      ends: [.result, .completeness],
      clauses: ["camp.rule.8.p2", "camp.rule.8.p2.provider"], articles: [.incompleteAtProvider]),
    Transition(
      from: [.checking], .refuseAcceptance, to: .notAccepted,
      guards: [.atStateCorporation, .consentAnswered, .packageDefective], ends: [.result],
      clauses: ["camp.rule.8.p2", "camp.rule.8.p2.sc", "camp.form.3.copies"],
      articles: [.incompleteAtStateCorporation]),
    Transition(
      from: [.checking, .complete], .withdraw, to: .withdrawn,
      ends: [.result, .completeness, .preparation, .hearingNotice], clauses: [],
      articles: [.refusalGrounds]),
  ]

  private static let stateCorporation = [
    Transition(
      from: [.acceptedAtStateCorporation], .handToCourier, to: .withCourier,
      guards: [.receiptGiven], fields: [StepField(.courierAt, clause: "camp.rule.6.p1")],
      clauses: ["camp.rule.6.p1", "camp.rule.4"]),
    Transition(
      from: [.withCourier], .receiveFromCourier, to: .withProvider, guards: [.delayExplained],
      fields: [StepField(.receivedAt, clause: "camp.rule.6.p1")], ends: [.courier],
      clauses: ["camp.rule.6.p1"]),
    Transition(
      from: [.withProvider], .receiveResult, to: .resultAtStateCorporation,
      fields: [
        StepField(.receivedAt, clause: "camp.rule.12.p1"),
        StepField(.result, clause: "camp.rule.12.p1"),
      ], begins: [.storage], ends: [.result, .storedResult],
      clauses: ["camp.rule.12.p1", "camp.rule.12.p2.1"]),
    Transition(
      from: [.resultAtStateCorporation], .issue, to: .issued,
      fields: [
        StepField(.identityShown, clause: "camp.rule.12.p1"),
        StepField(
          .proof, .when(.identityShown, [.powerOfAttorney]), clause: "camp.rule.12.p1"),
        StepField(.issuedAt, clause: "camp.rule.12.p1"),
      ], ends: [.storage], clauses: ["camp.rule.12.p1"]),
    Transition(
      from: [.resultAtStateCorporation], .storageEnds, to: .returnedToProvider,
      guards: [.termPassed], ends: [.storage], clauses: ["camp.rule.12.p2.1"]),
    Transition(
      from: [.returnedToProvider], .stateCorporationAsks, to: .withProvider,
      guards: [.atStateCorporation], fields: [StepField(.askedAt, clause: "camp.rule.12.p2.2")],
      begins: [.storedResult], clauses: ["camp.rule.12.p2.2"]),
    askedBack(to: .voucherReady, .decidedFor), askedBack(to: .refused, .decidedAgainst),
  ]

  /// The State Corporation asks for the stored result: what goes back is what was decided.
  private static func askedBack(to stage: Stage, _ decided: StepGuard) -> Transition {
    Transition(
      from: [.returnedToProvider], .stateCorporationAsks, to: stage,
      guards: [.atProvider, decided], fields: [StepField(.askedAt, clause: "camp.rule.12.p2.2")],
      begins: [.storedResult], clauses: ["camp.rule.12.p2.2"])
  }

  private static let voucher = [
    StepField(.campName, clause: "camp.req.5.p1"), StepField(.shiftStart, clause: "camp.req.5.p1"),
    StepField(.shiftEnd, clause: "camp.req.5.p1"),
    StepField(.voucherNumber, .optional, clause: "camp.req.5.p1"),
  ]

  private static let preparation = [
    Transition(
      from: [.complete], .prepareVoucher, to: .voucherReady,
      guards: [.shiftInOrder, .delayExplained],
      fields: voucher, ends: [.preparation, .hearingNotice],
      clauses: ["camp.rule.10.p1", "camp.req.5.p1"]),
    Transition(
      from: [.complete], .findGround, to: .preliminaryRefusal,
      guards: [.bySecondWorkingDay, .groundStated, .hearingNotTooEarly, .hearingInTime],
      fields: HearingFields.preliminary(content: "camp.rule.10.p2.content"),
      begins: [.objection, .refusalEarliest, .hearingEarliest, .hearing],
      ends: [.preparation, .hearingNotice],
      clauses: [
        "camp.rule.10.p2", "camp.rule.10.p2.grounds", "camp.rule.10.p2.content", "camp.req.9.1",
        "camp.req.9.2", "camp.req.9.3",
      ], articles: [.hearing]),
    Transition(
      from: [.complete], .findGround, to: .lateGround,
      guards: [.afterSecondWorkingDay, .groundStated],
      fields: HearingFields.ground, clauses: ["camp.rule.10.p2.term"]),
    Transition(
      from: [.lateGround], .supervisorDecides, to: .preliminaryRefusal,
      guards: [.groundUpheld, .supervisorReason, .hearingNotTooEarly],
      fields: [
        StepField(.supervisorChoice), StepField(.reason),
        StepField(
          .hearingAt, .when(.supervisorChoice, [.takesUp]), clause: "camp.rule.10.p2.content"),
        StepField(
          .hearingPlace, .when(.supervisorChoice, [.takesUp]), clause: "camp.rule.10.p2.content"),
      ], begins: [.objection, .refusalEarliest, .hearingEarliest, .hearing],
      ends: [.preparation, .hearingNotice], clauses: ["camp.rule.10.p2"],
      articles: [.hearing]),
    Transition(
      from: [.lateGround], .supervisorDecides, to: .complete,
      guards: [.groundDropped, .supervisorReason],
      fields: [StepField(.supervisorChoice), StepField(.reason)], clauses: ["camp.rule.10.p2"]),
  ]

  private static let refusal =
    [
      Transition(
        from: [.preliminaryRefusal], .holdHearing, to: .hearingHeld,
        guards: [.hearingNotTooEarly, .minutesKept],
        fields: HearingFields.hearing(minutes: "camp.rule.10.p3"),
        begins: [.resultAfterHearing, .minutesSigned, .minutesRemarks],
        ends: [.objection, .hearingEarliest, .hearing],
        clauses: ["camp.rule.10.p3"], articles: [.hearing, .hearingMinutes]),
      Transition(
        from: [.hearingHeld], .decideFor, to: .voucherReady,
        guards: [.shiftInOrder, .delayExplained],
        fields: voucher, ends: [.resultAfterHearing], clauses: ["camp.rule.10.p4"]),
      Transition(
        from: [.hearingHeld], .refuse, to: .refused, guards: [.notBeforeThirdDay, .delayExplained],
        ends: [.resultAfterHearing], clauses: ["camp.rule.10.p4", "camp.rule.13"],
        articles: [.remedy]),
    ]
    + HearingLines.minutesSigned(
      at: [.hearingHeld, .refused, .voucherReady], clauses: ["camp.rule.10.p3"])

  private static let result = [
    Transition(
      from: [.voucherReady, .refused], .sendToStateCorporation, to: .resultAtStateCorporation,
      guards: [.throughStateCorporation, .delayExplained],
      fields: [StepField(.sentAt, clause: "camp.rule.10.p4")], begins: [.storage],
      ends: [.result, .providerFinishes, .storedResult],
      clauses: ["camp.rule.10.p4", "camp.rule.12.p2.1"]),
    Transition(
      from: [.voucherReady, .refused], .deliver, to: .closed,
      guards: [.notThroughStateCorporation, .deliveryRecorded, .delayExplained], ends: [.result],
      clauses: ["camp.req.5.p1", "camp.req.5.p2"]),
    Transition(
      from: [.notAccepted], .deliver, to: .closed, guards: [.deliveryRecorded],
      clauses: ["camp.req.5.p1", "camp.req.5.p2"]),
  ]
}
