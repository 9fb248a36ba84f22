import Cases
import Fixtures
import Law
import Testing

/// The worked examples of the camp rules, with the application of Monday, 1 June 2026.

@Suite("A camp voucher from arrival to the end")
struct CampScenarioTests {
  static let monday: Moment = "2026-06-01T10:00"

  static func arrived(
    at place: Place = .department, via channel: Channel = .walkIn,
    category: ApplicantCategory = .socialAssistance, extra: Record = [:], received: Moment = monday,
    moment: Moment? = nil
  ) throws -> ServiceInMemory {
    var record: Record = [.category: .category(category)]
    if channel == .portal { record[.certifiedBy] = .choice(.oneTimePassword) }
    return try ServiceInMemory(
      .camp, at: place, via: channel, record: record.merging(extra), received: received, at: moment)
  }

  static func complete(on day: CivilDate = "2026-06-02") throws -> ServiceInMemory {
    var file = try arrived()
    try file.bringEverything()
    file.moment = Moment(day, ClockTime(10, 0))
    try file.carryOut(.accept)
    return file
  }

  static let voucher: Record = [
    .campName: .words("Балдәурен"), .shiftStart: .date("2026-06-15"),
    .shiftEnd: .date("2026-06-25"),
  ]

  @Test("W1: voucher at the provider, with every date of the example")
  func voucherAtProvider() throws {
    var file = try Self.complete()
    #expect(try file.due(.result) == "2026-06-08")
    #expect(try file.due(.target) == "2026-06-05")
    #expect(try file.due(.preparation) == "2026-06-05")
    #expect(try file.due(.hearingNotice) == "2026-06-03")
    #expect(file.due == "2026-06-05")
    try file.take(.prepareVoucher, Self.voucher, on: "2026-06-04")
    #expect(file.due == "2026-06-08")
    try file.deliver()
    #expect(file.subject.stage == .closed)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test(
    "Four categories, each with its own proof in the list",
    arguments: [
      (ApplicantCategory.socialAssistance, DocumentID.socialAssistanceCertificate),
      (.lowIncome, .incomeWages), (.orphanInFamily, .guardianshipDecision),
      (.emergencyOrOther, .collegialBodyDecision),
    ])
  func categories(category: ApplicantCategory, proof: DocumentID) throws {
    let file = try Self.arrived(category: category)
    let rows = file.subject.checklist(by: file.rules).rows.map(\.document)
    #expect(rows.contains(proof))
    let others: [DocumentID] = [
      .socialAssistanceCertificate, .incomeWages, .guardianshipDecision, .collegialBodyDecision,
    ]
    #expect(others.count { rows.contains($0) } == 1)
  }

  @Test(
    "camp.req.8.walk.2, camp.rule.9.p1.identity: the identity document is shown, and no original or copy of it is kept",
    arguments: [
      (PaperState.shown, true), (.electronic, true), (.originalTaken, false), (.copyTaken, false),
      (.originalHeld, false),
    ])
  func identity(state: PaperState, isLawful: Bool) throws {
    var file = try Self.arrived()
    try file.bringEverything(except: [.identityDocument])
    let mark = CaseCommand.mark(PaperMark(document: .identityDocument, state: state))
    #expect(
      file.refusal(of: mark) == (isLawful ? nil : .stateNotAllowed(.identityDocument, state)))
    guard isLawful else { return }
    try file.carryOut(mark)
    #expect(file.refusal(of: CaseCommand.accept) == nil)
    let row = file.subject.checklist(by: file.rules).row(for: .identityDocument)
    #expect(row?.usualState(via: .walkIn) == .shown)
  }

  /// A low-income family with every paper in hand but those of its income.
  static func lowIncome() throws -> ServiceInMemory {
    var file = try arrived(category: .lowIncome)
    try file.bringEverything(except: [.incomeWages, .incomeBusiness, .incomeAlimony])
    return file
  }

  @Test(
    "camp.req.8.walk.6.b: a family with wages and no other income brings the paper of the wages alone"
  )
  func oneKindOfIncome() throws {
    var file = try Self.lowIncome()
    try file.carryOut(.mark(PaperMark(document: .incomeWages, state: .copyTaken)))
    #expect(file.refusal(of: .accept) == .papersMissing([.incomeBusiness, .incomeAlimony]))
    #expect(
      file.refusal(of: .refuseAcceptance) == .questionOpen(.incomeBusiness),
      "nothing is held against a family that nobody has asked")
    try file.carryOut(.answerQuestion(FamilyAnswer(.incomeBusiness, false)))
    #expect(file.refusal(of: .refuseAcceptance) == .questionOpen(.incomeAlimony))
    try file.carryOut(.answerQuestion(FamilyAnswer(.incomeAlimony, false)))
    #expect(file.refusal(of: .refuseAcceptance) == .packageHasNoDefect)
    try file.carryOut(.accept)
    #expect(file.subject.stage == .complete)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test("camp.req.8.walk.6.b: an income that the family has and does not prove is a lack")
  func incomeNotProved() throws {
    var file = try Self.lowIncome()
    for question in [FamilyQuestion.incomeBusiness, .incomeAlimony] {
      try file.carryOut(.answerQuestion(FamilyAnswer(question, false)))
    }
    try file.carryOut(.answerQuestion(FamilyAnswer(.incomeWages, true)))
    #expect(file.refusal(of: .accept) == .papersMissing([.incomeWages]))
    try file.carryOut(.refuseAcceptance)
    #expect(
      file.subject.decision
        == .notAccepted([
          Defect(document: .incomeWages, kind: .missing, clause: "camp.req.8.walk.6.b.wages")
        ]))
  }

  @Test("camp.req.8.walk.6: without income of any kind the status is still to be proved")
  func noIncome() throws {
    var file = try Self.lowIncome()
    for question in [FamilyQuestion.incomeWages, .incomeBusiness, .incomeAlimony] {
      try file.carryOut(.answerQuestion(FamilyAnswer(question, false)))
    }
    #expect(file.refusal(of: .accept) == .papersMissing([.statusProof]))
  }

  @Test("A question of another list is not asked, nor one behind the decision")
  func questionsOfOthers() throws {
    var file = try Self.arrived(category: .orphanInFamily)
    #expect(
      file.refusal(of: .answerQuestion(FamilyAnswer(.incomeWages, true)))
        == .questionNotAsked(.incomeWages))
    #expect(
      file.refusal(of: .answerQuestion(FamilyAnswer(.schooledAtHome, true)))
        == .questionNotAsked(.schooledAtHome))
    #expect(file.refusal(of: .answerQuestion(FamilyAnswer(.bornAbroad, true))) == nil)
    try file.bringEverything()
    try file.carryOut(.accept)
    #expect(file.refusal(of: .answerQuestion(FamilyAnswer(.bornAbroad, true))) != nil)
  }

  @Test("Without a category nothing is registered: the list depends on it")
  func noCategory() {
    #expect(
      throws: Refusal(.fieldMissing(.category), clauses: ["camp.req.8.walk.6"], articles: [.talon])
    ) {
      try ServiceInMemory(.camp, at: .department, received: Self.monday)
    }
  }

  @Test(
    "camp.req.8.portal.1: an application of the portal says how it is certified, by one of the two ways of the law; nobody else is asked"
  )
  func certified() throws {
    let record: Record = [.category: .category(.socialAssistance)]
    #expect(
      throws: Refusal(
        .fieldMissing(.certifiedBy), clauses: ["camp.req.8.portal.1"], articles: [.talon])
    ) {
      try ServiceInMemory(.camp, at: .department, via: .portal, record: record)
    }
    for way in [Choice.digitalSignature, .oneTimePassword] {
      let file = try Self.arrived(via: .portal, extra: [.certifiedBy: .choice(way)])
      #expect(file.subject.record.choice(.certifiedBy) == way)
    }
    #expect(throws: Refusal.self) {
      try Self.arrived(via: .portal, extra: [.certifiedBy: .choice(.qrCode)])
    }
    #expect(try Self.arrived(via: .walkIn).subject.record.choice(.certifiedBy) == nil)
  }

  @Test("W7: filed on a Saturday, it counts from Monday")
  func saturday() throws {
    let file = try Self.arrived(
      via: .portal, received: "2026-06-06T11:00", moment: "2026-06-08T09:30")
    #expect(file.subject.facts.registered == "2026-06-08")
    #expect(file.due == "2026-06-09")
    #expect(try file.due(.result) == "2026-06-15")
  }

  @Test("W8: a holiday inside the term")
  func holiday() throws {
    var file = try Self.arrived(received: "2026-07-02T10:00")
    #expect(file.due == "2026-07-03")
    try file.bringEverything()
    file.moment = "2026-07-03T10:00"
    try file.carryOut(.accept)
    #expect(try file.due(.hearingNotice) == "2026-07-07")
    #expect(try file.due(.preparation) == "2026-07-09")
    #expect(try file.due(.result) == "2026-07-10")
  }

  @Test("A shift that ends before it begins is no shift")
  func shift() throws {
    let file = try Self.complete()
    var record = Self.voucher
    record[.shiftEnd] = .date("2026-06-15")
    #expect(file.refusal(of: .prepareVoucher, record) == .fieldOutOfBounds(.shiftEnd))
  }

  @Test("Overdue completeness goes on with a reason; withdrawn while it is prepared")
  func overdueAndWithdrawn() throws {
    var file = try Self.arrived()
    try file.bringEverything()
    file.moment = "2026-06-03T10:00"
    #expect(file.refusal(of: .accept) == .delayNotExplained(.completeness, due: "2026-06-02"))
    try file.carryOut(.explainDelay("кезек"))
    try file.carryOut(.accept)
    try file.carryOut(.withdraw(reason: "бармайды"))
    #expect(file.subject.stage == .withdrawn)
  }
}
