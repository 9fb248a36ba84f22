import Fixtures
import Glibc
import Testing

@Suite("A file that is not as it should be")
struct FileTroubleTests {
  private static let commands = [["list"], ["show", "1"], ["check"], ["rebuild"], ["--plain"]]

  @Test("A store that is not there is missing, and is not made by asking", arguments: commands)
  func missing(words: [String]) throws {
    guard words != ["--plain"] else { return }
    let office = try OfficeOnDisk(demo: nil)
    let run = try ProgramRun(words + ["--store", office.store])
    #expect(run.code == 66)
    #expect(run.error.contains(office.store))
    #expect(access(office.store, F_OK) != 0)
  }

  @Test("A foreign file is refused and left as it was", arguments: commands)
  func foreign(words: [String]) throws {
    let office = try OfficeOnDisk(demo: nil)
    try office.folder.write("Біреудің хаты, дерекқор емес.\n", to: "office.sqlite")
    let run = try ProgramRun(words + ["--store", office.store])
    #expect(run.code == 65)
    #expect(run.error.contains(office.store))
    #expect(try office.folder.read("office.sqlite") == "Біреудің хаты, дерекқор емес.\n")
    #expect(access(office.store + "-queue", F_OK) != 0, "nothing is made beside it")
  }

  @Test(
    "A full disk behind standard output is an error in words, whatever the command",
    arguments: [
      "list", "list --json", "show 1", "history", "report applications", "report visits --json",
      "policies", "templates", "editions", "calendar 2026", "keys", "man", "help", "version",
      "themes check", "paths", "limits --service home --place school", "law --service home",
      "completions bash", "notice 1 talon", "iin 350101600010",
    ])
  func fullOutput(words: String) throws {
    let office = try OfficeOnDisk(demo: 2)
    let run = try ProgramRun(
      [
        "-c",
        "\(SpawnedProgram.qabyldau) \(words) > /dev/null || exit 99; "
          + "exec \(SpawnedProgram.qabyldau) \(words) > /dev/full",
      ], of: "/bin/sh",
      environment: OfficeOnDisk.now.merging(["QABYLDAU_STORE": office.store]) { $1 })
    #expect(run.code == 73, "\(words): \(run.error)")
    #expect(run.error.contains("дискіде орын жоқ"))
  }

  @Test("Another program's database is refused", arguments: commands)
  func otherDatabase(words: [String]) throws {
    let office = try OfficeOnDisk(demo: nil)
    SQLFile(office.store).run("CREATE TABLE notes (text TEXT)")
    #expect(try ProgramRun(words + ["--store", office.store]).code == 65)
  }

  @Test("A file of a newer program says that it is newer", arguments: commands)
  func newer(words: [String]) throws {
    let office = try OfficeOnDisk(demo: 2)
    SQLFile(office.store).run("PRAGMA user_version = 9999")
    let run = try ProgramRun(words + ["--store", office.store], environment: OfficeOnDisk.now)
    #expect(run.code == 65)
    #expect(!run.error.isEmpty)
  }

  @Test("A folder instead of a file is refused in words")
  func folder() throws {
    let office = try OfficeOnDisk(demo: nil)
    mkdir(office.store, 0o700)
    let run = try ProgramRun(["list", "--store", office.store])
    #expect(run.code == 65)
    #expect(run.error.contains(office.store))
  }

  @Test("A store cannot be made where nothing can be written")
  func unwritable() throws {
    let run = try ProgramRun(
      ["init", "--store", "/proc/qabyldau/office.sqlite"] + OfficeOnDisk.organisation)
    #expect(run.code == 73)
    #expect(run.error.contains("/proc/qabyldau"))
  }
}
