import Cases
import Fixtures
import Law
import Testing

@Suite("What is told beside the dates of a case")
struct CaseWarningTests {
  private static func warnings(
    _ file: ServiceInMemory
  ) throws -> [TermWarning] {
    let calendar = Invented.office(at: file.place).calendar
    return file.subject.warnings(
      try file.subject.allTerms(file.rules, calendar: calendar, place: file.place))
  }

  @Test(
    "A date that rests on a day of which nobody is sure yet says so, any other does not",
    arguments: [("2026-11-24T10:00", false), ("2027-05-14T10:00", true)] as [(Moment, Bool)])
  func estimated(received: Moment, isEstimated: Bool) throws {
    let file = try ServiceInMemory(.home, at: .school, received: received)
    #expect(try Self.warnings(file).contains(.estimatedCalendar) == isEstimated)
  }

  @Test("A registration that was moved over such a day keeps the warning with the case, said once")
  func registration() throws {
    let file = try ServiceInMemory(
      .rehab, at: .rehabilitationCentre, via: .portal, received: "2027-05-15T10:00")
    #expect(try Self.warnings(file).filter { $0 == .estimatedCalendar }.count == 1)
    let sure = try ServiceInMemory(
      .rehab, at: .rehabilitationCentre, via: .portal, received: "2026-11-21T10:00")
    #expect(try !Self.warnings(sure).contains(.estimatedCalendar))
  }

  @Test("A term that has ended warns of nothing any more")
  func ended() throws {
    var file = try ServiceInMemory(.home, at: .school, received: "2027-05-14T10:00")
    file.moment = "2027-05-14T11:00"
    try file.bringEverything()
    try file.accept()
    #expect(try !Self.warnings(file).contains(.estimatedCalendar))
  }
}
