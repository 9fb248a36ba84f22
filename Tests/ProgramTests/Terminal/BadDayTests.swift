import Cases
import Demo
import Fixtures
import Glibc
import Store
import Testing

@Suite("A window that is closed in the middle")
struct ClosedWindowTests {
  @Test(
    "The draft has every key that the screen had shown, and the next desk goes on from it",
    arguments: [1, 2, 5, 9, 13])
  func hangUp(letters: Int) throws {
    let first = try DeskInTerminal()
    try first.openIntake()
    try first.program.type("\t")
    try first.program.settle()
    let name = String("Сейітқали Әлия".prefix(letters))
    for letter in name { try first.program.type(String(letter)) }
    try first.program.wait(toSee: "[" + name)
    first.program.hangUp()
    #expect(first.program.waitForEnd() == .exited(0))
    let draft = try #require(try first.draft())
    #expect(draft[.childName] == name)

    let second = try DeskInTerminal(in: first.folder)
    try second.program.wait(toSee: "Келіп түскендер")
    try second.program.type(Sent.f12)
    try second.program.wait(toSee: "Келушілер · ")
    try second.program.type("\r")
    try second.program.wait(toSee: "[" + name)
  }

  @Test("Keys that were sent and never shown are whole letters, or nothing")
  func typedAhead() throws {
    for letters in 1...6 {
      let desk = try DeskInTerminal()
      try desk.openIntake()
      try desk.program.type("\tСейітқ".prefix(letters + 1).description)
      desk.program.hangUp()
      #expect(desk.program.waitForEnd() == .exited(0))
      let kept = try desk.draft()?[.childName] ?? ""
      #expect("Сейітқ".hasPrefix(kept), "\(kept)")
      let check = try ProgramRun(["check", "--store", desk.folder.file("office.sqlite")])
      #expect(check.code == 0, "\(check.output)")
    }
  }
}

@Suite("A disk that is full")
struct FullDiskTests {
  /// The desk under a limit that can be taken away again.
  private static func desk(_ folder: TemporaryFolder, blocks: Int?) throws -> ProgramInTerminal {
    try DeskInTerminal.makeStore(folder)
    let limit = blocks.map { "ulimit -S -f \($0);" } ?? ""
    return try ProgramInTerminal(
      "/bin/sh",
      [
        "-c", "\(limit) exec \"$0\" \"$@\"", SpawnedProgram.qabyldau, "--store",
        folder.file("office.sqlite"),
      ],
      environment: DeskInTerminal.now.merging(
        ["HOME": folder.path, "PATH": folder.file("bin")]
      ) { _, new in new })
  }

  private static func limit(_ program: ProgramInTerminal, bytes: String) throws {
    let run = try ProgramRun(
      ["--pid", "\(program.number)", "--fsize=\(bytes):"], of: "/usr/bin/prlimit")
    try #require(run.code == 0, "\(run.error)")
  }

  @Test("NOT SAVED is said, and what is shown is what is kept")
  func talons() throws {
    let folder = try TemporaryFolder()
    let program = try Self.desk(folder, blocks: 64)
    try program.wait(toSee: "Келіп түскендер")
    try program.type(Sent.f12)
    try program.wait(toSee: "Келушілер · ")
    var shown = 0
    for number in 1...20 where !program.terminal.text.contains("САҚТАЛМАДЫ") {
      try program.type(Sent.insert + "\r")
      try program.wait(for: "talon \(number), or the truth") {
        $0.text.contains("САҚТАЛМАДЫ") || $0.text.contains("Күтуде \(number) ")
      }
      if !program.terminal.text.contains("САҚТАЛМАДЫ") { shown = number }
    }
    try program.wait(toSee: "САҚТАЛМАДЫ")
    let store = try Store(opening: folder.file("office.sqlite"))
    #expect(try store.openVisits().count == shown)
    #expect(try store.check().findings == [])
  }

  @Test(
    "Nothing is printed that is not kept; when there is room again, it is saved and printed once")
  func recovery() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("bin")
    let program = try Self.desk(folder, blocks: nil)
    try Self.leadToDecision(program)
    let journal = try #require(Self.size(folder.file("office.sqlite-wal")))
    try Self.limit(program, bytes: "\(journal)")
    try program.type("\r")
    try program.wait(toSee: "!! САҚТАЛМАДЫ !!")
    #expect(try Self.applications(folder) == 5)
    #expect(try Self.papers(folder) == [])
    try Self.limit(program, bytes: "unlimited")
    try program.wait(notToSee: "САҚТАЛМАДЫ")
    try program.wait(toSee: "Enter: қолына берілді")
    #expect(try Self.applications(folder) == 6)
    #expect(try Self.papers(folder).count == 1)
    #expect(try Store(opening: folder.file("office.sqlite")).check().findings == [])
    try program.type("\r")
    try program.wait(toSee: "Берілді: 0006")
  }

  /// A family's whole case, up to the decision that Enter will accept.
  private static func leadToDecision(_ program: ProgramInTerminal) throws {
    try program.wait(toSee: "Келіп түскендер")
    try program.type(Sent.f12)
    try program.wait(toSee: "Келушілер · ")
    try program.type(Sent.insert + "\r")
    try program.wait(toSee: "001")
    try program.type("\r")
    try program.wait(toSee: "Баланың аты-жөні")
    try program.type("351231507774")
    try program.type("Сейітқали Әлихан\r3А\r1Сейітқали Жанар\r17000000001")
    try program.wait(toSee: "+7 700 000 00 01")
    try program.type(Sent.down)
    try program.settle()
    try program.type(Sent.down)
    try program.settle()
    try program.type("\r")
    try program.settle()
    try program.type("\r")
    try program.settle()
    try program.type("02112026ДКК\r")
    try program.settle()
    try program.type("\u{1b}[C\r")
    try program.settle()
  }

  private static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  private static func applications(_ folder: TemporaryFolder) throws -> Int {
    try Store(opening: folder.file("office.sqlite")).check().cases
  }

  private static func papers(_ folder: TemporaryFolder) throws -> [String] {
    (try? folder.names(in: ".local/state/qabyldau/notices")) ?? []
  }
}

@Suite("Random bytes")
struct RandomByteTests {
  @Test("They never bring the program down, spoil the terminal or leave half an event")
  func everyByte() throws {
    let folder = try TemporaryFolder()
    try DeskInTerminal.makeStore(folder)
    var generator = SeededGenerator(seed: 20_261_124)
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(Self.seconds))
    var sent = 0
    while clock.now < end {
      let desk = try DeskInTerminal(
        in: folder, environment: ["EDITOR": "/bin/true", "PATH": folder.file("bin")])
      try desk.program.wait(toSee: "Келіп түскендер")
      sent += try Self.type(into: desk.program, &generator) { clock.now < end }
      try Self.expectGoodEnd(desk.program)
    }
    #expect(sent > 1_000)
    let check = try ProgramRun(["check", "--store", folder.file("office.sqlite")])
    #expect(check.code == 0, "\(check.output)\(check.error)")
  }

  /// Types until the program has ended by itself: ^C twice, ^\ and F10 are among the bytes.
  private static func type(
    into program: ProgramInTerminal, _ generator: inout SeededGenerator, while goesOn: () -> Bool
  ) throws -> Int {
    var sent = 0
    while goesOn() {
      let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) }
      do { try program.send(bytes) } catch { return sent }
      sent += bytes.count
      try program.settle(milliseconds: 5)
      if try program.hasEnded() { return sent }
    }
    return sent
  }

  private static func expectGoodEnd(_ program: ProgramInTerminal) throws {
    if try !program.hasEnded() { program.signal(SIGTERM) }
    let ending = program.waitForEnd()
    #expect(ending == .exited(0) || ending == .killed(SIGQUIT), "\(ending)")
    #expect(program.isSane)
    #expect(program.terminal.unknown.isEmpty, "\(program.terminal.unknown)")
  }

  /// `QABYLDAU_LONG` gives the seconds; a check before a landing takes a minute.
  private static var seconds: Int {
    getenv("QABYLDAU_LONG").flatMap { Int(String(cString: $0)) } ?? 5
  }
}
