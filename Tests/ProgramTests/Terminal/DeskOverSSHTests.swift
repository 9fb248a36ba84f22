import Cases
import Demo
import Fixtures
import Store
import Testing

/// The recipe of the README, with a real sshd: one line a clerk in the account's authorized_keys.
@Suite("Desks over ssh", .enabled(if: SSHServer.shouldRun, "there is no sshd here"), .serialized)
struct DeskOverSSHTests {
  private let folder: TemporaryFolder
  private let server: SSHServer

  init() throws {
    folder = try TemporaryFolder()
    try DeskInTerminal.makeStore(folder)
    server = try SSHServer([
      "bekova": Self.command("bekova", "1-терезе", folder),
      "akhmetov": Self.command("akhmetov", "2-терезе", folder),
      "stranger": Self.command("stranger", "3-терезе", folder),
    ])
  }

  /// The account has an editor and a pager set; the desk must lead to neither.
  private static func command(_ clerk: String, _ desk: String, _ folder: TemporaryFolder) -> String
  {
    var variables = [
      "HOME": folder.path, "LC_ALL": "C.UTF-8", "EDITOR": "/bin/sh", "PAGER": "/bin/sh",
    ]
    variables.merge(SpawnedProgram.plainEnvironment) { own, _ in own }
    variables.merge(DeskInTerminal.now) { _, new in new }
    let settings = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return (["env"] + settings).joined(separator: " ")
      + " \(SpawnedProgram.qabyldau) desk --clerk \(clerk) --desk \(desk)"
      + " --store \(folder.file("office.sqlite"))"
  }

  private func store() throws -> Store { try Store(opening: folder.file("office.sqlite")) }

  @Test("Two clerks work at once on one store, each under the name of the own key")
  func two() throws {
    let first = try server.terminal("bekova")
    let second = try server.terminal("akhmetov")
    try first.wait(toSee: "Бекова Г. С.")
    try second.wait(toSee: "Ахметов Д. М.")
    try first.type(Sent.f12)
    try second.type(Sent.f12)
    try first.wait(toSee: "Келушілер · ")
    try second.wait(toSee: "Келушілер · ")
    try first.type(Sent.insert)
    try first.type("\r")
    try first.wait(toSee: "001")
    try second.wait(toSee: "001")
    try second.type("\r")
    try second.wait(toSee: "Баланың аты-жөні")
    try first.wait(toSee: "2-терезе")
    let visit = try #require(try store().openVisits().first)
    #expect(visit.state == .serving(desk: "2-терезе", clerk: ClerkID("akhmetov")))
  }

  @Test("What the other side asks to run is not run: no shell, no copy, no forwarding")
  func nothingElse() throws {
    let shell = try server.run("bekova", words: ["sh", "-c", "'echo I-am-a-shell; id'"])
    #expect(!shell.output.contains("uid="))
    #expect(!shell.output.contains("I-am-a-shell"))
    #expect(shell.output.contains("Келіп түскендер"), "it is the desk, in lines: \(shell.error)")
    let copy = try server.run("bekova", options: ["-s"], words: ["sftp"])
    #expect(copy.output.contains("Келіп түскендер"))
    let forwarding = try server.run("bekova", options: ["-W", server.ownPort])
    #expect(forwarding.code != 0)
    #expect(!forwarding.output.contains("SSH-2.0"))
  }

  @Test("A key of somebody who is no clerk of the office opens nothing")
  func stranger() throws {
    let run = try server.run("stranger")
    #expect(run.code == 77)
    #expect(run.error.contains("stranger"))
    #expect(run.output.isEmpty)
  }

  @Test("A note is typed on the screen, and stopping leads nowhere")
  func noWayOut() throws {
    let desk = try server.terminal("bekova")
    try desk.wait(toSee: "Келіп түскендер")
    try desk.send([0x1A])
    try desk.type("\r")
    try desk.wait(toSee: "Өтініш 0")
    try desk.type("e")
    try desk.wait(toSee: "Ескертпе")
    try desk.type("echo I-am-a-shell")
    try desk.wait(toSee: "echo I-am-a-shell")
    #expect(desk.terminal.text.contains("Өтініш 0"), "the screen is still the program's")
  }

  @Test("The clock of the clerk's machine counts for nothing: every desk runs on the one host")
  func oneClock() throws {
    let desk = try server.terminal(
      "bekova",
      environment: ["TZ": "America/New_York", "QABYLDAU_NOW": "2020-01-01T00:00:00+05:00"],
      options: ["-o", "SendEnv=TZ", "-o", "SendEnv=QABYLDAU_NOW"])
    try desk.wait(toSee: "сс 24.11 · 10:2")
  }
}

@Suite("qabyldau desk, without a network")
struct DeskCommandTests {
  private func run(_ words: String..., folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun(
      ["desk"] + words + ["--store", folder.file("office.sqlite")],
      environment: DeskInTerminal.now)
  }

  @Test("It needs the name of a clerk, of a clerk of the office, and nothing that leads elsewhere")
  func names() throws {
    let folder = try TemporaryFolder()
    try DeskInTerminal.makeStore(folder)
    #expect(try run(folder: folder).code == 64)
    for name in ["", "../bekova", "a/b", ".ssh", "бекова", "a b"] {
      #expect(try run("--clerk", name, folder: folder).code == 64, "\(name)")
    }
    #expect(try run("--clerk", "stranger", folder: folder).code == 77)
    #expect(try run("--clerk", "bekova", "--demo", folder: folder).code == 64)
    #expect(try run("--clerk", "bekova", "list", folder: folder).code == 64)
    let desk = try run("--clerk", "akhmetov", folder: folder)
    #expect(desk.code == 0)
    #expect(desk.output.contains("Ахметов Д. М."))
  }

  @Test("Without a store there is no set-up for whoever comes first")
  func noStore() throws {
    let folder = try TemporaryFolder()
    let run = try run("--clerk", "bekova", folder: folder)
    #expect(run.code == 66)
    #expect(try folder.names().isEmpty)
  }

  @Test("Clerks of one account have each their own look and keys")
  func settings() throws {
    let folder = try TemporaryFolder()
    try DeskInTerminal.makeStore(folder)
    try folder.makeFolder("config/qabyldau/clerks/akhmetov")
    try folder.write("language = ru\n", to: "config/qabyldau/clerks/akhmetov/settings")
    func desk(_ clerk: String) throws -> String {
      try ProgramRun(
        ["desk", "--clerk", clerk, "--store", folder.file("office.sqlite")],
        environment: DeskInTerminal.now.merging(["XDG_CONFIG_HOME": folder.file("config")]) {
          _, new in new
        }
      ).output
    }
    #expect(try desk("akhmetov").contains("Входящие"))
    #expect(try desk("bekova").contains("Келіп түскендер"))
  }
}
