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
    let record: Record = [.category: .category(category)]
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

  @Test("W2: an incomplete set is refused at once, without a hearing")
  func incomplete() throws {
    var file = try Self.arrived()
    #expect(file.due == "2026-06-02")
    try file.bringEverything(except: [.medicalCertificate071])
    try file.carryOut(.refuseAcceptance)
    #expect(file.subject.stage == .notAccepted)
    try file.deliver()
    #expect(file.subject.stage == .closed)
  }

  @Test("W3: refused on a ground after the hearing, with every date of the example")
  func refused() throws {
    var file = try Self.complete()
    file.moment = "2026-06-03T10:00"
    #expect(
      file.refusal(of: .findGround, .ground(.untrueDocuments, hearing: "2026-06-04T10:00"))
        == .notBefore("2026-06-05"))
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-06-05T09:10"))
    #expect(try file.due(.objection) == "2026-06-05")
    try file.take(.holdHearing, .oralHearing(on: "2026-06-05"), on: "2026-06-05")
    #expect(file.due == "2026-06-08")
    #expect(file.refusal(of: .refuse) == .notBefore("2026-06-08"))
    try file.take(.refuse, on: "2026-06-08")
    try file.deliver()
    #expect(file.subject.stage == .closed)
  }

  @Test(
    "D7: the hearing is fixed for the fourth working day at the latest, so that the result comes by the fifth",
    arguments: [
      ("2026-06-05T18:00", true), ("2026-06-08T09:10", false), ("2026-06-06T10:00", false),
    ] as [(Moment, Bool)])
  func hearingInTime(hearing: Moment, isInTime: Bool) throws {
    var file = try Self.complete()
    file.moment = "2026-06-03T10:00"
    let refusal = file.refusal(of: .findGround, .ground(.untrueDocuments, hearing: hearing))
    #expect(
      refusal == (isInTime ? nil : .hearingTooLate(last: "2026-06-05", resultBy: "2026-06-08")))
    do throws(Refusal) {
      _ = try file.subject.decide(
        .advance(.findGround, .ground(.untrueDocuments, hearing: hearing)), file.circumstances())
    } catch {
      #expect(error.clauses == ["camp.rule.10.p4", "camp.rule.13"])
    }
  }

  @Test("D7: behind the fifth working day the decision needs the reason of the delay, in time none")
  func resultInTime() throws {
    var file = try Self.complete()
    try file.take(
      .findGround, .ground(.untrueDocuments, hearing: "2026-06-05T09:10"), on: "2026-06-03")
    try file.take(.holdHearing, .oralHearing(on: "2026-06-08"), on: "2026-06-08")
    #expect(
      try file.due(.resultAfterHearing) == "2026-06-08",
      "a working day after the hearing, and not after the whole term: one date everywhere")
    #expect(file.due == "2026-06-08")
    #expect(file.refusal(of: .refuse) == nil)
    #expect(file.refusal(of: .decideFor, Self.voucher) == nil)
    file.moment = "2026-06-09T10:00"
    for refusal in [file.refusal(of: .refuse), file.refusal(of: .decideFor, Self.voucher)] {
      #expect(refusal == .delayNotExplained(due: "2026-06-08"))
    }
    try file.carryOut(.explainDelay("тыңдау кейінге қалды"))
    #expect(file.refusal(of: .refuse) == nil)
  }

  @Test(
    "D7: a hearing in time leaves its working day, one behind the fourth ends with the fifth",
    arguments: [
      ("2026-06-04", "2026-06-05", "2026-06-04"), ("2026-06-05", "2026-06-08", "2026-06-05"),
      ("2026-06-08", "2026-06-08", "2026-06-01"), ("2026-06-09", "2026-06-08", "2026-06-01"),
    ] as [(CivilDate, CivilDate, CivilDate)])
  func resultDate(hearing: CivilDate, due: CivilDate, countedFrom: CivilDate) throws {
    var file = try Self.complete()
    try file.take(
      .findGround, .ground(.untrueDocuments, hearing: "2026-06-04T09:10"), on: "2026-06-02")
    try file.take(.holdHearing, .oralHearing(on: hearing), on: hearing)
    let now = file.circumstances()
    let runs = try file.subject.runningTerms(file.rules, calendar: now.calendar, place: file.place)
    let run = try #require(runs.first { $0.term.id == .resultAfterHearing })
    #expect(run.due.date == due && run.due.trace.last?.date == due, "the count ends on the date")
    #expect(run.start == countedFrom)
    #expect(run.term.clauses == ["camp.rule.10.p4", "camp.rule.13"])
  }

  @Test("No voucher after a preliminary refusal without the hearing or its recorded waiver")
  func noShortCut() throws {
    var file = try Self.complete()
    try file.take(
      .findGround, .ground(.untrueDocuments, hearing: "2026-06-05T10:00"), on: "2026-06-03")
    #expect(
      file.refusal(of: .prepareVoucher, Self.voucher)
        == .notFromStage(.prepareVoucher, .preliminaryRefusal))
    try file.take(.holdHearing, [.attendance: .choice(.waived)])
    try file.take(.decideFor, Self.voucher)
    #expect(file.subject.stage == .voucherReady)
  }

  @Test(
    "W6: a ground found too late needs the supervisor, who takes it up or drops it with a reason")
  func lateGround() throws {
    var file = try Self.complete()
    file.moment = "2026-06-04T10:00"
    try file.take(.findGround, .ground(.untrueDocuments))
    #expect(file.subject.stage == .lateGround)
    let dropped: Record = [.supervisorChoice: .choice(.drops), .reason: .words("кеш")]
    #expect(file.refusal(of: .advance(.supervisorDecides, dropped)) == .supervisorOnly)
    var other = file
    try file.take(.supervisorDecides, dropped, by: Invented.supervisor)
    #expect(file.subject.stage == .complete)
    let upheld: Record = [
      .supervisorChoice: .choice(.takesUp), .reason: .words("ауыр"),
      .hearingAt: .moment("2026-06-08T09:10"), .hearingPlace: .words("12-кабинет"),
    ]
    try other.take(.supervisorDecides, upheld, by: Invented.supervisor)
    #expect(other.subject.stage == .preliminaryRefusal)
    try other.take(.holdHearing, .oralHearing(on: "2026-06-08"), on: "2026-06-08")
    other.moment = "2026-06-09T10:00"
    #expect(other.refusal(of: .refuse) == .delayNotExplained(due: "2026-06-08"))
    try other.carryOut(.explainDelay("негіз кеш табылды"))
    try other.take(.refuse)
    #expect(other.subject.stage == .refused)
  }

  @Test("camp.rule.4: nothing goes to the courier before the family has the receipt for its papers")
  func receipt() throws {
    var desk = try Self.arrived(at: .stateCorporation, via: .stateCorporation)
    try desk.bringEverything()
    #expect(!desk.subject.lacksReceipt, "nothing is accepted yet")
    try desk.carryOut(.accept)
    let courier: Record = [.courierAt: .moment("2026-06-02T09:00")]
    desk.moment = "2026-06-02T10:00"
    #expect(desk.subject.lacksReceipt)
    #expect(desk.refusal(of: .handToCourier, courier) == .guardFails(.receiptGiven))
    try desk.printReceipt(.failed(printer: "терезе-1", cause: .outOfPaper))
    #expect(desk.refusal(of: .handToCourier, courier) == .guardFails(.receiptGiven))
    var onFile = desk
    try onFile.printReceipt(.savedToFile)
    #expect(onFile.refusal(of: .handToCourier, courier) == nil)
    try desk.printReceipt()
    #expect(!desk.subject.lacksReceipt)
    #expect(desk.refusal(of: .handToCourier, courier) == nil)
    try desk.printReceipt(.failed(printer: "терезе-1", cause: .jam))
    #expect(!desk.subject.lacksReceipt, "the first copy is with the family")
  }

  @Test("A copy that was with the printer and failed there never came out")
  func receiptStuck() throws {
    var desk = try Self.arrived(at: .stateCorporation, via: .stateCorporation)
    try desk.bringEverything()
    try desk.carryOut(.accept)
    let copy = { (outcome: PrintOutcome) in
      CaseCommand.recordNotice(NoticeRecord(form: .receipt, copy: 1, copies: 1, outcome: outcome))
    }
    try desk.carryOut(copy(.queued(printer: "терезе-1", job: "7")))
    #expect(!desk.subject.lacksReceipt)
    try desk.carryOut(copy(.failed(printer: "терезе-1", cause: .jam)))
    #expect(desk.subject.lacksReceipt)
  }

  @Test("At a provider the receipt is offered and keeps nothing back")
  func receiptAtProvider() throws {
    var desk = try Self.arrived(at: .department, via: .walkIn)
    try desk.bringEverything()
    try desk.carryOut(.accept)
    #expect(!desk.subject.lacksReceipt)
  }

  @Test("W4: through the State Corporation, its day is not counted; the provider has the next ones")
  func stateCorporation() throws {
    var desk = try Self.arrived(at: .stateCorporation, via: .stateCorporation)
    try desk.bringEverything()
    try desk.carryOut(.accept)
    #expect(desk.subject.stage == .acceptedAtStateCorporation)
    #expect(desk.due == "2026-06-02")
    try desk.printReceipt()
    try desk.take(.handToCourier, [.courierAt: .moment("2026-06-02T09:00")], on: "2026-06-02")
    try desk.take(.receiveFromCourier, [.receivedAt: .moment("2026-06-02T09:30")])
    #expect(desk.subject.stage == .withProvider)
    try desk.take(
      .receiveResult,
      [.receivedAt: .moment("2026-06-08T09:30"), .result: .choice(.voucher)], on: "2026-06-08")
    #expect(try desk.due(.storage) == "2026-07-08")
    #expect(desk.refusal(of: .storageEnds) == .notBefore("2026-07-09"))
    let byRepresentative: Record = [
      .identityShown: .choice(.powerOfAttorney), .issuedAt: .moment("2026-06-08T10:00"),
    ]
    #expect(
      desk.refusal(of: .issue, byRepresentative) == .fieldMissing(.proof),
      "camp.rule.12.p1: number and date of the power of attorney are recorded")
    #expect(
      desk.refusal(of: .issue, byRepresentative.merging([.proof: .words("№ 12, 01.06.2026")]))
        == nil)
    var fetched = desk
    try fetched.take(
      .issue,
      [
        .identityShown: .choice(.identityDocument), .issuedAt: .moment("2026-06-08T10:00"),
      ])
    #expect(fetched.subject.stage == .issued)
    try desk.take(.storageEnds, on: "2026-07-09")
    try desk.take(
      .stateCorporationAsks, [.askedAt: .moment("2026-07-20T09:00")], on: "2026-07-20")
    #expect(try desk.due(.storedResult) == "2026-07-21")

    var provider = try Self.arrived(
      via: .stateCorporation, extra: [.receivedAt: .moment("2026-06-02T09:30")],
      moment: "2026-06-02T10:00")
    #expect(provider.due == "2026-06-03")
    try provider.bringEverything()
    provider.moment = "2026-06-03T10:00"
    try provider.carryOut(.accept)
    #expect(try provider.due(.preparation) == "2026-06-08")
    try provider.take(.prepareVoucher, Self.voucher)
    #expect(throws: Refusal.self, "the result goes back the way it came") { try provider.deliver() }
    try provider.take(.sendToStateCorporation, [.sentAt: .moment("2026-06-03T10:00")])
    #expect(provider.subject.stage == .resultAtStateCorporation)
  }

  @Test(
    "W4: what a duty section took in on a Saturday or an evening counts from the working day behind it, for both offices",
    arguments: [
      ("2026-11-28T10:00", "2026-11-28", "2026-12-04"),
      ("2026-11-27T19:30", "2026-11-27", "2026-12-04"),
      ("2026-11-27T10:00", "2026-11-27", "2026-12-04"),
      ("2026-11-28T13:30", "2026-11-30", "2026-12-07"),
    ] as [(Moment, CivilDate, CivilDate)])
  func takenInByDutySection(
    received: Moment, registered: CivilDate, result: CivilDate
  ) throws {
    let provider = try Self.arrived(
      via: .stateCorporation, extra: [.receivedAt: .moment("2026-11-30T09:30")],
      received: received, moment: "2026-11-30T10:00")
    #expect(provider.subject.facts.registered == registered)
    #expect(try provider.due(.result) == result)
  }

  @Test(
    "An evening or a Saturday at the provider itself is still registered on the next working day")
  func ownEvening() throws {
    let file = try Self.arrived(
      via: .portal, received: "2026-11-28T10:00", moment: "2026-11-30T10:00")
    #expect(file.subject.facts.registered == "2026-11-30")
    #expect(try file.due(.result) == "2026-12-07")
  }

  @Test(
    "camp.rule.12.p2.2: asked for after the month, a stored voucher goes back as a voucher and a refusal as a refusal",
    arguments: [true, false])
  func askedBack(isVoucher: Bool) throws {
    var file = try Self.arrived(
      via: .stateCorporation, extra: [.receivedAt: .moment("2026-06-02T09:30")],
      moment: "2026-06-02T10:00")
    try file.bringEverything()
    try file.carryOut(.accept)
    if isVoucher {
      try file.take(.prepareVoucher, Self.voucher, on: "2026-06-04")
    } else {
      let ground = Record.ground(.untrueDocuments, hearing: "2026-06-05T09:10")
      try file.take(.findGround, ground, on: "2026-06-03")
      try file.take(.holdHearing, .oralHearing(on: "2026-06-05"), on: "2026-06-05")
      try file.take(.signMinutes, [.minutesSignedOn: .date("2026-06-08")], on: "2026-06-08")
      try file.take(.refuse)
    }
    let decided: Stage = isVoucher ? .voucherReady : .refused
    #expect(file.subject.stage == decided)
    try file.take(.sendToStateCorporation, [.sentAt: .moment("2026-06-08T10:00")], on: "2026-06-08")
    try file.take(.storageEnds, on: "2026-07-09")
    try file.take(.stateCorporationAsks, [.askedAt: .moment("2026-07-20T09:00")], on: "2026-07-20")
    #expect(file.subject.stage == decided)
    #expect(try file.due(.storedResult) == "2026-07-21")
    try file.take(.sendToStateCorporation, [.sentAt: .moment("2026-07-20T10:00")])
    #expect(file.subject.stage == .resultAtStateCorporation)
  }

  @Test("An incomplete set at the State Corporation is refused on the spot")
  func incompleteAtStateCorporation() throws {
    var desk = try Self.arrived(at: .stateCorporationDuty, via: .stateCorporation)
    try desk.bringEverything(except: [.application])
    try desk.carryOut(.refuseAcceptance)
    try desk.deliver()
    #expect(desk.subject.stage == .closed)
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
    #expect(file.refusal(of: .accept) == .delayNotExplained(due: "2026-06-02"))
    try file.carryOut(.explainDelay("кезек"))
    try file.carryOut(.accept)
    try file.carryOut(.withdraw(reason: "бармайды"))
    #expect(file.subject.stage == .withdrawn)
  }
}
