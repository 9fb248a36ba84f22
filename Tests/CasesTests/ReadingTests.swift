import Cases
import Fixtures
import Law
import Testing

/// What an office has chosen where an act leaves a reading open decides its cases.
@Suite("Readings that an office has chosen, at work in its cases")
struct ReadingTests {
  static func queued(_ choices: (PolicyID, PolicyValue)...) throws -> ServiceInMemory {
    var settings = PolicySettings()
    for (policy, value) in choices {
      settings = try #require(settings.setting(policy, to: value))
    }
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, record: QueueScenarioTests.application,
      settings: settings)
    try file.bringEverything()
    try file.carryOut(.accept)
    return file
  }

  static func offered(
    _ place: Choice, _ choices: (PolicyID, PolicyValue)...
  ) throws -> ServiceInMemory {
    var settings = PolicySettings()
    for (policy, value) in choices {
      settings = try #require(settings.setting(policy, to: value))
    }
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, record: QueueScenarioTests.application,
      settings: settings)
    try file.bringEverything()
    try file.carryOut(.accept)
    var offer = QueueScenarioTests.offer
    offer[.placeKind] = .choice(place)
    try file.take(.vacancyAppears, offer, on: "2026-11-30", next: true)
    return file
  }

  @Test(
    "P13: a refused temporary place archives, or keeps the place in the queue",
    arguments: [
      (PolicyValue.archives, Choice.temporary, Stage.archived),
      (.keepsThePlace, .temporary, .queued), (.keepsThePlace, .permanent, .archived),
    ])
  func temporaryRefusal(value: PolicyValue, place: Choice, stage: Stage) throws {
    var file = try Self.offered(place, (.temporaryRefusal, value))
    try file.take(.refuseOffer, on: "2026-12-01")
    #expect(file.subject.stage == stage)
  }

  @Test(
    "P5: a cancelled referral leads back into the queue, or to the archive",
    arguments: [(PolicyValue.returnsByMoment, Stage.queued), (.archives, .archived)])
  func cancelled(value: PolicyValue, stage: Stage) throws {
    var file = try Self.offered(.permanent, (.cancelledReferral, value))
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    try file.take(.cancelReferral)
    #expect(file.subject.stage == stage)
  }

  @Test(
    "P14: after a contract for a temporary place back at once, or at the end of the stay",
    arguments: [
      (PolicyValue.atOnce, Stage.queued), (.atTheEndOfTheStay, .admittedTemporarily),
    ])
  func temporaryReturn(value: PolicyValue, stage: Stage) throws {
    var file = try Self.offered(.temporary, (.temporaryReturn, value))
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    try file.take(.signContract, [.contractDate: .date("2026-12-04")], on: "2026-12-04")
    #expect(file.subject.stage == stage)
    guard stage == .admittedTemporarily else { return }
    try file.take(.temporaryPlaceEnds)
    #expect(file.subject.stage == .queued)
  }

  @Test(
    "P6: after a refusal to admit the supervisor decides, unless the office has settled it",
    arguments: [
      (PolicyValue.supervisorDecides, [Stage.queued, .archived]), (.returnsByMoment, [.queued]),
      (.archives, [.archived]),
    ])
  func refusedAdmission(value: PolicyValue, stages: [Stage]) throws {
    let settings = try #require(PolicySettings().setting(.refusedAdmission, to: value))
    let rules = try #require(RuleBook.newest(.preschoolQueue)).under(settings)
    #expect(rules.lifecycle.lines(from: .referred, .supervisorDecides).map(\.to) == stages)
  }

  @Test("P11: a contract nobody signed ends with the referral where the office reads it so")
  func unsigned() throws {
    let rules = try #require(RuleBook.newest(.preschoolAdmission))
    let settings = try #require(PolicySettings().setting(.unsignedContract, to: .notAdmitted))
    #expect(rules.lifecycle.steps(from: .contractSent).contains(.supervisorDecides))
    #expect(
      !rules.under(settings).lifecycle.steps(from: .contractSent).contains(.supervisorDecides))
  }

  @Test("Without a choice the table stands as it is", arguments: RuleBook.loaded)
  func standard(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    #expect(rules.under(PolicySettings()).lifecycle == rules.lifecycle)
  }

  @Test(
    "P2: the wait after the repeat notice is as long as the office has set it",
    arguments: [
      (PolicyValue.twoCalendarDays, "2026-12-21"), (.tenCalendarDays, "2026-12-28"),
    ] as [(PolicyValue, CivilDate)])
  func repeatWait(value: PolicyValue, due: CivilDate) throws {
    var file = try Self.offered(.permanent, (.waitAfterRepeat, value))
    try file.take(.answerTimeEnds, on: "2026-12-03")
    try file.take(
      .suspensionEnds, [.noticeAt: .moment("2026-12-18T10:00")], on: "2026-12-18")
    #expect(try file.due(.repeatWait) == due)
  }

  @Test(
    "A workplace certificate older than a month on the day of filing is expired by itself",
    arguments: [("2026-10-24", true), ("2026-10-23", false)] as [(CivilDate, Bool)])
  func expired(issued: CivilDate, holds: Bool) throws {
    var record = QueueScenarioTests.application
    record[.category] = .category(.military)
    var file = try ServiceInMemory(.preschoolQueue, at: .department, record: record)
    try file.bringEverything()
    try file.carryOut(
      .mark(
        PaperMark(
          document: .workplaceCertificateService, state: .electronic,
          details: PaperDetails(issuedOn: issued))))
    let row = try #require(
      file.subject.checklist(by: file.rules).row(for: .workplaceCertificateService))
    #expect(row.state == (holds ? .electronic : .expired))
    #expect((row.defect?.kind == .expired) == !holds)
    #expect((file.refusal(of: CaseCommand.accept) == nil) == holds)
  }
}
