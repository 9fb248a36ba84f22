/// From the desk through the course to the certificate. No clause sets a term before the course; the
/// certificate is due on its last day, which is known as soon as the course runs.
enum RehabLifecycle {
  static let table = Lifecycle(intake + course + certificate + refusal)

  private static let bounds = [
    StepField(.courseStart, clause: "rehab.req.3.1"),
    StepField(.courseEnd, clause: "rehab.req.3.1"),
  ]

  private static let end = [
    StepField(.courseEnd, clause: "rehab.req.3.1"), StepField(.endKind), reason,
  ]

  /// Wanted only where the end is no longer the one that was fixed.
  private static let reason = StepField(.reason, .optional, clause: "rehab.req.3.1")

  private static let lengths: [TermID] = [.shortestCourse, .longestCourse]
  /// The ways of the certificate, from the last day of the course (`rehab.rule.10.2`, `rehab.rule.10.3`).
  private static let ways: [TermID] = [.certificate, .certificateToCabinet]

  private static let intake = [
    Transition(
      from: [], .register, to: .checking, guards: [.intakeOpen], clauses: ["rehab.req.7.5"],
      articles: [.talon]),
    Transition(
      from: [.checking], .accept, to: .toPlan, guards: [.consentAnswered, .packageComplete],
      clauses: ["rehab.req.8.6"]),
    Transition(
      from: [.checking], .refuseAcceptance, to: .notAccepted,
      guards: [.consentAnswered, .packageDefective], clauses: ["rehab.req.8.5"],
      articles: [.incompleteAtProvider]),
    Transition(
      from: [.checking, .toPlan, .coursePlanned], .withdraw, to: .withdrawn, clauses: [],
      articles: [.refusalGrounds]),
  ]

  private static let course = [
    Transition(
      from: [.toPlan], .planCourse, to: .coursePlanned, guards: [.withinCourseBounds],
      fields: bounds + [StepField(.coursePlace, .optional, clause: "rehab.form.2")],
      clauses: ["rehab.req.3.1"]),
    Transition(
      from: [.coursePlanned], .startCourse, to: .courseRunning,
      guards: [.withinCourseBounds, .changedEndExplained], fields: bounds + [reason],
      begins: lengths + ways,
      clauses: ["rehab.req.3.1", "rehab.rule.10.2", "rehab.rule.10.3"]),
    Transition(
      from: [.coursePlanned], .planCourse, to: .coursePlanned,
      guards: [.withinCourseBounds, .changedEndExplained],
      fields: bounds + [StepField(.coursePlace, .optional, clause: "rehab.form.2"), reason],
      clauses: ["rehab.req.3.1"]),
    Transition(
      from: [.courseRunning], .endCourse, to: .courseEnded,
      guards: [.courseCompleted, .endOfCourseLawful, .changedEndExplained], fields: end,
      begins: ways, ends: lengths + ways,
      clauses: ["rehab.req.3.1", "rehab.rule.10.2", "rehab.rule.10.3"]),
    Transition(
      from: [.courseRunning], .endCourse, to: .courseBrokenOff,
      guards: [.courseBrokenOff, .endOfCourseLawful, .changedEndExplained], fields: end,
      ends: lengths + ways, clauses: ["rehab.req.3.1"]),
    Transition(
      from: [.courseBrokenOff], .supervisorDecides, to: .closed, guards: [.supervisorReason],
      fields: [StepField(.reason)], clauses: ["rehab.req.3.1", "rehab.rule.9.1"]),
    Transition(
      from: [.courseRunning], .planCourse, to: .courseRunning, guards: [.withinCourseBounds],
      fields: bounds + [StepField(.reason)], begins: lengths + ways, ends: lengths + ways,
      clauses: ["rehab.req.3.1"]),
    Transition(
      from: [.courseRunning], .pauseCourse, to: .coursePaused, guards: [.pauseWithinCourse],
      fields: [
        StepField(.pauseFrom, clause: "rehab.req.3.1"),
        StepField(.pauseThrough, .optional, clause: "rehab.req.3.1"), StepField(.pauseGround),
        StepField(.pausePaper),
      ], clauses: ["rehab.req.3.1"]),
    Transition(
      from: [.coursePaused], .resumeCourse, to: .courseRunning, guards: [.resumedAfterPause],
      fields: [
        StepField(.resumedOn, clause: "rehab.req.3.1"),
        StepField(.courseEnd, clause: "rehab.req.3.1"),
      ], begins: ways, ends: ways, clauses: ["rehab.req.3.1"]),
  ]

  private static let certificate = [
    Transition(
      from: [.courseEnded], .prepareCertificate, to: .certificateToSign,
      guards: [.notAtAutismCentre],
      fields: [
        StepField(.assessment, clause: "rehab.rule.9.1"),
        StepField(.assessedOn, .optional, clause: "rehab.rule.9.1"),
        StepField(.specialists, .optional, clause: "rehab.rule.9.1"),
      ],
      clauses: ["rehab.req.5.1", "rehab.rule.9.1"]),
    Transition(
      from: [.courseEnded], .prepareCertificate, to: .certificateToSign, guards: [.atAutismCentre],
      fields: [StepField(.recommendations, clause: "rehab.rule.9.2")],
      clauses: ["rehab.req.5.2", "rehab.rule.9.2"]),
    Transition(
      from: [.certificateToSign], .signCertificate, to: .certificateSigned,
      fields: [
        StepField(.head, clause: "rehab.rule.10.1"),
        StepField(.signedOn, clause: "rehab.rule.10.1"),
      ], clauses: ["rehab.rule.10.1"]),
    Transition(
      from: [.certificateToSign], .giveBack, to: .courseEnded, fields: [StepField(.reason)],
      clauses: ["rehab.rule.10.1"]),
    Transition(
      from: [.certificateSigned, .refused, .notAccepted], .deliver, to: .closed,
      guards: [.deliveryRecorded, .delayExplained], ends: ways,
      clauses: [
        "rehab.rule.10.2", "rehab.rule.10.3", "rehab.req.5.3", "rehab.req.5.4", "rehab.req.5.5",
      ]),
  ]

  private static let refusal =
    [
      Transition(
        from: [.checking, .toPlan, .coursePlanned], .findGround, to: .preliminaryRefusal,
        guards: [.groundStated, .hearingNotTooEarly], fields: HearingFields.preliminary(),
        begins: [.objection, .refusalEarliest],
        clauses: ["rehab.req.9.1", "rehab.req.9.2", "rehab.req.9.3"],
        articles: [.hearing]),
      HearingLines.held,
      Transition(
        from: [.hearingHeld], .decideFor, to: .toPlan, guards: [.acceptedBefore],
        clauses: ["rehab.req.5.1"], articles: [.hearing]),
      Transition(
        from: [.hearingHeld], .decideFor, to: .checking, guards: [.notAcceptedBefore],
        clauses: ["rehab.req.5.1"], articles: [.hearing]),
      Transition(
        from: [.hearingHeld], .refuse, to: .refused, guards: [.notBeforeThirdDay],
        clauses: ["rehab.req.5.3"], articles: [.hearing, .remedy]),
    ] + HearingLines.minutesSigned(at: [.hearingHeld, .refused])
}
