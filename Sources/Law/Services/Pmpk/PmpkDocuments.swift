/// Row 8 of annex 2: what a family brings to the PMPK. Three papers are looked up first (`pmpk.req.8.8`);
/// the additional ones are asked for only by a recorded request with its reason.
enum PmpkDocuments {
  static let rules = ChecklistRules(
    documents: deskResident + portalResident + deskNonResident + portalNonResident,
    ban: "pmpk.req.8.9", consent: "pmpk.req.8.10")

  /// Papers of residents, brought to the desk.
  private static let deskResident: [DocumentRule] = [
    DocumentRule(
      .birthCertificate, .ifMissingFromRegistry, channels: [.walkIn], applicants: [.resident],
      clause: "pmpk.req.8.1.1", also: ["pmpk.req.8.2.4"],
      registry: Registry(.civilRegistry, of: .birthCertificate, clause: "pmpk.req.8.8"),
      originalAndCopy: true, originalReturned: true),
    DocumentRule(
      .disabilityConclusion, .ifAvailable, channels: [.walkIn], applicants: [.resident],
      clause: "pmpk.req.8.1.2", also: ["pmpk.req.8.2.4"],
      registry: Registry(.unnamed, of: .disabilityConclusion, clause: "pmpk.req.8.8"),
      originalAndCopy: true, originalReturned: true),
    DocumentRule(
      .medicalCommissionConclusion, .ifAvailable, channels: [.walkIn], applicants: [.resident],
      clause: "pmpk.req.8.1.3",
      registry: Registry(.unnamed, of: .medicalCommissionConclusion, clause: "pmpk.req.8.8"),
      details: [.issuedOn, .issuer, .number], onlyIf: .schooledAtHome),
    DocumentRule(
      .outpatientCard052e, .ifNeeded, channels: [.walkIn], applicants: [.resident],
      clause: "pmpk.req.8.2.1", also: ["pmpk.req.8.2", "pmpk.req.8.2.4"], originalAndCopy: true,
      originalReturned: true),
    DocumentRule(
      .schoolCharacteristic, .ifNeeded, channels: [.walkIn], applicants: [.resident],
      clause: "pmpk.req.8.2.2", also: ["pmpk.req.8.2", "pmpk.req.8.2.4"], originalAndCopy: true,
      originalReturned: true),
    DocumentRule(
      .workSamples, .ifNeeded, channels: [.walkIn], applicants: [.resident],
      clause: "pmpk.req.8.2.3", also: ["pmpk.req.8.2"]),
  ]

  /// Papers of residents, sent through the portal.
  private static let portalResident: [DocumentRule] = [
    DocumentRule(
      .birthCertificate, .ifMissingFromRegistry, channels: [.portal, .proactive],
      applicants: [.resident], clause: "pmpk.req.8.3.1",
      registry: Registry(.civilRegistry, of: .birthCertificate, clause: "pmpk.req.8.8"),
      orIfBornAbroad: true),
    DocumentRule(
      .disabilityConclusion, .ifAvailable, channels: [.portal, .proactive], applicants: [.resident],
      clause: "pmpk.req.8.3.2",
      registry: Registry(.unnamed, of: .disabilityConclusion, clause: "pmpk.req.8.8")),
    DocumentRule(
      .medicalCommissionConclusion, .ifAvailable, channels: [.portal, .proactive],
      applicants: [.resident], clause: "pmpk.req.8.3.3",
      registry: Registry(.unnamed, of: .medicalCommissionConclusion, clause: "pmpk.req.8.8"),
      details: [.issuedOn, .issuer, .number]),
    DocumentRule(
      .outpatientCard052e, .ifNeeded, channels: [.portal, .proactive], applicants: [.resident],
      clause: "pmpk.req.8.4.1", also: ["pmpk.req.8.4"]),
    DocumentRule(
      .schoolCharacteristic, .ifNeeded, channels: [.portal, .proactive], applicants: [.resident],
      clause: "pmpk.req.8.4.2", also: ["pmpk.req.8.4"]),
    DocumentRule(
      .workSamples, .ifNeeded, channels: [.portal, .proactive], applicants: [.resident],
      clause: "pmpk.req.8.4.3", also: ["pmpk.req.8.4"]),
  ]

  /// Papers of non-residents, brought to the desk.
  private static let deskNonResident: [DocumentRule] = [
    DocumentRule(
      .childIdentityDocument, .always, channels: [.walkIn], applicants: [.nonResident],
      clause: "pmpk.req.8.5.1", also: ["pmpk.req.8.5.5"], details: [.paperKind, .number, .country],
      originalAndCopy: true, originalReturned: true),
    DocumentRule(
      .parentIdentityDocument, .always, channels: [.walkIn], applicants: [.nonResident],
      clause: "pmpk.req.8.5.2", also: ["pmpk.req.8.5.5"], originalAndCopy: true,
      originalReturned: true),
    DocumentRule(
      .disabilityConclusion, .ifAvailable, channels: [.walkIn], applicants: [.nonResident],
      clause: "pmpk.req.8.5.3", also: ["pmpk.req.8.5.5"],
      registry: Registry(.unnamed, of: .disabilityConclusion, clause: "pmpk.req.8.8"),
      originalAndCopy: true, originalReturned: true),
    DocumentRule(
      .medicalCommissionConclusion, .ifAvailable, channels: [.walkIn], applicants: [.nonResident],
      clause: "pmpk.req.8.5.4",
      registry: Registry(.unnamed, of: .medicalCommissionConclusion, clause: "pmpk.req.8.8"),
      details: [.issuedOn, .issuer, .number]),
  ]

  /// Papers of non-residents, sent through the portal.
  private static let portalNonResident: [DocumentRule] = [
    DocumentRule(
      .childIdentityDocument, .always, channels: [.portal, .proactive], applicants: [.nonResident],
      clause: "pmpk.req.8.6.1"),
    DocumentRule(
      .parentIdentityDocument, .always, channels: [.portal, .proactive], applicants: [.nonResident],
      clause: "pmpk.req.8.6.2"),
    DocumentRule(
      .disabilityConclusion, .ifAvailable, channels: [.portal, .proactive],
      applicants: [.nonResident], clause: "pmpk.req.8.6.3",
      registry: Registry(.unnamed, of: .disabilityConclusion, clause: "pmpk.req.8.8")),
    DocumentRule(
      .medicalCommissionConclusion, .ifAvailable, channels: [.portal, .proactive],
      applicants: [.nonResident], clause: "pmpk.req.8.6.4",
      registry: Registry(.unnamed, of: .medicalCommissionConclusion, clause: "pmpk.req.8.8"),
      details: [.issuedOn, .issuer, .number]),
    DocumentRule(
      .outpatientCard052e, .ifNeeded, channels: [.walkIn, .portal, .proactive],
      applicants: [.nonResident], clause: "pmpk.req.8.7.1", also: ["pmpk.req.8.7"]),
    DocumentRule(
      .schoolCharacteristic, .ifNeeded, channels: [.walkIn, .portal, .proactive],
      applicants: [.nonResident], clause: "pmpk.req.8.7.2", also: ["pmpk.req.8.7"]),
    DocumentRule(
      .workSamples, .ifNeeded, channels: [.walkIn, .portal, .proactive], applicants: [.nonResident],
      clause: "pmpk.req.8.7.3", also: ["pmpk.req.8.7"]),
  ]
}
