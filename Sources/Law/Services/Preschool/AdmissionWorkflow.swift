/// From the referral to the contract. An incomplete set leaves the referral in force; a ground of
/// item 9 or paragraph 28 ends in a refusal to admit.
enum AdmissionWorkflow {
  static let table = Workflow(
    .preschoolAdmission, first: .referred,
    [
      Workflow.Line(
        [.referred], .handInDocuments, if: .referralInForce, to: .documentsChecked,
        timers: [.admissionCheck],
        clauses: [
          "preschool.rule.22.p5", "preschool.rule.22.p6", "preschool.rule.22.p6.register",
          "preschool.rule.14.p1",
        ]),
      Workflow.Line(
        [.documentsChecked], .refuseAcceptance, if: .packageDefective, to: .referred,
        clauses: ["preschool.rule.22.p7"], articles: [.incompleteAtProvider]),
      Workflow.Line(
        [.documentsChecked], .findGround, if: .groundStated, to: .notAdmitted,
        clauses: [
          "preschool.admission-req.9.1", "preschool.admission-req.9.2",
          "preschool.admission-req.9.3", "preschool.rule.28.1", "preschool.rule.28.2",
          "preschool.rule.28.3", "preschool.rule.22.p8", "preschool.rule.14.p2",
        ]),
      Workflow.Line(
        [.documentsChecked], .confirmComplete, if: .certificateFresh, to: .contractSent,
        clauses: [
          "preschool.rule.22.p9.1", "preschool.rule.22.p9.2", "preschool.rule.22.p10.1",
          "preschool.rule.22.p6.check", "preschool.rule.28.1.certificate",
        ]),
      Workflow.Line(
        [.contractSent], .signContract, if: .permanentPlace, to: .admitted,
        clauses: [
          "preschool.rule.22.p10.2", "preschool.rule.22.p10.3", "preschool.admission-req.5",
        ]),
      Workflow.Line(
        [.contractSent], .signContract, if: .temporaryPlace, to: .admittedTemporarily,
        clauses: ["preschool.rule.23.p3", "preschool.rule.3.15"]),
      Workflow.Line(
        [.contractSent], .referralEnds, if: .supervisorReason, to: .contractSent,
        clauses: ["preschool.rule.22.p3", "preschool.rule.22.p10.1"]),
      Workflow.Line(
        [.contractSent], .referralEnds, to: .notAdmitted, clauses: ["preschool.rule.22.p3"]),
      Workflow.Line(
        [.admittedTemporarily], .temporaryPlaceEnds, to: .queued,
        clauses: ["preschool.rule.3.15", "preschool.rule.23.p3"]),
      Workflow.Line(
        [.notAdmitted], .supervisorDecides, if: .returnsToQueue, to: .queued,
        clauses: ["preschool.rule.5.p6"]),
      Workflow.Line(
        [.notAdmitted], .supervisorDecides, if: .supervisorReason, to: .archived,
        clauses: ["preschool.rule.3.2"]),
      Workflow.Line(
        [.admitted], .chooseAnother, to: .draft,
        clauses: ["preschool.rule.12", "preschool.rule.23.p1"]),
      Workflow.Line(
        [.admitted], .transferredAndMoved, if: .proofRecorded, to: .draft,
        clauses: ["preschool.rule.23.p2"]),
      Workflow.Line(
        [.referred], .referralEnds, if: .documentsNotHandedIn, to: .archived,
        clauses: ["preschool.rule.22.p3", "preschool.rule.3.2"]),
    ])
}
