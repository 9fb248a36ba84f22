/// The papers of admission to a preschool.
enum AdmissionPapers {
  static let table: [PaperRule] = [
    .talon,
    PaperRule(
      .preschoolApplication, .toSign, at: [.checking],
      clauses: ["preschool.form.1", "preschool.admission-req.8.res.1"]),
    PaperRule(
      .preschoolConsent, .toSign, at: [.checking],
      clauses: ["preschool.form.5", "preschool.admission-req.8.res.1.consent"]),
    .checkUnderWay,
    PaperRule(
      .requestTaken, .offered, at: [.checking], clauses: ["preschool.rule.22.p9.2"]),
    PaperRule(
      .preschoolContract, .offered, at: [.contractSent], clauses: ["preschool.rule.22.p10.2"]),
    PaperRule(
      .preschoolRefusal, at: [.refused, .notAccepted],
      clauses: ["preschool.form.3", "preschool.rule.22.p7", "preschool.rule.22.p8"],
      articles: [.remedy]),
    PaperRule(
      .preschoolAdmission, at: [.admitted, .admittedTemporarily], after: [.signContract],
      clauses: ["preschool.rule.22.p10.3"]),
    PaperRule(
      .preschoolPlaceKept, at: [.placeKept], after: [.keepPlace],
      clauses: ["preschool.rule.17.2", "preschool.rule.3.15"]),
  ]
}
