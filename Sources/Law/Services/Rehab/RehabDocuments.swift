/// Row 8 of annex 1: what a family brings to a rehabilitation centre, a correction room or an autism
/// centre.
enum RehabDocuments {
  static let rules = ChecklistRules(
    documents: deskResident + portalResident + deskNonResident + portalNonResident,
    ban: "rehab.req.8.5", consent: "rehab.req.8.6")

  /// Papers of residents, brought to the desk.
  private static let deskResident: [DocumentRule] = [
    DocumentRule(
      .application, .always, channels: [.walkIn], applicants: [.resident], clause: "rehab.req.8.1.1"
    ),
    DocumentRule(
      .pmpkConclusion, .always, channels: [.walkIn], applicants: [.resident],
      clause: "rehab.req.8.1.2",
      registry: Registry(.pmpkModule, of: .pmpkConclusion, clause: "rehab.req.8.5"),
      details: [.issuedOn, .issuer, .validUntil]),
  ]

  /// Papers of residents, sent through the portal. What the provider begins of its own accord has no
  /// application.
  private static let portalResident: [DocumentRule] = [
    DocumentRule(
      .application, .always, channels: [.portal], applicants: [.resident],
      clause: "rehab.req.8.2.1"),
    DocumentRule(
      .pmpkConclusion, .always, channels: [.portal, .proactive], applicants: [.resident],
      clause: "rehab.req.8.2.2",
      registry: Registry(.pmpkModule, of: .pmpkConclusion, clause: "rehab.req.8.5"),
      details: [.issuedOn, .issuer, .validUntil]),
  ]

  /// Papers of non-residents, brought to the desk.
  private static let deskNonResident: [DocumentRule] = [
    DocumentRule(
      .application, .always, channels: [.walkIn], applicants: [.nonResident],
      clause: "rehab.req.8.3.1"),
    DocumentRule(
      .childIdentityDocument, .always, channels: [.walkIn], applicants: [.nonResident],
      clause: "rehab.req.8.3.2", details: [.paperKind, .number, .country]),
    DocumentRule(
      .parentIdentityDocument, .always, channels: [.walkIn], applicants: [.nonResident],
      clause: "rehab.req.8.3.3"),
    DocumentRule(
      .pmpkConclusion, .always, channels: [.walkIn], applicants: [.nonResident],
      clause: "rehab.req.8.3.4",
      registry: Registry(.pmpkModule, of: .pmpkConclusion, clause: "rehab.req.8.5"),
      details: [.issuedOn, .issuer, .validUntil]),
  ]

  /// Papers of non-residents, sent through the portal.
  private static let portalNonResident: [DocumentRule] = [
    DocumentRule(
      .application, .always, channels: [.portal], applicants: [.nonResident],
      clause: "rehab.req.8.4.1"),
    DocumentRule(
      .childIdentityDocument, .always, channels: [.portal, .proactive], applicants: [.nonResident],
      clause: "rehab.req.8.4.2"),
    DocumentRule(
      .parentIdentityDocument, .always, channels: [.portal, .proactive], applicants: [.nonResident],
      clause: "rehab.req.8.4.3"),
    DocumentRule(
      .pmpkConclusion, .always, channels: [.portal, .proactive], applicants: [.nonResident],
      clause: "rehab.req.8.4.4",
      registry: Registry(.pmpkModule, of: .pmpkConclusion, clause: "rehab.req.8.5"),
      details: [.issuedOn, .issuer, .validUntil]),
  ]
}
