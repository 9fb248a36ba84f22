import Cases
import Fixtures
import Law
import Testing

/// How many offers a family may have at once, and what one refusal ends: the act is silent on both
/// (policies P3 and P4).
@Suite("Offers of places under the readings of the office")
struct OfferReadingTests {
  static func queued(
    _ preschools: [String], _ choices: (PolicyID, PolicyValue)...
  ) throws -> ServiceInMemory {
    var settings = PolicySettings()
    for (policy, value) in choices {
      settings = try #require(settings.setting(policy, to: value))
    }
    var record = QueueScenarioTests.application
    let fields: [FieldID] = [.preschool1, .preschool2, .preschool3, .preschool4]
    for (field, name) in zip(fields, preschools) { record[field] = .words(name) }
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, via: .portal, record: record, settings: settings)
    try file.bringEverything()
    try file.carryOut(.accept)
    return file
  }

  static func offer(
    _ preschool: String, at moment: Moment = "2026-11-30T10:00", _ place: Choice = .permanent
  ) -> Record {
    var offer: Record = [
      .offeredPreschool: .words(preschool), .placeKind: .choice(place),
      .noticeAt: .moment(moment),
    ]
    if place == .temporary { offer[.placeUntil] = .date("2027-03-01") }
    return offer
  }

  static func named(_ preschool: String) -> Record { [.offeredPreschool: .words(preschool)] }

  // MARK: P3, what a refusal archives

  @Test(
    "P3: a refused place archives the application, or ends its place at that preschool alone",
    arguments: [
      (
        PolicyValue.wholeApplication, ["Айгөлек", "Балапан"], Stage.archived,
        ["Айгөлек", "Балапан"]
      ),
      (.onePreschool, ["Айгөлек", "Балапан"], .queued, ["Балапан"]),
      (.onePreschool, ["Айгөлек"], .archived, ["Айгөлек"]),
    ])
  func refused(
    value: PolicyValue, preschools: [String], stage: Stage, left: [String]
  ) throws {
    var file = try Self.queued(preschools, (.archiveScope, value))
    try file.take(.vacancyAppears, Self.offer("Айгөлек"), on: "2026-11-30", next: true)
    try file.take(.refuseOffer, on: "2026-12-01")
    #expect(file.subject.stage == stage)
    #expect(file.subject.queuedPreschools == left)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test("P3: the preschool that was left makes no offer again, the others go on as before")
  func leftForGood() throws {
    var file = try Self.queued(["Айгөлек", "Балапан"], (.archiveScope, .onePreschool))
    let before = try file.due(.firstInterestNotice)
    try file.take(.vacancyAppears, Self.offer("Айгөлек"), on: "2026-11-30", next: true)
    try file.take(.refuseOffer, on: "2026-12-01")
    #expect(try file.due(.firstInterestNotice) == before, "the yearly notice runs on")
    #expect(try file.due(.offerAnswer) == nil)
    let again = Self.offer("Айгөлек", at: "2026-12-01T09:00")
    #expect(
      file.refusal(of: .advance(.vacancyAppears, again), next: true)
        == .guardFails(.nextBySelection))
    let other = Self.offer("Балапан", at: "2026-12-01T09:00")
    try file.take(.vacancyAppears, other, next: true)
    #expect(file.subject.openOffers == ["Балапан"])
    try file.take(.refuseOffer, on: "2026-12-02")
    #expect(file.subject.stage == .archived, "no preschool is left")
  }

  @Test(
    "P3: silence after the repeat notice, or a no, ends the place of the offer alone",
    arguments: [
      (PolicyValue.wholeApplication, Step.interestDenied, Stage.archived),
      (.wholeApplication, .interestTimeEnds, .archived),
      (.onePreschool, .interestDenied, .queued), (.onePreschool, .interestTimeEnds, .queued),
    ])
  func silence(value: PolicyValue, step: Step, stage: Stage) throws {
    var file = try Self.queued(["Айгөлек", "Балапан"], (.archiveScope, value))
    try file.take(.vacancyAppears, Self.offer("Айгөлек"), on: "2026-11-30", next: true)
    try file.take(.answerTimeEnds, on: "2026-12-03")
    try file.take(.suspensionEnds, [.noticeAt: .moment("2026-12-18T10:00")], on: "2026-12-18")
    var interested = file
    try interested.take(.interestConfirmed)
    #expect(interested.subject.queuedPreschools == ["Айгөлек", "Балапан"])
    try file.take(step, on: "2026-12-22")
    #expect(file.subject.stage == stage)
    #expect(file.subject.queuedPreschools.contains("Айгөлек") == (stage == .archived))
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test("P3 and P13: a temporary place that may be refused keeps the queue of its preschool too")
  func temporaryKept() throws {
    var file = try Self.queued(
      ["Айгөлек", "Балапан"], (.archiveScope, .onePreschool), (.temporaryRefusal, .keepsThePlace))
    try file.take(.vacancyAppears, Self.offer("Айгөлек", .temporary), on: "2026-11-30", next: true)
    try file.take(.refuseOffer, on: "2026-12-01")
    #expect(file.subject.stage == .queued)
    #expect(file.subject.queuedPreschools == ["Айгөлек", "Балапан"])
  }

  @Test("A family that chooses anew stands where it chose last, also at a preschool it had left")
  func chosenAnew() throws {
    var file = try Self.queued(["Айгөлек", "Балапан"], (.archiveScope, .onePreschool))
    try file.take(.vacancyAppears, Self.offer("Айгөлек"), on: "2026-11-30", next: true)
    try file.take(.refuseOffer, on: "2026-12-01")
    try file.take(
      .changePreschools, [.preschool1: .words("Айгөлек"), .preschool2: .words("Құлыншақ")])
    #expect(file.subject.queuedPreschools == ["Айгөлек", "Құлыншақ"])
  }

  // MARK: P4, how many offers are open

  static func offeredTwice() throws -> ServiceInMemory {
    var file = try queued(["Айгөлек", "Балапан"], (.openOffers, .oneOfferAPreschool))
    try file.take(.vacancyAppears, offer("Айгөлек"), on: "2026-11-30", next: true)
    let second = offer("Балапан", at: "2026-12-01T09:00")
    try file.take(.vacancyAppears, second, on: "2026-12-01", next: true)
    return file
  }

  @Test("P4: one open offer an application; a second vacancy passes it over")
  func oneOffer() throws {
    var file = try Self.queued(["Айгөлек", "Балапан"])
    try file.take(.vacancyAppears, Self.offer("Айгөлек"), on: "2026-11-30", next: true)
    #expect(
      file.refusal(of: .advance(.vacancyAppears, Self.offer("Балапан")), next: true)
        == .notFromStage(.vacancyAppears, .offered))
    #expect(
      file.refusal(of: .refuseOffer, Self.named("Айгөлек"))
        == .fieldNotAsked(.offeredPreschool), "there is no other it could mean")
  }

  @Test("P4: one offer a preschool; each answer says which one it means")
  func oneOfferAPreschool() throws {
    let file = try Self.offeredTwice()
    #expect(file.subject.openOffers == ["Айгөлек", "Балапан"])
    let again = Self.offer("Айгөлек", at: "2026-12-01T09:30")
    #expect(
      file.refusal(of: .advance(.vacancyAppears, again), next: true)
        == .guardFails(.nextBySelection))
    #expect(file.refusal(of: .refuseOffer) == .fieldMissing(.offeredPreschool))
    #expect(
      file.refusal(of: .refuseOffer, Self.named("Құлыншақ")) == .guardFails(.offerOpen))
    #expect(file.refusal(of: .acceptOffer, Self.named("Айгөлек")) == .fieldMissing(.referralNumber))
  }

  @Test("P4: the repeat notice and the end of the answer are counted for each offer by itself")
  func eachOffer() throws {
    var file = try Self.offeredTwice()
    file.moment = "2026-12-01T10:01"
    #expect(file.refusal(of: .dayPassed, Self.named("Балапан")) == .notBefore("2026-12-02"))
    #expect(
      file.subject.offers(file.circumstances()).contains { $0.step == .dayPassed && $0.isAllowed })
    try file.take(.dayPassed, Self.named("Айгөлек"))
    #expect(try file.due(.repeatedOffer) == "2026-12-02", "that of the second offer still runs")
    file.moment = "2026-12-03T09:00"
    var record = Self.named("Айгөлек")
    record[.referralNumber] = .words("15")
    #expect(file.refusal(of: .acceptOffer, record) == .notAfter("2026-12-02"))
    #expect(file.refusal(of: .answerTimeEnds) == .notBefore("2026-12-04"), "the second is open")
    record[.offeredPreschool] = .words("Балапан")
    try file.take(.acceptOffer, record)
    #expect(file.subject.stage == .referred)
    #expect(file.subject.openOffers.isEmpty)
    #expect(try file.due(.offerAnswer) == nil)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test("P4: the place that is signed for is that of the offer which was accepted, not of the last")
  func acceptedKind() throws {
    var file = try Self.queued(["Айгөлек", "Балапан"], (.openOffers, .oneOfferAPreschool))
    try file.take(.vacancyAppears, Self.offer("Айгөлек"), on: "2026-11-30", next: true)
    try file.take(
      .vacancyAppears, Self.offer("Балапан", .temporary), on: "2026-11-30", next: true)
    var record = Self.named("Айгөлек")
    record[.referralNumber] = .words("15")
    try file.take(.acceptOffer, record, on: "2026-12-01")
    try file.take(.signContract, [.contractDate: .date("2026-12-03")], on: "2026-12-03")
    #expect(file.subject.stage == .closed)
  }

  @Test(
    "P3 with P4: a refusal archives all, or leaves the family the other offer",
    arguments: [
      (PolicyValue.wholeApplication, Stage.archived, [String]()),
      (.onePreschool, .offered, ["Балапан"]),
    ])
  func refusedOneOfTwo(value: PolicyValue, stage: Stage, open: [String]) throws {
    var file = try Self.queued(
      ["Айгөлек", "Балапан"], (.openOffers, .oneOfferAPreschool), (.archiveScope, value))
    try file.take(.vacancyAppears, Self.offer("Айгөлек"), on: "2026-11-30", next: true)
    try file.take(.vacancyAppears, Self.offer("Балапан"), on: "2026-11-30", next: true)
    try file.take(.refuseOffer, Self.named("Айгөлек"), on: "2026-12-01")
    #expect(file.subject.stage == stage)
    #expect(file.subject.openOffers == open)
    guard stage == .offered else { return }
    #expect(file.subject.queuedPreschools == ["Балапан"])
    #expect(try file.due(.offerAnswer) == "2026-12-02")
    try file.take(.refuseOffer, Self.named("Балапан"))
    #expect(file.subject.stage == .archived)
  }

  @Test("P3 with P4: silence on both offers ends both places, and a third one stays")
  func silentOnBoth() throws {
    var file = try Self.queued(
      ["Айгөлек", "Балапан", "Құлыншақ"], (.openOffers, .oneOfferAPreschool),
      (.archiveScope, .onePreschool))
    try file.take(.vacancyAppears, Self.offer("Айгөлек"), on: "2026-11-30", next: true)
    try file.take(.vacancyAppears, Self.offer("Балапан"), on: "2026-11-30", next: true)
    try file.take(.answerTimeEnds, on: "2026-12-03")
    try file.take(.suspensionEnds, [.noticeAt: .moment("2026-12-18T10:00")], on: "2026-12-18")
    try file.take(.interestDenied)
    #expect(file.subject.stage == .queued)
    #expect(file.subject.queuedPreschools == ["Құлыншақ"])
  }
}
