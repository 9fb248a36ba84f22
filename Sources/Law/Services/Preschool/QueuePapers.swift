/// The papers of the preschool queue. One annex serves both refusals; what changes the queues changes
/// the numbers on annex 4.
enum QueuePapers {
  static let table: [PaperRule] = [
    .talon,
    PaperRule(
      .preschoolApplication, .toSign, at: [.checking],
      clauses: ["preschool.form.1", "preschool.queue-req.8.res.1"]),
    PaperRule(
      .preschoolConsent, .toSign, at: [.checking],
      clauses: ["preschool.form.5", "preschool.rule.7.2"]),
    .checkUnderWay,
    PaperRule(
      .preschoolVacancy, .offered, at: [.offered],
      clauses: [
        "preschool.rule.15.p3.1", "preschool.rule.16.3", "preschool.rule.16.3.temporary",
        "preschool.rule.16.3.repeat",
      ]),
    PaperRule(
      .preschoolInterest, .offered, at: [.queued], if: [.answerAwaited],
      clauses: ["preschool.rule.15.p2.2", "preschool.rule.15.p2.3"]),
    PaperRule(
      .preschoolInterest, .offered, at: [.askedAgain], clauses: ["preschool.rule.15.p3.4"]),
    PaperRule(
      .preschoolTurn, .offered, at: [.queued], if: [.entryPlanned],
      clauses: ["preschool.rule.16.6", "preschool.rule.15.2"]),
    PaperRule(
      .preschoolQueued, at: [.queued], after: [.accept, .changePreschools, .changeCategory],
      clauses: ["preschool.form.4", "preschool.rule.6.p5"]),
    PaperRule(
      .preschoolRefusal, at: [.refused, .notAccepted],
      clauses: ["preschool.form.3", "preschool.rule.5.p5", "preschool.rule.5.p6"],
      articles: [.remedy]),
    PaperRule(
      .preschoolReferral, at: [.referred], after: [.acceptOffer, .extendReferral],
      clauses: ["preschool.rule.3.12", "preschool.rule.22.p3", "preschool.rule.25.2"]),
  ]
}

extension PaperRule {
  /// What the family states is being checked, in the queue and at the preschool.
  static let checkUnderWay = PaperRule(
    .preschoolCheck, .offered, at: [.checking], if: [.prioritised],
    clauses: ["preschool.rule.16.5"])
}
