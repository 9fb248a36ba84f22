/// From either desk to the voucher. A refusal for an incomplete set and a refusal on a ground of item 9
/// are two paths that never meet.
enum CampWorkflow {
  static let table = Workflow(
    .camp, first: .draft,
    [
      Workflow.Line(
        [.draft], .register, if: .atProvider, to: .receivedByProvider,
        timers: [.result, .completeness],
        clauses: ["camp.rule.3", "camp.rule.3.form", "camp.req.3.1"]),
      Workflow.Line(
        [.draft], .register, if: .atStateCorporation, to: .acceptedAtStateCorporation,
        timers: [.result, .courier], clauses: ["camp.rule.4", "camp.rule.6.p2"]),
      Workflow.Line(
        [.draft], .refuseAcceptance, if: .atStateCorporation, to: .notAccepted,
        clauses: ["camp.rule.8.p2", "camp.rule.8.p2.sc", "camp.form.3.copies"],
        articles: [.incompleteAtStateCorporation]),
      Workflow.Line(
        [.draft], .file, to: .receivedByProvider, timers: [.result, .completeness],
        clauses: ["camp.rule.7", "camp.req.7.3"]),
      Workflow.Line(
        [.acceptedAtStateCorporation], .handToCourier, to: .withCourier, clauses: ["camp.rule.6.p1"]
      ),
      Workflow.Line(
        [.withCourier], .receiveFromCourier, to: .receivedByProvider, timers: [.completeness],
        clauses: ["camp.rule.6.p1", "camp.rule.8.p1"]),
      Workflow.Line(
        [.receivedByProvider], .refuseAcceptance, if: .packageDefective, to: .notAccepted,
        clauses: ["camp.rule.8.p2", "camp.rule.8.p2.provider"], articles: [.incompleteAtProvider]),
      Workflow.Line(
        [.receivedByProvider], .confirmComplete, if: .packageComplete, to: .complete,
        timers: [.preparation, .hearingNotice],
        clauses: ["camp.rule.8.p1", "camp.rule.9.p1", "camp.rule.9.p2", "camp.form.1.consent"]),
      Workflow.Line(
        [.complete], .prepareVoucher, to: .voucherReady,
        clauses: ["camp.rule.10.p1", "camp.req.5.p1"]),
      Workflow.Line(
        [.complete], .findGround, if: .bySecondWorkingDay, to: .preliminaryRefusal,
        timers: [.objection],
        clauses: [
          "camp.rule.10.p2", "camp.rule.10.p2.grounds", "camp.rule.10.p2.content", "camp.req.9.1",
          "camp.req.9.2", "camp.req.9.3",
        ], articles: [.hearing]),
      Workflow.Line(
        [.complete], .findGround, if: .afterSecondWorkingDay, to: .lateGround,
        clauses: ["camp.rule.10.p2.term"]),
      Workflow.Line(
        [.lateGround], .supervisorDecides, if: .groundStated, to: .preliminaryRefusal,
        timers: [.objection], clauses: ["camp.rule.10.p2"]),
      Workflow.Line(
        [.lateGround], .prepareVoucher, if: .supervisorReason, to: .voucherReady,
        clauses: ["camp.rule.10.p2"]),
      Workflow.Line(
        [.preliminaryRefusal], .holdHearing, if: .minutesKept, to: .hearingHeld,
        timers: [.resultAfterHearing, .minutesSigned], clauses: ["camp.rule.10.p3"],
        articles: [.hearing, .hearingMinutes]),
      Workflow.Line(
        [.hearingHeld], .decideFor, to: .voucherReady, clauses: ["camp.rule.10.p4"]),
      Workflow.Line(
        [.hearingHeld], .refuse, if: .notBeforeThirdDay, to: .refused,
        clauses: ["camp.rule.10.p4", "camp.rule.13"], articles: [.remedy]),
      Workflow.Line(
        [.voucherReady, .refused], .sendToStateCorporation, if: .atStateCorporation,
        to: .resultAtStateCorporation, timers: [.storage],
        clauses: ["camp.rule.10.p4", "camp.rule.12.p2.1"]),
      Workflow.Line(
        [.resultAtStateCorporation], .issue, if: .identityShown, to: .issued,
        clauses: ["camp.rule.12.p1"]),
      Workflow.Line(
        [.resultAtStateCorporation], .storageEnds, to: .returnedToProvider,
        clauses: ["camp.rule.12.p2.1"]),
      Workflow.Line(
        [.returnedToProvider], .stateCorporationAsks, to: .resultAtStateCorporation,
        timers: [.storedResult, .storage], clauses: ["camp.rule.12.p2.2"]),
      Workflow.Line(
        [.voucherReady, .refused, .notAccepted], .deliver, if: .deliveryRecorded, to: .delivered,
        clauses: ["camp.req.5.p1", "camp.req.5.p2"]),
      Workflow.Line(
        [.receivedByProvider, .complete], .withdraw, to: .withdrawn, articles: [.refusalGrounds]),
    ])
}
