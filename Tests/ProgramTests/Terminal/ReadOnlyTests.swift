import Fixtures
import Glibc
import Testing

@Suite("A store that this account cannot write")
struct ReadOnlyTests {
  /// What stands in the way of writing.
  enum Obstacle: CaseIterable, CustomTestStringConvertible {
    case file
    case folder
    case both
    var testDescription: String {
      switch self {
      case .file: "a read-only file"
      case .folder: "a read-only folder"
      case .both: "a read-only medium"
      }
    }
  }

  private let folder: TemporaryFolder
  private let account: OtherAccount
  private let store: String

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("office")
    try folder.makeFolder("home")
    store = folder.file("office/office.sqlite")
    let run = try ProgramRun(
      ["demo", "--store", store, "--applications", "5"], environment: DeskInTerminal.now)
    try #require(run.code == 0, "\(run.error)")
    account = try OtherAccount(owning: folder)
  }

  private func put(_ obstacle: Obstacle) {
    if obstacle != .folder {
      for ending in ["", "-wal", "-shm", "-queue"] { chmod(store + ending, 0o400) }
    }
    if obstacle != .file { chmod(folder.file("office"), 0o555) }
  }

  private func run(_ arguments: [String]) throws -> ProgramRun {
    try account.run(arguments + ["--store", store], environment: DeskInTerminal.now)
  }

  private var filesBeside: [String] { get throws { try folder.names(in: "office") } }

  @Test("It can be read: list, show, replay, check and a notice", arguments: Obstacle.allCases)
  func reading(obstacle: Obstacle) throws {
    put(obstacle)
    let before = try filesBeside
    let list = try run(["list"])
    #expect(list.code == 0, "\(list.error)")
    #expect(list.output.contains("26-0000"))
    let show = try run(["show", "26-00001"])
    #expect(show.code == 0 && show.output.contains("26-00001"), "\(show.error)")
    #expect(show.error.contains("Өтініштің ашылғаны жазылмады"), "it is said that nobody will know")
    let replay = try run(["replay", "26-00001", "--as-of", "2026-11-24"])
    #expect(replay.code == 0, "\(replay.error)")
    let check = try run(["check", "--json"])
    #expect(check.code == 0, "\(check.output)\(check.error)")
    #expect(try JSONValue(check.output)["applications"] == .number(5))
    #expect(try filesBeside == before, "reading leaves nothing beside the file")
  }

  @Test("It can be copied to where there is room", arguments: Obstacle.allCases)
  func backup(obstacle: Obstacle) throws {
    put(obstacle)
    let copy = folder.file("home/copy.sqlite")
    let run = try run(["backup", copy])
    #expect(run.code == 0, "\(run.error)")
    let check = try ProgramRun(["check", "--store", copy])
    #expect(check.code == 0, "\(check.output)")
  }

  @Test("What would write is refused with the path and who to tell", arguments: Obstacle.allCases)
  func writing(obstacle: Obstacle) throws {
    put(obstacle)
    let before = try filesBeside
    let export = ["export", "monitoring", folder.file("home"), "--clerk", "bekova"]
    for words in [["rebuild"], export] {
      let run = try run(words + ["--lang", "en"])
      #expect(run.code == 73, "\(words): \(run.error)")
      #expect(run.error.contains(store), "\(run.error)")
      #expect(run.output.isEmpty)
    }
    #expect(try filesBeside == before)
  }

  @Test(
    "At the desk NOT SAVED fills the screen, and no talon is given", arguments: Obstacle.allCases)
  func desk(obstacle: Obstacle) throws {
    put(obstacle)
    let line = account.commandLine(["--store", store])
    let program = try ProgramInTerminal(
      line.program, line.arguments,
      environment: DeskInTerminal.now.merging(["HOME": folder.file("home")]) { _, new in new })
    try program.wait(toSee: "Келіп түскендер")
    try program.wait(toSee: "ештеңе САҚТАЛМАЙДЫ")
    try program.type(Sent.f12)
    try program.wait(toSee: "Келушілер · ")
    try program.type(Sent.insert + "\r")
    try program.wait(toSee: "!! САҚТАЛМАДЫ !!")
    try program.wait(toSee: "Файлға жазуға болмайды")
    #expect(!program.terminal.text.contains("001"))
    program.signal(SIGTERM)
    #expect(program.waitForEnd() == .exited(0))
  }

  @Test("What a killed desk left in the journal is read too")
  func journal() throws {
    let line = account.commandLine(["--store", store])
    let program = try ProgramInTerminal(
      line.program, line.arguments,
      environment: DeskInTerminal.now.merging(["HOME": folder.file("home")]) { _, new in new })
    try program.wait(toSee: "Келіп түскендер")
    try program.type(Sent.f12)
    try program.wait(toSee: "Келушілер · ")
    try program.type(Sent.insert + "\r")
    try program.wait(toSee: "001")
    program.signal(SIGKILL)
    #expect(program.waitForEnd() == .killed(SIGKILL))
    put(.both)
    let check = try run(["check", "--json"])
    #expect(check.code == 0, "\(check.output)\(check.error)")
    #expect(try JSONValue(check.output)["visits"] == .number(1))
  }
}
