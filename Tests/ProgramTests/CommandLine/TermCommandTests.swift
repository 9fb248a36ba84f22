import Fixtures
import Testing

@Suite("qabyldau term")
struct TermCommandTests {
  private func answer(_ words: String...) throws -> JSONValue {
    let run = try ProgramRun(["term"] + words + ["--json"])
    #expect(run.code == 0, "\(run.error)")
    return try run.json()
  }

  @Test("The answer of the contract: every key, the due date and each day with its reason")
  func contract() throws {
    let answer = try answer(
      "--service", "camp", "--via", "walk-in", "--at", "2026-10-23T19:00")
    #expect(answer["service"] == "camp")
    #expect(answer["received"] == "2026-10-23T19:00:00+05:00")
    #expect(answer["registered"] == "2026-10-27")
    let term = try #require(answer["terms"]?[0])
    #expect(term["id"] == "result")
    #expect(term["clauses"]?[0] == "camp.req.3.1")
    #expect(term["length"]?["working_days"] == 5)
    #expect(term["due"] == "2026-11-03")
    let trace = try #require(term["trace"]?.list)
    #expect(trace.first?["date"] == "2026-10-28")
    #expect(trace.first?["day"] == 1)
    let weekend = try #require(trace.first { $0["date"] == "2026-10-31" })
    #expect(weekend["counted"] == false)
    #expect(weekend["why"] == "weekend")
    #expect(trace.last?["date"] == term["due"])
    #expect(trace.last?["day"] == 5)
  }

  @Test(
    "Home schooling: two working days after the day of registration",
    arguments: [
      ("2026-11-24T10:30", "2026-11-24", "2026-11-26"),
      ("2026-11-26T17:30", "2026-11-26", "2026-11-30"),
      ("2026-11-27T10:00", "2026-11-27", "2026-12-01"),
      ("2026-12-14T10:00", "2026-12-14", "2026-12-17"),
    ])
  func home(at: String, registered: String, due: String) throws {
    let answer = try answer("--service", "home", "--via", "walk-in", "--at", at)
    #expect(answer["registered"]?.string == registered)
    #expect(answer["terms"]?[0]?["due"]?.string == due)
  }

  @Test("What comes through the portal after hours is registered on the next working day")
  func portal() throws {
    let answer = try answer("--service", "home", "--via", "portal", "--at", "2026-11-27T20:00")
    #expect(answer["registered"] == "2026-11-30")
    #expect(answer["terms"]?[0]?["due"] == "2026-12-02")
  }

  @Test("On a six-day week Saturday is worked, and counted")
  func sixDays() throws {
    let five = try answer("--service", "home", "--via", "walk-in", "--at", "2026-11-26T10:00")
    let six = try answer(
      "--service", "home", "--via", "walk-in", "--at", "2026-11-26T10:00", "--week", "6")
    #expect(five["terms"]?[0]?["due"] == "2026-11-30")
    #expect(six["terms"]?[0]?["due"] == "2026-11-28")
  }

  @Test("For people the same dates come as lines")
  func lines() throws {
    let run = try ProgramRun([
      "term", "--service", "home", "--via", "walk-in", "--at", "2026-11-27T10:00",
    ])
    #expect(run.code == 0)
    #expect(run.output.contains("due 2026-12-01  home.req.3.1"))
    #expect(run.output.contains("2026-11-28\t"))
    #expect(run.error.isEmpty)
  }

  @Test(
    "A request that cannot be answered names the field",
    arguments: [
      (["--service", "school", "--via", "walk-in", "--at", "2026-11-24T10:00"], "service: "),
      (["--via", "walk-in", "--at", "2026-11-24T10:00"], "service"),
      (["--service", "home", "--via", "pigeon", "--at", "2026-11-24T10:00"], "via: "),
      (["--service", "home", "--via", "walk-in", "--at", "2026-02-29T10:00"], "at: "),
      (["--service", "home", "--via", "walk-in", "--at", "24.11.2026"], "at: "),
      (
        ["--service", "home", "--via", "walk-in", "--at", "2026-11-24T10:00", "--week", "7"],
        "week"
      ),
      (["--service", "home", "--via", "walk-in", "--at", "2026-11-24T10:00", "--wek", "5"], "wek"),
    ])
  func usage(words: [String], field: String) throws {
    let run = try ProgramRun(["term"] + words)
    #expect(run.code == 64)
    #expect(run.error.contains(field), "\(run.error)")
    #expect(run.output.isEmpty)
  }

  @Test("A date past the known calendar is not guessed")
  func beyondTheCalendar() throws {
    let run = try ProgramRun([
      "term", "--service", "home", "--via", "walk-in", "--at", "2028-03-01T10:00", "--json",
    ])
    #expect(run.code != 0)
    #expect(!run.output.contains("\"due\":\"2028"))
  }

  @Test("The moment of the request is that of the office: another offset is turned into it")
  func offset() throws {
    let answer = try answer(
      "--service", "home", "--via", "walk-in", "--at", "2026-11-24T06:00:00Z")
    #expect(answer["received"] == "2026-11-24T11:00:00+05:00")
  }
}
