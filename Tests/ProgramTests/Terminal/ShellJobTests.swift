import Fixtures
import Glibc
import Store
import Testing

/// The program as a job of a shell, which stops it and takes it up again.
@Suite("A job of a shell")
struct ShellJobTests {
  /// A shell with job control that runs the workstation, sets its terminal to its own modes and waits for
  /// Enter when it has stopped, and takes it up again.
  private static func desk(
    _ folder: TemporaryFolder, editor: String = "/bin/false"
  ) throws -> ProgramInTerminal {
    let script = """
      set -m; "$0" --demo --lang kk; stty sane; echo тоқтады; read answer; fg >/dev/null
      echo "бітті $?"
      """
    return try ProgramInTerminal(
      "/bin/bash", ["-c", script, SpawnedProgram.qabyldau],
      environment: DeskInTerminal.now.merging([
        "HOME": folder.path, "TMPDIR": folder.path, "EDITOR": editor,
      ]) { $1 })
  }

  @Test("Stopped and taken up again, the terminal is sane meanwhile and the screen comes back")
  func stopped() throws {
    let folder = try TemporaryFolder()
    let program = try Self.desk(folder)
    try program.wait(toSee: "Келіп түскендер")
    try program.settle()
    let before = program.terminal.lines.dropFirst(4)
    try program.type("\u{1a}")
    try program.wait(toSee: "тоқтады")
    #expect(!program.terminal.modes.contains(1049))
    #expect(program.terminal.modes.contains(25))
    #expect(program.isSane)
    try program.type("\r")
    try program.wait(for: "the screen again") {
      $0.modes.contains(1049) && $0.lines.dropFirst(4).prefix(8) == before.prefix(8)
    }
    #expect(!program.isSane)
    try program.type(Sent.f10)
    try program.wait(toSee: "бітті 0")
  }

  @Test("Stopped by a signal that no program can take, it has its terminal again behind `fg`")
  func stoppedFromOutside() throws {
    let folder = try TemporaryFolder()
    let program = try Self.desk(folder)
    try program.wait(toSee: "Келіп түскендер")
    try program.settle()
    let shell = program.process
    let children = try FileBytes.read("/proc/\(shell)/task/\(shell)/children")
    let desk = try #require(
      String(decoding: children, as: UTF8.self).split(separator: " ").first.flatMap { Int32($0) })
    kill(desk, SIGSTOP)
    try program.wait(toSee: "тоқтады")
    try program.type("\r")
    try program.wait(for: "the screen again") {
      $0.modes.contains(1049) && !$0.lines.contains { $0.contains("тоқтады") }
    }
    #expect(!program.isSane, "keys come unread by the terminal, and are not echoed")
    try program.type(Sent.f12)
    try program.wait(toSee: "Келушілер · ")
    try program.type(Sent.f10 + Sent.f10)
    try program.wait(toSee: "бітті 0")
  }

  @Test("Where no shell could wake it, ^Z does not stop it")
  func alone() throws {
    let desk = try DeskInTerminal(["--demo"])
    try desk.program.wait(toSee: "Келіп түскендер")
    try desk.program.type("\u{1a}")
    try desk.program.settle()
    try desk.program.type(Sent.f12)
    try desk.program.wait(toSee: "Келушілер · ")
    #expect(!desk.program.isSane)
  }

  @Test("An editor that is stopped stops the desk with it, and its text comes in after `fg`")
  func stoppedEditor() throws {
    let folder = try TemporaryFolder()
    try folder.write("kill -s TSTP 0; printf 'тоқтаған соң жазылды' > \"$1\"\n", to: "editor")
    let program = try Self.desk(folder, editor: "/bin/sh \(folder.file("editor"))")
    try program.wait(toSee: "Келіп түскендер")
    try program.type("\r")
    try program.wait(toSee: "Ескертпе")
    try program.type(Sent.f4)
    try program.wait(toSee: "тоқтады")
    try program.type("\r")
    try program.wait(toSee: "Жазылды: 0003")
    try program.type(Sent.f10 + Sent.f10)
    try program.wait(toSee: "бітті 0")
  }

  @Test("An editor that fails is told, and nothing is written")
  func failedEditor() throws {
    let folder = try TemporaryFolder()
    let program = try Self.desk(folder)
    try program.wait(toSee: "Келіп түскендер")
    try program.type("\r")
    try program.wait(toSee: "Ескертпе")
    try program.type(Sent.f4)
    try program.wait(toSee: "Редактор қатемен жабылды")
    try program.type(Sent.f10 + Sent.f10)
    try program.wait(toSee: "тоқтады")
  }
}
