import Fixtures
import Testing

@Suite("qabyldau policies and editions")
struct PoliciesCommandTests {
  @Test("Without a store every reading is listed with its standard value, its clauses and services")
  func list() throws {
    let answer = try ProgramRun(["policies", "--json"], environment: [:]).json()
    let policies = try #require(answer["policies"]?.list)
    let siblings = try #require(policies.first { $0["id"] == "siblings" })
    #expect(siblings["value"] == "drawn-forward")
    #expect(siblings["chosen"] == false)
    #expect(
      siblings["values"]?.list == ["drawn-forward", "never-drawn-forward", "all-ordinary-classes"])
    #expect(siblings["clauses"]?.list == ["preschool.rule.26"])
    #expect(siblings["services"]?.list == ["preschool-queue"])
    for policy in policies {
      #expect(
        policy["clauses"]?.list.isEmpty == false || policy["articles"]?.list.isEmpty == false)
    }
    let table = try ProgramRun(["policies"], environment: [:])
    #expect(table.code == 0)
    #expect(table.lines.count == policies.count + 1)
  }

  @Test("A supervisor chooses a reading; it stands in the store and in the list")
  func set() throws {
    let office = try OfficeOnDisk(demo: 3)
    let run = try office.run(
      "policies", "set", "wait-after-repeat", "ten-calendar-days", "--clerk", "zhaqsybaeva")
    #expect(run.code == 0, "\(run.error)")
    let listed = try #require(try office.run("policies", "--json").json()["policies"]?.list)
    let wait = try #require(listed.first { $0["id"] == "wait-after-repeat" })
    #expect(wait["value"] == "ten-calendar-days")
    #expect(wait["chosen"] == true)
    #expect(try office.run("check").code == 0)
    #expect(try office.run("rebuild").code == 0)
    let again = try office.run(
      "policies", "set", "wait-after-repeat", "ten-calendar-days", "--clerk", "zhaqsybaeva")
    #expect(again.code == 1)
  }

  @Test(
    "What does not fit is refused and names the field",
    arguments: [
      (["policies", "set", "nothing", "one-month"], "ID", Int32(64)),
      (["policies", "set", "siblings", "nothing"], "VALUE", 64),
      (["policies", "set", "siblings", "one-month"], "VALUE", 64),
      (["policies", "set", "siblings"], "VALUE", 64), (["policies", "change"], "policies", 64),
      (["editions", "set", "home", "2025-03-13"], "DATE", 1),
      (["editions", "set", "home", "soon"], "DATE", 64),
      (["editions", "set", "nothing", "2025-04-01"], "SERVICE", 64),
      (["editions", "set", "special", "2025-03-13"], "DATE", 1),
    ])
  func refused(words: [String], field: String, code: Int32) throws {
    let office = try OfficeOnDisk(demo: 1)
    let run = try ProgramRun(
      words + ["--store", office.store, "--clerk", "zhaqsybaeva", "--lang", "en"],
      environment: OfficeOnDisk.now)
    #expect(run.code == code, "\(run.error)")
    #expect(run.error.contains("\(field):") || run.error.contains("\(field) is needed"))
  }

  @Test("A clerk who does not supervise settles nothing")
  func notAllowed() throws {
    let office = try OfficeOnDisk(demo: 1)
    let run = try office.run(
      "policies", "set", "siblings", "never-drawn-forward", "--clerk", "akhmetov")
    #expect(run.code == 77, "\(run.error)")
  }

  @Test("The editions, their first days and who set them")
  func editions() throws {
    let answer = try ProgramRun(["editions", "--json"], environment: [:]).json()
    let rows = try #require(answer["editions"]?.list)
    #expect(
      rows.compactMap { $0["service"]?.string } == [
        "home", "pmpk", "rehab", "special", "preschool-queue", "preschool-admission", "camp",
      ])
    #expect(rows.first?["applies_from"] == "2025-03-14")
    #expect(rows.first?["set_by"] == "standard")
    let office = try OfficeOnDisk(demo: 1)
    let run = try office.run("editions", "set", "home", "2025-04-01", "--clerk", "zhaqsybaeva")
    #expect(run.code == 0, "\(run.error)")
    let home = try #require(try office.run("editions", "--json").json()["editions"]?.list.first)
    #expect(home["applies_from"] == "2025-04-01")
    #expect(home["set_by"] == "office")
  }
}
