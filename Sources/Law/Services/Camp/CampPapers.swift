/// The papers of camp vouchers. At the State Corporation the family gets a receipt, or annex 3 in two
/// copies; what the provider decides comes to it as a paper and is not printed there: the provider prints it
/// for the way when it is decided.
enum CampPapers {
  static let table: [PaperRule] =
    [
      .talon,
      PaperRule(
        .campApplication, .toSign, at: [.checking], clauses: ["camp.form.1", "camp.rule.3.form"]),
      PaperRule(
        .receipt, at: [.acceptedAtStateCorporation], after: [.accept], clauses: ["camp.rule.4"],
        articles: [.talon]),
      PaperRule(
        .campPackageRefusal, at: [.notAccepted], if: [.atStateCorporation],
        clauses: ["camp.form.3", "camp.rule.8.p2.sc", "camp.form.3.copies"],
        articles: [.incompleteAtStateCorporation]),
      .packageRefusal(if: [.atProvider], clauses: ["camp.rule.8.p2.provider"]),
    ]
    + PaperRule.hearing(
      notice: ["camp.rule.10.p2", "camp.rule.10.p2.content"], minutes: ["camp.rule.10.p3"])
    + [
      PaperRule(
        .requestTaken, .offered, at: [.checking],
        if: [.atProvider, .notByVisitor, .notThroughStateCorporation], clauses: ["camp.rule.7"]),
      PaperRule(
        .campVoucher, at: [.voucherReady], after: [.prepareVoucher, .decideFor],
        clauses: ["camp.req.5.p1", "camp.rule.10.p1"]),
      PaperRule(
        .campRefusal, at: [.refused], after: [.refuse],
        clauses: ["camp.req.5.p1", "camp.rule.10.p4"],
        articles: [.remedy]),
    ]
}
