import Cases
import Fixtures
import Law
import Testing

@Suite("preschool.rule.17.2: the place of a child at a sanatorium nursery is kept")
struct KeptPlaceTests {
  private func admitted() throws -> ServiceInMemory {
    var file = try AdmissionScenarioTests.arrived()
    try file.bringEverything()
    try file.accept()
    try file.take(
      .signContract,
      [.contractDate: .date("2026-11-24"), .signingMeans: .choice(.qrCode)])
    return file
  }

  @Test("Until a day that is still to come; the case is there again on that day")
  func kept() throws {
    var file = try admitted()
    let proof: Record = [.proof: .words("санаторийдің жолдамасы")]
    #expect(file.refusal(of: .keepPlace, proof) == .fieldMissing(.placeUntil))
    let today = proof.merging([.placeUntil: .date("2026-11-24")])
    #expect(file.refusal(of: .keepPlace, today) == .fieldOutOfBounds(.placeUntil))
    #expect(
      file.refusal(of: .keepPlace, [.placeUntil: .date("2026-11-25")]) == .fieldMissing(.proof))
    try file.take(.keepPlace, proof.merging([.placeUntil: .date("2026-11-25")]))
    #expect(file.subject.stage == .placeKept && !file.subject.stage.isFinal)
    #expect(file.due == "2026-11-25")
    try file.take(.childReturns, on: "2026-11-25")
    #expect(file.subject.stage == .admitted)
  }

  @Test(
    "The notice that the place is kept is the paper of the stage; the admission stays behind it")
  func paper() throws {
    var file = try admitted()
    #expect(papers(file).expected == .preschoolAdmission)
    try file.take(
      .keepPlace, [.placeUntil: .date("2027-03-01"), .proof: .words("санаторийдің жолдамасы")])
    #expect(papers(file).givenByLastStep == .preschoolPlaceKept)
    #expect(papers(file).all.contains(.preschoolAdmission))
  }

  private func papers(_ file: ServiceInMemory) -> CasePapers {
    CasePapers(file.subject, rules: file.rules, at: .preschool)
  }
}

@Suite("preschool.rule.3.15, 23.p3: until when a temporary place is stands with the child")
struct TemporaryPlaceTests {
  private static let offer: Record = [
    .offeredPreschool: .words("Айгөлек"), .placeKind: .choice(.temporary),
    .placeUntil: .date("2027-03-01"), .noticeAt: .moment("2026-11-30T10:00"),
  ]

  private func referred() throws -> ServiceInMemory {
    var file = try QueueScenarioTests.queued()
    try file.take(.vacancyAppears, Self.offer, on: "2026-11-30", next: true)
    #expect(file.subject.offeredPlace?.date(.placeUntil) == "2027-03-01")
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    return file
  }

  @Test("With the offer, the referral, and in the queue again once the contract is signed")
  func meanwhile() throws {
    var file = try referred()
    #expect(file.subject.offeredPlace?.choice(.placeKind) == .temporary)
    #expect(file.subject.temporaryPlaceUntil == nil, "nobody has moved in yet")
    try file.take(.signContract, [.contractDate: .date("2026-12-02")], on: "2026-12-02")
    #expect(file.subject.stage == .queued)
    #expect(file.subject.offeredPlace == nil)
    #expect(file.subject.temporaryPlaceUntil == "2027-03-01")
    #expect(QueueMember(file.subject).temporaryUntil == "2027-03-01")
  }

  @Test("A later offer of a place of its own says nothing of the old day")
  func permanent() throws {
    var file = try referred()
    try file.take(.signContract, [.contractDate: .date("2026-12-02")], on: "2026-12-02")
    try file.take(
      .vacancyAppears, QueueScenarioTests.offer.merging([.noticeAt: .moment("2026-12-10T10:00")]),
      on: "2026-12-10", next: true)
    #expect(file.subject.offeredPlace?.choice(.placeKind) == .permanent)
    #expect(file.subject.temporaryPlaceUntil == "2027-03-01", "it is there still")
  }

  @Test("A place that is over is neither published nor registered")
  func over() throws {
    var place = FreePlaceTests.place
    place[.placeKind] = .choice(.temporary)
    place[.keptFor] = .words("Оспан Ли")
    place[.placeUntil] = .date("2026-11-24")
    #expect(throws: Refusal.self) {
      try FreePlace.publish(place, by: Invented.clerk, at: Invented.morning)
    }
    place[.placeUntil] = .date("2026-11-25")
    _ = try FreePlace.publish(place, by: Invented.clerk, at: Invented.morning)
  }
}

@Suite("preschool.rule.5.p6: a refusal is in the cabinet within the term of the service")
struct RefusalToCabinetTests {
  @Test("Its term runs until it is sent; late, it wants a reason")
  func term() throws {
    var file = try QueueScenarioTests.arrived([.category: .category(.military)])
    try file.bringEverything()
    let due = try #require(file.due)
    try file.carryOut(
      .refuse(StatedGround(ground: .untrueDocuments, facts: "анықтама жалған")))
    #expect(file.subject.stage == .refused && file.due == due)
    let late = DeliveryRecord(
      delivery: .personalCabinet, at: Moment(due.adding(days: 4), ClockTime(10, 0)), phone: nil)
    file.moment = late.at
    #expect(file.refusal(of: .deliver(late)) == .delayNotExplained(.result, due: due))
    let inTime = DeliveryRecord(
      delivery: .personalCabinet, at: Moment(due, ClockTime(10, 0)), phone: nil)
    try file.carryOut(.deliver(inTime))
    #expect(file.subject.stage == .closed)
  }
}
