import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

/// The built program in a pseudo-terminal, with the keys of a case that was carried in memory: what
/// is typed is the same, so what is recorded must be the same.
struct KeysInTerminal {
  let folder: TemporaryFolder

  init(at place: Place) throws {
    folder = try TemporaryFolder()
    let store = try Store(creating: path, isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, place: place)
    try demo.fill(applications: 0)
  }

  private var path: String { folder.file("office.sqlite") }

  func store() throws -> Store { try Store(opening: path) }

  /// A day at the desk: the program is begun, gets every key, and is left.
  func play(_ day: CaseByKeys.DayOfKeys) throws {
    let program = try ProgramInTerminal(
      SpawnedProgram.qabyldau, ["--store", path, "--clerk", day.person.account],
      environment: [
        "HOME": folder.path, "TMPDIR": folder.path, "QABYLDAU_NOW": day.begin.iso,
      ])
    try program.wait(toSee: "Келіп түскендер")
    var typed = ""
    for (index, key) in day.keys.enumerated() {
      if day.hands.contains(index) {
        try send(&typed, to: program)
        try program.wait(toSee: "Enter: қолына берілді")
      }
      typed += Sent.bytes(of: key)
      // Behind Esc the terminal waits whether more comes.
      if key == .escape || day.pauses.contains(index) { try send(&typed, to: program) }
    }
    try send(&typed, to: program)
    for _ in 0..<8 where try !program.hasEnded() { try send("\(Sent.f10)", to: program) }
    #expect(program.waitForEnd() == .exited(0))
  }

  private func send(_ typed: inout String, to program: ProgramInTerminal) throws {
    try send(typed, to: program)
    typed = ""
  }

  private func send(_ text: String, to program: ProgramInTerminal) throws {
    guard try !program.hasEnded() else { return }
    try program.type(text)
    try program.settle(milliseconds: 250)
  }
}

extension Sent {
  /// What xterm sends for a key.
  static func bytes(of key: Key) -> String {
    switch key {
    case .character(let character): String(character)
    case .enter: "\r"
    case .escape: "\u{1b}"
    case .tab: "\t"
    case .backTab: "\u{1b}[Z"
    case .backspace: "\u{7f}"
    case .delete: "\u{1b}[3~"
    case .insert: "\u{1b}[2~"
    case .up: "\u{1b}[A"
    case .down: "\u{1b}[B"
    case .right: "\u{1b}[C"
    case .left: "\u{1b}[D"
    case .home: "\u{1b}[H"
    case .end: "\u{1b}[F"
    case .pageUp: "\u{1b}[5~"
    case .pageDown: "\u{1b}[6~"
    case .function(let number): functionKeys[number] ?? ""
    case .control(let letter): String(UnicodeScalar((letter.asciiValue ?? 96) - 96))
    }
  }

  private static let functionKeys = [
    1: "\u{1b}OP", 2: "\u{1b}OQ", 3: "\u{1b}OR", 4: "\u{1b}OS", 5: "\u{1b}[15~", 6: "\u{1b}[17~",
    7: "\u{1b}[18~", 8: "\u{1b}[19~", 9: "\u{1b}[20~", 10: "\u{1b}[21~", 11: "\u{1b}[23~",
    12: "\u{1b}[24~",
  ]
}

@Suite("Every service in the built program")
struct ServiceInTerminalTests {
  @Test(
    "A whole life in a terminal of its own records what it records in memory",
    arguments: KeyCountTests.visits)
  func life(visit: KeyCountTests.Visit) throws {
    let file = try CaseByKeys(visit.family)
    try file.comeToDecision()
    try file.decide(.accept)
    try file.handOverPaper()
    try file.seeOff()
    try file.live()
    let desk = try KeysInTerminal(at: visit.family.place)
    for day in file.days { try desk.play(day) }
    let store = try desk.store()
    let subject = try #require(try store.subject(CaseID(1)))
    #expect(subject.stage == ServiceLife(visit.family).end)
    let expected = try #require(try file.desk.store?.history(CaseID(1)))
    let recorded = try #require(try store.history(CaseID(1)))
    // A paper is recorded when the printing service has it, which takes its own time.
    #expect(recorded.events.map(\.body.kind).sorted() == expected.events.map(\.body.kind).sorted())
    // The clock of the terminal's program runs on while the keys arrive.
    #expect(Self.withoutMoments(recorded.subject) == Self.withoutMoments(expected.subject))
    #expect(try store.check().findings == [])
  }

  private static func withoutMoments(_ subject: Case) -> [FieldID: FieldValue] {
    subject.record.values.filter { $0.value.moment == nil }
  }
}
