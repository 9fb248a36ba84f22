/// The life of an application in the preschool queue, up to its referral. The queue itself is computed,
/// never edited: events only say who stands in it.
enum QueueWorkflow {
  static let table = Workflow(
    .preschoolQueue, first: .draft,
    [
      Workflow.Line(
        [.draft], .file, if: .packageDefective, to: .refused, clauses: ["preschool.rule.5.p5"],
        articles: [.incompleteAtProvider]),
      Workflow.Line(
        [.draft], .file, if: .noConsent, to: .refused,
        clauses: ["preschool.queue-req.9.3", "preschool.rule.5.p6"]),
      Workflow.Line(
        [.draft], .file, if: .overAge, to: .refused,
        clauses: ["preschool.queue-req.9.2", "preschool.rule.11.p1", "preschool.rule.5.p6"]),
      Workflow.Line(
        [.draft], .file, if: .contractInForce, to: .refused,
        clauses: ["preschool.rule.12", "preschool.queue-req.9.2"]),
      Workflow.Line(
        [.draft], .file, if: .processedAtOnce, to: .queued,
        timers: [.automaticResult, .firstInterestNotice],
        clauses: [
          "preschool.rule.6.p2", "preschool.rule.6.p3", "preschool.queue-req.3.p1",
          "preschool.queue-req.3.p3", "preschool.rule.11.p1",
        ]),
      Workflow.Line(
        [.draft], .file, if: .toBeChecked, to: .checking, timers: [.check],
        clauses: [
          "preschool.rule.6.p1", "preschool.queue-req.3.p2", "preschool.queue-req.3.p4",
          "preschool.rule.14.p1", "preschool.rule.16.5",
        ]),
      Workflow.Line(
        [.checking], .confirm, if: .packageComplete, to: .queued, timers: [.firstInterestNotice],
        clauses: ["preschool.rule.6.p4", "preschool.rule.6.p5"]),
      Workflow.Line(
        [.checking], .notConfirmed, if: .groundStated, to: .refused,
        clauses: [
          "preschool.rule.14.p2", "preschool.queue-req.9.1", "preschool.queue-req.9.2",
          "preschool.queue-req.9.3",
        ]),
      Workflow.Line(
        [.queued], .vacancyAppears, if: .nextBySelection, to: .offered,
        timers: [.repeatedOffer, .offerAnswer],
        clauses: [
          "preschool.rule.15.p3.1", "preschool.rule.16.3", "preschool.rule.16.3.temporary",
          "preschool.rule.16.6", "preschool.rule.26",
        ]),
      Workflow.Line(
        [.offered], .dayPassed, if: .noAnswer, to: .offered, clauses: ["preschool.rule.16.3.repeat"]
      ),
      Workflow.Line(
        [.offered], .acceptOffer, to: .referred, timers: [.referral, .referralCancelling],
        clauses: [
          "preschool.rule.15.p3.2", "preschool.rule.15.8", "preschool.rule.13.6",
          "preschool.rule.3.12", "preschool.rule.3.8",
        ]),
      Workflow.Line(
        [.offered], .refuseOffer, to: .archived,
        clauses: [
          "preschool.rule.15.p3.3", "preschool.rule.15.8", "preschool.rule.16.3.next",
          "preschool.rule.13.7", "preschool.rule.13.8",
        ]),
      Workflow.Line(
        [.offered], .answerTimeEnds, if: .noAnswer, to: .suspended, timers: [.suspension],
        clauses: ["preschool.rule.15.p3.4", "preschool.rule.16.3.next"]),
      Workflow.Line(
        [.suspended], .suspensionEnds, to: .askedAgain, clauses: ["preschool.rule.15.p3.4"]),
      Workflow.Line(
        [.askedAgain], .interestConfirmed, to: .queued, clauses: ["preschool.rule.15.p3.5"]),
      Workflow.Line(
        [.askedAgain], .interestDenied, to: .archived, clauses: ["preschool.rule.15.p3.6"]),
      Workflow.Line(
        [.askedAgain], .interestTimeEnds, to: .archived, clauses: ["preschool.rule.15.p3.6"]),
      Workflow.Line(
        [.queued], .interestDue, if: .interestNotAsked, to: .queued,
        timers: [.secondInterestNotice],
        clauses: ["preschool.rule.15.p2.1", "preschool.rule.15.p2.2"]),
      Workflow.Line(
        [.queued], .secondInterestDue, if: .interestAsked, to: .queued,
        clauses: ["preschool.rule.15.p2.3"]),
      Workflow.Line(
        [.queued], .interestConfirmed, if: .interestAsked, to: .queued,
        timers: [.firstInterestNotice], clauses: ["preschool.rule.15.3", "preschool.rule.15.p2.2"]),
      Workflow.Line(
        [.queued], .interestDenied, if: .interestAsked, to: .archived,
        clauses: ["preschool.rule.15.p2.4"]),
      Workflow.Line(
        [.queued], .interestTimeEnds, if: .interestAskedTwice, to: .archived,
        clauses: ["preschool.rule.15.p2.4"]),
      Workflow.Line(
        [.queued, .offered, .suspended, .askedAgain], .sixthBirthday, if: .noPmpkRecommendation,
        to: .archived,
        clauses: ["preschool.rule.11.p2", "preschool.rule.16.4", "preschool.rule.3.2"]),
      Workflow.Line(
        [.queued, .suspended, .askedAgain], .changePreschools, if: .oneToFourPreschools,
        to: .queued, clauses: ["preschool.rule.15.5", "preschool.rule.15.1", "preschool.rule.13.5"]),
      Workflow.Line(
        [.queued, .suspended, .askedAgain], .changeCategory, if: .proofRecorded, to: .queued,
        clauses: ["preschool.rule.13.3"]),
      Workflow.Line(
        [.queued, .offered, .suspended, .askedAgain], .withdraw, to: .withdrawn,
        clauses: ["preschool.rule.15.4", "preschool.rule.13.4"]),
      Workflow.Line(
        [.referred], .cancelReferral, if: .withinADay, to: .queued, clauses: ["preschool.rule.25.1"]
      ),
      Workflow.Line(
        [.referred], .extendReferral, if: .extendable, to: .referred, timers: [.referralExtension],
        clauses: ["preschool.rule.25.2"]),
      Workflow.Line(
        [.referred], .referralEnds, if: .documentsNotHandedIn, to: .archived,
        clauses: ["preschool.rule.22.p3", "preschool.rule.3.2"]),
    ])
}
