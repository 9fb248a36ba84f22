import Cases
import Fixtures
import Law
import Testing

extension QueueScenarioTests {
  @Test("No answer: the place is suspended for ten working days, then asked again, then archived")
  func silence() throws {
    var file = try Self.offered()
    #expect(file.refusal(of: .dayPassed) == .notBefore("2026-12-01"))
    file.moment = "2026-12-01T10:00:00.001"
    try file.take(.dayPassed)
    #expect(file.due == "2026-12-02", "the end of the second calendar day")
    file.moment = "2026-12-02T23:00"
    #expect(file.refusal(of: .answerTimeEnds) == .notBefore("2026-12-03"))
    try file.take(.answerTimeEnds, on: "2026-12-03")
    #expect(file.subject.stage == .suspended)
    let end = try #require(file.due)
    file.moment = Moment(end, ClockTime(18, 0))
    #expect(file.refusal(of: .suspensionEnds, [.noticeAt: .moment(file.moment)]) != nil)
    let next = end.adding(days: 1)
    try file.take(.suspensionEnds, [.noticeAt: .moment(Moment(next, ClockTime(9, 0)))], on: next)
    #expect(file.subject.stage == .askedAgain)
    #expect(file.refusal(of: .interestTimeEnds) != nil)
    var confirmed = file
    try confirmed.take(.interestConfirmed)
    #expect(confirmed.subject.stage == .queued)
    let wait = try #require(file.due)
    try file.take(.interestTimeEnds, on: wait.adding(days: 1))
    #expect(file.subject.stage == .archived)
  }

  @Test("Interest: eleven months after filing, a month later again, and a month to answer")
  func interest() throws {
    var file = try Self.queued()
    #expect(file.due == "2027-10-24")
    #expect(file.refusal(of: .interestConfirmed) == .guardFails(.interestAsked))
    file.moment = "2027-10-23T10:00"
    #expect(file.refusal(of: .interestDue) == .notBefore("2027-10-24"))
    try file.take(.interestDue, on: "2027-10-24")
    #expect(file.due == "2027-11-24")
    var confirmed = file
    try confirmed.take(.interestConfirmed, on: "2027-10-25")
    #expect(confirmed.due == "2028-10-24", "twelve months behind the last notice")
    try file.take(.secondInterestDue, on: "2027-11-24")
    #expect(file.due == "2027-12-24")
    #expect(file.refusal(of: .interestTimeEnds) == .notBefore("2027-12-25"))
    try file.take(.interestTimeEnds, on: "2027-12-25")
    #expect(file.subject.stage == .archived)
  }

  @Test("The sixth birthday archives, not a day before and not with a recommendation")
  func sixth() throws {
    var file = try Self.arrived([.childBirth: .date("2020-12-10")])
    try file.bringEverything()
    try file.carryOut(.accept)
    file.moment = "2026-12-09T10:00"
    #expect(file.refusal(of: .sixthBirthday) == .notBefore("2026-12-10"))
    try file.take(.sixthBirthday, on: "2026-12-10")
    #expect(file.subject.stage == .archived)
  }
}
