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
    try file.carryOut(.withdraw(reason: "отбасы сұрады"))
    #expect(file.subject.stage == .withdrawn)
    #expect(file.refusal(of: mark(.originalHeld)) == .notFromStage(.accept, .withdrawn))
    #expect(file.refusal(of: mark(.originalReturned), by: Invented.auditor) == .readOnlyRole)
    try file.carryOut(mark(.originalReturned))
    #expect(file.subject.heldOriginals.isEmpty)
    #expect(file.refusal(of: mark(.originalReturned)) == .notFromStage(.accept, .withdrawn))
  }
}
