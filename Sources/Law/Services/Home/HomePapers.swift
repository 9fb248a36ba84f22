/// The papers of home schooling. Annex 3 waits for the head's order; the receipt does not.
enum HomePapers {
  static let table: [PaperRule] = [
    .talon,
    PaperRule(
      .homeApplication, .toSign, at: [.checking],
      clauses: ["home.form.application", "home.req.8.1.1"]),
    PaperRule(
      .homeReceipt, at: [.accepted, .awaitingOrder],
      clauses: ["home.form.receipt", "home.req.5.1"]),
    PaperRule(
      .homeProactive, .message, at: [.accepted, .awaitingOrder], if: [.proactively],
      clauses: ["home.form.proactive-notice", "home.req.5.4"]),
    .packageRefusal(clauses: ["home.req.8.3"]),
    PaperRule(
      .homeRefusal, at: [.refused], clauses: ["home.form.2", "home.req.5.2"], articles: [.remedy]),
    PaperRule(.homeAdmission, at: [.ordered], clauses: ["home.form.3"]),
  ]
}
