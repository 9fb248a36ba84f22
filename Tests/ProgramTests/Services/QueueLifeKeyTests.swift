import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

/// What can happen to an application in the queue and behind an offer, by keys alone.
@Suite("Life in the preschool queue, by keys")
struct QueueLifeKeyTests {
  private static let referral: Record = [.referralNumber: .words("15")]

  private static func queued(_ change: (inout FamilyAtDesk) -> Void = { _ in }) throws -> CaseByKeys
  {
    let families: [FamilyAtDesk] = KeyScenario.all.map(\.family)
    let own = families.first { (family: FamilyAtDesk) -> Bool in
      family.service == .preschoolQueue && family.place == .department && family.channel == .walkIn
    }
    var family = try #require(own)
    change(&family)
    let file = try CaseByKeys(family)
    try file.comeToDecision()
    try file.decide(.accept)
    try file.seeOff()
    return file
  }

  /// Offered on Monday, 30 November, at ten.
  private static func offered() throws -> CaseByKeys {
    let file = try queued()
    try file.live(until: .acceptOffer)
    return file
  }

  private static func suspended() throws -> CaseByKeys {
    let file = try offered()
    try file.wait(until: "2026-12-02")
    #expect(try file.obstacle(to: .answerTimeEnds) != nil, "the second day is not over")
    try file.take(.dayPassed)
    try file.wait(until: "2026-12-03")
    try file.take(.answerTimeEnds)
    #expect(try file.subject().stage == .suspended)
    return file
  }

  /// The suspension is over, and the repeat notice goes out.
  private static func askedAgain() throws -> CaseByKeys {
    let file = try suspended()
    try file.wait(until: "2026-12-15")
    #expect(try file.obstacle(to: .suspensionEnds) != nil, "ten working days are not over")
    try file.wait(until: "2026-12-21")
    try file.take(.suspensionEnds, [.noticeAt: .moment("2026-12-21T10:00")])
    #expect(try file.subject().stage == .askedAgain)
    return file
  }

  private static func referred() throws -> CaseByKeys {
    let file = try offered()
    try file.wait(until: "2026-12-01")
    try file.take(.acceptOffer, referral)
    #expect(try file.subject().stage == .referred)
    return file
  }

  private func place(_ file: CaseByKeys) throws -> FreePlace.State? {
    try file.desk.store?.bulletin(on: file.desk.now.date).first?.state
  }

  private func places(_ file: CaseByKeys) throws -> [String] {
    let history = try #require(try file.desk.store?.history(CaseID(1)))
    return history.surroundings.places.map(\.key.preschool)
  }

  private func due(_ file: CaseByKeys, _ term: TermID) throws -> CivilDate? {
    let office = try #require(try file.desk.store?.office())
    let subject = try file.subject()
    let rules = try #require(office.rules(for: subject))
    return try subject.runningTerms(rules, calendar: office.calendar, place: .department)
      .first { $0.term.id == term }?.due.date
  }

  // MARK: Suspension

  @Test(
    "Silent, suspended and asked again; interested still, back at the old place, and offered again")
  func suspensionAndReturn() throws {
    let file = try Self.suspended()
    #expect(try place(file) == .free, "the place goes on to the next")
    #expect(try places(file) == ["Айгөлек"], "the own place in the queue is kept")
    let again = try Self.askedAgain()
    try again.take(.interestConfirmed)
    #expect(try again.subject().stage == .queued)
    let row = try #require(try again.desk.store?.queueList(nil)?.rows.first)
    #expect(row.child.place?.place.filedAt == (try again.subject().facts.received))
    #expect(try place(again) == .free)
    try again.checkStore()
  }

  // MARK: Archive

  @Test("A refused offer archives the application; the place is free again")
  func refusedOffer() throws {
    let file = try Self.offered()
    try file.take(.refuseOffer)
    #expect(try file.subject().stage == .archived)
    #expect(try place(file) == .free)
    #expect(try places(file).isEmpty)
    try file.checkStore()
  }

  @Test(
    "Asked again and not interested, or silent to the end, it is archived",
    arguments: [Step.interestDenied, .interestTimeEnds])
  func notInterested(step: Step) throws {
    let file = try Self.askedAgain()
    if step == .interestTimeEnds {
      #expect(try file.obstacle(to: step) != nil, "the answer may still come")
      try file.wait(until: "2026-12-28")
    }
    try file.take(step)
    #expect(try file.subject().stage == .archived)
    try file.checkStore()
  }

  @Test(
    "Eleven months on the family is asked, a month later once more, and its silence archives it")
  func yearly() throws {
    let file = try Self.queued()
    try file.wait(until: "2027-10-22")
    #expect(try file.obstacle(to: .interestDue) != nil, "not before eleven months")
    try file.wait(until: "2027-10-25")
    try file.take(.interestDue)
    try file.wait(until: "2027-11-25")
    try file.take(.secondInterestDue)
    try file.wait(until: "2027-12-29")
    try file.take(.interestTimeEnds)
    #expect(try file.subject().stage == .archived)
    try file.checkStore()
  }

  @Test("Enter asks back before it says that the family was asked")
  func askedBack() throws {
    let file = try Self.queued()
    try file.wait(until: "2027-10-25")
    try file.openCase()
    let before = try file.subject().stages.count
    try file.press("Enter")
    #expect(file.desk.model.context == .confirmation, "\(file.desk.screen)")
    try file.press("Enter")
    #expect(try file.subject().stages.count == before)
    try file.press("Enter")
    try file.press("F8")
    #expect(try file.subject().last(.interestDue) != nil)
  }

  @Test("Interested, it stays where it stands")
  func interested() throws {
    let file = try Self.queued()
    try file.wait(until: "2027-10-25")
    try file.take(.interestDue)
    try file.take(.interestConfirmed)
    #expect(try file.subject().stage == .queued)
    #expect(try places(file) == ["Айгөлек"])
  }

  @Test("On the sixth birthday the child leaves the queue, not the day before")
  func sixthBirthday() throws {
    let file = try Self.queued { $0.birth = "11012021" }
    try file.wait(until: "2027-01-08")
    #expect(try file.obstacle(to: .sixthBirthday) != nil)
    try file.wait(until: "2027-01-11")
    try file.take(.sixthBirthday)
    #expect(try file.subject().stage == .archived)
    try file.checkStore()
  }

  // MARK: Changes

  @Test("Other preschools, the old moment: it stands in their queues at once")
  func changeOfPreschools() throws {
    let file = try Self.queued()
    let before = try file.subject().facts.received
    try file.wait(until: "2026-11-26")
    try file.take(
      .changePreschools, [.preschool1: .words("Балауса"), .preschool2: .words("Айгөлек")])
    #expect(try file.subject().stage == .queued)
    #expect(try places(file) == ["Балауса", "Айгөлек"])
    let list = try #require(try file.desk.store?.queueList(nil))
    #expect(list.keys.map(\.preschool) == ["Айгөлек", "Балауса"])
    #expect(list.rows.first?.child.place?.place.filedAt == before)
    try file.checkStore()
  }

  @Test("While it is suspended the preschools change, and it stays suspended")
  func changeWhileSuspended() throws {
    let file = try Self.suspended()
    try file.take(.changePreschools, [.preschool1: .words("Балауса")])
    #expect(try file.subject().stage == .suspended)
    #expect(try places(file) == ["Балауса"])
  }

  // MARK: Referral

  @Test("Cancelled within a day the referral leads back to the queue, and the place is free")
  func cancel() throws {
    let file = try Self.referred()
    #expect(try place(file) == .referred)
    try file.take(.cancelReferral)
    #expect(try file.subject().stage == .queued)
    #expect(try place(file) == .free)
    try file.checkStore()
  }

  @Test("Two days later it cannot be cancelled, and the screen says until when it could")
  func cancelTooLate() throws {
    let file = try Self.referred()
    try file.wait(until: "2026-12-03")
    let told = try #require(try file.obstacle(to: .cancelReferral))
    #expect(told.contains("preschool.rule.25.1"), "\(told)")
    #expect(try file.subject().stage == .referred)
  }

  @Test("With proof the referral is extended once by the days that are asked for")
  func extended() throws {
    let file = try Self.referred()
    #expect(try due(file, .referral) == "2026-12-08")
    let proof: Record = [.extensionDays: .number(10), .proof: .words("ауруханада")]
    try file.take(.extendReferral, proof)
    #expect(try file.subject().stage == .referred)
    #expect(try due(file, .referralExtension) == "2026-12-18")
    let told = try #require(try file.obstacle(to: .extendReferral))
    #expect(told.contains("preschool.rule.25.2"), "once only: \(told)")
    try file.wait(until: "2026-12-15")
    try file.take(.signContract, [.contractDate: .date("2026-12-15")])
    #expect(try file.subject().stage == .closed)
    #expect(try place(file) == .filled)
    try file.checkStore()
  }

  @Test("A referral that nobody uses ends with its last day, and its place is free")
  func unused() throws {
    let file = try Self.referred()
    try file.wait(until: "2026-12-08")
    #expect(try file.obstacle(to: .referralEnds) != nil, "the last day is not over")
    try file.wait(until: "2026-12-09")
    try file.take(.referralEnds, [.papersHandedIn: .answer(false)])
    #expect(try file.subject().stage == .archived)
    #expect(try place(file) == .free)
    try file.checkStore()
  }
}
