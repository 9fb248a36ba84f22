/// From the desk to the conclusion. A date is fixed even when the queue is full: no family is left
/// without one. Before a refusal the family is heard, for the term is five working days or more.
enum PmpkWorkflow {
  static let table = Workflow(
    .pmpk, first: .draft,
    [
      Workflow.Line(
        [.draft], .offerService, if: .phoneRegistered, to: .offeredService, timers: [.reply],
        clauses: ["pmpk.rule.7-1", "pmpk.rule.7-1.3"]),
      Workflow.Line(
        [.offeredService], .agree, to: .toSchedule, timers: [.examinationDate, .examination],
        clauses: ["pmpk.rule.7-1.2.1", "pmpk.req.3.3"]),
      Workflow.Line(
        [.offeredService], .decline, to: .closedWithoutReply, clauses: ["pmpk.rule.7-1.2.1"]),
      Workflow.Line(
        [.offeredService], .replyTimeEnds, to: .closedWithoutReply, clauses: ["pmpk.rule.7-1.3"]),
      Workflow.Line(
        [.draft], .register, if: .consentAnswered, to: .toSchedule,
        timers: [.examinationDate, .examination],
        clauses: ["pmpk.req.8.10", "pmpk.req.3.2", "pmpk.req.3.3", "pmpk.req.7.3"]),
      Workflow.Line(
        [.draft], .refuseAcceptance, if: .packageDefective, to: .notAccepted,
        clauses: ["pmpk.req.8.9"], articles: [.incompleteAtProvider]),
      Workflow.Line(
        [.toSchedule], .fixDate, to: .scheduled, timers: [.examination],
        clauses: ["pmpk.req.3.1", "pmpk.req.3.2", "pmpk.req.3.3", "pmpk.req.7.4"]),
      Workflow.Line(
        [.scheduled], .moveDate, to: .scheduled,
        clauses: ["pmpk.rule.7-1.5.1", "pmpk.rule.7-1.5.2"]),
      Workflow.Line(
        [.scheduled], .noShow, to: .toSchedule, clauses: ["pmpk.req.7.4"]),
      Workflow.Line(
        [.scheduled], .examine, to: .examined, clauses: ["pmpk.rule.11.1"]),
      Workflow.Line(
        [.examined], .conclude, if: .conclusionComplete, to: .concluded,
        clauses: ["pmpk.req.5.1", "pmpk.rule.11.1"]),
      Workflow.Line(
        [.toSchedule, .scheduled, .examined], .findGround, if: .groundStated,
        to: .preliminaryRefusal, timers: [.objection],
        clauses: ["pmpk.req.9.1", "pmpk.req.9.2", "pmpk.req.9.3"], articles: [.hearing]),
      Workflow.Line(
        [.preliminaryRefusal], .holdHearing, if: .minutesKept, to: .hearingHeld,
        timers: [.minutesSigned], articles: [.hearing, .hearingMinutes]),
      Workflow.Line(
        [.hearingHeld], .decideFor, to: .examined, clauses: ["pmpk.req.5.1"], articles: [.hearing]),
      Workflow.Line(
        [.hearingHeld], .refuse, if: .notBeforeThirdDay, to: .refused, clauses: ["pmpk.req.5.2"],
        articles: [.hearing, .remedy]),
      Workflow.Line(
        [.concluded, .refused, .notAccepted], .deliver, if: .deliveryRecorded, to: .delivered,
        clauses: ["pmpk.req.5.1", "pmpk.req.5.2", "pmpk.req.5.3", "pmpk.req.5.4"]),
      Workflow.Line(
        [.toSchedule, .scheduled], .withdraw, to: .withdrawn, articles: [.refusalGrounds]),
    ])
}
