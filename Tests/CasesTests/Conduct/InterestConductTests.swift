import Cases
import Fixtures
import Law
import Testing

/// What the clauses on the yearly question and on the repeat notice ask, on both sides.
@Suite("Interest in the queue: what a clause asks, done and left undone")
struct InterestConductTests {
  private static func askedAgain() throws -> ServiceInMemory {
    var file = try QueueScenarioTests.offered()
    try file.take(.answerTimeEnds, on: "2026-12-03")
    try file.take(.suspensionEnds, [.noticeAt: .moment("2026-12-18T10:00")], on: "2026-12-18")
    return file
  }

  @Test("preschool.rule.15.p2.4: a no, and silence after the second notice, lead to the archive")
  func interest() throws {
    var file = try QueueScenarioTests.queued()
    try file.take(.interestDue, on: "2027-10-24")
    file.moment = "2027-11-01T10:00"
    #expect(file.refusal(of: .interestTimeEnds) != nil, "after the first notice only another comes")
    var denied = file
    try denied.take(.interestDenied)
    #expect(denied.subject.stage == .archived)
    try file.take(.secondInterestDue, on: "2027-11-24")
    file.moment = "2027-12-24T10:00"
    #expect(file.refusal(of: .interestTimeEnds) == .notBefore("2027-12-25"))
    try file.take(.interestTimeEnds, on: "2027-12-25")
    #expect(file.subject.stage == .archived)
  }

  @Test("preschool.rule.15.p3.5: a yes to the repeat notice brings back the place of the first day")
  func returned() throws {
    var file = try Self.askedAgain()
    let filed = file.subject.facts.received
    try file.take(.interestConfirmed, on: "2026-12-21")
    #expect(file.subject.stage == .queued)
    #expect(file.subject.facts.received == filed)
    let later = try PreschoolBookTests.queued(2)
    let book = PreschoolBook([file.subject, later.subject], settings: PolicySettings())
    #expect(book.places(of: file.subject.id).map(\.place.number) == [1])
    #expect(book.places(of: later.subject.id).map(\.place.number) == [2])
  }

  @Test("preschool.rule.15.p3.6: a no, and no answer to the repeat notice, lead to the archive")
  func archived() throws {
    var file = try Self.askedAgain()
    var denied = file
    try denied.take(.interestDenied, on: "2026-12-19")
    #expect(denied.subject.stage == .archived)
    file.moment = "2026-12-21T10:00"
    #expect(file.refusal(of: .interestTimeEnds) == .notBefore("2026-12-22"))
    try file.take(.interestTimeEnds, on: "2026-12-22")
    #expect(file.subject.stage == .archived)
  }
}
