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
