import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("An application for special education, by keys")
struct SpecialKeyTests {
  private static func family(_ place: Place) -> FamilyAtDesk {
    FamilyAtDesk(
      service: .special, place: place,
      channel: place.isStateCorporation ? .stateCorporation : .walkIn,
      facts: [.askedFor: .words("арнайы сынып"), .arrivalMeans: .choice(.inPerson)])
  }

  private static let handed: Record = [
    .handedTo: .words("№ 3 арнайы мектеп"), .handOverGround: .words("қағидасы сонда белгілі"),
  ]

  private static func recorded(_ place: Place) throws -> CaseByKeys {
    let file = try CaseByKeys(family(place))
    try file.comeToRecord()
    return file
  }

  @Test(
    "At every kind of office keys record it, hand it over and close it",
    arguments: Place.allCases)
  func life(place: Place) throws {
    let file = try Self.recorded(place)
    #expect(file.keys <= 20, "\(file.keys) keys that are no data")
    #expect(!file.desk.sees("«"), "no clause of another service")
    try file.take(.handOver, Self.handed)
    #expect(try file.subject().record.words(.handedTo) == "№ 3 арнайы мектеп")
    try file.take(.closeRecord, [.reason: .words("мектеп қабылдады")])
    #expect(try file.subject().stage == .closed)
    try file.checkStore()
    #expect(try file.subject().notices.isEmpty, "no official notice is printed")
  }

  @Test("It stands in the inbox, in the search, and among the stages for the monitoring system")
  func listed() throws {
    let file = try Self.recorded(.school)
    for _ in 0..<4 where file.desk.model.context != .inbox { try file.press("Esc") }
    #expect(file.desk.model.inbox.rows.map(\.service) == [.special])
    let store = try #require(file.desk.store)
    #expect(try store.openStages().map(\.stage) == [.recorded])
    try file.openCase()
    #expect(file.desk.model.application?.file?.subject.service == .special)
  }

  struct Look: CustomTestStringConvertible, Sendable {
    let language: Language
    let size: Size
    var testDescription: String { "\(size.width)x\(size.height).\(language.rawValue)" }
  }

  static let looks: [Look] = Language.allCases.flatMap { language in
    [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 40, height: 10)].map {
      Look(language: language, size: $0)
    }
  }

  @Test(
    "The application says what is unknown and why, in every language and size", arguments: looks)
  func look(look: Look) throws {
    let file = try Self.recorded(.school)
    let desk = try ClerkAtDesk(
      in: file.desk.folder, size: look.size, language: look.language, at: file.desk.now)
    try desk.type("<F3>\(file.subject().number)<Enter>")
    #expect(desk.model.context == .application)
    #expect(Golden().difference(desk.screen, "special.\(look.testDescription)") == nil)
  }

  @Test("The first field already says it, and F1 shows what is known", arguments: Language.allCases)
  func intake(language: Language) throws {
    let desk = try ClerkAtDesk(
      applications: 0, hasVisitors: false, language: language, at: Invented.morning)
    try desk.type("<F2>portal-intake<Enter>")
    guard case .choice(let layer) = desk.model.layers.last, case .way(let ways) = layer.purpose
    else {
      Issue.record("\(desk.screen)")
      return
    }
    let row = try #require(ways.firstIndex { $0.service == .special })
    #expect(ways[row].channel == .walkIn)
    try desk.type("\(row + 1)")
    if desk.model.context != .intake { try desk.type("<Enter>") }
    #expect(
      Golden().difference(desk.screen, "special-intake.80x24.\(language.rawValue)") == nil)
    try desk.type("<F1>")
    #expect(desk.sees("special.rule.9.1"))
  }
}
