import Cases
import Fixtures
import Law
import Testing

extension RehabScenarioTests {
  @Test("On a day off nobody hands over: then the way to the cabinet within two working days holds")
  func dayOff() throws {
    var file = try Self.running()
    try file.take(
      .endCourse,
      [
        .courseEnd: .date("2027-04-03"), .endKind: .choice(.completed),
        .reason: .words("отбасы сұрады"),
      ], on: "2027-04-05")
    #expect(file.due == "2027-04-06")
  }

  /// Ended on a Tuesday, the certificate signed.
  static func signed(ended end: CivilDate = "2027-04-06") throws -> ServiceInMemory {
    var file = try running()
    try file.take(.endCourse, [.courseEnd: .date(end), .endKind: .choice(.completed)], on: end)
    try file.take(.prepareCertificate, [.assessment: .words("нәтиже")])
    try file.take(
      .signCertificate, [.head: .words("Жақсыбаева Р. Т."), .signedOn: .date(end)])
    return file
  }

  @Test(
    "rehab.rule.10.2, 10.3: handed over on the last day or sent to the cabinet within two working days, each is enough",
    arguments: [
      (Delivery.paper, "2027-04-06", true), (.paper, "2027-04-07", false),
      (.personalCabinet, "2027-04-06", true), (.personalCabinet, "2027-04-08", true),
      (.personalCabinet, "2027-04-09", false),
    ] as [(Delivery, CivilDate, Bool)])
  func ways(way: Delivery, day: CivilDate, isInTime: Bool) throws {
    var file = try Self.signed()
    file.moment = Moment(day, ClockTime(10, 0))
    let given = CaseCommand.deliver(DeliveryRecord(delivery: way, at: file.moment))
    #expect((file.refusal(of: given) == nil) == isInTime)
    let offers = file.subject.offers(file.circumstances())
    #expect(
      offers.first { $0.step == .deliver }?.isAllowed == (day <= "2027-04-08"),
      "one lawful way is enough for the step to be open")
    if isInTime {
      try file.carryOut(given)
      #expect(file.subject.stage == .closed)
    }
  }

  @Test("A message to the phone is no way for a visitor, and a refusal goes into the hands")
  func otherWays() throws {
    let file = try Self.signed()
    let phone = CaseCommand.deliver(DeliveryRecord(delivery: .phoneNotice, at: file.moment))
    #expect(file.refusal(of: phone) == .deliveryDoesNotFit(.phoneNotice, needed: .paper))
    var incomplete = try ServiceInMemory(.rehab, at: .correctionRoom)
    try incomplete.bringEverything(except: [.application])
    try incomplete.carryOut(.refuseAcceptance)
    let cabinet = CaseCommand.deliver(
      DeliveryRecord(delivery: .personalCabinet, at: incomplete.moment))
    #expect(
      incomplete.refusal(of: cabinet) == .deliveryDoesNotFit(.personalCabinet, needed: .paper))
  }

  @Test("A certificate that comes late is given with a recorded reason")
  func overdue() throws {
    var file = try Self.running()
    try file.take(
      .endCourse, [.courseEnd: .date("2027-04-06"), .endKind: .choice(.completed)],
      on: "2027-04-06")
    try file.take(.prepareCertificate, [.assessment: .words("нәтиже")])
    try file.take(
      .signCertificate, [.head: .words("Жақсыбаева Р. Т."), .signedOn: .date("2027-04-06")])
    file.moment = "2027-04-07T10:00"
    #expect(throws: Refusal.self) { try file.deliver() }
    try file.carryOut(.explainDelay("принтер істемеді"))
    try file.deliver()
    #expect(file.subject.stage == .closed)
  }

  @Test(
    "Only an oral hearing has minutes to sign: what was waived or written holds nothing up",
    arguments: [
      (Record.oralHearing(on: "2026-11-26"), true), ([.attendance: .choice(.waived)], false),
      (
        [.attendance: .choice(.objectedInWriting), .hearingSaid: .words("келіспейміз")] as Record,
        false
      ),
    ] as [(Record, Bool)])
  func minutes(hearing: Record, hasMinutes: Bool) throws {
    var file = try Self.planned()
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-11-26T09:10"))
    try file.take(.holdHearing, hearing, on: "2026-11-26")
    #expect((try file.due(.minutesSigned) != nil) == hasMinutes)
    try file.take(.refuse, on: "2026-12-01")
    if hasMinutes {
      #expect(throws: Refusal.self, "the minutes were due on Monday") { try file.deliver() }
    } else {
      try file.deliver()
      #expect(file.subject.stage == .closed)
    }
  }
}
