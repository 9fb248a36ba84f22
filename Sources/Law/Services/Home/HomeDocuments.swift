/// Row 8 of the list of basic requirements: what a family hands in for home schooling.
enum HomeDocuments {
  static let rules = ChecklistRules(
    documents: walkIn + portal, ban: "home.req.8.3", consent: "home.req.8.4")

  private static let walkIn = [
    DocumentRule(
      .application, .always, channels: [.walkIn], clause: "home.req.8.1.1", title: application),
    DocumentRule(
      .medicalCommissionConclusion, .always, channels: [.walkIn], clause: "home.req.8.1.2",
      registry: registry, details: [.issuedOn, .issuer, .number, .recommendation],
      title: conclusion),
  ]

  /// What the provider begins of its own accord has no application.
  private static let portal = [
    DocumentRule(
      .application, .always, channels: [.portal], clause: "home.req.8.2.1",
      title: application),
    DocumentRule(
      .medicalCommissionConclusion, .always, channels: [.portal, .proactive],
      clause: "home.req.8.2.2", registry: registry,
      details: [.issuedOn, .issuer, .number, .recommendation], title: conclusion),
  ]

  private static let application = "өтініш (еркін нысанда)"
  private static let conclusion =
    "үйде оқыту бойынша ұсынымдармен қоса дәрігерлік-консультациялық комиссияның қорытындысы"

  /// This list does not name the system; the list of the PMPK does, for the same conclusion.
  private static let registry = Registry(
    .unnamed, of: .medicalCommissionConclusion, clause: "home.req.8.3")
}
