/// The life of an application in the preschool queue, up to its referral. The queue itself is computed,
/// never edited: events only say who stands in it.
enum QueueLifecycle {
  static let table = Lifecycle(intake + offers + interest + changes + referral)

  private static let application = [
    StepField(.childBirth, clause: "preschool.rule.11.p1"),
    StepField(.settlement, .optional, clause: "preschool.form.1"),
    StepField(.studyLanguage, clause: "preschool.rule.10.p1.language"),
    StepField(.preschoolKind, clause: "preschool.rule.10.p4"),
    StepField(
      .recommendationKind, .when(.preschoolKind, [.special]), clause: "preschool.rule.10.p4"),
    StepField(
      .rehabilitationKind, .when(.preschoolKind, [.sanatorium]), clause: "preschool.rule.10.p5"),
    StepField(
      .insideSettlement, .when(.preschoolKind, [.sanatorium]), clause: "preschool.rule.10.p5"),
    StepField(.preschool1, clause: "preschool.rule.10.p1.limit"),
    StepField(.preschool2, .optional, clause: "preschool.rule.10.p1.limit"),
    StepField(.preschool3, .optional, clause: "preschool.rule.10.p1.limit"),
    StepField(.preschool4, .optional, clause: "preschool.rule.10.p1.limit"),
    StepField(.plannedEntry, .optional, clause: "preschool.rule.15.2"),
    StepField(.category, .asked, clause: "preschool.rule.10.p2"),
    StepField(.hadPriorityPlace, .withCategory, clause: "preschool.rule.23.p1"),
    StepField(.pmpkRecommended, clause: "preschool.rule.11.p2"),
    StepField(.contractInForce, clause: "preschool.rule.12"),
  ]

  private static let intake = [
    Transition(
      from: [], .register, to: .checking, guards: [.processedAtOnce, .intakeOpen],
      fields: application, begins: [.automaticResult, .check, .result],
      clauses: [
        "preschool.rule.6.p2", "preschool.rule.6.p3", "preschool.queue-req.3.p1",
        "preschool.queue-req.3.p3",
      ], articles: [.talon]),
    Transition(
      from: [], .register, to: .checking, guards: [.toBeChecked, .intakeOpen],
      fields: application, begins: [.check, .result],
      clauses: [
        "preschool.rule.6.p1", "preschool.queue-req.3.p2", "preschool.queue-req.3.p4",
        "preschool.rule.14.p1", "preschool.rule.16.5",
      ], articles: [.talon]),
    Transition(
      from: [.checking], .accept, to: .queued,
      guards: [
        .consentAnswered, .consentGiven, .packageComplete, .underSix, .noContract, .delayExplained,
      ], begins: [.firstInterestNotice], ends: [.check, .result, .automaticResult],
      clauses: ["preschool.rule.6.p4", "preschool.rule.6.p5", "preschool.rule.11.p1"]),
    Transition(
      from: [.checking], .refuseAcceptance, to: .notAccepted,
      guards: [.consentAnswered, .packageDefective, .delayExplained],
      clauses: ["preschool.rule.5.p5"],
      articles: [.incompleteAtProvider]),
    Transition(
      from: [.checking], .refuse, to: .refused, guards: [.groundStated, .delayExplained],
      fields: HearingFields.ground,
      clauses: [
        "preschool.rule.5.p6", "preschool.rule.14.p2", "preschool.queue-req.9.1",
        "preschool.queue-req.9.2", "preschool.queue-req.9.3", "preschool.rule.12",
      ]),
    Transition(
      from: [.refused, .notAccepted], .deliver, to: .closed,
      guards: [.deliveryRecorded, .delayExplained], ends: [.check, .result, .automaticResult],
      clauses: ["preschool.queue-req.5", "preschool.rule.5.p6"]),
    Transition(
      from: [.checking, .queued, .offered, .suspended, .askedAgain], .withdraw, to: .withdrawn,
      ends: [
        .check, .result, .automaticResult, .firstInterestNotice, .secondInterestNotice,
        .repeatedOffer, .offerAnswer, .suspension,
      ],
      clauses: ["preschool.rule.15.4", "preschool.rule.13.4"]),
  ]

  private static let offers = [
    Transition(
      from: [.queued], .vacancyAppears, to: .offered, guards: [.nextBySelection],
      fields: [
        StepField(.offeredPreschool, clause: "preschool.rule.15.p3.1"),
        StepField(.placeKind, clause: "preschool.rule.16.3.temporary"),
        StepField(.placeUntil, .when(.placeKind, [.temporary]), clause: "preschool.rule.3.15"),
        StepField(.noticeAt, clause: "preschool.rule.15.p3.1"),
      ], begins: [.repeatedOffer, .offerAnswer],
      clauses: [
        "preschool.rule.15.p3.1", "preschool.rule.16.3", "preschool.rule.16.3.temporary",
        "preschool.rule.16.6", "preschool.rule.26",
      ]),
    Transition(
      from: [.offered], .acceptOffer, to: .referred,
      guards: [.termOpen],
      fields: [StepField(.referralNumber, clause: "preschool.rule.3.12")],
      begins: [.referral, .referralCancelling], ends: [.offerAnswer, .repeatedOffer],
      clauses: [
        "preschool.rule.15.p3.2", "preschool.rule.15.8", "preschool.rule.13.6",
        "preschool.rule.3.12", "preschool.rule.3.8",
      ]),
    Transition(
      from: [.offered], .dayPassed, to: .offered, guards: [.termPassed], ends: [.repeatedOffer],
      clauses: ["preschool.rule.16.3.repeat"]),
    Transition(
      from: [.offered], .refuseOffer, to: .archived,
      ends: [.repeatedOffer, .offerAnswer],
      clauses: [
        "preschool.rule.15.p3.3", "preschool.rule.15.8", "preschool.rule.16.3.next",
        "preschool.rule.13.7", "preschool.rule.13.8",
      ]),
    Transition(
      from: [.offered], .answerTimeEnds, to: .suspended, guards: [.termPassed],
      begins: [.suspension], ends: [.offerAnswer, .repeatedOffer],
      clauses: ["preschool.rule.15.p3.4", "preschool.rule.16.3.next"]),
    Transition(
      from: [.suspended], .suspensionEnds, to: .askedAgain, guards: [.termPassed],
      fields: [StepField(.noticeAt, clause: "preschool.rule.15.p3.4")], begins: [.repeatWait],
      ends: [.suspension],
      clauses: ["preschool.rule.15.p3.4"]),
    Transition(
      from: [.askedAgain], .interestConfirmed, to: .queued, begins: [.nextInterestNotice],
      ends: [.repeatWait, .secondInterestNotice, .interestWait],
      clauses: ["preschool.rule.15.p3.5"]),
    Transition(
      from: [.askedAgain], .interestDenied, to: .archived, ends: [.repeatWait],
      clauses: ["preschool.rule.15.p3.6"]),
    Transition(
      from: [.askedAgain], .interestTimeEnds, to: .archived, guards: [.termPassed],
      ends: [.repeatWait], clauses: ["preschool.rule.15.p3.6"]),
  ]

  private static let interest = [
    Transition(
      from: [.queued], .interestDue, to: .queued, guards: [.interestNotAsked, .termReached],
      begins: [.secondInterestNotice], ends: [.firstInterestNotice, .nextInterestNotice],
      clauses: ["preschool.rule.15.p2.1", "preschool.rule.15.p2.2"]),
    Transition(
      from: [.queued], .secondInterestDue, to: .queued, guards: [.interestAsked, .termReached],
      begins: [.interestWait], ends: [.secondInterestNotice], clauses: ["preschool.rule.15.p2.3"]),
    Transition(
      from: [.queued], .interestConfirmed, to: .queued, guards: [.interestAsked],
      begins: [.nextInterestNotice], ends: [.secondInterestNotice, .interestWait],
      clauses: ["preschool.rule.15.3", "preschool.rule.15.p2.2"]),
    Transition(
      from: [.queued], .interestDenied, to: .archived, guards: [.interestAsked],
      ends: [.secondInterestNotice, .interestWait], clauses: ["preschool.rule.15.p2.4"]),
    Transition(
      from: [.queued], .interestTimeEnds, to: .archived, guards: [.interestAsked, .termPassed],
      ends: [.interestWait], clauses: ["preschool.rule.15.p2.4"]),
    Transition(
      from: [.queued, .offered, .suspended, .askedAgain], .sixthBirthday, to: .archived,
      guards: [.turnedSix],
      ends: [
        .firstInterestNotice, .secondInterestNotice, .repeatedOffer, .offerAnswer, .suspension,
      ],
      clauses: ["preschool.rule.11.p2", "preschool.rule.16.4", "preschool.rule.3.2"]),
  ]

  private static let changes = [Stage.queued, .suspended, .askedAgain].flatMap {
    changesOfPreschools(in: $0) + [changeOfCategory(in: $0)]
  }

  /// The application stays where it stands, with its own moment; the queues are made anew. Those of a
  /// sanatorium nursery are of one settlement, so other preschools bring the question of it again.
  private static func changesOfPreschools(in stage: Stage) -> [Transition] {
    let settlement = StepField(.insideSettlement, clause: "preschool.rule.10.p5")
    return [
      Transition(
        from: [stage], .changePreschools, to: stage, guards: [.inSanatoriumQueue],
        fields: preschools + [settlement],
        clauses: changeOfPreschools + ["preschool.rule.10.p5"]),
      Transition(
        from: [stage], .changePreschools, to: stage, guards: [.inOtherQueue], fields: preschools,
        clauses: changeOfPreschools),
    ]
  }

  private static func changeOfCategory(in stage: Stage) -> Transition {
    Transition(
      from: [stage], .changeCategory, to: stage,
      fields: [
        StepField(.category, .asked, clause: "preschool.rule.13.3"),
        StepField(.hadPriorityPlace, .withCategory, clause: "preschool.rule.23.p1"),
        StepField(.proof, clause: "preschool.rule.13.3"),
      ], clauses: ["preschool.rule.13.3"])
  }

  private static let changeOfPreschools: [ClauseID] = [
    "preschool.rule.15.5", "preschool.rule.15.1", "preschool.rule.13.5",
  ]

  private static let preschools = [
    StepField(.preschool1, clause: "preschool.rule.15.1"),
    StepField(.preschool2, .optional, clause: "preschool.rule.15.1"),
    StepField(.preschool3, .optional, clause: "preschool.rule.15.1"),
    StepField(.preschool4, .optional, clause: "preschool.rule.15.1"),
  ]

  /// The supervisor decides only what becomes of an application which the preschool has refused.
  private static let refusedAdmission = [
    StepField(.admissionRefusedOn, clause: "preschool.rule.16.1"), StepField(.supervisorChoice),
    StepField(.reason),
  ]

  private static let referral = [
    Transition(
      from: [.referred], .extendReferral, to: .referred, guards: [.termOpen, .extendable],
      fields: [
        StepField(.extensionDays, clause: "preschool.rule.25.2"),
        StepField(.proof, clause: "preschool.rule.25.2"),
      ], begins: [.referralExtension], ends: [.referral], clauses: ["preschool.rule.25.2"]),
    Transition(
      from: [.referred], .cancelReferral, to: .queued, guards: [.termOpen],
      ends: [.referralCancelling, .referral, .referralExtension], clauses: ["preschool.rule.25.1"]),
    Transition(
      from: [.referred], .signContract, to: .closed, guards: [.permanentPlace],
      fields: [StepField(.contractDate, clause: "preschool.rule.22.p10.3")],
      ends: [.referral, .referralCancelling, .referralExtension],
      clauses: ["preschool.rule.22.p10.3"]),
    Transition(
      from: [.referred], .signContract, to: .queued, guards: [.temporaryPlace],
      fields: [StepField(.contractDate, clause: "preschool.rule.22.p10.3")],
      ends: [.referral, .referralCancelling, .referralExtension],
      clauses: ["preschool.rule.23.p3"]),
    Transition(
      from: [.referred], .supervisorDecides, to: .queued,
      guards: [.returnsToQueue, .supervisorReason],
      fields: refusedAdmission, ends: [.referral, .referralCancelling, .referralExtension],
      clauses: ["preschool.rule.16.1"]),
    Transition(
      from: [.referred], .supervisorDecides, to: .archived,
      guards: [.leavesQueue, .supervisorReason],
      fields: refusedAdmission, ends: [.referral, .referralCancelling, .referralExtension],
      clauses: ["preschool.rule.16.1", "preschool.rule.3.2"]),
    Transition(
      from: [.referred], .referralEnds, to: .archived, guards: [.termPassed, .noPapersHandedIn],
      fields: [StepField(.papersHandedIn, clause: "preschool.rule.22.p5")],
      ends: [.referral, .referralExtension],
      clauses: ["preschool.rule.22.p3", "preschool.rule.3.2"]),
  ]
}
