import Cases
import Fixtures
import Law
import Testing

@Suite("Originals that are with the office")
struct HeldOriginalTests {
  private let paper = DocumentID.disabilityConclusion

  private func mark(_ state: PaperState) -> CaseCommand {
    .mark(
      PaperMark(
        document: paper, state: state,
        details: PaperDetails(issuedOn: "2026-11-02", issuer: "МӘС", number: "5")))
  }

  @Test("Held since it was first taken; given back it is held no more")
  func since() throws {
    var file = try PmpkScenarioTests.arrived()
    #expect(file.subject.heldOriginals.isEmpty)
    try file.carryOut(mark(.originalHeld))
    file.moment = "2026-11-25T10:00"
    try file.carryOut(mark(.originalHeld))
    #expect(file.subject.heldOriginals == [paper: Invented.morning])
    try file.carryOut(mark(.originalReturned))
    #expect(file.subject.heldOriginals.isEmpty)
  }

  @Test("It goes back to the family behind the end of the case too; nothing else is marked there")
  func behindTheEnd() throws {
    var file = try PmpkScenarioTests.arrived()
    try file.carryOut(mark(.originalHeld))
    // A log of an older program, which let a case end all the same.
    let last = try #require(file.events.last)
    let end = Recorded(
      sequence: last.sequence + 1, version: last.version + 1, at: last.at, clerk: last.clerk,
      desk: last.desk, editions: last.editions, body: CaseEvent.withdrawn(reason: "көшті"))
    let ended = try #require(Case(id: CaseID(1), events: file.events + [end]))
    #expect(ended.stage == .withdrawn && ended.heldOriginals == [paper: Invented.morning])
    let now = file.circumstances()
    #expect(throws: Refusal(.notFromStage(.accept, .withdrawn))) {
      try ended.decide(mark(.originalHeld), now)
    }
    #expect(throws: Refusal(.readOnlyRole)) {
      try ended.decide(mark(.originalReturned), file.circumstances(by: Invented.auditor))
    }
    #expect(try ended.decide(mark(.originalReturned), now).count == 1)
  }
}
