/// The papers of rehabilitation: each kind of office gives its own certificate. The notice of
/// acceptance reminds of the course, so it is given when the course is planned, and before that on
/// request.
enum RehabPapers {
  static let table: [PaperRule] =
    [
      .talon,
      PaperRule(
        .rehabApplication, .toSign, at: [.checking],
        clauses: ["rehab.form.application", "rehab.req.8.1.1"]),
      PaperRule(.rehabAcceptance, .offered, at: [.toPlan], clauses: ["rehab.form.2"]),
      PaperRule(
        .rehabAcceptance, at: [.coursePlanned], after: [.planCourse], clauses: ["rehab.form.2"]),
      PaperRule(
        .rehabCertificate, at: [.certificateSigned], if: [.notAtAutismCentre],
        clauses: ["rehab.form.4", "rehab.req.5.1", "rehab.rule.9.1", "rehab.rule.10.1"]),
      PaperRule(
        .rehabAutismCertificate, at: [.certificateSigned], if: [.atAutismCentre],
        clauses: ["rehab.form.4-1", "rehab.req.5.2", "rehab.rule.9.2", "rehab.rule.10.1"]),
      PaperRule(
        .rehabReady, .message, at: [.certificateSigned], if: [.proactively],
        clauses: ["rehab.form.proactive-ready"]),
      .packageRefusal(clauses: ["rehab.req.8.5"]),
    ] + PaperRule.hearing() + [
      PaperRule(
        .rehabRefusal, at: [.refused], clauses: ["rehab.form.refusal", "rehab.req.5.3"],
        articles: [.remedy])
    ]
}
