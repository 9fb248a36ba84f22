import Letters
import Screen
import Workbench

/// `qabyldau keys`: the key table, from the command table and the user's own keys.
enum KeysCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let settings = Settings(paths: Paths())
    let language = try arguments.language() ?? settings.language
    switch arguments["format"] ?? "text" {
    case "text": printTable(settings, language)
    case "markdown": Console.out(KeyTable.markdown(settings.keymap, language))
    case let other: throw UsageProblem.unknown("format", other, known: ["text", "markdown"])
    }
    for problem in settings.problems { Console.error(problem.text) }
    return settings.problems.isEmpty ? .done : .badData
  }

  private static func printTable(_ settings: Settings, _ language: Language) {
    Console.table(
      ["command", "keys", "title", "contexts"],
      CommandTable.all.map { command in
        let keys = settings.keymap.keys(of: command.id).map(\.name)
        let contexts = command.contexts.map(\.rawValue).sorted()
        return [
          command.id.rawValue, keys.isEmpty ? "F2" : keys.joined(separator: " "),
          command.title(language), contexts.joined(separator: " "),
        ]
      })
  }
}

/// `qabyldau themes check`: reads every theme file.
enum ThemesCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    guard arguments.words.dropFirst().first == "check" else {
      throw UsageProblem(field: "themes", message: "themes: say “themes check”")
    }
    let files = ThemeFiles(paths: Paths())
    var isSound = true
    for name in files.names {
      do {
        _ = try files.theme(name)
        Console.out("\(name): sound")
      } catch {
        isSound = false
        Console.out("\(name): line \(error.line): \(error.kind)")
      }
    }
    return isSound ? .done : .badData
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
    Console.out("qabyldau \(version)")
    return .done
  }
}

/// `qabyldau help`
enum HelpCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let topic =
      arguments.words.first == "help" ? arguments.words.dropFirst().first : arguments.words.first
    switch topic {
    case nil: overview()
    case "exit-codes":
      for code in ExitCode.allCases { Console.out("\(code.rawValue)\t\(code.meaning)") }
    case let topic?:
      guard let command = Subcommand(rawValue: topic) else {
        throw UsageProblem(field: "help", message: "there is no command “\(topic)”")
      }
      Console.out("qabyldau \(command.usage.synopsis)")
      Console.out("  \(command.usage.purpose)")
    }
    return .done
  }

  private static func overview() {
    Console.out(
      "qabyldau [--store FILE] [--demo] [--plain] [--lang kk|ru|en] [--theme NAME] [--glyphs unicode|ascii]"
    )
    Console.out("  opens the workstation; without a store it leads through set-up")
    Console.out("")
    let width = Subcommand.allCases.map(\.rawValue.count).max() ?? 0
    for command in Subcommand.allCases {
      Console.out("  \(command.rawValue.padded(cells: width))  \(command.usage.purpose)")
    }
    Console.out("")
    Console.out("qabyldau help COMMAND tells its options; qabyldau help exit-codes the codes.")
  }
}
