import Fixtures
import Testing

@Suite("Categories and other single values on the command line")
struct CategoryCommandTests {
  static let refused: [(language: String, message: String)] = [
    ("en", "category: one value alone is allowed, not social-assistance, orphan-in-family"),
    ("ru", "category: значение может быть одно, а здесь: social-assistance, orphan-in-family"),
    ("kk", "category: бір ғана мәні болады, мұнда: social-assistance, orphan-in-family"),
  ]

  /// The commands that know a category, each as it is called for a camp.
  static let camp: [[String]] = [
    ["checklist", "--service", "camp", "--via", "walk-in"],
    ["checklist", "--service", "camp", "--via", "portal"],
    ["term", "--service", "camp", "--via", "walk-in", "--at", "2026-11-24T10:00"],
    ["limits", "--service", "camp", "--place", "department"],
  ]

  @Test("Of the four categories of camps an applicant states exactly one", arguments: camp)
  func two(words: [String]) throws {
    let both = ["--category", "social-assistance", "--category", "orphan-in-family"]
    for (language, message) in Self.refused {
      let run = try ProgramRun(words + both + ["--lang", language])
      #expect(run.code == 64)
      #expect(run.output.isEmpty)
      #expect(run.error.contains(message), "\(run.error)")
      #expect(run.error.contains("camp.req.8.walk.6"), "\(run.error)")
    }
    let one = try ProgramRun(words + ["--category", "orphan-in-family"])
    #expect(one.code == 0, "\(one.error)")
    let twice = try ProgramRun(
      words + ["--category", "orphan-in-family", "--category", "orphan-in-family"])
    #expect(twice.code == 0, "the same one said twice is one")
  }

  @Test(
    "A service of no categories takes none, and one beside none is no answer",
    arguments: ["home", "pmpk", "rehab"])
  func none(service: String) throws {
    let words = ["checklist", "--service", service, "--via", "walk-in", "--lang", "en"]
    for category in ["military", "orphan", "nothing"] {
      let run = try ProgramRun(words + ["--category", category])
      #expect(run.code == 64)
      #expect(run.error.contains("category: “\(category)” is not one of"), "\(run.error)")
    }
    #expect(try ProgramRun(words + ["--category", "none"]).code == 0)
  }

  @Test("No category and one at once contradict each other")
  func noneAndOne() throws {
    let run = try ProgramRun([
      "checklist", "--service", "preschool-queue", "--via", "portal", "--category", "none",
      "--category", "military", "--lang", "en",
    ])
    #expect(run.code == 64)
    #expect(
      run.error.contains("category: one value alone is allowed, not none, military"),
      "\(run.error)")
  }

  @Test("Form 1 of the preschool queue lets a family tick several: the papers of each are listed")
  func several() throws {
    func papers(_ categories: String...) throws -> Set<String> {
      let run = try ProgramRun(
        ["checklist", "--service", "preschool-queue", "--via", "portal", "--json"]
          + categories.flatMap { ["--category", $0] })
      #expect(run.code == 0, "\(run.error)")
      return Set(try run.json()["rows"]?.list.compactMap { $0["document"]?.string } ?? [])
    }
    let both = try papers("military", "teacher")
    #expect(both == (try papers("military")).union(try papers("teacher")))
    #expect(both.count > (try papers("military")).count)
  }

  @Test(
    "Of two values of anything else one would stay unread, so neither is answered",
    arguments: [
      (["limits", "--service", "home", "--service", "camp", "--place", "school"], "service"),
      (["limits", "--service", "camp", "--place", "school", "--place", "department"], "place"),
      (
        [
          "term", "--service", "home", "--via", "walk-in", "--at", "2026-11-24T10:00", "--at",
          "2026-11-25T10:00",
        ], "at"
      ),
      (
        [
          "term", "--service", "home", "--via", "walk-in", "--via", "portal", "--at",
          "2026-11-24T10:00",
        ], "via"
      ),
      (
        [
          "checklist", "--service", "home", "--via", "walk-in", "--applicant", "resident",
          "--applicant", "non-resident",
        ], "applicant"
      ),
    ])
  func twice(words: [String], field: String) throws {
    let run = try ProgramRun(words + ["--lang", "en"])
    #expect(run.code == 64)
    #expect(run.error.contains("\(field): one value alone is allowed"), "\(run.error)")
    #expect(run.output.isEmpty)
  }

  @Test("A batch answers a line with two categories, or two ways, as an error of that field")
  func batch() throws {
    let lines = [
      #"{"service":"camp","via":"walk-in","category":["social-assistance","low-income"]}"#,
      #"{"service":"camp","via":["walk-in","portal"]}"#,
      #"{"service":"camp","via":"walk-in","category":["low-income"]}"#,
    ]
    let run = try ProgramRun(
      ["checklist", "--batch", "-"], input: lines.joined(separator: "\n"))
    #expect(run.code == 1)
    let answers = try run.lines.map { try JSONValue($0) }
    #expect(answers.map { $0["error"]?["field"] } == ["category", "via", nil])
    #expect(answers.last?["rows"]?.list.isEmpty == false)
  }

  @Test(
    "Unknown service, channel, category, place and date are refused with their field, in three languages",
    arguments: [
      (["checklist", "--service", "nosuch", "--via", "portal"], "service: "),
      (["limits", "--service", "nosuch", "--place", "school"], "service: "),
      (["checklist", "--service", "home", "--via", "pigeon"], "via: "),
      (["checklist", "--service", "camp", "--via", "walk-in", "--category", "rich"], "category: "),
      (["limits", "--service", "home", "--place", "moon"], "place: "),
      (["term", "--service", "home", "--via", "walk-in", "--at", "2026-13-01T10:00"], "at: "),
      (
        [
          "term", "--service", "home", "--via", "walk-in", "--at", "2026-11-24T10:00", "--category",
          "rich",
        ],
        "category: "
      ),
    ])
  func unknown(words: [String], field: String) throws {
    for language in ["kk", "ru", "en"] {
      let run = try ProgramRun(words + ["--lang", language])
      #expect(run.code == 64)
      #expect(run.error.contains(field), "\(run.error)")
      #expect(run.output.isEmpty)
    }
  }
}
