import Cases
import Fixtures
import Law
import Testing

/// The worked examples of the camp rules, with the application of Monday, 1 June 2026.

extension CampScenarioTests {
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

  @Test(
    "camp.rule.4: a receipt that the clerk has written by hand is one, and nothing takes it back")
  func byHand() throws {
    var desk = try Self.arrived(at: .stateCorporation, via: .stateCorporation)
    try desk.bringEverything()
    try desk.carryOut(.accept)
    let courier: Record = [.courierAt: .moment("2026-06-02T09:00")]
    desk.moment = "2026-06-02T10:00"
    try desk.printReceipt(.failed(printer: "терезе-1", cause: .printerOff))
    #expect(desk.refusal(of: .handToCourier, courier) == .guardFails(.receiptGiven))
    try desk.printReceipt(.writtenByHand)
    #expect(!desk.subject.lacksReceipt)
    let event = try #require(desk.events.last)
    #expect(event.clerk == Invented.clerk.id && event.at == "2026-06-02T10:00", "who and when")
    #expect(
      event.body
        == .noticeIssued(
          NoticeRecord(form: .receipt, copy: 2, copies: 1, outcome: .writtenByHand)))
    #expect(desk.refusal(of: .handToCourier, courier) == nil)
    try desk.printReceipt(.failed(printer: "терезе-1", cause: .jam))
    #expect(!desk.subject.lacksReceipt)
    #expect(Case(id: CaseID(1), events: desk.events) == desk.subject)
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
}
