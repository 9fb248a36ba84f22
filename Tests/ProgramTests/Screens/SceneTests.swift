import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

/// A screen that needs more than keys: another hour, an office that is not set up, a full disk.
struct Scene: CustomTestStringConvertible, Sendable {
  let name: String
  var testDescription: String { name }
  private var applications: Int? = 60
  private var hasVisitors = true
  private var moment: Moment = Invented.morning
  private var person = DemoStore.clerk
  private let play: @Sendable (ClerkAtDesk) throws -> Void

  init(
    _ name: String, applications: Int? = 60, hasVisitors: Bool = true,
    at moment: Moment = Invented.morning, by person: ClerkID = DemoStore.clerk,
    _ play: @escaping @Sendable (ClerkAtDesk) throws -> Void
  ) {
    self.name = name
    self.applications = applications
    self.hasVisitors = hasVisitors
    self.moment = moment
    self.person = person
    self.play = play
  }

  func clerk(
    _ size: Size = Size(width: 80, height: 24), _ language: Language = .kazakh,
    _ glyphs: Glyphs = .unicode, isPlain: Bool = false
  ) throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(
      applications: applications, hasVisitors: hasVisitors, size: size, language: language,
      glyphs: glyphs, clerk: applications == nil ? ClerkID("gulnar") : person,
      isPlain: isPlain, at: moment)
    try play(clerk)
    return clerk
  }

  private static let closing: Moment = "2026-11-24T17:45"

  static let all: [Scene] = ordinary + printing

  private static let ordinary: [Scene] = [
    Scene("set-up", applications: nil) { _ in },
    Scene("set-up-filled", applications: nil) { clerk in
      try clerk.type(
        "<Enter>Алатау қаласының № 1 мектебі<Enter>Алатау қ.<Enter>7000000001<Enter><Enter>Сейітова"
      )
    },
    Scene("set-up-wanting", applications: nil) { clerk in
      try clerk.type(String(repeating: "<Enter>", count: 11))
    },
    Scene("breach") { clerk in
      try clerk.type("v")
      clerk.wait(seconds: 60)
    },
    Scene("breach-own-words") { clerk in
      try clerk.type("v")
      clerk.wait(seconds: 60)
      try clerk.type("<F4>Жүйе істемей қалды")
    },
    Scene("not-saved") { clerk in
      try clerk.type(Way.toDecision)
      clerk.disk = .diskFull
      try clerk.type("<Enter>")
    },
    Scene("not-saved-sheet") { clerk in
      try clerk.type(Way.toDecision)
      clerk.disk = .diskFull
      try clerk.type("<Enter><F8>")
    },
    Scene("not-saved-read-only") { clerk in
      clerk.disk = .readOnly(path: "/srv/qabyldau/office.sqlite")
      try clerk.type("v<Ins><Enter>")
    },
    Scene("order", by: DemoStore.head) { clerk in
      try clerk.open(.awaitingOrder)
      try clerk.type("<Enter>30-ү<Enter>23112026")
    },
    Scene("to-sign", by: DemoStore.head) { clerk in try clerk.type("<Tab>") },
    Scene("head-signs") { clerk in
      try clerk.open(.awaitingOrder)
      try clerk.type("<Enter>")
    },
    Scene("grounds") { clerk in try clerk.type(Way.toDecision + "<End><Enter>") },
    Scene("ground-facts") { clerk in
      try clerk.type(Way.toDecision + "<End><Enter><Home><Enter>Анықтама жалған")
    },
    Scene("form-2") { clerk in
      try clerk.type(Way.toDecision + "<End><Enter><Home><Enter>Анықтама жалған<Enter>")
    },
    Scene("notices-ordered") { clerk in
      try clerk.open(.ordered)
      try clerk.type("p")
    },
    Scene("hand-over-visitor") { clerk in try clerk.type("v<Enter><Esc><F8>") },
    Scene("withdraw") { clerk in try clerk.type("<Enter><Del>") },
    Scene("withdraw-confirm") { clerk in
      try clerk.type("<Enter><Del>отбасы көшіп кетті<Enter>")
    },
    Scene("board-why") { clerk in try clerk.type("b<Down><Down><Enter><F9><F1>") },
    Scene("search-visits") { clerk in try clerk.type("/24.11") },
    Scene("log") { clerk in try clerk.type("b<End><Enter>") },
    Scene("visit") { clerk in try clerk.type("/24.11<Enter>") },
    Scene("day-end") { clerk in try clerk.type("b<Down><Down><Down><Down><Down><Down><Enter>") },
    Scene("day-end-nobody", hasVisitors: false) { clerk in
      try clerk.type("b<Down><Down><Down><Down><Down><Down><Enter>")
    },
    Scene("portal") { clerk in try clerk.type("<F2>portal<Enter>") },
    Scene("after-hours", hasVisitors: false, at: closing) { clerk in
      try clerk.type("v<Ins><Enter><Enter>")
    },
    Scene("after-hours-decision", hasVisitors: false, at: closing) { clerk in
      try clerk.type("v<Ins><Enter><Esc>" + Way.toDecision)
    },
    Scene("after-hours-reason", hasVisitors: false, at: closing) { clerk in
      try clerk.type("v<Ins><Enter><Esc>" + Way.toDecision + "<Enter>")
    },
  ]
}

extension ClerkAtDesk {
  /// Opens the first application in a stage, by its number.
  func open(_ stage: Stage) throws {
    let query = InboxQuery(
      filter: .all, clerk: DemoStore.clerk, today: now.date, soonUntil: now.date)
    let rows = try #require(try store?.inbox(query, .after(.first), limit: 200))
    let row = try #require(rows.first { $0.stage == stage })
    try type("/\(row.number)<Enter>")
  }
}

@Suite("Scenes that were looked at")
struct SceneTests {
  private func compare(_ clerk: ClerkAtDesk, _ name: String) {
    let screen = GoldenScreenTests.withoutFolder(clerk.screen)
    #expect(Golden().difference(screen, name) == nil)
  }

  @Test("At 80 columns and 24 lines, in Kazakh", arguments: Scene.all)
  func ordinary(scene: Scene) throws { compare(try scene.clerk(), "\(scene.name).80x24") }

  @Test("At 120 by 40", arguments: Scene.all)
  func wide(scene: Scene) throws {
    compare(try scene.clerk(Size(width: 120, height: 40)), "\(scene.name).120x40")
  }

  @Test("At 40 by 10, where what matters stands first", arguments: Scene.all)
  func small(scene: Scene) throws {
    compare(try scene.clerk(Size(width: 40, height: 10)), "\(scene.name).40x10")
  }

  @Test("In Russian and English", arguments: Scene.all, [Language.russian, .english])
  func languages(scene: Scene, language: Language) throws {
    compare(
      try scene.clerk(Size(width: 80, height: 24), language), "\(scene.name).\(language.rawValue)")
  }

  @Test("In ASCII signs", arguments: Scene.all)
  func ascii(scene: Scene) throws {
    let clerk = try scene.clerk(Size(width: 80, height: 24), .kazakh, .ascii)
    compare(clerk, "\(scene.name).ascii")
    expectASCII(clerk)
  }

  @Test("The ordinary screens in ASCII signs", arguments: Way.all)
  func asciiWays(way: Way) throws {
    let screen = try GoldenScreenTests.screen(
      way, Size(width: 80, height: 24), .kazakh, .ascii)
    #expect(Golden().difference(screen, "\(way.name).ascii") == nil)
  }

  @Test("Plain mode says the same in sentences", arguments: Scene.all)
  func plain(scene: Scene) throws {
    let speech = GoldenScreenTests.withoutFolder(try scene.clerk(isPlain: true).speech)
    #expect(Golden().difference(speech, "\(scene.name).plain") == nil)
  }

  @Test("The next step is in words, and the cursor stands somewhere", arguments: Scene.all)
  func nextStep(scene: Scene) throws {
    for size in [Size(width: 80, height: 24), Size(width: 40, height: 10)] {
      let clerk = try scene.clerk(size)
      #expect(!clerk.model.view().next.isEmpty)
      #expect(clerk.surface.cursor != nil)
    }
  }

  /// No line or arrow of Unicode is left.
  private func expectASCII(_ clerk: ClerkAtDesk) {
    for scalar in clerk.surface.cells.map(\.scalar) where scalar.value > 0x7F {
      #expect(scalar.properties.isAlphabetic || scalar.properties.numericType != nil, "\(scalar)")
    }
  }
}
