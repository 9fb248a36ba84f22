import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

/// Line 22 and Enter go by one value: each way out is named before it is taken, and is taken.
@Suite("The way out of a decision that is not possible yet")
struct WayOutTests {
  private func way(_ desk: ClerkAtDesk) -> WayOut? {
    desk.model.selectedOffer.flatMap { desk.model.wayOut($0) }
  }

  @Test("A field is wanting: Enter goes to it")
  func field() throws {
    let desk = try ClerkAtDesk(hasVisitors: false)
    try desk.type("<F12><Ins><Enter><Enter>351231507774Сейітқали Әлихан<F7><Down><Enter><F9>")
    guard case .field(let problem) = way(desk) else { throw Missing(desk.screen) }
    #expect(desk.next == "Enter: өріске өту — \(FieldWords(problem.field).kazakh)")
    try desk.type("<Enter>")
    #expect(desk.model.context == .intake && desk.model.intake?.fields.focus == problem.field)
  }

  @Test("After the hours a supervisor writes the reason, and goes on")
  func supervisorReason() throws {
    let desk = try OutOfHoursTests.atDecision(by: DemoStore.clerk)
    guard case .supervisorReason(let refusal) = way(desk) else { throw Missing(desk.screen) }
    #expect(refusal.clauses.contains("home.req.7.2"))
    #expect(desk.next == "Enter: себебін жазып, жалғастыру")
    try desk.type("<Enter>")
    #expect(desk.model.formLayer?.purpose == .supervisorReason)
    try desk.type("отбасы алыстан келді<Enter>")
    #expect(way(desk) == nil, "\(desk.screen)")
  }

  @Test("After the hours a clerk hands the visitor to a supervisor")
  func toSupervisor() throws {
    let desk = try OutOfHoursTests.atDecision(by: OutOfHoursTests.clerkID)
    guard case .toSupervisor(let visit, let takers, _) = way(desk) else {
      throw Missing(desk.screen)
    }
    #expect(visit.id == desk.model.served?.id)
    #expect(takers.allSatisfy { $0.role.supervises } && !takers.isEmpty)
    #expect(desk.next == "Enter: келушіні басшыға бағыттау")
    try desk.type("<Enter>")
    guard case .choice(let layer) = desk.model.layers.last else { throw Missing(desk.screen) }
    #expect(layer.options.map(\.text) == takers.map(\.name))
  }

  @Test("After the hours, with nobody at the desk to hand over, there is the reason alone")
  func nobodyServed() throws {
    let desk = try OutOfHoursTests.atDecision(by: OutOfHoursTests.clerkID)
    try desk.type("<F12><F7><F8>h<Enter>")
    for _ in 0..<4 where desk.model.context != .decision { try desk.type("<F9>") }
    #expect(desk.model.served == nil)
    guard case .reason(let refusal) = way(desk) else { throw Missing(desk.screen) }
    #expect(refusal.clauses.contains("home.req.7.2"))
    #expect(desk.next == "F1: неге болмайды")
  }

  @Test("After the term the reason of the delay is asked for, and the decision is open then")
  func delay() throws {
    let desk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try desk.type("<F12><Ins><Enter><Esc>\(Way.toDecision)<Down><Enter>")
    desk.setTime("2026-12-10T10:00")
    try desk.type("<Esc><Esc>/0001<Enter><F7><F9><Home>")
    guard case .delay(let file) = way(desk) else { throw Missing(desk.screen) }
    #expect(file.subject.stage == .checking)
    #expect(desk.next == "Enter: мерзім өткенінің себебін жазу")
    try desk.type("<Enter>")
    guard case .delay = desk.model.formLayer?.purpose else { throw Missing(desk.screen) }
    #expect(desk.screen.contains("«Қызмет нәтижесі» мерзімі 26.11.2026 өткен"))
    try desk.type("жүйе істемеді<Enter>")
    #expect(way(desk) == nil, "\(desk.screen)")
  }

  @Test("On an application F2 asks for the same reason, with the term that has run out above it")
  func delayByName() throws {
    let desk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try desk.type("<F12><Ins><Enter><Esc>\(Way.toDecision)<Down><Enter>")
    desk.setTime("2026-12-10T10:00")
    try desk.type("<Esc><Esc>/0001<Enter><F2>explain-delay<Enter>")
    guard case .delay = desk.model.formLayer?.purpose else { throw Missing(desk.screen) }
    #expect(desk.screen.contains("«Қызмет нәтижесі» мерзімі 26.11.2026 өткен"))
  }

  @Test("Behind the last field of a form the keys, too, say that Enter saves, or that F8 does")
  func lastField() throws {
    let desk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    func enter() -> String? { desk.model.view().keys.first { $0.key == "Enter" }?.word }
    try desk.type("<F12><Ins><Enter><Esc>\(Way.toDecision)<Down><Enter><Esc><Esc>/0001<Enter>")
    try desk.type("<F2>explain-delay<Enter>")
    #expect(desk.model.formLayer?.next == nil)
    #expect(desk.next == "Enter: сақтау" && enter() == "Сақтау")
    try desk.type("<Esc><F2>withdraw<Enter>")
    #expect(desk.model.formLayer?.purpose.needsConfirmation == true)
    #expect(desk.next == "F8: растау. Esc: артқа" && enter() == nil, "Enter does nothing there")
    #expect(desk.model.view().keys.first?.key == "F8")
  }

  @Test("A paper is wanting: Enter says which, and F1 has the clause")
  func reason() throws {
    let desk = try ClerkAtDesk(hasVisitors: false)
    try desk.type("<F12><Ins><Enter><Esc>" + Way.withoutConclusion + "<Home>")
    guard case .reason(let refusal) = way(desk) else { throw Missing(desk.screen) }
    #expect(desk.next == "F1: неге болмайды")
    try desk.type("<Enter>")
    #expect(desk.model.context == .decision)
    #expect(desk.message == desk.model.refusalText(refusal))
    try desk.type("<F1>")
    #expect(desk.model.context == .why, "\(desk.screen)")
  }

  @Test("What was answered before acceptance bars it: Enter opens the questions once more")
  func acceptance() throws {
    let scenario = KeyScenario.all.first { $0.family.service == .preschoolAdmission }
    var family = try #require(scenario).family
    family.vaccinations = [
      .childVaccinated: .answer(false), .groupChildren: .number(20),
      .groupUnvaccinated: .number(3), .specialGroup: .answer(false),
    ]
    let file = try CaseByKeys(family)
    try file.comeToDecision()
    #expect(file.desk.next == "Enter: қабылдау алдындағы сұрақтар")
    try file.tryToDecide(.accept)
    guard case .acceptance = way(file.desk) else { throw Missing(file.desk.screen) }
    #expect(file.desk.next == "Enter: қабылдау алдындағы сұрақтар", "\(file.desk.screen)")
    try file.press("Enter")
    #expect(file.desk.model.formLayer?.purpose == .acceptance)
  }

  @Test("A decision that is possible has no way out")
  func none() throws {
    let desk = try ClerkAtDesk(hasVisitors: false)
    try desk.type("<F12><Ins><Enter><Esc>" + Way.toDecision)
    #expect(way(desk) == nil)
    #expect(desk.next.contains("қабылдау"), "\(desk.screen)")
  }

  struct Missing: Error, CustomStringConvertible {
    let description: String
    init(_ screen: String) { description = "another way out on\n\(screen)" }
  }
}
