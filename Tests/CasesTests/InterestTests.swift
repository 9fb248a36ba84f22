import Cases
import Fixtures
import Law
import Testing

/// `preschool.rule.15.p2.2` to `preschool.rule.15.p2.4`: what ends the yearly question, and what not.
@Suite("The yearly question of interest beside offers and changes")
struct InterestTests {
  /// Asked twice; nobody has answered.
  private static func askedTwice() throws -> ServiceInMemory {
    var file = try QueueScenarioTests.queued()
    try file.take(.interestDue, on: "2027-10-24")
    try file.take(.secondInterestDue, on: "2027-11-24")
    return file
  }

  @Test("A change of preschools is no answer, and takes the family nothing: it can still confirm")
  func changed() throws {
    var file = try Self.askedTwice()
    try file.take(.changePreschools, [.preschool1: .words("Балауса")], on: "2027-11-25")
    var silent = file
    silent.moment = "2027-12-24T10:00"
    #expect(silent.refusal(of: .interestTimeEnds) == .notBefore("2027-12-25"))
    try file.take(.interestConfirmed, on: "2027-11-26")
    #expect(try file.due(.interestWait) == nil, "nobody archives it for silence")
    #expect(try file.due(.nextInterestNotice) == "2028-10-24")
    file.moment = "2027-12-25T10:00"
    #expect(file.refusal(of: .interestTimeEnds) == .guardFails(.interestAsked))
  }

  /// An offer that the family took and gave back within the day.
  private static func offered(_ file: ServiceInMemory, on day: CivilDate) throws -> ServiceInMemory
  {
    var file = file
    let notice = FieldValue.moment(Moment(day, ClockTime(9, 0)))
    try file.take(
      .vacancyAppears, QueueScenarioTests.offer.merging([.noticeAt: notice]), on: day, next: true)
    try file.take(.acceptOffer, [.referralNumber: .words("15")])
    try file.take(.cancelReferral)
    return file
  }

  @Test(
    "After an offer that came to nothing the second notice is still possible, and the year goes on")
  func offered() throws {
    var file = try QueueScenarioTests.queued()
    try file.take(.interestDue, on: "2027-10-24")
    file = try Self.offered(file, on: "2027-11-22")
    #expect(file.subject.stage == .queued)
    #expect(try file.due(.secondInterestNotice) == "2027-11-24")
    try file.take(.secondInterestDue, on: "2027-11-24")
    try file.take(.interestConfirmed, on: "2027-11-25")
    #expect(try file.due(.nextInterestNotice) == "2028-10-24")
  }

  @Test("Who says yes to the repeat notice has answered the yearly question too")
  func askedAgain() throws {
    var file = try QueueScenarioTests.queued()
    try file.take(.interestDue, on: "2027-10-24")
    let notice: Record = [.noticeAt: .moment("2027-11-01T10:00")]
    try file.take(
      .vacancyAppears, QueueScenarioTests.offer.merging(notice), on: "2027-11-01", next: true)
    try file.take(.answerTimeEnds, on: "2027-11-04")
    try file.take(.suspensionEnds, [.noticeAt: .moment("2027-11-18T10:00")], on: "2027-11-18")
    try file.take(.interestConfirmed, on: "2027-11-19")
    #expect(file.subject.stage == .queued)
    #expect(try file.due(.secondInterestNotice) == nil)
    #expect(try file.due(.nextInterestNotice) == "2028-10-24")
  }

  @Test("A yes to a repeat notice before the first question leaves its date where it is")
  func notAsked() throws {
    var file = try QueueScenarioTests.offered()
    try file.take(.answerTimeEnds, on: "2026-12-03")
    try file.take(.suspensionEnds, [.noticeAt: .moment("2026-12-18T10:00")], on: "2026-12-18")
    try file.take(.interestConfirmed, on: "2026-12-19")
    #expect(try file.due(.firstInterestNotice) == "2027-10-24")
    #expect(try file.due(.nextInterestNotice) == nil)
  }

  /// Offered on a day, with the notice of that morning.
  private static func away(_ file: ServiceInMemory, since day: CivilDate) throws -> ServiceInMemory
  {
    var file = file
    let notice: Record = [.noticeAt: .moment(Moment(day, ClockTime(9, 0)))]
    try file.take(.vacancyAppears, QueueScenarioTests.offer.merging(notice), on: day, next: true)
    return file
  }

  private static func running(_ term: TermID, _ file: ServiceInMemory) throws -> TermRun {
    let terms = try file.subject.runningTerms(
      file.rules, calendar: file.circumstances().calendar, place: file.place)
    return try #require(terms.first { $0.term.id == term })
  }

  @Test("T2: its day comes while a place is offered: nobody is late, and it is due on the return")
  func dayWhileOffered() throws {
    var file = try Self.away(QueueScenarioTests.queued(), since: "2027-10-23")
    file.moment = "2027-10-24T10:00"
    #expect(try !Self.running(.firstInterestNotice, file).isAwaited)
    try file.take(.answerTimeEnds, on: "2027-10-26")
    file.moment = "2027-11-08T10:00"
    #expect(file.due == "2027-11-08", "the suspension, not the notice")
    try file.take(.suspensionEnds, [.noticeAt: .moment("2027-11-09T10:00")], on: "2027-11-09")
    try file.take(.interestConfirmed, on: "2027-11-10")
    #expect(try file.due(.firstInterestNotice) == "2027-11-10")
    #expect(file.due == "2027-11-10")
    try file.take(.interestDue, on: "2027-11-10")
    #expect(try file.due(.secondInterestNotice) == "2027-12-10")
  }

  @Test("Back before its day, the notice stays on its day")
  func backInTime() throws {
    let file = try Self.offered(QueueScenarioTests.queued(), on: "2027-10-22")
    #expect(try file.due(.firstInterestNotice) == "2027-10-24")
  }

  @Test("Back on the very day of the notice, it is due that day")
  func backOnTheDay() throws {
    let file = try Self.offered(QueueScenarioTests.queued(), on: "2027-10-24")
    #expect(try file.due(.firstInterestNotice) == "2027-10-24")
  }

  @Test("Who was late before the offer stays late: an offer mends no breach")
  func lateBefore() throws {
    let file = try Self.offered(QueueScenarioTests.queued(), on: "2027-10-25")
    #expect(try file.due(.firstInterestNotice) == "2027-10-24")
  }

  @Test("The second notice waits in the same way")
  func secondWaits() throws {
    var file = try QueueScenarioTests.queued()
    try file.take(.interestDue, on: "2027-10-24")
    file = try Self.away(file, since: "2027-11-23")
    try file.take(.acceptOffer, [.referralNumber: .words("15")])
    file.moment = "2027-11-24T08:00"
    let second = try Self.running(.secondInterestNotice, file)
    #expect(!second.isAwaited && second.due.date == "2027-11-24")
    try file.take(.cancelReferral)
    #expect(try file.due(.secondInterestNotice) == "2027-11-24")
  }
}
