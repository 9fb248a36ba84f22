import Cases
import Fixtures
import FoundationEssentials
import Glibc
import Store
import Testing

@Suite("The built program in a terminal")
struct BuiltProgramTests {
  @Test(
    "A day opens on every kind of terminal",
    arguments: [
      "xterm-256color", "xterm", "screen", "screen-256color", "tmux", "tmux-256color", "linux",
      "vt100",
    ])
  func terminals(term: String) throws {
    let desk = try DeskInTerminal(["--demo"], term: term)
    try desk.program.wait(toSee: "Келіп түскендер")
    try desk.program.type(Sent.down + Sent.down + Sent.f12)
    try desk.program.wait(toSee: "Келушілер · ")
    try desk.program.type(Sent.f10 + Sent.f10)
    let ending = desk.program.waitForEnd()
    #expect(ending == .exited(0))
    #expect(desk.program.terminal.unknown.isEmpty, "\(desk.program.terminal.unknown)")
  }

  @Test("A terminal that cannot move its cursor gets lines")
  func dumb() throws {
    let desk = try DeskInTerminal(["--demo"], term: "dumb")
    #expect(desk.program.waitForEnd() == .exited(0))
    let text = String(decoding: desk.program.received, as: UTF8.self)
    #expect(text.contains("Келіп түскендер"))
    #expect(!text.contains("\u{1b}"))
    let lines = text.split(whereSeparator: \.isNewline)
    let own = try #require(text.firstMatch(of: /барлығы ([0-9]+)/)?.1)
    #expect(lines.contains { $0.hasPrefix("\(own)-жол, барлығы \(own).") }, "the last row: \(text)")
  }

  @Test("A terminal that nobody knows is refused in words, with what to do")
  func unknown() throws {
    let desk = try DeskInTerminal(["--demo"], term: "nobody-knows-it")
    #expect(desk.program.waitForEnd() == .exited(64))
    #expect(desk.program.terminal.text.contains("TERM=xterm"))
    #expect(desk.program.isSane)
  }

  @Test("Without a store the program leads through set-up, and ends in the inbox")
  func setUp() throws {
    let folder = try TemporaryFolder()
    let program = try ProgramInTerminal(
      SpawnedProgram.qabyldau, ["--store", folder.file("own/office.sqlite")],
      environment: ["HOME": folder.path])
    try program.wait(toSee: "[")
    for value in [
      "", "Алатау қаласының № 1 мектебі", "Алатау қ.", "7000000001", "", "Сейітова Айгүл", "",
      "Бекова Гүлнар",
      "хатшы",
    ] {
      try program.type(value + "\t")
      try program.settle()
    }
    for _ in 0..<8 where !program.terminal.text.contains("Келіп түскендер") {
      try program.type("\r")
      try program.settle()
    }
    try program.wait(toSee: "Келіп түскендер")
    let store = try Store(opening: folder.file("own/office.sqlite"))
    #expect(try store.office().organisation?.name == "Алатау қаласының № 1 мектебі")
    try program.type(Sent.f10)
    #expect(program.waitForEnd() == .exited(0))
  }

  @Test("What was typed of set-up is there after the program was killed")
  func setUpKilled() throws {
    let folder = try TemporaryFolder()
    func begin() throws -> ProgramInTerminal {
      try ProgramInTerminal(
        SpawnedProgram.qabyldau, ["--store", folder.file("own/office.sqlite")],
        environment: ["HOME": folder.path])
    }
    let first = try begin()
    try first.wait(toSee: "[")
    try first.type("\tАлатау қаласының № 1 мектебі")
    try first.wait(toSee: "№ 1 мектебі")
    try first.settle()
    first.signal(SIGKILL)
    _ = first.waitForEnd()
    let second = try begin()
    try second.wait(toSee: "Алатау қаласының № 1 мектебі")
  }

  @Test("The window may be made larger, smaller and too small, and nothing is lost")
  func resize() throws {
    let desk = try DeskInTerminal(["--demo"])
    try desk.program.wait(toSee: "F12")
    desk.program.resize(width: 120, height: 40)
    try desk.program.wait(for: "forty rows") { $0.lines[39].contains("F1") }
    desk.program.resize(width: 40, height: 10)
    try desk.program.wait(for: "ten rows") { $0.lines[9].contains("F1") }
    desk.program.resize(width: 39, height: 9)
    try desk.program.wait(toSee: "40")
    #expect(!desk.program.terminal.text.contains("F1"))
    // Nothing happens that nobody can see: no talon is written, and the list stays where it was.
    try desk.program.type(Sent.f12 + Sent.insert + "\r")
    try desk.program.settle()
    desk.program.resize(width: 80, height: 24)
    try desk.program.wait(toSee: "Келіп түскендер")
    #expect(desk.program.terminal.unknown.isEmpty)
  }

  @Test(
    "A program that is ended leaves a sane terminal",
    arguments: [SIGTERM, SIGSEGV, SIGABRT, SIGILL, SIGQUIT])
  func ended(by signal: Int32) throws {
    let desk = try DeskInTerminal(["--demo"])
    try desk.program.wait(toSee: "Келіп түскендер")
    #expect(!desk.program.isSane)
    desk.program.signal(signal)
    let ending = desk.program.waitForEnd()
    #expect(ending == (signal == SIGTERM ? .exited(0) : .killed(signal)))
    #expect(desk.program.isSane)
    #expect(!desk.program.terminal.modes.contains(1049))
    #expect(!desk.program.terminal.modes.contains(2004))
    #expect(desk.program.terminal.modes.contains(25))
  }

  @Test("Esc acts alone, without waiting for more")
  func escape() throws {
    let desk = try DeskInTerminal(["--demo"])
    try desk.program.wait(toSee: "Келіп түскендер")
    try desk.program.type("?")
    try desk.program.settle()
    let help = desk.program.terminal.lines
    try desk.program.type(Sent.escape)
    try desk.program.wait(for: "the inbox") {
      $0.lines != help && $0.text.contains("Келіп түскендер")
    }
  }

  @Test("An arrow that comes in pieces is still an arrow, where the line is said to be slow")
  func arrowInPieces() throws {
    let desk = try DeskInTerminal(["--demo"], environment: ["ESCDELAY": "2000"])
    try desk.program.wait(toSee: "Келіп түскендер")
    try desk.program.settle()
    let row = desk.program.terminal.row
    try desk.program.send([0x1B])
    try desk.program.settle(milliseconds: 50)
    try desk.program.send([0x5B, 0x42])
    try desk.program.wait(for: "the next row") { $0.row == row + 1 }
  }

  @Test("However long the machine says to wait for Esc, the desk opens")
  func longEscapeDelay() throws {
    for delay in ["99999999999", "-1"] {
      let desk = try DeskInTerminal(["--demo"], environment: ["ESCDELAY": delay])
      try desk.program.wait(toSee: "Келіп түскендер")
    }
  }

  @Test("A paste whose end is lost ends with Ctrl-C, and keys are keys again")
  func endlessPaste() throws {
    let desk = try DeskInTerminal(["--demo"])
    try desk.program.wait(toSee: "Келіп түскендер")
    try desk.program.type("\u{1b}[200~сәлем")
    try desk.program.settle()
    try desk.program.send([3])
    try desk.program.settle()
    try desk.program.type(Sent.f12)
    try desk.program.wait(toSee: "Келушілер · ")
  }

  @Test("A line of the settings that is not used is told at the desk")
  func settings() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder(".config/qabyldau")
    try folder.write("language = kk\ncolour = red\n", to: ".config/qabyldau/settings")
    let desk = try DeskInTerminal(["--demo"], in: folder)
    try desk.program.wait(toSee: "«settings» файлының 2-жолы қолданылмады")
  }

  @Test("Pasted text goes into the field as it is: no line end of it decides anything")
  func paste() throws {
    let desk = try DeskInTerminal()
    try desk.openIntake()
    try desk.program.type("\t")
    try desk.program.settle()
    try desk.program.type("\u{1b}[200~Сейітқали\nӘлихан\u{7}\t\u{1b}[201~")
    try desk.program.wait(toSee: "Сейітқали Әлихан")
    let draft = try #require(try desk.draft())
    #expect(draft[.childName].trimmingSpaces == "Сейітқали Әлихан")
  }

  @Test("Killed after any key, the desk has every letter before it", arguments: [1, 4, 9, 16])
  func killed(letters: Int) throws {
    let desk = try DeskInTerminal()
    try desk.openIntake()
    try desk.program.type("\t")
    try desk.program.settle()
    let name = String("Сейітқали Әлихан".prefix(letters))
    try desk.program.type(name)
    try desk.program.wait(toSee: "[" + name)
    desk.program.signal(SIGKILL)
    #expect(desk.program.waitForEnd() == .killed(SIGKILL))
    let draft = try #require(try desk.draft())
    #expect(draft[.childName] == name)
    #expect(try desk.store().openVisits().count == 1)
    let check = try ProgramRun(["check", "--store", desk.folder.file("office.sqlite")])
    #expect(check.code == 0, "\(check.output)\(check.error)")
  }

  @Test("Started again, the desk shows the same clock")
  func restart() throws {
    let first = try DeskInTerminal()
    try first.openIntake()
    first.program.signal(SIGKILL)
    _ = first.program.waitForEnd()
    let begun = try #require(try first.store().openVisits().first)
    let second = try DeskInTerminal(in: first.folder)
    try second.program.wait(toSee: "Келіп түскендер")
    try second.program.type(Sent.f12)
    try second.program.wait(toSee: "001")
    let now = try #require(try second.store().openVisits().first)
    #expect(now == begun)
  }

  @Test("What one desk writes, another shows by itself")
  func twoDesks() throws {
    let first = try DeskInTerminal()
    let second = try DeskInTerminal(["--desk", "2-терезе"], in: first.folder)
    try first.program.wait(toSee: "Келіп түскендер")
    try second.program.wait(toSee: "Келіп түскендер")
    try second.program.type(Sent.f12)
    try second.program.wait(toSee: "2-терезе")
    try first.program.type(Sent.f12)
    try first.program.wait(toSee: "1-терезе")
    try first.program.type(Sent.insert + "\r")
    try first.program.wait(toSee: "001")
    try second.program.wait(toSee: "001")
  }

  @Test("Nothing is sent while nothing changes but clocks")
  func idle() throws {
    let desk = try DeskInTerminal()
    try desk.program.wait(toSee: "Келіп түскендер")
    try desk.program.settle(milliseconds: 400)
    let before = desk.program.received.count
    let minute = desk.program.terminal.lines[0]
    _ = try desk.program.settle(milliseconds: 2_500)
    // The minute of the title may turn; nothing else moves in an empty office.
    let turned = desk.program.terminal.lines[0] != minute
    #expect(desk.program.received.count - before <= (turned ? 40 : 0))
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    split(separator: " ").joined(separator: " ")
  }
}
