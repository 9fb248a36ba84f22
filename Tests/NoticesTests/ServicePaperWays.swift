import Cases
import Fixtures
import Law
import Notices

/// How a case of each service comes to each of its papers.
extension ServicePaper {
  static let home: [ServicePaper] = [
    ServicePaper(.home, .talon) { try atSchool() },
    ServicePaper(.home, .homeApplication) { try atSchool() },
    ServicePaper(.home, .homeReceipt) { try accepted(atSchool()) },
    ServicePaper(.home, .homeProactive) { try accepted(atSchool(via: .proactive)) },
    ServicePaper(.home, .packageRefusal) {
      try notAccepted(atSchool(), without: .medicalCommissionConclusion)
    },
    ServicePaper(.home, .homeRefusal) {
      var file = try atSchool()
      try file.bringEverything()
      try file.take(.refuse, .ground(.requirementsNotMet))
      return file
    },
    ServicePaper(.home, .homeAdmission) {
      var file = try accepted(atSchool())
      try file.deliver()
      try file.carryOut(
        .recordOrder(
          OrderRecord(
            number: "41-н", date: "2026-11-24", visit: "2026 жылғы 25 қарашада сағат 9:00-де")))
      return file
    },
  ]

  private static func atSchool(via channel: Channel = .walkIn) throws -> ServiceInMemory {
    try ServiceInMemory(.home, at: .school, via: channel)
  }

  // MARK: PMPK

  static let pmpk: [ServicePaper] = [
    ServicePaper(.pmpk, .talon) { try atPmpk() },
    ServicePaper(.pmpk, .pmpkRequest) { try offered() },
    ServicePaper(.pmpk, .pmpkAcceptance) { try scheduled(atPmpk()) },
    ServicePaper(.pmpk, .pmpkAcceptance, "moved") {
      var file = try scheduled(atPmpk())
      try file.take(
        .moveDate,
        [
          .examinationAt: .moment("2026-12-07T14:30"), .movedBy: .choice(.family),
          .examinationPlace: .words("7-кабинет"),
        ])
      return file
    },
    ServicePaper(.pmpk, .pmpkReminder) { try scheduled(atPmpk()) },
    ServicePaper(.pmpk, .pmpkConclusion) { try concluded(atPmpk()) },
    ServicePaper(.pmpk, .pmpkReady) {
      var file = try offered()
      try file.take(
        .agree,
        [.answeredAt: .moment("2026-11-24T10:27"), .answerMeans: .choice(.phone)])
      return try concluded(file)
    },
    ServicePaper(.pmpk, .packageRefusal) {
      try notAccepted(atPmpk(), without: .birthCertificate)
    },
    ServicePaper(.pmpk, .hearingNotice) { try preliminary(scheduled(atPmpk())) },
    ServicePaper(.pmpk, .hearingMinutes) { try heard(scheduled(atPmpk())) },
    ServicePaper(.pmpk, .pmpkRefusal) { try refusedAfterHearing(scheduled(atPmpk())) },
  ]

  private static func atPmpk() throws -> ServiceInMemory {
    try ServiceInMemory(.pmpk, at: .pmpk)
  }

  private static func offered() throws -> ServiceInMemory {
    try ServiceInMemory(
      .pmpk, at: .pmpk, via: .proactive,
      record: [
        .phoneRegistered: .answer(true), .initiativeBasis: .words("балабақша хабарлады"),
        .offerSentAt: .moment("2026-11-24T10:00"),
      ])
  }

  private static func scheduled(_ file: ServiceInMemory) throws -> ServiceInMemory {
    var file = try accepted(file)
    try file.take(
      .fixDate,
      [.examinationAt: .moment("2026-12-03T10:00"), .examinationKind: .choice(.first)])
    return file
  }

  private static func concluded(_ file: ServiceInMemory) throws -> ServiceInMemory {
    var file = try scheduled(file)
    try file.take(.examine, [.examinedOn: .date("2026-12-03")], on: "2026-12-03")
    try file.take(
      .prepareConclusion,
      [
        .conclusion: .words("сөйлеу тілінің жалпы дамымауы, ІІІ деңгей"),
        .programme: .words("жалпы білім беретін"),
        .educationServices: .words("логопед сабақтары, аптасына екі рет"),
        .medicalServices: .words("невропатологтың бақылауы"),
        .socialServices: .words("ұсынылмайды"), .validUntil: .date("2027-12-03"),
        .specialists: .words("логопед, психолог"),
      ])
    try file.take(.conclude, [.head: .words("Жақсыбаева Р. Т.")])
    return file
  }

  // MARK: Rehabilitation

  static let rehab: [ServicePaper] = [
    ServicePaper(.rehab, .talon) { try atCentre() },
    ServicePaper(.rehab, .rehabApplication) { try atCentre() },
    ServicePaper(.rehab, .rehabAcceptance) { try accepted(atCentre()) },
    ServicePaper(.rehab, .rehabAcceptance, "planned") { try planned(atCentre()) },
    ServicePaper(.rehab, .rehabCertificate) {
      try certified(atCentre(), [.assessment: .words("тілі дамыды, нәтижесі жақсы")])
    },
    ServicePaper(.rehab, .rehabAutismCertificate) {
      try certified(
        atCentre(.autismCentre),
        [.recommendations: .words("күн тәртібін сақтау;\nсуретпен сөйлесу")])
    },
    ServicePaper(.rehab, .rehabReady) {
      try certified(
        ServiceInMemory(.rehab, at: .correctionRoom, via: .proactive),
        [.assessment: .words("нәтижесі жақсы")])
    },
    ServicePaper(.rehab, .packageRefusal) { try notAccepted(atCentre(), without: .application) },
    ServicePaper(.rehab, .hearingNotice) { try preliminary(planned(atCentre())) },
    ServicePaper(.rehab, .hearingMinutes) { try heard(planned(atCentre())) },
    ServicePaper(.rehab, .rehabRefusal) { try refusedAfterHearing(planned(atCentre())) },
  ]

  private static func atCentre(
    _ place: Place = .rehabilitationCentre
  ) throws -> ServiceInMemory { try ServiceInMemory(.rehab, at: place) }

  private static let course: Record = [
    .courseStart: .date("2026-12-07"), .courseEnd: .date("2027-04-06"),
  ]

  private static func planned(_ file: ServiceInMemory) throws -> ServiceInMemory {
    var file = try accepted(file)
    try file.take(
      .planCourse, course.merging([.coursePlace: .words("12-кабинет, сағат 9:00")]))
    return file
  }

  private static func certified(
    _ file: ServiceInMemory, _ result: Record
  ) throws -> ServiceInMemory {
    var file = try planned(file)
    try file.take(.startCourse, course, on: "2026-12-07")
    try file.take(
      .endCourse, [.courseEnd: .date("2027-04-06"), .endKind: .choice(.completed)],
      on: "2027-04-06")
    try file.take(.prepareCertificate, result)
    try file.take(
      .signCertificate, [.head: .words("Жақсыбаева Р. Т."), .signedOn: .date("2027-04-06")])
    return file
  }

  // MARK: Camps

  static let camp: [ServicePaper] = [
    ServicePaper(.camp, .talon) { try atDepartment() },
    ServicePaper(.camp, .campApplication) { try atDepartment() },
    ServicePaper(.camp, .campApplication, "bare") { try atDepartment(bare) },
    ServicePaper(.camp, .requestTaken) {
      try ServiceInMemory(
        .camp, at: .department, via: .portal,
        record: applied.merging([.certifiedBy: .choice(.digitalSignature)]))
    },
    ServicePaper(.camp, .receipt) { try accepted(atCorporation()) },
    ServicePaper(.camp, .campPackageRefusal) {
      try notAccepted(atCorporation(), without: .medicalCertificate071)
    },
    ServicePaper(.camp, .packageRefusal) {
      try notAccepted(atDepartment(), without: .medicalCertificate071)
    },
    ServicePaper(.camp, .hearingNotice) { try preliminary(accepted(atDepartment())) },
    ServicePaper(.camp, .hearingMinutes) { try heard(accepted(atDepartment())) },
    ServicePaper(.camp, .campRefusal) { try refusedAfterHearing(accepted(atDepartment())) },
    ServicePaper(.camp, .campVoucher) { try vouchered() },
    ServicePaper(.camp, .campVoucher, "bare") { try vouchered(applied: bare) },
    ServicePaper(.camp, .campVoucher, "numbered") {
      try vouchered([.voucherNumber: .words("Л-17")])
    },
  ]

  private static let bare: Record = [.category: .category(.socialAssistance)]

  private static let applied: Record = [
    .category: .category(.socialAssistance), .schoolClass: .words("№ 14 мектеп, 3А сынып"),
    .schoolYear: .words("2026-2027"),
  ]

  private static func atDepartment(_ record: Record = applied) throws -> ServiceInMemory {
    try ServiceInMemory(.camp, at: .department, record: record)
  }

  private static func atCorporation() throws -> ServiceInMemory {
    try ServiceInMemory(
      .camp, at: .stateCorporation, via: .stateCorporation, record: applied)
  }

  private static func vouchered(
    _ extra: Record = [:], applied record: Record = applied
  ) throws -> ServiceInMemory {
    var file = try accepted(atDepartment(record))
    let voucher: Record = [
      .campName: .words("«Балдәурен» лагері"), .shiftStart: .date("2027-06-01"),
      .shiftEnd: .date("2027-06-14"),
    ]
    try file.take(.prepareVoucher, voucher.merging(extra))
    return file
  }

  /// The papers of a case whose voucher was just prepared.
  static func voucher(via channel: Channel) throws -> CasePapers {
    var file = try accepted(
      ServiceInMemory(
        .camp, at: .department, via: channel,
        record: channel == .walkIn
          ? applied : applied.merging([.receivedAt: .moment("2026-11-24T10:00")])))
    let voucher: Record = [
      .campName: .words("«Балдәурен» лагері"), .shiftStart: .date("2027-06-01"),
      .shiftEnd: .date("2027-06-14"),
    ]
    try file.take(.prepareVoucher, voucher)
    return CasePapers(file.subject, rules: file.rules, at: file.place)
  }

  // MARK: Preschools

  static let queue: [ServicePaper] = [
    ServicePaper(.preschoolQueue, .talon) { try inQueue() },
    ServicePaper(.preschoolQueue, .preschoolApplication) { try inQueue() },
    ServicePaper(.preschoolQueue, .preschoolApplication, "first-turn") {
      try inQueue([
        .category: .category(.largeFamily), .hadPriorityPlace: .answer(false),
        .settlement: .words("Алатау қаласы"),
      ])
    },
    ServicePaper(.preschoolQueue, .preschoolConsent) { try inQueue() },
    ServicePaper(.preschoolQueue, .preschoolQueued) {
      try accepted(inQueue([.settlement: .words("Алатау қаласы")]))
    },
    ServicePaper(.preschoolQueue, .preschoolQueued, "bare") { try accepted(inQueue()) },
    ServicePaper(.preschoolQueue, .preschoolRefusal) {
      try notAccepted(inQueue(), without: .application)
    },
    ServicePaper(.preschoolQueue, .preschoolRefusal, "ground") { try refused(inQueue()) },
    ServicePaper(.preschoolQueue, .preschoolCheck) {
      try inQueue([.category: .category(.military), .hadPriorityPlace: .answer(false)])
    },
    ServicePaper(.preschoolQueue, .preschoolVacancy) { try placeOffered() },
    ServicePaper(.preschoolQueue, .preschoolVacancy, "temporary") {
      try placeOffered([.placeKind: .choice(.temporary), .placeUntil: .date("2027-03-01")])
    },
    ServicePaper(.preschoolQueue, .preschoolInterest) { try asked() },
    ServicePaper(.preschoolQueue, .preschoolInterest, "second") {
      var file = try asked()
      try file.take(.secondInterestDue, on: "2027-11-25")
      return file
    },
    ServicePaper(.preschoolQueue, .preschoolInterest, "repeat") {
      var file = try placeOffered()
      try file.take(.answerTimeEnds, on: "2026-12-03")
      try file.take(.suspensionEnds, [.noticeAt: .moment("2026-12-18T10:00")], on: "2026-12-18")
      return file
    },
    ServicePaper(.preschoolQueue, .preschoolTurn) {
      try accepted(inQueue([.plannedEntry: .date("2027-09-01")]))
    },
    ServicePaper(.preschoolQueue, .preschoolReferral) { try referred() },
    ServicePaper(.preschoolQueue, .preschoolReferral, "extended") {
      var file = try referred()
      try file.take(
        .extendReferral, [.extensionDays: .number(10), .proof: .words("анықтама")],
        on: "2026-12-08")
      return file
    },
  ]

  static let admission: [ServicePaper] = [
    ServicePaper(.preschoolAdmission, .talon) { try withReferral() },
    ServicePaper(.preschoolAdmission, .preschoolApplication) { try withReferral() },
    ServicePaper(.preschoolAdmission, .preschoolConsent) { try withReferral() },
    ServicePaper(.preschoolAdmission, .preschoolRefusal) {
      try notAccepted(withReferral(), without: .vaccinationCard065)
    },
    ServicePaper(.preschoolAdmission, .preschoolRefusal, "ground") {
      try refused(withReferral())
    },
    ServicePaper(.preschoolAdmission, .preschoolAdmission) {
      try admitted([.contractNumber: .words("41")])
    },
    ServicePaper(.preschoolAdmission, .preschoolAdmission, "bare") { try admitted() },
    ServicePaper(.preschoolAdmission, .preschoolCheck) { try withReferral(.military) },
    ServicePaper(.preschoolAdmission, .requestTaken) { try withReferral() },
    ServicePaper(.preschoolAdmission, .preschoolContract) { try accepted(withReferral()) },
    ServicePaper(.preschoolAdmission, .preschoolPlaceKept) {
      var file = try admitted()
      try file.take(
        .keepPlace,
        [.placeUntil: .date("2027-03-01"), .proof: .words("№ 9 санаторийдің жолдамасы")])
      return file
    },
  ]

  private static func inQueue(_ extra: Record = [:]) throws -> ServiceInMemory {
    let application: Record = [
      .childBirth: .date("2023-05-10"), .studyLanguage: .language(.kazakh),
      .preschoolKind: .choice(.ordinary), .preschool1: .words("№ 5 «Балапан» бөбекжайы"),
      .preschool2: .words("№ 8 «Айгөлек» балабақшасы"), .pmpkRecommended: .answer(false),
      .contractInForce: .answer(false),
    ]
    return try ServiceInMemory(
      .preschoolQueue, at: .department, record: application.merging(extra))
  }

  private static func withReferral(
    _ category: ApplicantCategory? = nil
  ) throws -> ServiceInMemory {
    var record: Record = [
      .referralNumber: .words("15"), .referralUntil: .date("2026-11-30"),
      .placeKind: .choice(.permanent),
    ]
    record[.category] = category.map { .category($0) }
    return try ServiceInMemory(.preschoolAdmission, at: .preschool, via: .portal, record: record)
  }

  private static func admitted(_ extra: Record = [:]) throws -> ServiceInMemory {
    var file = try accepted(withReferral())
    let contract: Record = [
      .contractDate: .date("2026-11-24"), .signingMeans: .choice(.qrCode),
    ]
    try file.take(.signContract, contract.merging(extra))
    return file
  }

  private static func refused(_ file: ServiceInMemory) throws -> ServiceInMemory {
    var file = file
    try file.bringEverything()
    try file.take(.refuse, .ground(.untrueDocuments))
    return file
  }

  private static func placeOffered(_ extra: Record = [:]) throws -> ServiceInMemory {
    var file = try accepted(inQueue())
    let offer: Record = [
      .offeredPreschool: .words("№ 8 «Айгөлек» балабақшасы"),
      .placeKind: .choice(.permanent), .noticeAt: .moment("2026-11-30T10:00"),
    ]
    try file.take(.vacancyAppears, offer.merging(extra), on: "2026-11-30", next: true)
    return file
  }

  private static func asked() throws -> ServiceInMemory {
    var file = try accepted(inQueue())
    try file.take(.interestDue, on: "2027-10-25")
    return file
  }

  private static func referred() throws -> ServiceInMemory {
    var file = try placeOffered()
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    return file
  }
}
