/// From the papers handed in with a referral to the contract. An incomplete set leaves the referral in
/// force: the family may come again until it ends; a ground of item 9 or paragraph 28 ends in a refusal
/// to admit.
enum AdmissionLifecycle {
  static let table = Lifecycle(intake + contract)

  private static let intake = [
    Transition(
      from: [], .register, to: .checking, guards: [.intakeOpen, .referralInForce],
      fields: [
        StepField(.referralNumber, clause: "preschool.rule.22.p5"),
        StepField(.referralUntil, clause: "preschool.rule.22.p3"),
        StepField(.placeKind, clause: "preschool.rule.3.15"),
        StepField(.placeUntil, .when(.placeKind, [.temporary]), clause: "preschool.rule.3.15"),
        StepField(.category, .asked, clause: "preschool.admission-req.8.res.6"),
      ], begins: [.result, .admissionCheck],
      clauses: [
        "preschool.rule.22.p5", "preschool.rule.22.p6", "preschool.rule.22.p6.register",
        "preschool.rule.14.p1",
      ]),
    Transition(
      from: [.checking], .accept, to: .contractSent,
      guards: [
        .consentAnswered, .packageComplete, .referralInForce, .certificateFresh, .thresholdKept,
        .delayExplained,
      ],
      fields: group + [StepField(.contractNumber, .optional, clause: "preschool.rule.22.p10.1")],
      ends: [.admissionCheck, .result],
      clauses: [
        "preschool.rule.22.p9.1", "preschool.rule.22.p9.2", "preschool.rule.22.p10.1",
        "preschool.rule.22.p6.check", "preschool.rule.28.1.certificate", "preschool.rule.28.3",
      ]),
    Transition(
      from: [.checking], .refuseAcceptance, to: .notAccepted,
      guards: [.consentAnswered, .packageDefective, .delayExplained],
      ends: [.admissionCheck, .result], clauses: ["preschool.rule.22.p7"],
      articles: [.incompleteAtProvider]),
    Transition(
      from: [.checking], .refuse, to: .refused,
      guards: [.groundStated, .thresholdCrossed, .delayExplained],
      fields: HearingFields.ground + threshold, ends: [.admissionCheck, .result],
      clauses: [
        "preschool.admission-req.9.1", "preschool.admission-req.9.2", "preschool.admission-req.9.3",
        "preschool.rule.28.1", "preschool.rule.28.2", "preschool.rule.28.3",
        "preschool.rule.22.p8", "preschool.rule.14.p2",
      ]),
    Transition(
      from: [.checking], .withdraw, to: .withdrawn, ends: [.admissionCheck, .result], clauses: [],
      articles: [.refusalGrounds]),
    Transition(
      from: [.refused, .notAccepted], .deliver, to: .closed, guards: [.deliveryRecorded],
      clauses: ["preschool.rule.22.p8", "preschool.rule.22.p7"]),
  ]

  private static let threshold = [
    StepField(.childVaccinated, .ground([.immunityThreshold]), clause: "preschool.rule.28.3"),
    StepField(.groupChildren, .ground([.immunityThreshold]), clause: "preschool.rule.22.p8"),
    StepField(.groupUnvaccinated, .ground([.immunityThreshold]), clause: "preschool.rule.22.p8"),
    StepField(.specialGroup, .ground([.immunityThreshold]), clause: "preschool.rule.3.3"),
  ]

  /// Nobody is admitted before it is known whether the child has the planned vaccinations; the figures
  /// of the group are asked for where it has not.
  private static let group = [
    StepField(.childVaccinated, clause: "preschool.rule.28.3"),
    StepField(
      .groupChildren, .answered(.childVaccinated, false), clause: "preschool.rule.22.p8"),
    StepField(
      .groupUnvaccinated, .answered(.childVaccinated, false), clause: "preschool.rule.22.p8"),
    StepField(.specialGroup, .answered(.childVaccinated, false), clause: "preschool.rule.3.3"),
  ]

  private static let signing = [
    StepField(.contractDate, clause: "preschool.rule.22.p10.3"),
    StepField(.signingMeans, clause: "preschool.rule.22.p10.2"),
    StepField(.contractNumber, .optional, clause: "preschool.rule.22.p10.1"),
  ]

  private static let contract = [
    Transition(
      from: [.contractSent], .signContract, to: .admitted, guards: [.permanentPlace],
      fields: signing,
      clauses: [
        "preschool.rule.22.p10.2", "preschool.rule.22.p10.3", "preschool.admission-req.5",
      ]),
    Transition(
      from: [.contractSent], .signContract, to: .admittedTemporarily, guards: [.temporaryPlace],
      fields: signing, clauses: ["preschool.rule.23.p3", "preschool.rule.3.15"]),
    Transition(
      from: [.contractSent], .referralEnds, to: .closed, guards: [.referralOver],
      clauses: ["preschool.rule.22.p3"]),
    Transition(
      from: [.contractSent], .supervisorDecides, to: .contractSent, guards: [.supervisorReason],
      fields: [StepField(.reason), StepField(.referralUntil, clause: "preschool.rule.22.p3")],
      clauses: ["preschool.rule.22.p3", "preschool.rule.22.p10.1"]),
    Transition(
      from: [.admittedTemporarily], .temporaryPlaceEnds, to: .closed, guards: [.temporaryPlaceOver],
      clauses: ["preschool.rule.3.15", "preschool.rule.23.p3"]),
    Transition(
      from: [.admitted], .keepPlace, to: .placeKept,
      fields: [
        StepField(.placeUntil, clause: "preschool.rule.3.15"),
        StepField(.proof, clause: "preschool.rule.17.2"),
      ], clauses: ["preschool.rule.17.2", "preschool.rule.3.15"]),
    Transition(
      from: [.placeKept], .childReturns, to: .admitted, clauses: ["preschool.rule.17.2"]),
    Transition(
      from: [.admitted, .placeKept], .chooseAnother, to: .closed,
      clauses: ["preschool.rule.12", "preschool.rule.23.p1"]),
    Transition(
      from: [.admitted, .placeKept], .transferredAndMoved, to: .closed,
      fields: [StepField(.proof, clause: "preschool.rule.23.p2")],
      clauses: ["preschool.rule.23.p2"]),
  ]
}
