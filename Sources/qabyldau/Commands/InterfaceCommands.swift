import Letters
import Screen
import Workbench

/// `qabyldau keys`: the key table, from the command table and the user's own keys.
enum KeysCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let settings = Settings(paths: Paths())
    let language = try arguments.tongue()
    switch arguments["format"] ?? "text" {
    case "text" where arguments.has("json"): printJSON(settings, language)
    case "text": printTable(settings, language)
    case "markdown": Console.out(KeyTable.markdown(settings.keymap, language))
    case let other: throw UsageProblem.unknown("format", other, known: ["text", "markdown"])
    }
    for problem in settings.problems { Console.error(language.say(problem.words)) }
    return settings.problems.isEmpty ? .done : .badData
  }

  private static func printTable(_ settings: Settings, _ language: Language) {
    Console.table(
      ["command", "keys", "title", "contexts"],
      CommandTable.all.map { command in
        let (keys, contexts) = lists(command, settings)
        return [
          command.id.rawValue, keys.isEmpty ? "F2" : keys.joined(separator: " "),
          command.title(language), contexts.joined(separator: " "),
        ]
      })
  }

  private static func lists(
    _ command: Command, _ settings: Settings
  ) -> (keys: [String], contexts: [String]) {
    (settings.keymap.keys(of: command).map(\.name), command.contexts.members.map(\.name).sorted())
  }

  private static func printJSON(_ settings: Settings, _ language: Language) {
    var json = JSONText()
    json.object { json in
      json.key("commands")
      json.array(CommandTable.all) { json, command in
        let (keys, contexts) = lists(command, settings)
        json.object { json in
          json.key("command")
          json.value(command.id.rawValue)
          json.key("keys")
          json.strings(keys)
          json.key("title")
          json.value(command.title(language))
          json.key("contexts")
          json.strings(contexts)
        }
      }
    }
    Console.out(json.text)
  }
}

/// `qabyldau themes check`: reads every theme file and names every line that cannot be followed.
enum ThemesCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    guard arguments.words.dropFirst().first == "check" else {
      throw UsageProblem("themes", .sayThemesCheck)
    }
    try arguments.checkWords(atMost: 1)
    let language = try arguments.tongue()
    let files = ThemeFiles(paths: Paths())
    let checked = files.names.map { ($0, files.problems(of: $0)) }
    if arguments.has("json") {
      printJSON(checked, language)
    } else {
      for (name, problems) in checked { print(name, problems, language) }
    }
    return checked.allSatisfy { $0.1.isEmpty } ? .done : .badData
  }

  private static func print(_ name: String, _ problems: [ThemeProblem], _ language: Language) {
    if problems.isEmpty { Console.line([language.say(CommandLineWords.sound(name))]) }
    for problem in problems {
      Console.line(["\(name): \(language.say(ThemeProblemWords(problem)))"])
    }
  }

  private static func printJSON(_ checked: [(String, [ThemeProblem])], _ language: Language) {
    var json = JSONText()
    json.object { json in
      json.key("themes")
      json.array(checked) { json, theme in
        json.object { json in
          json.key("theme")
          json.value(theme.0)
          json.key("problems")
          json.array(theme.1) { json, problem in
            json.object { json in
              json.key("line")
              json.value(problem.line)
              json.key("message")
              json.value(language.say(ThemeProblemWords(problem)))
            }
          }
        }
      }
    }
    Console.out(json.text)
  }
}

/// `qabyldau paths`: where everything lies.
enum PathsCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let paths = Paths()
    let rows = [
      ["store", StoreAccess.path(arguments)], ["settings", paths.settings], ["keys", paths.keys],
      ["themes", paths.themes.joined(separator: ":")], ["notices", paths.notices],
      ["log", paths.log],
    ]
    if arguments.has("json") {
      var json = JSONText()
      json.object { json in
        for row in rows {
          json.key(row[0])
          json.value(row[1])
        }
      }
      Console.out(json.text)
    } else {
      Console.table(["what", "path"], rows)
    }
    return .done
  }
}

/// `qabyldau version`
enum VersionCommand {
  static let version = "0.1.0"

  static func run(_ arguments: Arguments) throws -> ExitCode {
    guard arguments.has("json") else {
      Console.out("qabyldau \(version)")
      return .done
    }
    var json = JSONText()
    json.object { json in
      json.key("version")
      json.value(version)
    }
    Console.out(json.text)
    return .done
  }
}
