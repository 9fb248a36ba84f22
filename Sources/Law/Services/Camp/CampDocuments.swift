/// Item 8 of annex 2: what a family brings for a camp voucher. One of four categories
/// decides which proof of status belongs to the package.
enum CampDocuments {
  static let rules = ChecklistRules(
    documents: desk + portal, ban: "camp.rule.9.p1", consent: "camp.rule.9.p2",
    choice: CategoryChoice(
      categories: [.socialAssistance, .lowIncome, .orphanInFamily, .emergencyOrOther],
      undecided: [
        DocumentRule(
          .statusProof, .always, channels: [.walkIn, .stateCorporation],
          clause: "camp.req.8.walk.6", title: statusProof),
        DocumentRule(
          .statusProof, .always, channels: [.portal], clause: "camp.req.8.portal.5",
          title: statusProof),
      ]))

  private static let statusProof = "мәртебесін растайтын құжат"

  /// Anybody’s papers, brought to the desk.
  private static let desk: [DocumentRule] = [
    DocumentRule(
      .application, .always, channels: [.walkIn, .stateCorporation], clause: "camp.req.8.walk.1"),
    DocumentRule(
      .identityDocument, .always, channels: [.walkIn, .stateCorporation],
      clause: "camp.req.8.walk.2", also: ["camp.rule.9.p1.identity"], isShownOnly: true),
    DocumentRule(
      .birthCertificate, .ifMissingFromRegistry, channels: [.walkIn, .stateCorporation],
      clause: "camp.req.8.walk.3",
      registry: Registry(.civilRegistry, of: .birthCertificate, clause: "camp.rule.9.p1.birth"),
      orIfBornAbroad: true),
    DocumentRule(
      .marriageOrDivorceCertificate, .ifMissingFromRegistry,
      channels: [.walkIn, .stateCorporation], clause: "camp.req.8.walk.4",
      registry: Registry(
        .civilRegistry, of: .marriageOrDivorceCertificate, clause: "camp.rule.9.p1.marriage")),
    DocumentRule(
      .medicalCertificate071, .always, channels: [.walkIn, .stateCorporation],
      clause: "camp.req.8.walk.5", details: [.issuedOn]),
    DocumentRule(
      .socialAssistanceCertificate, .ifCategory, channels: [.walkIn, .stateCorporation],
      categories: [.socialAssistance], clause: "camp.req.8.walk.6.a", also: ["camp.req.8.walk.6"]),
    DocumentRule(
      .guardianshipDecision, .ifCategory, channels: [.walkIn, .stateCorporation],
      categories: [.orphanInFamily], clause: "camp.req.8.walk.6.c", also: ["camp.req.8.walk.6"]),
    DocumentRule(
      .collegialBodyDecision, .ifCategory, channels: [.walkIn, .stateCorporation],
      categories: [.emergencyOrOther], clause: "camp.req.8.walk.6.d", also: ["camp.req.8.walk.6"],
      heldBy: [.school]),
    DocumentRule(
      .incomeWages, .ifCategory, channels: [.walkIn, .stateCorporation], categories: [.lowIncome],
      clause: "camp.req.8.walk.6.b.wages", also: ["camp.req.8.walk.6", "camp.req.8.walk.6.b"],
      onlyIf: .incomeWages),
    DocumentRule(
      .incomeBusiness, .ifCategory, channels: [.walkIn, .stateCorporation],
      categories: [.lowIncome], clause: "camp.req.8.walk.6.b.business",
      also: ["camp.req.8.walk.6", "camp.req.8.walk.6.b"], onlyIf: .incomeBusiness),
    DocumentRule(
      .incomeAlimony, .ifCategory, channels: [.walkIn, .stateCorporation], categories: [.lowIncome],
      clause: "camp.req.8.walk.6.b.alimony", also: ["camp.req.8.walk.6", "camp.req.8.walk.6.b"],
      onlyIf: .incomeAlimony),
  ]

  /// Anybody’s papers, sent through the portal.
  private static let portal: [DocumentRule] = [
    DocumentRule(
      .application, .always, channels: [.portal], clause: "camp.req.8.portal.1"),
    DocumentRule(
      .birthCertificate, .ifMissingFromRegistry, channels: [.portal], clause: "camp.req.8.portal.2",
      registry: Registry(.civilRegistry, of: .birthCertificate, clause: "camp.rule.9.p1.birth"),
      orIfBornAbroad: true),
    DocumentRule(
      .marriageOrDivorceCertificate, .ifMissingFromRegistry, channels: [.portal],
      clause: "camp.req.8.portal.3",
      registry: Registry(
        .civilRegistry, of: .marriageOrDivorceCertificate, clause: "camp.rule.9.p1.marriage")),
    DocumentRule(
      .medicalCertificate071, .always, channels: [.portal], clause: "camp.req.8.portal.4",
      details: [.issuedOn]),
    DocumentRule(
      .socialAssistanceCertificate, .ifCategory, channels: [.portal],
      categories: [.socialAssistance], clause: "camp.req.8.portal.5.a",
      also: ["camp.req.8.portal.5"]),
    DocumentRule(
      .guardianshipDecision, .ifCategory, channels: [.portal], categories: [.orphanInFamily],
      clause: "camp.req.8.portal.5.c", also: ["camp.req.8.portal.5"]),
    DocumentRule(
      .collegialBodyDecision, .ifCategory, channels: [.portal], categories: [.emergencyOrOther],
      clause: "camp.req.8.portal.5.d", also: ["camp.req.8.portal.5"], heldBy: [.school]),
    DocumentRule(
      .incomeWages, .ifCategory, channels: [.portal], categories: [.lowIncome],
      clause: "camp.req.8.portal.5.b.wages",
      also: ["camp.req.8.portal.5", "camp.req.8.portal.5.b"], onlyIf: .incomeWages),
    DocumentRule(
      .incomeBusiness, .ifCategory, channels: [.portal], categories: [.lowIncome],
      clause: "camp.req.8.portal.5.b.business",
      also: ["camp.req.8.portal.5", "camp.req.8.portal.5.b"], onlyIf: .incomeBusiness),
    DocumentRule(
      .incomeAlimony, .ifCategory, channels: [.portal], categories: [.lowIncome],
      clause: "camp.req.8.portal.5.b.alimony",
      also: ["camp.req.8.portal.5", "camp.req.8.portal.5.b"], onlyIf: .incomeAlimony),
  ]
}
