import Cases
import Fixtures
import Law
import Testing

@Suite("What an open offer has come to and can still come to")
struct OfferOutlookTests {
  private static func outlook(
    _ file: ServiceInMemory, at now: Moment? = nil
  ) throws -> OfferOutlook? {
    let offer = try #require(file.subject.last(.vacancyAppears)).at
    return try OfferOutlook(
      file.subject, offer: offer, settings: file.rules.settings,
      calendar: file.circumstances().calendar, now: now ?? file.moment)
  }

  @Test("Monday's offer: repeated on Tuesday, answered until Wednesday midnight")
  func days() throws {
    let outlook = try #require(try Self.outlook(try QueueScenarioTests.offered()))
    #expect(outlook.noticeAt == "2026-11-30T10:00" && !outlook.isRepeated)
    #expect(outlook.repeatAt == "2026-12-01T10:00")
    #expect(outlook.answerEnds == "2026-12-02")
  }

  @Test("Accepted today the referral runs five working days; silent, ten of suspension follow")
  func futures() throws {
    let file = try QueueScenarioTests.offered()
    let today = try #require(try Self.outlook(file))
    #expect(today.referralEnds == "2026-12-07")
    let tomorrow = try #require(try Self.outlook(file, at: "2026-12-01T10:00"))
    #expect(tomorrow.referralEnds == "2026-12-08")
    #expect(today.suspension.lowerBound == "2026-12-03")
    #expect(today.suspension == tomorrow.suspension)
  }

  @Test("They are the days that the case itself counts")
  func sameDays() throws {
    var file = try QueueScenarioTests.offered()
    let outlook = try #require(try Self.outlook(file))
    #expect(try file.due(.offerAnswer) == outlook.answerEnds)
    var silent = file
    silent.moment = "2026-12-03T10:00"
    try silent.take(.answerTimeEnds)
    #expect(try silent.due(.suspension) == outlook.suspension.upperBound)
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-11-30")
    #expect(try file.due(.referral) == outlook.referralEnds)
  }

  @Test("Once the notice was repeated, its moment is told")
  func repeated() throws {
    var file = try QueueScenarioTests.offered()
    try file.take(.dayPassed, on: "2026-12-02")
    let outlook = try #require(try Self.outlook(file))
    #expect(outlook.isRepeated && outlook.repeatAt == "2026-12-02T10:00")
  }

  @Test(
    "Hours are left until the last minute of the day, and never less than none",
    arguments: [
      ("2026-11-30T10:00" as Moment, 61), ("2026-12-02T00:00", 23), ("2026-12-02T23:00", 0),
      ("2026-12-03T10:00", 0),
    ])
  func left(now: Moment, hours: Int) throws {
    let outlook = try #require(try Self.outlook(try QueueScenarioTests.offered()))
    #expect(outlook.hoursLeft(at: now) == hours)
  }

  @Test("Answered, there is no open offer")
  func answered() throws {
    var file = try QueueScenarioTests.offered()
    try file.take(.refuseOffer, on: "2026-12-01")
    #expect(try Self.outlook(file) == nil)
  }
}
