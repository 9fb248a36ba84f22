import Fixtures
import Testing

@Suite("qabyldau calendar add, remove and log")
struct CalendarDeskCommandTests {
  private let office: OfficeOnDisk

  init() throws { office = try OfficeOnDisk(demo: 30) }

  private func add(_ words: String..., clerk: String = "zhaqsybaeva") throws -> ProgramRun {
    try ProgramRun(
      ["calendar", "add"] + words + [
        "--act", "20.11.2026 № 900 қаулы", "--clerk", clerk, "--store", office.store,
      ], environment: OfficeOnDisk.now)
  }

  @Test("Without --confirm every change is listed and nothing is recorded")
  func preview() throws {
    let before = try office.run("list", "all").output
    let answer = try add("2026-11-25", "--closed", "--json").json()
    #expect(answer["recorded"] == false)
    let changes = try #require(answer["changes"]?.list)
    #expect(!changes.isEmpty)
    for change in changes {
      #expect(change["clauses"]?.list.first == "home.req.3.1")
      #expect(change["cause"] == "counts-no-longer")
      #expect((change["before"]?.string ?? "") < (change["after"]?.string ?? ""))
    }
    #expect(try office.run("list", "all").output == before)
    #expect(try office.run("calendar", "log").lines.count == 1)
  }

  @Test("Confirmed it is recorded with its author, and taken back it leaves the list as it was")
  func undo() throws {
    let before = try office.run("list", "all").output
    #expect(try add("2026-11-25", "--closed", "--confirm").code == 0)
    #expect(try office.run("list", "all").output != before)
    let year = try office.run("calendar", "2026", "--json").json()
    let days = try #require(year["days"]?.list)
    #expect(days.contains { $0["date"] == "2026-11-25" && $0["working"] == false })
    let removed = try office.run(
      "calendar", "remove", "2026-11-25", "--confirm", "--clerk", "zhaqsybaeva")
    #expect(removed.code == 0, "\(removed.error)")
    #expect(try office.run("list", "all").output == before)
    let entries = try office.run("calendar", "log", "--json").json()["entries"]?.list
    #expect(entries?.count == 1)
    let log = try #require(entries?.first)
    #expect(log["act"] == "20.11.2026 № 900 қаулы")
    #expect(log["by"] == "zhaqsybaeva")
    #expect(log["removed_by"] == "zhaqsybaeva")
    #expect(log["added"]?.string?.hasPrefix("2026-11-24T10:0") == true)
  }

  @Test("A moved day names the day it is moved from")
  func pair() throws {
    #expect(
      try add("2026-11-27", "--closed", "--moved-from", "2026-11-28", "--confirm").code == 0)
    #expect(
      try add("2026-11-28", "--opened", "--moved-from", "2026-11-27", "--confirm").code == 0)
    let year = try office.run("calendar", "2026", "--json").json()
    let days = try #require(year["days"]?.list).filter {
      $0["date"]?.string?.hasPrefix("2026-11-2") == true
    }
    #expect(days.map { $0["for"]?.string } == ["2026-11-28", "2026-11-27"])
    #expect(days.map { $0["why"]?.string } == ["moved-day-off", "working-weekend"])
  }

  @Test("A clerk may not, a stranger may not, and a wrong line is a usage error")
  func refusals() throws {
    #expect(try add("2026-11-25", "--closed", "--confirm", clerk: "akhmetov").code == 77)
    #expect(try add("2026-11-25", "--closed", "--confirm", clerk: "stranger").code == 77)
    #expect(try add("2026-11-28", "--closed", "--confirm").code == 1)
    #expect(try add("2026-11-25").code == 64)
    #expect(try add("2026-11-25", "--closed", "--opened").code == 64)
    #expect(try add("soon", "--closed").code == 64)
    #expect(try add("2026-11-25", "--closed", "--moved-from", "friday").code == 64)
    #expect(try office.run("calendar", "remove", "2026-11-25", "--clerk", "zhaqsybaeva").code == 1)
    let act = try office.run("calendar", "add", "2026-11-25", "--closed", "--clerk", "zhaqsybaeva")
    #expect(act.code == 64)
    #expect(act.error.contains("--act"))
  }

  @Test("The pure calendar knows nothing of an office")
  func pure() throws {
    #expect(try add("2026-11-25", "--closed", "--confirm").code == 0)
    let days = try ProgramRun(["calendar", "2026"]).output
    #expect(!days.contains("2026-11-25"))
  }
}
