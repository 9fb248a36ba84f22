import Cases
import Fixtures
import Law
import Testing

@Suite("preschool.rule.3.2: every application in the archive says why it is there")
struct ArchiveReasonTests {
  @Test("Every step that archives, under every reading, has one of the four reasons")
  func everyStep() throws {
    let rules = try #require(RuleBook.newest(.preschoolQueue))
    for (policy, value) in [
      (PolicyID.cancelledReferral, PolicyValue.archives), (.refusedAdmission, .archives),
    ] {
      let settings = try #require(PolicySettings().setting(policy, to: value))
      let lines = rules.under(settings).lifecycle.transitions.filter { $0.to == .archived }
      #expect(!lines.isEmpty)
      for line in lines {
        #expect(ArchiveReason(archivedBy: line.step) != nil, "\(line.step)")
        #expect(!line.clauses.isEmpty, "\(line.step)")
      }
    }
    #expect(ArchiveReason(archivedBy: .accept) == nil)
  }

  @Test("A report counts the archive by its reasons, in their order, and what is outside it last")
  func counted() {
    let reasons: [ArchiveReason?] = [.referralReceived, nil, .noInterest, .noInterest]
    let figures = reasons.enumerated().map { index, reason in
      CaseFigure(
        number: ApplicationNumber(year: 2026, serial: index + 1), registered: "2026-11-24",
        received: Invented.morning, service: .preschoolQueue, channel: .portal, child: "",
        applicant: "",
        outcome: .accepted, clerk: Invented.clerk.id, due: nil, decided: Invented.morning,
        delivered: nil, archived: reason)
    }
    let query = ReportQuery(.applications, by: .archive, days: ReportTests.year)
    let report = Report(query, figures, today: "2026-11-24")
    let counts = report.rows.map { row in row.prefix(2).map { "\($0)" }.joined(separator: " ") }
    #expect(
      report.rows.map { $0[0] } == [
        .label(.archived(.noInterest)), .label(.archived(.referralReceived)),
        .label(.archived(nil)),
      ])
    #expect(report.rows.map { $0[1] } == [.count(2), .count(1), .count(1)], "\(counts)")
    let register = Report(
      ReportQuery(.register, days: ReportTests.year), figures, today: "2026-11-24")
    #expect(register.rows[0].contains(.label(.archived(.referralReceived))))
    #expect(register.rows[1].contains(.label(.outcome(.accepted))))
  }

  @Test("Only an office with such a service has an archive", arguments: Place.allCases)
  func offices(place: Place) {
    #expect(
      Invented.office(at: place).hasArchive
        == (RuleBook.newest(.preschoolQueue)?.places.contains(place) == true))
  }

  @Test("The reason and the clause follow from what happened; outside the archive there is none")
  func reasons() throws {
    var refused = try QueueScenarioTests.offered()
    #expect(refused.subject.archived(by: refused.rules) == nil)
    try refused.take(.refuseOffer, on: "2026-12-01")
    let reason = try #require(refused.subject.archived(by: refused.rules))
    #expect(reason.reason == .noInterest)
    #expect(reason.clauses.first == "preschool.rule.15.p3.3")
    var old = try QueueScenarioTests.queued()
    try old.take(.sixthBirthday, on: "2029-05-10")
    #expect(old.subject.archived(by: old.rules)?.reason == .otherByRules)
    #expect(old.subject.archived(by: old.rules)?.clauses.first == "preschool.rule.11.p2")
    var unused = try QueueScenarioTests.offered()
    try unused.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    try unused.take(.referralEnds, [.papersHandedIn: .answer(false)], on: "2026-12-09")
    #expect(unused.subject.archived(by: unused.rules)?.reason == .referralReceived)
  }
}
