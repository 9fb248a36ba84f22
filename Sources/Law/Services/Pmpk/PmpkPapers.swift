/// The papers of the PMPK. The notice of acceptance tells the day of the examination, so it comes
/// when that day is fixed, and again when it is moved.
enum PmpkPapers {
  static let table: [PaperRule] =
    [
      PaperRule(
        .pmpkRequest, .message, at: [.offeredService],
        clauses: ["pmpk.form.proactive-request", "pmpk.rule.7-1.3"]),
      .talon,
      PaperRule(
        .pmpkAcceptance, at: [.scheduled], after: [.fixDate, .moveDate],
        clauses: ["pmpk.form.3", "pmpk.req.3.2", "pmpk.req.3.3"]),
      PaperRule(
        .pmpkReminder, .message, at: [.scheduled],
        clauses: ["pmpk.form.sms-reminder", "pmpk.rule.7-1.5.1"]),
      PaperRule(
        .pmpkConclusion, at: [.concluded],
        clauses: ["pmpk.form.6", "pmpk.req.5.1", "pmpk.rule.11.1"]),
      PaperRule(
        .pmpkReady, .message, at: [.concluded], if: [.proactively],
        clauses: ["pmpk.form.proactive-ready"]),
      .packageRefusal(clauses: ["pmpk.req.8.9"]),
    ] + PaperRule.hearing() + [
      PaperRule(
        .pmpkRefusal, at: [.refused], clauses: ["pmpk.form.4", "pmpk.req.5.2"],
        articles: [.remedy])
    ]
}
