/// Admission to preschools: order № 254, chapter 3, in the edition of order № 133 of 2024.
enum PreschoolAdmission {
  static let rules = RuleSet(
    service: .preschoolAdmission, edition: Preschool.edition, channels: [.portal],
    places: [.preschool], fee: "preschool.admission-req.6",
    terms: [
      Term(.result, .workingDays(1), clause: "preschool.admission-req.3"),
      Term(
        .admissionCheck, .workingDays(1), from: .documentsReceived,
        clause: "preschool.rule.22.p6.check", also: ["preschool.rule.22.p6"]),
    ] + SharedTerms.complaints(provider: ["preschool.rule.30.p2"], body: ["preschool.rule.30.p5"]),
    results: [
      ResultRule(.admissionByContract, clauses: ["preschool.admission-req.5"]),
      ResultRule(
        .reasonedRefusal, form: "preschool.form.3",
        clauses: ["preschool.admission-req.5", "preschool.rule.14.p2"]),
    ],
    limits: [],
    hours: [
      RuleSet.PlaceHours(
        places: [.preschool], rule: SharedHours.provider("preschool.queue-req.7.1"))
    ],
    afterHours: "preschool.admission-req.7.1", documents: AdmissionDocuments.rules,
    grounds: RefusalGround.common(
      untrue: "preschool.admission-req.9.1", requirements: "preschool.admission-req.9.2",
      consent: "preschool.admission-req.9.3", consentAlone: true) + paragraph28,
    incompletePackage: .incompleteAtProvider,
    delivery: [
      DeliveryRule(
        channel: .portal, delivery: .personalCabinet, clause: "preschool.rule.22.p10.3")
    ],
    booking: BookingRule("preschool.admission-req.7.1"),
    policies: Preschool.admissionPolicies, lifecycle: AdmissionLifecycle.table,
    provisions: Preschool.admissionProvisions)

  private static let listed: ClauseID = "preschool.admission-req.9.2"

  /// Grounds of paragraph 28; on paper they stand under ground 2 of item 9.
  private static let paragraph28 = [
    RefusalGround(
      .contractDocuments, [.facts, .lackingPaper], clause: "preschool.rule.28.1",
      also: ["preschool.rule.28.1.passport", "preschool.rule.28.1.certificate"],
      papers: [.childHealthPassport0522, .healthCertificate027], printedUnder: listed),
    RefusalGround(
      .contraindication, [.facts], clause: "preschool.rule.28.2", printedUnder: listed),
    RefusalGround(
      .immunityThreshold, [.facts], clause: "preschool.rule.28.3",
      also: ["preschool.rule.22.p8"], printedUnder: listed),
  ]
}
