import Fixtures
import Testing

@testable import qabyldau

@Suite("An option that a command does not read")
struct UnreadOptionTests {
  @Test(
    "is refused with its name, for every command",
    arguments: Subcommand.allCases)
  func everyCommand(command: Subcommand) throws {
    let unread = Set(Arguments.optionNames).subtracting(command.options)
    for name in unread.sorted() {
      let arguments = try Arguments([command.rawValue, "--\(name)", "x"])
      #expect(throws: UsageProblem.self) {
        try arguments.checkOptions(command.options, of: command.rawValue)
      }
    }
    #expect(!unread.isEmpty)
  }

  @Test("Every option of a synopsis is one that the command line knows")
  func known() {
    for command in Subcommand.allCases {
      let known = Set(Arguments.optionNames + Arguments.flagNames)
      #expect(command.options.subtracting(known).isEmpty, "\(command)")
    }
  }

  @Test(
    "has the exit code 64 and says which one it is",
    arguments: [
      (["list", "--service", "home"], "--service"),
      (
        ["term", "--service", "home", "--via", "portal", "--at", "2026-11-24", "--fact", "a=b"],
        "--fact"
      ),
      (["limits", "--service", "home", "--place", "school", "--via", "portal"], "--via"),
      (["keys", "--demo"], "--demo"), (["--act", "x"], "--act"),
    ])
  func refused(words: [String], option: String) throws {
    let run = try ProgramRun(words + ["--lang", "en"], environment: [:])
    #expect(run.code == 64)
    #expect(run.error.contains(option), "\(run.error)")
    #expect(run.lines.isEmpty)
  }

  @Test(
    "camp.req.8.walk.6.d: a school does not ask for the decision that it holds itself",
    arguments: [("school", "forbidden"), ("department", "allowed")])
  func place(place: String, demand: String) throws {
    let rows = try ProgramRun(
      [
        "checklist", "--service", "camp", "--via", "walk-in", "--category", "emergency-or-other",
        "--place", place, "--json",
      ], environment: [:]
    ).json()["rows"]?.list
    let row = try #require(rows?.first { $0["document"] == "collegial-body-decision" })
    #expect(row["demand"]?.string == demand)
  }

  @Test(
    "checklist --place: one that is none, or does not provide the service, is refused",
    arguments: ["moon", "pmpk", "state-corporation"])
  func noPlace(place: String) throws {
    let run = try ProgramRun(
      ["checklist", "--service", "camp", "--via", "walk-in", "--place", place],
      environment: [:])
    #expect(run.code == 64)
    #expect(run.error.contains("place"))
  }

  @Test("An option that is given nothing has nothing: it does not take the next word")
  func emptyValues() throws {
    for name in Arguments.optionNames {
      let arguments = try Arguments(["init", "--\(name)=", "--json", "word"])
      #expect(arguments[name] == "", "\(name)")
      #expect(arguments.has("json"))
      #expect(arguments.words == ["init", "word"])
    }
    for name in Arguments.flagNames {
      #expect(throws: UsageProblem.self) { try Arguments(["init", "--\(name)="]) }
    }
  }
}
