import Fixtures
import Testing

@Suite("Help, keys, themes, paths and completions")
struct InterfaceCommandTests {
  private func output(_ words: String...) throws -> String {
    let run = try ProgramRun(words)
    #expect(run.code == 0, "\(run.error)")
    #expect(run.error.isEmpty)
    return run.output
  }

  private func commands() throws -> [String] {
    try output("help").split(separator: "\n").filter { $0.hasPrefix("  ") }.dropFirst().compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
  }

  @Test("Every command of the help has help of its own, and the manual page tells of it")
  func help() throws {
    let page = try output("man")
    for command in try commands() {
      let text = try output("help", command)
      #expect(text.hasPrefix("qabyldau \(command)"))
      if command != "help" { #expect(try output(command, "--help") == text) }
      #expect(page.contains(command))
    }
  }

  @Test("The help of exit codes lists every code of the contract")
  func exitCodes() throws {
    let text = try output("help", "exit-codes")
    let codes = text.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
    #expect(codes == ["0", "1", "64", "65", "66", "70", "73", "74", "75", "77", "130"])
  }

  @Test("The manual page is one that man can set")
  func man() throws {
    let page = try output("man")
    #expect(page.hasPrefix(".TH QABYLDAU 1"))
    for section in ["NAME", "SYNOPSIS", "OPTIONS", "EXIT STATUS", "FILES"] {
      #expect(page.contains(".SH \(section)") || page.contains(".SH \"\(section)\""), "\(section)")
    }
  }

  @Test("Completions know every command", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let text = try output("completions", shell)
    for command in try commands() { #expect(text.contains(command)) }
    #expect(text.contains("preschool-admission"))
  }

  @Test("A shell that nobody knows, a command that nobody knows and no command of a theme")
  func unknown() throws {
    #expect(try ProgramRun(["completions", "ksh"]).code == 64)
    #expect(try ProgramRun(["completions"]).code == 64)
    #expect(try ProgramRun(["nosuch"]).code == 64)
    #expect(try ProgramRun(["help", "nosuch"]).code == 64)
    #expect(try ProgramRun(["themes"]).code == 64)
    #expect(try ProgramRun(["themes", "check", "mine.theme"]).code == 64)
    #expect(try ProgramRun(["keys", "--format", "html"]).code == 64)
    #expect(try ProgramRun(["--lang", "de", "keys"]).code == 64)
  }

  @Test("Titles of commands come in the language asked for", arguments: ["kk", "ru", "en"])
  func language(name: String) throws {
    let title = ["kk": "Ашу", "ru": "Открыть", "en": "Open"][name] ?? ""
    #expect(try output("keys", "--lang", name).contains("\t\(title)\t"))
  }

  @Test("Every theme that comes with the program is sound")
  func themes() throws {
    let text = try output("themes", "check", "--lang", "en")
    #expect(text.split(separator: "\n").count >= 2)
    #expect(text.split(separator: "\n").allSatisfy { $0.hasSuffix(": sound") })
    let themes = try #require(try JSONValue(output("themes", "check", "--json"))["themes"]?.list)
    #expect(themes.count == text.split(separator: "\n").count)
    #expect(themes.allSatisfy { $0["problems"] == .list([]) })
  }

  @Test(
    "Every wrong line of a user's own theme is named in a sentence",
    arguments: [
      ("kk", ["mine: 2-жол: «titel» деген рөл жоқ", "mine: 3-жол: «loud» деген түс жоқ"]),
      ("ru", ["mine: строка 2: роли «titel» нет", "mine: строка 3: цвета «loud» нет"]),
      (
        "en", ["mine: line 2: there is no role “titel”", "mine: line 3: there is no colour “loud”"]
      ),
    ])
  func ownTheme(language: String, told: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("qabyldau/themes")
    try folder.write(
      "text = white on black\ntitel = red\nfield = loud\n", to: "qabyldau/themes/mine.theme")
    let words = ["themes", "check", "--lang", language]
    let environment = ["XDG_CONFIG_HOME": folder.path]
    let run = try ProgramRun(words, environment: environment)
    #expect(run.code == 65)
    #expect(run.lines.filter { $0.hasPrefix("mine") } == told)
    let json = try ProgramRun(words + ["--json"], environment: environment)
    #expect(json.code == 65)
    let mine = try JSONValue(json.output)["themes"]?.list.first { $0["theme"] == "mine" }
    #expect(mine?["problems"]?.list.map { $0["line"] } == [2, 3])
  }

  @Test("Themes that inherit from one another in a circle are named, and bring nothing down")
  func circle() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("qabyldau/themes")
    try folder.write("inherits = b\n", to: "qabyldau/themes/a.theme")
    try folder.write("text = red\ninherits = c\n", to: "qabyldau/themes/b.theme")
    try folder.write("inherits = a\n", to: "qabyldau/themes/c.theme")
    let environment = ["XDG_CONFIG_HOME": folder.path]
    let run = try ProgramRun(["themes", "check", "--lang", "en"], environment: environment)
    #expect(run.code == 65)
    for name in ["a: line 1", "b: line 2", "c: line 1"] {
      #expect(run.lines.contains { $0.hasPrefix(name) }, "\(run.output)")
    }
    let opened = try ProgramRun(["--demo", "--theme", "a"], environment: environment)
    #expect(opened.code == 65)
  }

  @Test("What stands in a theme, and how it is called, moves no cursor when it is told")
  func escapes() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("qabyldau/themes")
    try folder.write("te\u{1B}[2Jxt = white\n", to: "qabyldau/themes/m\u{7}ine.theme")
    let run = try ProgramRun(
      ["themes", "check"], environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(run.code == 65)
    #expect(run.lines.contains { $0.hasPrefix("m\u{FFFD}ine: ") && $0.contains("te\u{FFFD}[2Jxt") })
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{7}"))
  }

  @Test(
    "A theme that is not there is refused on a terminal and in a pipe, with the names of the others"
  )
  func unknownTheme() throws {
    let office = try OfficeOnDisk(demo: 1)
    let wrong = try office.run("--theme", "nope", "--lang", "en")
    #expect(wrong.code == 64)
    #expect(wrong.error.contains("nope") && wrong.error.contains("monochrome"), "\(wrong.error)")
    #expect(try office.run("--theme", "monochrome").code == 0)
  }

  @Test("A user's own keys are told with the line that cannot be followed")
  func ownKeys() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("qabyldau")
    try folder.write(
      """
      # own keys
      open = F11
      nosuch = F9
      search = F99
      palette = F1
      refresh F5
      """, to: "qabyldau/keys")
    let run = try ProgramRun(
      ["keys", "--lang", "en"], environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(run.code == 65)
    let told = run.error.split(separator: "\n").map(String.init)
    #expect(told.count == 4, "\(told)")
    #expect(told.contains { $0.contains("line 3") && $0.contains("nosuch") })
    #expect(told.contains { $0.contains("line 4") && $0.contains("F99") })
    #expect(told.contains { $0.contains("line 5") && $0.contains("F1 is the key of") })
    #expect(told.contains { $0.contains("line 6") })
    #expect(run.output.contains("open\tF11\t"))
    #expect(run.output.contains("palette\tF2 :\t"))
  }

  @Test("Two commands may exchange their keys")
  func exchangedKeys() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("qabyldau")
    try folder.write("refresh = F3\nsearch = F5\n", to: "qabyldau/keys")
    let run = try ProgramRun(["keys"], environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(run.code == 0, "\(run.error)")
    #expect(run.output.contains("refresh\tF3\t"))
  }

  @Test("Where everything lies, by the user's own folders")
  func paths() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      ["paths", "--json"],
      environment: [
        "XDG_CONFIG_HOME": folder.path + "/c", "XDG_DATA_HOME": folder.path + "/d",
        "XDG_STATE_HOME": folder.path + "/s",
      ])
    let paths = try run.json()
    #expect(paths["keys"]?.string == folder.path + "/c/qabyldau/keys")
    #expect(paths["log"]?.string == folder.path + "/s/qabyldau/log")
    #expect(paths["store"]?.string?.hasPrefix(folder.path + "/d/qabyldau/") == true)
  }

  @Test("A version that can be compared")
  func version() throws {
    let words = try output("version").split(separator: " ")
    #expect(words.first == "qabyldau")
    #expect(words.last?.split(separator: ".").count == 3)
    let version = try JSONValue(output("version", "--json"))["version"]?.string
    #expect(version == words.last?.filter { $0 != "\n" })
  }

  @Test("Help, its topics and the keys come as one JSON value too")
  func json() throws {
    let commands = try #require(try JSONValue(output("help", "--json"))["commands"]?.list)
    #expect(try commands.compactMap { $0["command"]?.string } == self.commands())
    let term = try JSONValue(output("help", "term", "--json"))
    #expect(term["synopsis"]?.string?.hasPrefix("term --service ID") == true)
    let codes = try #require(try JSONValue(output("help", "exit-codes", "--json"))["codes"]?.list)
    #expect(codes.first?["code"] == 0 && codes.last?["code"] == 130)
    let keys = try #require(
      try JSONValue(output("keys", "--json", "--lang", "en"))["commands"]?.list)
    let open = keys.first { $0["command"] == "open" }
    #expect(open?["keys"] == .list(["Enter", "Right"]))
    #expect(open?["title"] == "Open")
  }
}
