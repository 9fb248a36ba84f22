import Cases
import Fixtures
import Law
import Testing

@Suite("A child that turns six leaves the queue on the day")
struct SixthBirthdayTests {
  /// Born so that the sixth birthday comes before the first yearly question of 24 October 2027.
  private func queued(
    born birth: CivilDate = "2021-03-01", isRecommended: Bool = false
  ) throws -> ServiceInMemory {
    var file = try QueueScenarioTests.arrived([
      .childBirth: .date(birth), .pmpkRecommended: .answer(isRecommended),
    ])
    try file.bringEverything()
    try file.carryOut(.accept)
    return file
  }

  @Test("preschool.rule.16.4: its day stands in the list while it is the nearest")
  func nearest() throws {
    #expect(try queued().due == "2027-03-01")
    #expect(try queued(born: "2021-10-24").due == "2027-10-24")
    #expect(try queued(born: "2021-10-25").due == "2027-10-24", "the yearly question is nearer")
  }

  @Test("preschool.rule.11.p2: with a recommendation of the PMPK no birthday ends the place")
  func recommended() throws {
    #expect(try queued(isRecommended: true).due == "2027-10-24")
  }

  @Test(
    "The row is late from the day after, not on the day",
    arguments: [("2027-02-28", false), ("2027-03-01", false), ("2027-03-02", true)])
  func late(day: CivilDate, isLate: Bool) throws {
    let file = try queued()
    let calendar = Invented.office.calendar
    #expect(
      file.subject.isOverdue(file.rules, calendar: calendar, place: file.place, on: day) == isLate)
  }

  @Test(
    "The step is possible from the day, with the reason for the archive and its clause",
    arguments: [("2027-02-28", false), ("2027-03-01", true), ("2027-04-01", true)])
  func step(day: CivilDate, isPossible: Bool) throws {
    var file = try queued()
    file.moment = Moment(day, ClockTime(10, 0))
    #expect((file.refusal(of: .sixthBirthday) == nil) == isPossible)
    guard isPossible else { return }
    try file.take(.sixthBirthday, on: day)
    let archived = try #require(file.subject.archived(by: file.rules))
    #expect(archived.reason == .otherByRules)
    #expect(archived.clauses.contains("preschool.rule.16.4"))
    #expect(file.due == nil)
  }

  @Test("Only the end of a temporary place is called for by the calendar alone as well")
  func only() {
    #expect(Step.allCases.filter(\.isOfTheCalendar) == [.sixthBirthday, .temporaryPlaceEnds])
  }
}
