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

  @Test("For other programs the same dates come as one table, a line a day, under one head")
  func lines() throws {
    let run = try ProgramRun([
      "term", "--service", "home", "--via", "walk-in", "--at", "2026-11-27T10:00",
    ])
    #expect(run.code == 0)
    #expect(
      run.lines.first
        == "term\tclauses\tunit\tlength\tregistered\tdue\tdate\tcounted\twhy")
    #expect(
      run.lines.dropFirst().first
        == "result\thome.req.3.1\tworking_days\t2\t2026-11-27\t2026-12-01\t2026-11-28\t-\tweekend")
    #expect(run.lines.count == 5)
    #expect(
      Set(run.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }) == [
        9
      ])
    #expect(run.error.isEmpty)
  }

  @Test("A term that runs from a later fact is counted when the fact is given, and only then")
  func events() throws {
    let words = ["--service", "camp", "--via", "state-corporation", "--at", "2026-11-20T10:00"]
    func dates(_ more: [String]) throws -> [String: String] {
      let run = try ProgramRun(["term"] + words + more + ["--json"])
      #expect(run.code == 0, "\(run.error)")
      let terms = try run.json()["terms"]?.list ?? []
      return Dictionary(
        uniqueKeysWithValues: terms.compactMap { term in
          guard let id = term["id"]?.string, let due = term["due"]?.string else { return nil }
          return (id, due)
        })
    }
    let alone = try dates([])
    #expect(alone["result"] != nil)
    #expect(alone["completeness"] == nil)
    let received = try dates(["--event", "received-by-provider=2026-11-23T11:00"])
    #expect(received["completeness"] == "2026-11-24")
    #expect(received["preparation"] == nil)
    let checked = try dates([
      "--event", "received-by-provider=2026-11-23", "--event", "completeness-checked=2026-11-24",
    ])
    #expect(checked["preparation"] == "2026-11-27")
  }

  @Test(
    "D7: after a hearing the result is due in a working day, and not after the fifth",
    arguments: [
      ("2026-06-04", "2026-06-05"), ("2026-06-05", "2026-06-08"),
      ("2026-06-08", "2026-06-08"),
    ])
  func resultAfterHearing(hearing: String, due: String) throws {
    let answer = try answer(
      "--service", "camp", "--via", "walk-in", "--at", "2026-06-01T10:00", "--event",
      "hearing=\(hearing)")
    let term = try #require(
      answer["terms"]?.list.first { $0["id"] == "result-after-hearing" })
    #expect(term["due"]?.string == due)
    #expect(term["trace"]?.list.last?["date"]?.string == due)
    #expect(term["clauses"] == .list(["camp.rule.10.p4", "camp.rule.13"]))
  }

  @Test("At the provider's own desk completeness is checked from the day of registration")
  func completenessAtProvider() throws {
    let answer = try answer("--service", "camp", "--via", "walk-in", "--at", "2026-11-20T10:00")
    let term = try #require(answer["terms"]?.list.first { $0["id"] == "completeness" })
    #expect(term["due"] == "2026-11-23")
  }

  @Test(
    "An event that the service does not know is refused, and a moment that is none",
    arguments: [
      ("course-start=2026-11-20", "event: “course-start” is not one of"),
      ("hearing=soon", "event: “hearing=soon” is not START=MOMENT"),
      ("hearing", "event: “hearing”"),
    ])
  func wrongEvent(event: String, message: String) throws {
    let run = try ProgramRun([
      "term", "--service", "camp", "--via", "portal", "--at", "2026-11-20T10:00", "--event", event,
      "--lang", "en",
    ])
    #expect(run.code == 64)
    #expect(run.error.contains(message), "\(run.error)")
  }

  @Test(
    "A place must fit the way: the hours of the State Corporation are for what comes through it")
  func placeAndChannel() throws {
    func run(_ via: String, _ place: String) throws -> ProgramRun {
      try ProgramRun([
        "term", "--service", "camp", "--via", via, "--place", place, "--at", "2026-11-20T19:30",
        "--json", "--lang", "en",
      ])
    }
    for (via, place) in [
      ("portal", "state-corporation-duty"), ("walk-in", "state-corporation"),
      ("state-corporation", "department"),
    ] {
      let refused = try run(via, place)
      #expect(refused.code == 64)
      #expect(refused.error.contains("place: “\(place)” is not one of"))
    }
    #expect(try run("portal", "department").json()["registered"] == "2026-11-23")
    #expect(
      try run("state-corporation", "state-corporation-duty").json()["registered"] == "2026-11-20")
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
      "--lang", "en",
    ])
    #expect(run.code == 64)
    #expect(run.error.contains("at: the calendar does not know 2028"))
    #expect(!run.output.contains("\"due\":\"2028"))
  }

  @Test("The calendar begins with the country's one zone: the day before is not known, and says so")
  func beforeTheCalendar() throws {
    func told(_ moment: String) throws -> String {
      let run = try ProgramRun([
        "term", "--service", "pmpk", "--via", "walk-in", "--at", moment, "--lang", "en",
      ])
      #expect(run.code == 64)
      #expect(run.output.isEmpty)
      return run.error
    }
    #expect(
      try told("2024-02-29T23:59").contains(
        "at: the calendar does not know 2024-02-29; it knows 2024-03-01 to 2027-12-31"))
    #expect(try told("2024-03-01T00:00").contains("at: no edition of pmpk on 2024-03-01"))
  }

  @Test("The moment of the request is that of the office: another offset is turned into it")
  func offset() throws {
    let answer = try answer(
      "--service", "home", "--via", "walk-in", "--at", "2026-11-24T06:00:00Z")
    #expect(answer["received"] == "2026-11-24T11:00:00+05:00")
  }

  // MARK: The office's own readings and calendar

  @Test("With the store of an office its readings, days and week count; without one the standard")
  func office() throws {
    let office = try OfficeOnDisk(demo: 0)
    func wait(_ store: Bool) throws -> JSONValue? {
      let words = [
        "term", "--service", "preschool-queue", "--via", "portal", "--at", "2026-11-24T10:00",
        "--event", "second-interest-notice=2026-11-24", "--json",
      ]
      let run = try ProgramRun(
        words + (store ? ["--store", office.store] : []), environment: OfficeOnDisk.now)
      #expect(run.code == 0, "\(run.error)")
      return try run.json()["terms"]?.list.first { $0["id"] == "interest-wait" }
    }
    #expect(try wait(true)?["due"] == "2026-12-24")
    let set = try office.run(
      "policies", "set", "wait-after-second-interest", "two-weeks", "--clerk", "zhaqsybaeva")
    #expect(set.code == 0, "\(set.error)")
    #expect(try wait(true)?["due"] == "2026-12-08")
    #expect(try wait(true)?["length"] == .object(["calendar_days": 14]))
    #expect(try wait(false)?["due"] == "2026-12-24")
    let closed = try office.run(
      "calendar", "add", "2026-12-08", "--closed", "--act", "№ 1 бұйрық", "--confirm", "--clerk",
      "zhaqsybaeva")
    #expect(closed.code == 0, "\(closed.error)")
    #expect(try wait(true)?["due"] == "2026-12-09", "a last day off moves")
    #expect(try wait(false)?["due"] == "2026-12-24")
  }

  @Test("A store that is not there is said to be missing, also in a batch")
  func noStore() throws {
    let words = [
      "term", "--service", "home", "--via", "walk-in", "--at", "2026-11-24T10:00", "--store",
      "/nowhere/office.sqlite",
    ]
    #expect(try ProgramRun(words).code == 66)
    #expect(
      try ProgramRun(["term", "--batch", "-", "--store", "/nowhere/office.sqlite"], input: "{}")
        .code == 66)
  }

  @Test(
    "The edition is that of the day of registration: the evening before belongs to it, the day not")
  func eveOfTheEdition() throws {
    let eve = try ProgramRun([
      "term", "--service", "home", "--via", "portal", "--at", "2025-03-13T19:00", "--json",
    ])
    #expect(eve.code == 0, "\(eve.error)")
    #expect(try eve.json()["registered"] == "2025-03-14")
    let day = try ProgramRun([
      "term", "--service", "home", "--via", "portal", "--at", "2025-03-13T18:30", "--json",
    ])
    #expect(day.code == 64)
  }

  @Test(
    "A registration that rests on an estimated day says so, though no term does",
    arguments: [
      ("2027-05-15T10:00", true), ("2027-05-17T10:00", false), ("2026-12-30T10:00", false),
      ("2026-05-26T19:00", false),
    ])
  func estimatedRegistration(at: String, isEstimated: Bool) throws {
    let run = try ProgramRun([
      "term", "--service", "rehab", "--via", "portal", "--at", at, "--json",
    ])
    let warnings = try run.json()["warnings"]?.list ?? []
    #expect(warnings == (isEstimated ? ["estimated-calendar"] : []))
  }

  @Test("pmpk.req.3.3: a consent on a Saturday counts from that day, as at the desk")
  func proactiveConsent() throws {
    let run = try ProgramRun([
      "term", "--service", "pmpk", "--via", "proactive", "--at", "2026-11-21T11:00", "--json",
    ])
    let terms = try run.json()["terms"]?.list ?? []
    func due(_ id: JSONValue) -> JSONValue? { terms.first { $0["id"] == id }?["due"] }
    #expect(due("examination-date") == "2026-11-24")
    #expect(due("examination") == "2026-12-21")
    #expect(
      terms.first { $0["id"] == "examination" }?["policies"]?.list.contains(
        "consent-counts-at-once") == true)
  }

  @Test(
    "A word that nobody would read is an error: the answer would be about something else",
    arguments: [
      (["calendar", "2026"], "2027"), (["law", "home.req.3.1"], "home.req.3.2"),
      (["iin", "350101500013"], "1"),
      (["limits", "--service", "home", "--place", "school"], "extra"),
      (["checklist", "--service", "home", "--via", "portal"], "extra"),
      (["term", "--service", "home", "--via", "portal", "--at", "2026-11-24T10:30"], "extra"),
    ])
  func unreadWord(command: [String], word: String) throws {
    #expect(try ProgramRun(command).code == 0)
    let run = try ProgramRun(command + [word])
    #expect(run.code == 64)
    #expect(run.error.contains(word))
  }

  @Test("An end that is moved by no day off has its date behind the years of the calendar too")
  func plainEnd() throws {
    let run = try ProgramRun([
      "term", "--service", "rehab", "--via", "walk-in", "--at", "2027-01-05T10:00", "--event",
      "course-start=2027-03-01", "--json",
    ])
    #expect(run.code == 0, "\(run.error)")
    let terms = try run.json()["terms"]?.list ?? []
    #expect(terms.first { $0["id"] == "shortest-course" }?["due"] == "2027-05-30")
    #expect(terms.first { $0["id"] == "longest-course" }?["due"] == "2028-02-29")
    let moved = try ProgramRun([
      "term", "--service", "rehab", "--via", "walk-in", "--at", "2027-01-05T10:00", "--event",
      "course-end=2027-12-31", "--json",
    ])
    #expect(moved.code == 64, "two working days of a year that nobody knows")
  }
}
