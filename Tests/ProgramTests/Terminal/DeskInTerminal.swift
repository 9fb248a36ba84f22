import Cases
import Demo
import Fixtures
import FoundationEssentials
import Glibc
import Store
import Testing

/// The built program in a terminal of its own, on a store in a folder of its own, on a Tuesday at
/// half past ten.
final class DeskInTerminal {
  let folder: TemporaryFolder
  let program: ProgramInTerminal

  static let clerk = DemoStore.clerk
  static let now = ["QABYLDAU_NOW": "2026-11-24T10:27:00+05:00"]

  /// A store with five invented applications and nobody waiting.
  static func makeStore(_ folder: TemporaryFolder) throws {
    let run = try ProgramRun(
      ["demo", "--store", folder.file("office.sqlite"), "--applications", "5"], environment: now)
    try #require(run.code == 0, "\(run.error)")
  }

  /// - Parameter arguments: with `--demo` among them the program makes a store of its own.
  init(
    _ arguments: [String] = [], in shared: TemporaryFolder? = nil, term: String = "xterm-256color",
    environment: [String: String] = [:], width: Int = 80, height: Int = 24
  ) throws {
    folder = try shared ?? TemporaryFolder()
    let isDemo = arguments.contains("--demo")
    if shared == nil, !isDemo { try Self.makeStore(folder) }
    var variables = ["HOME": folder.path, "TMPDIR": folder.path]
    variables.merge(Self.now) { _, new in new }
    variables.merge(environment) { _, new in new }
    program = try ProgramInTerminal(
      SpawnedProgram.qabyldau,
      (isDemo ? [] : ["--store", folder.file("office.sqlite")]) + arguments,
      environment: variables, term: term, width: width, height: height)
  }

  func store() throws -> Store { try Store(opening: folder.file("office.sqlite")) }

  func draft() throws -> IntakeDraft? { try store().drafts(of: Self.clerk).first?.draft }

  /// A visitor gets a talon, is called, and the intake is open.
  func openIntake() throws {
    try program.wait(toSee: "Келіп түскендер")
    try program.type(Sent.f12)
    try program.wait(toSee: "Келушілер · ")
    try program.type(Sent.insert + "\r")
    try program.wait(toSee: "001")
    try program.type("\r")
    try program.wait(toSee: "Баланың аты-жөні")
  }
}

/// Keys as a terminal sends them.
enum Sent {
  static let down = "\u{1b}[B"
  static let up = "\u{1b}[A"
  static let escape = "\u{1b}"
  static let f1 = "\u{1b}OP"
  static let f2 = "\u{1b}OQ"
  static let f4 = "\u{1b}OS"
  static let f7 = "\u{1b}[18~"
  static let f10 = "\u{1b}[21~"
  static let f12 = "\u{1b}[24~"
  static let insert = "\u{1b}[2~"
}
