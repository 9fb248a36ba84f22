import Letters
import Workbench

/// `qabyldau help`: what the commands do, in the language of the clerk.
enum HelpCommand {
  static let workstation =
    "qabyldau [--store FILE] [--demo] [--place KIND] [--plain] [--lang kk|ru|en] [--theme NAME]"
    + " [--glyphs unicode|ascii] [--clerk ID] [--desk NAME]"

  static func run(_ arguments: Arguments) throws -> ExitCode {
    let topic =
      arguments.words.first == "help" ? arguments.words.dropFirst().first : arguments.words.first
    let help = Help(language: try arguments.tongue(), isJSON: arguments.has("json"))
    switch topic {
    case nil: help.print(Subcommand.allCases)
    case "exit-codes": help.printCodes()
    case let topic?:
      guard let command = Subcommand(rawValue: topic) else {
        throw UsageProblem("help", .unknownCommand(topic))
      }
      help.print(command)
    }
    return .done
  }
}

/// Help as text or as JSON.
private struct Help {
  let language: Language
  let isJSON: Bool

  func print(_ commands: [Subcommand]) {
    guard !isJSON else { return printJSON("commands", commands) { write($0, &$1) } }
    Console.out(HelpCommand.workstation)
    Console.out("  \(language.say(CommandLineWords.opensWorkstation))")
    Console.out("")
    let width = commands.map(\.rawValue.count).max() ?? 0
    for command in commands {
      Console.out("  \(command.rawValue.padded(cells: width))  \(purpose(command))")
    }
    Console.out("")
    Console.out(language.say(CommandLineWords.helpHint))
  }

  func print(_ command: Subcommand) {
    guard !isJSON else {
      var json = JSONText()
      write(command, &json)
      return Console.out(json.text)
    }
    Console.out("qabyldau \(command.synopsis)")
    Console.out("  \(purpose(command))")
  }

  func printCodes() {
    guard !isJSON else {
      return printJSON("codes", ExitCode.allCases) { code, json in
        json.object { json in
          json.key("code")
          json.value(Int(code.rawValue))
          json.key("meaning")
          json.value(language.say(ExitWords(code)))
        }
      }
    }
    for code in ExitCode.allCases {
      Console.out("\(code.rawValue)\t\(language.say(ExitWords(code)))")
    }
  }

  private func purpose(_ command: Subcommand) -> String { language.say(PurposeWords(command)) }

  private func write(_ command: Subcommand, _ json: inout JSONText) {
    json.object { json in
      json.key("command")
      json.value(command.rawValue)
      json.key("synopsis")
      json.value(command.synopsis)
      json.key("purpose")
      json.value(purpose(command))
    }
  }

  private func printJSON<Element>(
    _ key: StaticString, _ list: [Element], _ write: (Element, inout JSONText) -> Void
  ) {
    var json = JSONText()
    json.object { json in
      json.key(key)
      json.array(list) { write($1, &$0) }
    }
    Console.out(json.text)
  }
}
