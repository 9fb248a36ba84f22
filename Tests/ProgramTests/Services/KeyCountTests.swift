import Cases
import Fixtures
import FoundationEssentials
import Law
import Letters
import Testing

@testable import Workbench

/// What a visit costs: every key is counted but the letters of names, numbers and dates.
@Suite("Keys that are no data")
struct KeyCountTests {
  /// The README's own table: a service in its words, and its keys.
  static func readme() throws -> [String: Int] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let text = try String(
      contentsOfFile: root.joined(separator: "/") + "/README.md", encoding: .utf8)
    let table = try #require(text.split(separator: "<!-- key counts -->").dropFirst().first)
    var counts: [String: Int] = [:]
    for line in table.split(separator: "\n") {
      let cells = line.split(separator: "|").map { String($0).tidied }
      if cells.count == 2, let keys = Int(cells[1]) { counts[cells[0]] = keys }
    }
    return counts
  }

  struct Visit: CustomTestStringConvertible, Sendable {
    let name: String
    let family: FamilyAtDesk
    var testDescription: String { name }
  }

  /// A resident family of each service that comes to the desk, and for the one service without a
  /// desk the application that the portal delivered.
  static let visits: [Visit] = [
    Visit(name: "Home schooling", family: family(.home, .school)),
    Visit(name: "PMPK", family: family(.pmpk, .pmpk)),
    Visit(name: "Rehabilitation", family: family(.rehab, .rehabilitationCentre)),
    Visit(name: "Camp voucher", family: family(.camp, .department)),
    Visit(
      name: "Camp voucher at the State Corporation", family: family(.camp, .stateCorporation)),
    Visit(name: "Preschool queue", family: family(.preschoolQueue, .department)),
    Visit(
      name: "Admission to a preschool (from the portal)",
      family: family(.preschoolAdmission, .preschool)),
  ]

  private static func family(_ service: Service, _ place: Place) -> FamilyAtDesk {
    let channel: Channel = place == .stateCorporation ? .stateCorporation : .walkIn
    let own = KeyScenario.all.map(\.family).filter {
      $0.service == service && $0.place == place && $0.residency == .resident
    }
    return own.first { $0.channel == channel } ?? own[0]
  }

  @Test(
    "From the talon until the family goes with its paper: at most twenty, as the README says",
    arguments: visits)
  func keys(visit: Visit) throws {
    let file = try CaseByKeys(visit.family)
    try file.comeToDecision()
    try file.decide(.accept)
    try file.handOverPaper()
    for taken in ServiceLife(visit.family).steps.prefix(while: { $0.day == nil }) {
      try file.take(taken.step, taken.record)
    }
    try file.seeOff()
    #expect(file.keys <= 20, "\(visit.name) \(file.strokes)")
    let told = try Self.readme()[visit.name]
    #expect(told == file.keys, "\(visit.name) \(file.strokes)")
    #expect(try file.subject().last(.accept) != nil)
  }
}
