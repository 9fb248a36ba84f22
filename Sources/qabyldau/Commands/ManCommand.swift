import Screen
import Workbench

/// `qabyldau man`: the manual page, from the same tables as the program.
enum ManCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    Console.out(page)
    return .done
  }

  static var page: String {
    (head + commands + interface + keys + files + codes).joined(separator: "\n")
  }

  private static let head = [
    ".TH QABYLDAU 1 \"\" \"qabyldau \(VersionCommand.version)\"", ".SH NAME",
    "qabyldau \\- the desk where a family hands in papers for a child", ".SH SYNOPSIS",
    ".B qabyldau", "[options]", ".br", ".B qabyldau", "command [options]", ".SH DESCRIPTION",
    "Opens the workstation of the reception desk. With a command it answers from the same rules.",
  ]

  private static var commands: [String] {
    [".SH COMMANDS"]
      + Subcommand.allCases.flatMap { command in
        [".TP", ".B \(escape(command.usage.synopsis))", escape(command.usage.purpose)]
      }
  }

  private static let interface = [
    ".SH OPTIONS", ".TP", ".B \\-\\-demo", "a throw\\-away store of invented cases", ".TP",
    ".B \\-\\-plain", "linear text for a screen reader", ".TP", ".B \\-\\-lang kk|ru|en",
    "the language of the interface", ".TP", ".B \\-\\-theme NAME", "the colours", ".TP",
    ".B \\-\\-glyphs unicode|ascii", "the signs beside letters", ".TP", ".B \\-\\-store FILE",
    "the store", ".TP", ".B \\-\\-desk NAME", "the name of this desk",
  ]

  private static var keys: [String] {
    [".SH KEYS"]
      + CommandTable.all.flatMap { command in
        let names = command.keys.map(\.name).joined(separator: ", ")
        return [
          ".TP", ".B \(escape(names.isEmpty ? "F2" : names))",
          escape("\(command.english) (\(command.id.rawValue))"),
        ]
      }
  }

  private static let files = [
    ".SH FILES", ".TP", ".I $XDG_CONFIG_HOME/qabyldau/settings",
    "language, theme, layout, glyphs, escape\\-delay", ".TP",
    ".I $XDG_CONFIG_HOME/qabyldau/keys", "own keys: command = key, key", ".SH ENVIRONMENT", ".TP",
    ".B QABYLDAU_STORE", "the store", ".TP", ".B QABYLDAU_NOW",
    "the moment, for demo stores and commands without a store", ".TP", ".B NO_COLOR",
    "no colours",
  ]

  private static var codes: [String] {
    [".SH EXIT STATUS"]
      + ExitCode.allCases.flatMap { [".TP", ".B \($0.rawValue)", escape($0.meaning)] }
  }

  /// A backslash, a hyphen and a dot at the start of a line mean something to roff.
  private static func escape(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
