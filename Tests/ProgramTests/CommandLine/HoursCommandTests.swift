import Fixtures
import Testing

@Suite("qabyldau hours")
struct HoursCommandTests {
  private func row(_ answer: JSONValue, _ service: String, _ place: String) throws -> JSONValue {
    let rows = try #require(answer["hours"]?.list)
    return try #require(
      rows.first { $0["service"] == .init(stringLiteral: service) && $0["place"]?.string == place })
  }

  @Test("Without a store the hours of the orders, each with its clause")
  func list() throws {
    let answer = try ProgramRun(["hours", "--json"], environment: [:]).json()
    let home = try row(answer, "home", "school")
    #expect(home["hours"] == "09:00-18:30")
    #expect(home["lunch"] == "13:00-14:30")
    #expect(home["intake"] == "09:00-17:30")
    #expect(home["set_by"] == "standard")
    #expect(home["clause"] == "home.req.7.1")
    #expect(home["intake_clause"] == "home.req.7.2")
    let duty = try row(answer, "camp", "state-corporation-duty")
    #expect(duty["hours"] == "09:00-20:00")
    #expect(duty["saturday"] == "09:00-13:00")
    #expect(duty["lunch"] == "")
    let table = try ProgramRun(["hours"], environment: [:])
    #expect(table.lines.count == (answer["hours"]?.list.count ?? 0) + 1)
  }

  @Test("A supervisor sets the schedule: the list names the office, and a term is counted by it")
  func set() throws {
    let office = try OfficeOnDisk(demo: 2)
    let run = try office.run(
      "hours", "set", "home", "08:00-17:00", "--lunch", "12:00-13:00", "--intake", "08:00-16:00",
      "--clerk", "zhaqsybaeva")
    #expect(run.code == 0, "\(run.error)")
    let home = try row(try office.run("hours", "--json").json(), "home", "school")
    #expect(home["hours"] == "08:00-17:00")
    #expect(home["set_by"] == "office")
    #expect(home["clause"] == "home.req.7.1")
    let words = [
      "term", "--service", "home", "--via", "portal", "--at", "2026-11-24T17:30", "--json",
    ]
    #expect(try ProgramRun(words, environment: [:]).json()["registered"] == "2026-11-24")
    let counted = try ProgramRun(words + ["--store", office.store], environment: OfficeOnDisk.now)
    #expect(try counted.json()["registered"] == "2026-11-25")
    #expect(try office.run("check").code == 0)
    #expect(try office.run("rebuild").code == 0)
    #expect(try office.run("hours", "reset", "home", "--clerk", "zhaqsybaeva").code == 0)
    let again = try row(try office.run("hours", "--json").json(), "home", "school")
    #expect(again["set_by"] == "standard" && again["hours"] == "09:00-18:30")
  }

  @Test("A break is left out with none, and what is not said stays as it was")
  func whatIsNotSaid() throws {
    let office = try OfficeOnDisk(demo: 1)
    let run = try office.run(
      "hours", "set", "home", "08:30-18:00", "--lunch", "none", "--clerk", "zhaqsybaeva")
    #expect(run.code == 0, "\(run.error)")
    let home = try row(try office.run("hours", "--json").json(), "home", "school")
    #expect(home["lunch"] == "")
    #expect(home["intake"] == "09:00-17:30")
  }

  @Test(
    "What does not fit is refused and names the field",
    arguments: [
      (["hours", "set", "home", "18:30-09:00"], "hours", Int32(64)),
      (["hours", "set", "home", "9-18"], "hours", 64),
      (["hours", "set", "home", "09:00"], "hours", 64),
      (["hours", "set", "home"], "FROM-UNTIL", 64),
      (["hours", "set", "home", "09:00-12:00"], "lunch", 64),
      (["hours", "set", "home", "09:00-16:00"], "intake", 64),
      (["hours", "set", "home", "09:00-18:30", "--lunch", "noon"], "lunch", 64),
      (["hours", "set", "home", "09:00-18:30", "--intake", "08:00-17:00"], "intake", 64),
      (["hours", "set", "nothing", "09:00-18:30"], "SERVICE", 64),
      (["hours", "set", "special", "09:00-18:30"], "SERVICE", 1),
      (["hours", "set", "pmpk", "09:00-18:00"], "SERVICE", 1),
      (["hours", "change"], "hours", 64),
    ])
  func refused(words: [String], field: String, code: Int32) throws {
    let office = try OfficeOnDisk(demo: 1)
    let run = try ProgramRun(
      words + ["--store", office.store, "--clerk", "zhaqsybaeva", "--lang", "en"],
      environment: OfficeOnDisk.now)
    #expect(run.code == code, "\(run.error)")
    #expect(run.error.contains("\(field):") || run.error.contains("\(field) is needed"))
  }

  @Test("A clerk who does not supervise sets nothing")
  func notAllowed() throws {
    let office = try OfficeOnDisk(demo: 1)
    #expect(try office.run("hours", "set", "home", "08:00-17:30", "--clerk", "akhmetov").code == 77)
  }
}
