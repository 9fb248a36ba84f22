/// From the desk through the course to the certificate. No clause sets a term before the course; the
/// certificate is due on its last day.
enum RehabWorkflow {
  static let table = Workflow(
    .rehab, first: .draft,
    [
      Workflow.Line(
        [.draft], .register, if: .consentAnswered, to: .registered,
        clauses: ["rehab.req.8.6", "rehab.req.7.5"]),
      Workflow.Line(
        [.draft], .refuseAcceptance, if: .packageDefective, to: .notAccepted,
        clauses: ["rehab.req.8.5"], articles: [.incompleteAtProvider]),
      Workflow.Line(
        [.registered], .fixDate, if: .withinCourseBounds, to: .coursePlanned,
        clauses: ["rehab.req.3.1"]),
      Workflow.Line(
        [.coursePlanned], .startCourse, if: .withinCourseBounds, to: .courseRunning,
        timers: [.shortestCourse, .longestCourse], clauses: ["rehab.req.3.1"]),
      Workflow.Line(
        [.courseRunning], .pauseCourse, if: .pauseRecorded, to: .coursePaused,
        clauses: ["rehab.req.3.1"]),
      Workflow.Line(
        [.coursePaused], .resumeCourse, to: .courseRunning, clauses: ["rehab.req.3.1"]),
      Workflow.Line(
        [.courseRunning], .endCourse, to: .courseEnded,
        timers: [.certificate, .certificateToCabinet],
        clauses: ["rehab.req.3.1", "rehab.rule.10.2", "rehab.rule.10.3"]),
      Workflow.Line(
        [.courseEnded], .prepareCertificate, if: .assessmentEntered, to: .certificateToSign,
        clauses: ["rehab.req.5.1", "rehab.rule.9.1"]),
      Workflow.Line(
        [.courseEnded], .prepareCertificate, if: .recommendationsEntered, to: .certificateToSign,
        clauses: ["rehab.req.5.2", "rehab.rule.9.2"]),
      Workflow.Line(
        [.certificateToSign], .signCertificate, if: .signedByHead, to: .certificateSigned,
        clauses: ["rehab.rule.10.1"]),
      Workflow.Line(
        [.registered, .coursePlanned], .findGround, if: .groundStated, to: .preliminaryRefusal,
        timers: [.objection], clauses: ["rehab.req.9.1", "rehab.req.9.2", "rehab.req.9.3"],
        articles: [.hearing]),
      Workflow.Line(
        [.preliminaryRefusal], .holdHearing, if: .minutesKept, to: .hearingHeld,
        timers: [.minutesSigned], articles: [.hearing, .hearingMinutes]),
      Workflow.Line(
        [.hearingHeld], .decideFor, to: .registered, clauses: ["rehab.req.5.1"],
        articles: [.hearing]),
      Workflow.Line(
        [.hearingHeld], .refuse, if: .notBeforeThirdDay, to: .refused, clauses: ["rehab.req.5.3"],
        articles: [.hearing, .remedy]),
      Workflow.Line(
        [.certificateSigned, .refused, .notAccepted], .deliver, if: .deliveryRecorded,
        to: .delivered,
        clauses: [
          "rehab.rule.10.2", "rehab.rule.10.3", "rehab.req.5.3", "rehab.req.5.4", "rehab.req.5.5",
        ]),
      Workflow.Line(
        [.registered, .coursePlanned], .withdraw, to: .withdrawn, articles: [.refusalGrounds]),
    ])
}
