import Cases
import Fixtures
import Law
import Screen
import Testing

@testable import Workbench

@Suite("A conclusion that says until when it is valid")
struct LapsedPaperTests {
  @Test(
    "rehab.req.8.2.2: on its last day it holds, the day after it is marked, and the clerk decides",
    arguments: [("2026-11-24", false), ("2026-11-25", true)] as [(CivilDate, Bool)])
  func lapsed(today: CivilDate, isMarked: Bool) throws {
    var file = try ServiceInMemory(.rehab, at: .autismCentre)
    try file.bringEverything(except: [.pmpkConclusion])
    let details = PaperDetails(
      issuedOn: "2025-11-24", issuer: "ПМПК", validUntil: "2026-11-24")
    try file.carryOut(
      .mark(PaperMark(document: .pmpkConclusion, state: .copyTaken, details: details)))
    let row = try #require(file.subject.checklist(by: file.rules).row(for: .pmpkConclusion))
    #expect(row.hasLapsed(on: today) == isMarked)
    #expect((PaperWords(row, on: today).kazakh == "жарамды мерзімі өткен") == isMarked)
    #expect((PaperRole.of(row, on: today) == .overdue) == isMarked)
    #expect(row.isSettled, "it holds nothing up")
  }
}
