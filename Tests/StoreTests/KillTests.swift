import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("A desk that is killed while it writes")
struct KillTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("office.sqlite")
    let store = try Store(creating: path, isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning)
    try demo.fill(applications: 3)
  }

  @Test("Whatever it has called durable is there, and the rest is whole or absent")
  func killed() throws {
    var random = SeededGenerator(seed: 20_261_124)
    var acknowledged: Set<String> = []
    for _ in 0..<Self.rounds {
      let desk = try ReportingProgram("bench", ["write", path])
      try desk.wait(forLines: Int.random(in: 1...9, using: &random))
      Self.pass(microseconds: Int64.random(in: 0...12_000, using: &random))
      desk.kill()
      acknowledged.formUnion(desk.lines)
      try expectSound(holding: acknowledged)
    }
    #expect(acknowledged.count > Self.rounds)
  }

  @Test("Two desks that write side by side may both be killed")
  func twoDesks() throws {
    var random = SeededGenerator(seed: 7)
    var acknowledged: Set<String> = []
    for _ in 0..<6 {
      let desks = [
        try ReportingProgram("bench", ["write", path]),
        try ReportingProgram("bench", ["write", path]),
      ]
      for desk in desks { try desk.wait(forLines: 2) }
      Self.pass(microseconds: Int64.random(in: 0...20_000, using: &random))
      for desk in desks { desk.kill() }
      let said = desks.map { Set($0.lines) }
      #expect(said[0].isDisjoint(with: said[1]))
      acknowledged.formUnion(said[0].union(said[1]))
      try expectSound(holding: acknowledged)
    }
  }

  @Test("A desk that was killed leaves no lock behind: the next one writes at once")
  func nextDesk() throws {
    let first = try ReportingProgram("bench", ["write", path])
    try first.wait(forLines: 3)
    first.kill()
    let second = try ReportingProgram("bench", ["write", path])
    try second.wait(forLines: 3)
    second.kill()
    #expect(Set(second.lines).isDisjoint(with: first.lines))
    try expectSound(holding: Set(first.lines + second.lines))
  }

  private static let rounds = 30

  /// What a person may expect of the file after the light has gone out.
  private func expectSound(holding acknowledged: Set<String>) throws {
    let file = SQLFile(path)
    let there = Set(file.rows("SELECT seq FROM event"))
    #expect(acknowledged.subtracting(there) == [])
    #expect(file.rows("PRAGMA integrity_check") == ["ok"])
    #expect(file.rows("PRAGMA foreign_key_check") == [])
    let store = try Store(opening: path)
    #expect(try store.check().findings == [])
    let kept = RebuildTests.lists(path)
    try store.rebuild()
    #expect(RebuildTests.lists(path) == kept)
  }

  /// Lets a moment of the desk's own time go by, so that it is killed anywhere, not only when it
  /// has just spoken.
  private static func pass(microseconds: Int64) {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .microseconds(microseconds))
    while clock.now < end {}
  }
}
