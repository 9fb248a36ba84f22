import Cases
import Fixtures
import Law
import Store
import Testing

@testable import Workbench

/// Where no paper goes over the desk, the visit ends on the screen of its case.
@Suite("The end of a visit without a paper")
struct VisitEndTests {
  private static func accepted(_ service: Service, at place: Place) throws -> CaseByKeys {
    let families: [FamilyAtDesk] = KeyScenario.all.map(\.family)
    let own = families.first { (family: FamilyAtDesk) -> Bool in
      family.service == service && family.place == place && family.channel == .walkIn
        && family.residency == .resident
    }
    let file = try CaseByKeys(try #require(own))
    try file.comeToDecision()
    try file.decide(.accept)
    return file
  }

  @Test("Queued, the family takes its notice and the visit is over with the same key")
  func handed() throws {
    let file = try Self.accepted(.preschoolQueue, at: .department)
    #expect(file.desk.sees("Enter: қолына берілді"), "\(file.desk.screen)")
    try file.handOverPaper()
    #expect(file.desk.model.context == .desk && file.desk.model.served == nil)
    try file.checkStore()
  }

  /// The paper was left lying, and the clerk looks at the case while the family is still there.
  private static func atCase() throws -> CaseByKeys {
    let file = try accepted(.preschoolQueue, at: .department)
    try file.press("Esc")
    try file.openCase()
    return file
  }

  @Test("On the case the family can go too: Enter says so, ends the visit and shows the desk")
  func queued() throws {
    let file = try Self.atCase()
    #expect(file.desk.sees("Enter: 001 талон қабылдауын аяқтау"), "\(file.desk.screen)")
    let visit = try #require(file.desk.model.served)
    try file.press("Enter")
    #expect(file.desk.model.context == .desk && file.desk.model.served == nil)
    let kinds = try file.desk.store?.visitEvents(visit.id).map(\.body.kind)
    #expect(kinds?.last == "visit.finished")
    try file.checkStore()
  }

  @Test("With nobody at the desk Enter is the next step of the case again")
  func later() throws {
    let file = try Self.accepted(.preschoolQueue, at: .department)
    try file.press("Enter")
    try file.openCase()
    #expect(!file.desk.sees("қабылдауын аяқтау"), "\(file.desk.screen)")
  }

  @Test("A step that is possible while the family is there comes first")
  func stepFirst() throws {
    let file = try Self.accepted(.rehab, at: .rehabilitationCentre)
    for _ in 0..<3 where file.desk.model.context == .handing { try file.press("Enter") }
    try file.openCase()
    #expect(!file.desk.sees("қабылдауын аяқтау"), "\(file.desk.screen)")
  }

  @Test("In the pane of steps Enter means the step under the cursor")
  func steps() throws {
    let file = try Self.atCase()
    for _ in ApplicationScreen.Pane.allCases where file.desk.model.application?.pane != .steps {
      try file.press("F9")
    }
    #expect(!file.desk.sees("қабылдауын аяқтау"), "\(file.desk.screen)")
    try file.press("Enter")
    #expect(file.desk.model.served != nil)
  }
}
