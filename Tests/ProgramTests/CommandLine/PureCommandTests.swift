import Fixtures
import Testing

@Suite("qabyldau checklist, limits, iin, calendar and law")
struct PureCommandTests {
  private func json(_ words: String...) throws -> JSONValue {
    let run = try ProgramRun(words + ["--json"])
    #expect(run.code == 0, "\(run.error)")
    return try run.json()
  }

  // MARK: checklist

  @Test("A checklist has one row a paper, with every key of the contract")
  func checklist() throws {
    let rows = try #require(
      try json("checklist", "--service", "home", "--via", "walk-in", "--applicant", "resident")[
        "rows"]?.list)
    #expect(rows.contains { $0["document"] == "medical-commission-conclusion" })
    for row in rows {
      #expect(
        row.keys == [
          "document", "required", "clauses", "demand", "original_and_copy", "returned", "max_age",
          "title_kk",
        ])
      #expect(row["clauses"]?.list.isEmpty == false)
    }
    let conclusion = rows.first { $0["document"] == "medical-commission-conclusion" }
    #expect(conclusion?["demand"] == "forbidden")
    #expect(conclusion?["clauses"] == .list(["home.req.8.1.2"]), "the row's own clause alone")
  }

  @Test("What state systems hold must not be demanded, until the look-up found nothing")
  func lookUp() throws {
    func demand(_ fact: String) throws -> JSONValue? {
      try json(
        "checklist", "--service", "home", "--via", "walk-in", "--fact",
        "medical-commission-conclusion=\(fact)")["rows"]?.list
        .first { $0["document"] == "medical-commission-conclusion" }?["demand"]
    }
    #expect(try demand("not-looked-up") == "forbidden")
    #expect(try demand("found") == "forbidden")
    #expect(try demand("not-found") == "allowed")
    #expect(try demand("consent-declined") == "allowed")
  }

  @Test("The facts that a service knows can be asked for")
  func facts() throws {
    let facts = try #require(
      try json("checklist", "--service", "home", "--facts")["facts"]?.list)
    #expect(facts.contains { $0["fact"] == "consent" })
    let run = try ProgramRun([
      "checklist", "--service", "home", "--via", "walk-in", "--fact", "consent=maybe",
    ])
    #expect(run.code == 64)
    #expect(run.error.contains("consent"))
  }

  // MARK: limits

  @Test("Fifteen minutes of waiting and of serving at a school")
  func limits() throws {
    let limits = try #require(
      try json("limits", "--service", "home", "--place", "school")["limits"]?.list)
    #expect(limits.map { $0["phase"] } == ["waiting", "serving"])
    #expect(limits.map { $0["max_minutes"] } == [15, 15])
    #expect(limits.map { $0["clauses"]?[0] } == ["home.req.3.2", "home.req.3.3"])
  }

  @Test("Where no clause sets a limit, none is claimed")
  func noLimit() throws {
    let words = ["limits", "--service", "preschool-admission", "--place", "preschool"]
    #expect(try ProgramRun(words + ["--json"]).json()["limits"] == .list([]))
    let run = try ProgramRun(words)
    #expect(run.code == 0)
    #expect(run.output.contains("none"))
  }

  @Test("A place that does not give the service has no limits to tell: «none» would be a lie")
  func foreignPlace() throws {
    let run = try ProgramRun([
      "limits", "--service", "home", "--place", "department", "--json", "--lang", "en",
    ])
    #expect(run.code == 64)
    #expect(run.error.contains("place: “department” is not one of school"))
  }

  @Test("Camps: 30 minutes at the provider, 15 at the State Corporation, one clause each")
  func campLimits() throws {
    func serving(_ place: String) throws -> JSONValue? {
      try json("limits", "--service", "camp", "--place", place)["limits"]?[1]
    }
    let provider = try #require(try serving("department"))
    #expect(provider["max_minutes"] == 30)
    #expect(provider["clauses"] == .list(["camp.req.3.3.provider"]))
    let corporation = try #require(try serving("state-corporation"))
    #expect(corporation["max_minutes"] == 15)
    #expect(corporation["clauses"] == .list(["camp.req.3.3.sc"]))
  }

  // MARK: iin

  @Test("A number of the contract, with every key")
  func iin() throws {
    let answer = try json("iin", "350101500013")
    #expect(
      answer
        == .object([
          "well_formed": true, "control_digit_ok": true, "birth_date": "2035-01-01",
          "sex": "male", "warnings": .list([]),
        ]))
  }

  @Test(
    "A doubtful number is a negative answer with its warnings, not an error",
    arguments: [
      ("350101500014", true, "control-digit"), ("35010150001", false, "not-twelve-digits"),
      ("сіз", false, "not-twelve-digits"),
    ])
  func doubtfulIIN(number: String, isWellFormed: Bool, warning: String) throws {
    let run = try ProgramRun(["iin", number, "--json"])
    #expect(run.code == 1)
    let answer = try run.json()
    #expect(answer["well_formed"] == .flag(isWellFormed))
    #expect(answer["control_digit_ok"] == false)
    #expect(answer["warnings"]?.list.contains(.text(warning)) == true)
  }

  // MARK: calendar

  @Test("The calendar of a year: every entry has a source")
  func calendar() throws {
    let days = try #require(try json("calendar", "2026")["days"]?.list)
    #expect(!days.isEmpty)
    for day in days { #expect(day["source"]?.string?.isEmpty == false) }
    let moved = try #require(days.first { $0["date"] == "2026-10-26" })
    #expect(moved["working"] == false)
    #expect(moved["why"] == "moved-day-off")
  }

  @Test("A year that no order has settled is not answered")
  func unknownYear() throws {
    let unknown = try ProgramRun(["calendar", "2199", "--lang", "en"])
    #expect(unknown.code == 64)
    #expect(unknown.error.contains("it knows 2024 to 2027"))
    #expect(try ProgramRun(["calendar", "soon"]).code == 64)
    #expect(try ProgramRun(["calendar"]).code == 64)
  }

  // MARK: law

  @Test("A clause comes verbatim, with the act and the edition")
  func clause() throws {
    let answer = try json("law", "home.req.3.1")
    #expect(answer["text"] == "Қызмет көрсету мерзімі – 2 жұмыс күні;")
    #expect(answer["act"]?["order"] == "№ 223")
    #expect(answer["edition"] == "№ 33")
  }

  @Test(
    "The clauses of every service are there",
    arguments: [
      "home", "pmpk", "rehab", "special", "preschool-queue", "preschool-admission", "camp",
    ]
  )
  func service(name: String) throws {
    let clauses = try #require(try json("law", "--service", name)["clauses"]?.list)
    #expect(clauses.count > 10)
    let rules = try #require(
      try json("law", "--service", name, "--kind", "rule")["clauses"]?.list)
    #expect(rules.count < clauses.count)
    #expect(rules.allSatisfy { $0["kind"] == "rule" })
  }

  @Test("A clause that is not there is a negative answer")
  func noClause() throws {
    let run = try ProgramRun(["law", "home.req.99"])
    #expect(run.code == 1)
    #expect(run.error.contains("home.req.99"))
  }
}
