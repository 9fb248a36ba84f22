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

  @Test(
    "home.req.8.1.2: found is a conclusion that recommends home schooling, and no other one",
    arguments: [(Service.home, Place.school, true), (.rehab, .autismCentre, false)])
  func recommending(service: Service, place: Place, isSaid: Bool) throws {
    let file = try CaseByKeys(FamilyAtDesk(service: service, place: place, channel: .walkIn))
    try file.comeToLookUp()
    guard case .choice(let layer) = file.desk.model.layers.last, case .lookUp = layer.purpose else {
      throw file.stuck("the question of what the system said")
    }
    #expect(layer.options.map(\.text).contains { $0.contains("ұсынады") } == isSaid)
    #expect(layer.options.map(\.text).contains { $0.contains("ұсынылмаған") } == isSaid)
  }
}
