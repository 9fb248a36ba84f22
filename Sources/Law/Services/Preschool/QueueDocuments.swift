/// Item 8 of annex 2: what an application for the preschool queue rests on.
enum QueueDocuments {
  static let rules = ChecklistRules(
    documents: listResident + pmpkConclusion(.resident, "preschool.queue-req.8.res.4")
      + listNonResident + pmpkConclusion(.nonResident, "preschool.queue-req.8.non.4")
      + broughtByNonResidents + kinds,
    ban: "preschool.queue-req.8.res.reg",
    consent: "preschool.form.5.restricted", signedOn: .consentAnnex5)

  /// The portal, its mobile and informatisation objects, and the desks.
  private static let everywhere: Set<Channel> = [.portal, .proactive, .walkIn, .stateCorporation]

  /// The right to a first turn is looked up first; certificate and diploma are asked for only where the
  /// look-up finds nothing.
  private static let teacherRegistry = Registry(
    .unnamed, of: .firstTurnProof, clause: "preschool.queue-req.8.res.reg")

  /// A month from the day of issue.
  private static let workplaceAge = PaperAge(length: .months(1), measuredOn: .filing)

  private static let service: Set<ApplicantCategory> = [
    .military, .specialStateBody, .lawEnforcement, .courierService,
  ]
  private static let education: Set<ApplicantCategory> = [.teacher, .medicalWorker]
  private static let confirmed: Set<ApplicantCategory> = [
    .guardianDisabled, .noParentalCare, .orphan, .largeFamily, .sen, .disabledChildFamily,
  ]

  /// The lists of non-residents name no proof of a category. What they bring is taken; nothing is
  /// asked for.
  private static let broughtByNonResidents: [DocumentRule] = [
    brought(.workplaceCertificateService, service, "preschool.rule.13.1", age: workplaceAge),
    brought(.transferProof, [.relocatedService], "preschool.rule.23.p2"),
    brought(
      .workplaceCertificateTeacherMedic, education, "preschool.rule.13.2", age: workplaceAge),
    brought(.diploma, education, "preschool.rule.13.2"),
    brought(.firstTurnProof, confirmed, "preschool.rule.13.2"),
  ]

  private static func brought(
    _ document: DocumentID, _ categories: Set<ApplicantCategory>, _ clause: ClauseID,
    age: PaperAge? = nil
  ) -> DocumentRule {
    DocumentRule(
      document, .ifAvailable, channels: everywhere, applicants: [.nonResident],
      categories: categories, clause: clause, details: age == nil ? [] : [.issuedOn], age: age,
      title: "санатын растайтын құжат")
  }

  /// Papers of residents, wherever the application is made.
  private static let listResident: [DocumentRule] = [
    DocumentRule(
      .application, .always, channels: everywhere, applicants: [.resident],
      clause: "preschool.queue-req.8.res.1.application", also: ["preschool.queue-req.8.res.1"],
      title: "1-қосымшаға сәйкес өтініш (электрондық құжат нысанында)"),
    DocumentRule(
      .consentAnnex5, .always, channels: everywhere, applicants: [.resident],
      clause: "preschool.queue-req.8.res.1.consent", also: ["preschool.queue-req.8.res.1"],
      title: "5-қосымшаға сәйкес дербес деректерді жинауға, өңдеуге келісім"),
    DocumentRule(
      .workplaceCertificateService, .ifCategory, channels: everywhere, applicants: [.resident],
      categories: service, clause: "preschool.queue-req.8.res.2", details: [.issuedOn],
      age: workplaceAge, replacedBy: [.otherServiceProof]),
    DocumentRule(
      .otherServiceProof, .ifAvailable, channels: everywhere, applicants: [.resident],
      categories: service, clause: "preschool.queue-req.8.res.2",
      title: "жұмыс орнынан анықтама болмаған жағдайда қызметін растайтын өзге құжат"),
    DocumentRule(
      .workplaceCertificateTeacherMedic, .ifCategory, channels: everywhere, applicants: [.resident],
      categories: education, clause: "preschool.queue-req.8.res.3.certificate",
      also: ["preschool.queue-req.8.res.3"],
      registry: teacherRegistry, details: [.issuedOn], age: workplaceAge),
    DocumentRule(
      .diploma, .ifCategory, channels: everywhere, applicants: [.resident],
      categories: education, clause: "preschool.queue-req.8.res.3.diploma",
      also: ["preschool.queue-req.8.res.3"], registry: teacherRegistry),
    DocumentRule(
      .phthisiatricianDocument, .ifCategory, channels: everywhere, applicants: [.resident],
      categories: [.sanatorium], clause: "preschool.queue-req.8.res.5"),
    DocumentRule(
      .transferProof, .ifCategory, channels: everywhere, applicants: [.resident],
      categories: [.relocatedService], clause: "preschool.rule.23.p2",
      title: "жаңа қызмет орнына ауысқанын және тұрғылықты жерін ауыстырғанын растайтын құжат"),
    DocumentRule(
      .identityDocument, .ifMissingFromRegistry, channels: everywhere, applicants: [.resident],
      clause: "preschool.queue-req.8.res.reg.identity",
      registry: Registry(
        .individuals, of: .identityDocument, clause: "preschool.queue-req.8.res.reg"),
      title: "жеке басын куәландыратын құжаттар"),
    DocumentRule(
      .birthCertificate, .ifMissingFromRegistry, channels: everywhere, applicants: [.resident],
      clause: "preschool.queue-req.8.res.reg.birth",
      registry: Registry(
        .civilRegistry, of: .birthCertificate, clause: "preschool.queue-req.8.res.reg")),
    DocumentRule(
      .firstTurnProof, .ifMissingFromRegistry, channels: everywhere, applicants: [.resident],
      categories: confirmed, clause: "preschool.queue-req.8.res.reg.priority",
      registry: Registry(.unnamed, of: .firstTurnProof, clause: "preschool.queue-req.8.res.reg"),
      title: "мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжат"),
    DocumentRule(
      .firstTurnProof, .ifMissingFromRegistry, channels: everywhere, applicants: [.resident],
      categories: education, clause: "preschool.queue-req.8.res.reg.priority",
      also: ["preschool.queue-req.8.res.3"], registry: teacherRegistry,
      provenBy: [.workplaceCertificateTeacherMedic, .diploma],
      title: "мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжат"),
  ]

  /// What keeps the queues of special and sanatorium preschools apart: without it nobody knows in which
  /// one the child stands.
  private static let kinds: [DocumentRule] = [
    DocumentRule(
      .selectionCommissionConclusion, .ifCategory, channels: everywhere,
      categories: [.sanatorium], clause: "preschool.rule.10.p5",
      title: "іріктеу комиссиясының қорытындысы")
  ]

  /// The conclusion is the key of the queue for special preschools; elsewhere it is a proof if there is
  /// one.
  private static func pmpkConclusion(_ applicant: Residency, _ clause: ClauseID) -> [DocumentRule] {
    [
      DocumentRule(
        .pmpkConclusion, .ifCategory, channels: everywhere, applicants: [applicant],
        categories: [.special], clause: "preschool.rule.10.p4",
        title: "психологиялық-медициналық-педагогикалық консультацияның қорытындысы"),
      DocumentRule(
        .pmpkConclusion, .ifAvailable, channels: everywhere, applicants: [applicant],
        categories: [.sen], clause: clause),
    ]
  }

  /// Papers of non-residents, wherever the application is made.
  private static let listNonResident: [DocumentRule] = [
    DocumentRule(
      .application, .always, channels: everywhere, applicants: [.nonResident],
      clause: "preschool.queue-req.8.non.1"),
    DocumentRule(
      .birthCertificate, .always, channels: everywhere, applicants: [.nonResident],
      clause: "preschool.queue-req.8.non.2"),
    DocumentRule(
      .parentIdentityDocument, .always, channels: everywhere, applicants: [.nonResident],
      clause: "preschool.queue-req.8.non.3"),
    DocumentRule(
      .phthisiatricianDocument, .ifCategory, channels: everywhere, applicants: [.nonResident],
      categories: [.sanatorium], clause: "preschool.queue-req.8.non.5"),
  ]
}
