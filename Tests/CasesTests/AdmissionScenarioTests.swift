import Cases
import Fixtures
import Law
import Testing

@Suite("Admission to a preschool with a referral")
struct AdmissionScenarioTests {
  static let signed: Record = [
    .contractDate: .date("2026-11-24"), .signingMeans: .choice(.digitalSignature),
  ]

  static let referral: Record = [
    .referralNumber: .words("15"), .referralUntil: .date("2026-11-30"),
    .placeKind: .choice(.permanent),
  ]

  static func arrived(
    until: CivilDate = "2026-11-30", place: Choice = .permanent
  ) throws -> ServiceInMemory {
    var record = referral.merging([.referralUntil: .date(until), .placeKind: .choice(place)])
    if place == .temporary { record[.placeUntil] = .date("2027-03-01") }
    return try ServiceInMemory(
      .preschoolAdmission, at: .preschool, via: .portal, record: record)
  }

  /// The group that a child without planned vaccinations would join.
  static func figures(children: Int, unvaccinated: Int, isSpecial: Bool = false) -> Record {
    [
      .childVaccinated: .answer(false), .groupChildren: .number(children),
      .groupUnvaccinated: .number(unvaccinated), .specialGroup: .answer(isSpecial),
    ]
  }

  static func contractSent(place: Choice = .permanent) throws -> ServiceInMemory {
    var file = try arrived(place: place)
    try file.bringEverything()
    try file.accept()
    return file
  }

  static let vaccinated = CaseCommand.advance(.accept, [.childVaccinated: .answer(true)])

  @Test(
    "Checked within a working day, contract sent and signed, for a permanent or temporary place")
  func wholeLife() throws {
    let file = try Self.arrived()
    #expect(file.due == "2026-11-25")
    var sent = try Self.contractSent()
    #expect(sent.subject.stage == .contractSent)
    #expect(
      sent.due == "2026-11-30", "preschool.rule.22.p3: it is signed while the referral is in force")
    try sent.take(.signContract, Self.signed)
    #expect(sent.subject.stage == .admitted)
    #expect(sent.due == nil)
    var temporary = try Self.contractSent(place: .temporary)
    try temporary.take(.signContract, Self.signed)
    #expect(temporary.subject.stage == .admittedTemporarily)
    #expect(temporary.due == "2027-03-01", "the row comes back on the last day of the place")
    temporary.moment = "2027-02-28T10:00"
    #expect(
      temporary.refusal(of: .temporaryPlaceEnds) == .notBefore("2027-03-01"),
      "preschool.rule.3.15: the place is the child's until the day that was set")
    try temporary.take(.temporaryPlaceEnds, on: "2027-03-01")
    #expect(temporary.subject.stage == .closed)
  }

  @Test(
    "preschool.rule.3.15: a temporary place is offered and taken with its last day, a permanent one has none"
  )
  func lastDayOfTemporaryPlace() throws {
    var record = Self.referral
    record[.placeKind] = .choice(.temporary)
    #expect(
      throws: Refusal(
        .fieldMissing(.placeUntil), clauses: ["preschool.rule.3.15"])
    ) {
      try ServiceInMemory(.preschoolAdmission, at: .preschool, via: .portal, record: record)
    }
    let queued = try QueueScenarioTests.queued()
    let offer = QueueScenarioTests.offer.merging([
      .placeKind: .choice(.temporary), .noticeAt: .moment("2026-11-24T10:00"),
    ])
    #expect(
      queued.refusal(of: .advance(.vacancyAppears, offer), next: true)
        == .fieldMissing(.placeUntil))
  }

  @Test(
    "preschool.rule.3.15, 17.2: a temporary vacancy names its last day and the child whose place is kept, and the offer says the day",
    arguments: [FieldID.placeUntil, .keptFor])
  func temporaryVacancy(missing: FieldID) throws {
    var place: Record = [
      .offeredPreschool: .words("Айгөлек"), .organisationType: .choice(.nursery),
      .workHours: .choice(.nineHours), .studyLanguage: .language(.kazakh),
      .groupType: .choice(.youngerGroup), .groupYear: .number(2023),
      .preschoolKind: .choice(.ordinary), .placeKind: .choice(.temporary),
      .placeUntil: .date("2027-03-01"), .keptFor: .words("Оспан Ли"),
    ]
    let event = try FreePlace.publish(place, by: Invented.clerk, at: Invented.morning)
    let file = try QueueScenarioTests.queued()
    let published = Recorded(
      sequence: 1, version: 1, at: Invented.morning, clerk: Invented.clerk.id, desk: "1-терезе",
      editions: file.events[0].editions, body: event)
    let offered = FreePlace(id: FreePlaceID(1), events: [published])?
      .offered(to: file.subject, at: Invented.morning)
    #expect(offered?.date(.placeUntil) == "2027-03-01")
    place[missing] = nil
    #expect(throws: Refusal.self) {
      try FreePlace.publish(place, by: Invented.clerk, at: Invented.morning)
    }
  }

  @Test(
    "preschool.rule.22.p10.2: a contract is signed by message, digital signature or QR, and by nothing else",
    arguments: [
      (Choice.textMessage, true), (.digitalSignature, true), (.qrCode, true), (.phone, false),
    ])
  func signing(means: Choice, isLawful: Bool) throws {
    let sent = try Self.contractSent()
    var record = Self.signed
    record[.signingMeans] = .choice(means)
    #expect(
      sent.refusal(of: .signContract, record) == (isLawful ? nil : .fieldOutOfBounds(.signingMeans))
    )
    record[.signingMeans] = nil
    #expect(sent.refusal(of: .signContract, record) == .fieldMissing(.signingMeans))
  }

  @Test(
    "The health certificate is at most three calendar days old",
    arguments: [
      ("2026-11-21", true), ("2026-11-20", false),
    ] as [(CivilDate, Bool)])
  func certificate(issued: CivilDate, isFresh: Bool) throws {
    var file = try Self.arrived()
    try file.bringEverything()
    try file.carryOut(
      .mark(
        PaperMark(
          document: .healthCertificate027, state: .electronic,
          details: PaperDetails(issuedOn: issued))))
    #expect((file.refusal(of: Self.vaccinated) == nil) == isFresh)
  }

  @Test(
    "Papers are in time on the last evening of the referral, though registered the day after",
    arguments: [
      ("2026-11-30T19:00", true), ("2026-11-30T23:59", true), ("2026-12-01T00:01", false),
    ] as [(Moment, Bool)])
  func lastEvening(received: Moment, isInTime: Bool) throws {
    func arrived() throws -> ServiceInMemory {
      try ServiceInMemory(
        .preschoolAdmission, at: .preschool, via: .portal, record: Self.referral,
        received: received)
    }
    guard isInTime else {
      #expect(throws: Refusal.self) { try arrived() }
      return
    }
    var file = try arrived()
    file.moment = "2026-12-01T10:00"
    #expect(file.subject.facts.registered == "2026-12-01")
    try file.bringEverything()
    #expect(file.refusal(of: Self.vaccinated) == nil)
  }

  @Test("On a referral that is over nothing is taken in; an unsigned contract ends with it")
  func referral() throws {
    #expect(
      throws: Refusal(
        .notAfter("2026-11-23"), clauses: ["preschool.rule.22.p3", "preschool.rule.22.p5"])
    ) { try Self.arrived(until: "2026-11-23") }
    var unsigned = try Self.contractSent()
    unsigned.moment = "2026-11-30T10:00"
    #expect(unsigned.refusal(of: .referralEnds) == .guardFails(.referralOver))
    var renewed = unsigned
    try renewed.take(
      .supervisorDecides,
      [.reason: .words("бала ауырды"), .referralUntil: .date("2026-12-04")],
      by: Invented.supervisor)
    #expect(renewed.due == "2026-12-04", "with a fresh day that day is watched")
    try unsigned.take(.referralEnds, on: "2026-12-01")
    #expect(unsigned.subject.stage == .closed)
  }

  @Test(
    "preschool.rule.28.1: the ground names a paper of the contract that is missing, and no other one",
    arguments: [DocumentID.childHealthPassport0522, .healthCertificate027])
  func contractPapers(lacking: DocumentID) throws {
    let stated = Record.ground(.contractDocuments)
    let unnamed = Refusal.Cause.groundNeeds(.contractDocuments, .lackingPaper)
    var whole = try Self.arrived()
    try whole.bringEverything()
    #expect(whole.refusal(of: .refuse, stated) == unnamed)
    let named = stated.merging([.groundDocument: .document(lacking)])
    #expect(whole.refusal(of: .refuse, named) == unnamed, "it is there")
    var file = try Self.arrived()
    try file.bringEverything(except: [lacking, .vaccinationCard065])
    #expect(file.refusal(of: .refuse, stated) == unnamed)
    let other = stated.merging([.groundDocument: .document(.vaccinationCard065)])
    #expect(file.refusal(of: .refuse, other) == unnamed, "not a paper of the contract")
    try file.take(.refuse, named)
    #expect(file.subject.record[.groundDocument]?.document == lacking)
  }

  @Test(
    "preschool.rule.28.1.certificate: three days old it makes a contract, on the fourth a ground")
  func certificateTooOld() throws {
    var file = try Self.arrived()
    try file.bringEverything()
    let named = Record.ground(.contractDocuments).merging([
      .groundDocument: .document(.healthCertificate027)
    ])
    let issued = try #require(file.subject.papers[.healthCertificate027]?.details.issuedOn)
    file.moment = Moment(issued.adding(days: 3), ClockTime(10, 0))
    #expect(
      file.refusal(of: .refuse, named) == .groundNeeds(.contractDocuments, .lackingPaper))
    file.moment = Moment(issued.adding(days: 4), ClockTime(10, 0))
    let late = file.refusal(of: .refuse, named)
    #expect(late != .groundNeeds(.contractDocuments, .lackingPaper))
  }

  @Test(
    "Refused on each other ground, incomplete, withdrawn",
    arguments: [
      GroundID.untrueDocuments, .requirementsNotMet, .contraindication,
    ])
  func otherEnds(ground: GroundID) throws {
    var file = try Self.arrived()
    try file.bringEverything()
    try file.take(.refuse, .ground(ground))
    #expect(file.subject.stage == .refused)
    if case .refused(let stated) = file.subject.decision { #expect(stated.ground == ground) }
    try file.deliver()
    #expect(file.subject.stage == .closed)
    var incomplete = try Self.arrived()
    try incomplete.bringEverything(except: [.vaccinationCard065])
    try incomplete.carryOut(.refuseAcceptance)
    try incomplete.deliver()
    #expect(incomplete.subject.stage == .closed)
    var withdrawn = try Self.arrived()
    try withdrawn.carryOut(.withdraw(reason: "көшті"))
    #expect(withdrawn.subject.stage == .withdrawn)
  }
}
