/// Item 8 of annex 6: what a family hands in with its referral.
enum AdmissionDocuments {
  static let rules = ChecklistRules(
    documents: portalResident + portalNonResident, ban: "preschool.admission-req.8.res.reg",
    consent: "preschool.form.5.restricted", signedOn: .consentAnnex5)

  /// The right to a first turn is looked up first; certificate and diploma are asked for only where the
  /// look-up finds nothing.
  private static let teacherRegistry = Registry(
    .unnamed, of: .firstTurnProof, clause: "preschool.admission-req.8.res.reg")

  /// A month from the day of issue.
  private static let workplaceAge = PaperAge(length: .months(1), measuredOn: .documentsReceived)

  /// Papers of residents, sent through the portal.
  private static let portalResident: [DocumentRule] = [
    DocumentRule(
      .application, .always, channels: [.portal], applicants: [.resident],
      clause: "preschool.admission-req.8.res.1.application",
      also: ["preschool.admission-req.8.res.1"], title: "1-қосымшаға сәйкес өтініш"),
    DocumentRule(
      .consentAnnex5, .always, channels: [.portal], applicants: [.resident],
      clause: "preschool.admission-req.8.res.1.consent", also: ["preschool.admission-req.8.res.1"],
      title: "5-қосымшаға сәйкес дербес деректерді жинауға, өңдеуге келісім"),
    DocumentRule(
      .vaccinationCard065, .always, channels: [.portal], applicants: [.resident],
      clause: "preschool.admission-req.8.res.2"),
    DocumentRule(
      .childHealthPassport0522, .always, channels: [.portal], applicants: [.resident],
      clause: "preschool.admission-req.8.res.3", also: ["preschool.rule.28.1.passport"]),
    DocumentRule(
      .healthCertificate027, .always, channels: [.portal], applicants: [.resident],
      clause: "preschool.admission-req.8.res.4", also: ["preschool.rule.28.1.certificate"],
      details: [.issuedOn], age: ContractCertificate.age),
    DocumentRule(
      .pmpkConclusion, .ifAvailable, channels: [.portal], applicants: [.resident],
      categories: [.sen], clause: "preschool.admission-req.8.res.5"),
    DocumentRule(
      .workplaceCertificateService, .ifCategory, channels: [.portal], applicants: [.resident],
      categories: [.military, .specialStateBody, .lawEnforcement, .courierService],
      clause: "preschool.admission-req.8.res.6", details: [.issuedOn], age: workplaceAge),
    DocumentRule(
      .workplaceCertificateTeacherMedic, .ifCategory, channels: [.portal], applicants: [.resident],
      categories: [.teacher, .medicalWorker], clause: "preschool.admission-req.8.res.7.certificate",
      also: ["preschool.admission-req.8.res.7"],
      registry: teacherRegistry, details: [.issuedOn], age: workplaceAge),
    DocumentRule(
      .diploma, .ifCategory, channels: [.portal], applicants: [.resident],
      categories: [.teacher, .medicalWorker], clause: "preschool.admission-req.8.res.7.diploma",
      also: ["preschool.admission-req.8.res.7"], registry: teacherRegistry),
    DocumentRule(
      .identityDocument, .ifMissingFromRegistry, channels: [.portal], applicants: [.resident],
      clause: "preschool.admission-req.8.res.reg.identity",
      registry: Registry(
        .individuals, of: .identityDocument, clause: "preschool.admission-req.8.res.reg"),
      title: "жеке басын куәландыратын құжаттар"),
    DocumentRule(
      .birthCertificate, .ifMissingFromRegistry, channels: [.portal], applicants: [.resident],
      clause: "preschool.admission-req.8.res.reg.birth",
      registry: Registry(
        .civilRegistry, of: .birthCertificate, clause: "preschool.admission-req.8.res.reg"),
      title: "баланың туу туралы куәлігі"),
    DocumentRule(
      .firstTurnProof, .ifMissingFromRegistry, channels: [.portal], applicants: [.resident],
      categories: [
        .guardianDisabled, .noParentalCare, .orphan, .largeFamily, .sen,
        .disabledChildFamily,
      ], clause: "preschool.admission-req.8.res.reg.priority",
      registry: Registry(
        .unnamed, of: .firstTurnProof, clause: "preschool.admission-req.8.res.reg"),
      title: "мектепке дейінгі ұйымға бірінші кезекте жолдама алуды растайтын мәліметтер"),
    DocumentRule(
      .firstTurnProof, .ifMissingFromRegistry, channels: [.portal], applicants: [.resident],
      categories: [.teacher, .medicalWorker], clause: "preschool.admission-req.8.res.reg.priority",
      also: ["preschool.admission-req.8.res.7"], registry: teacherRegistry,
      provenBy: [.workplaceCertificateTeacherMedic, .diploma],
      title: "мектепке дейінгі ұйымға бірінші кезекте жолдама алуды растайтын мәліметтер"),
  ]

  /// Papers of non-residents, sent through the portal.
  private static let portalNonResident: [DocumentRule] = [
    DocumentRule(
      .application, .always, channels: [.portal], applicants: [.nonResident],
      clause: "preschool.admission-req.8.non.1"),
    DocumentRule(
      .parentIdentityDocument, .always, channels: [.portal], applicants: [.nonResident],
      clause: "preschool.admission-req.8.non.2"),
    DocumentRule(
      .birthCertificate, .always, channels: [.portal], applicants: [.nonResident],
      clause: "preschool.admission-req.8.non.3"),
    DocumentRule(
      .vaccinationCard065, .always, channels: [.portal], applicants: [.nonResident],
      clause: "preschool.admission-req.8.non.4"),
    DocumentRule(
      .childHealthPassport0522, .always, channels: [.portal], applicants: [.nonResident],
      clause: "preschool.admission-req.8.non.5", also: ["preschool.rule.28.1.passport"]),
    DocumentRule(
      .healthCertificate027, .always, channels: [.portal], applicants: [.nonResident],
      clause: "preschool.admission-req.8.non.6", also: ["preschool.rule.28.1.certificate"],
      details: [.issuedOn], age: ContractCertificate.age),
    DocumentRule(
      .pmpkConclusion, .ifAvailable, channels: [.portal], applicants: [.nonResident],
      categories: [.sen], clause: "preschool.admission-req.8.non.7"),
  ]
}
