import Screen
import Workbench

/// `qabyldau man`: the manual page, from the same tables as the program.
enum ManCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    Console.out(ManPage(language: try arguments.tongue()).text)
    return .done
  }
}

/// The manual page in a language, for roff (man(7)). The names of its sections are those that man
/// looks for.
struct ManPage {
  let language: Language

  var text: String {
    (head + commands + options + keys + files + codes).joined(separator: "\n")
  }

  private func say(_ words: ManWords) -> String { Self.escape(language.say(words)) }

  private var head: [String] {
    [
      ".TH QABYLDAU 1 \"\" \"qabyldau \(VersionCommand.version)\"", ".SH NAME",
      "qabyldau \\- \(say(.name))", ".SH SYNOPSIS", ".B qabyldau", "[options]", ".br",
      ".B qabyldau", "command [options]", ".SH DESCRIPTION", say(.description),
    ]
  }

  private var commands: [String] {
    [".SH COMMANDS"]
      + Subcommand.allCases.flatMap { command in
        [
          ".TP", ".B \(Self.escape(command.synopsis))",
          Self.escape(language.say(PurposeWords(command))),
        ]
      }
  }

  private var options: [String] {
    [".SH OPTIONS"]
      + list([
        ("--demo", .demo), ("--plain", .plain), ("--lang kk|ru|en", .lang),
        ("--theme NAME", .theme),
        ("--glyphs unicode|ascii", .glyphs), ("--store FILE", .store), ("--desk NAME", .desk),
        ("--json", .json),
      ])
  }

  private var keys: [String] {
    [".SH KEYS"]
      + CommandTable.all.flatMap { command in
        let names = command.keys.map(\.name).joined(separator: ", ")
        return [
          ".TP", ".B \(Self.escape(names.isEmpty ? "F2" : names))",
          Self.escape("\(command.title(language)) (\(command.id.rawValue))"),
        ]
      }
  }

  private var files: [String] {
    [".SH FILES"]
      + list([
        ("$XDG_CONFIG_HOME/qabyldau/settings", .settings),
        ("$XDG_CONFIG_HOME/qabyldau/keys", .keys),
      ]) + [".SH ENVIRONMENT"]
      + list([
        ("QABYLDAU_STORE", .store), ("QABYLDAU_NOW", .now), ("QABYLDAU_FONTS", .fonts),
        ("QABYLDAU_THEMES", .themes), ("NO_COLOR", .noColour),
      ])
  }

  private var codes: [String] {
    [".SH EXIT STATUS"]
      + ExitCode.allCases.flatMap {
        [".TP", ".B \($0.rawValue)", Self.escape(language.say(ExitWords($0)))]
      }
  }

  private func list(_ entries: [(name: String, words: ManWords)]) -> [String] {
    entries.flatMap { [".TP", ".B \(Self.escape($0.name))", say($0.words)] }
  }

  /// A backslash, a hyphen and a dot at the start of a line mean something to roff.
  private static func escape(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
