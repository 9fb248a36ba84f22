import Law

/// `qabyldau completions SHELL`: from the tables of commands and options.
enum CompletionsCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let shell = try arguments.word(1, "SHELL")
    switch shell {
    case "bash": Console.out(bash)
    case "zsh": Console.out(zsh)
    case "fish": Console.out(fish)
    default: throw UsageProblem.unknown("shell", shell, known: ["bash", "zsh", "fish"])
    }
    return .done
  }

  private static var commands: [String] { Subcommand.allCases.map(\.rawValue) }

  private static var options: [String] {
    (Arguments.optionNames + Arguments.flagNames).sorted().map { "--" + $0 }
  }

  /// Options whose values are a closed list.
  private static let values: [(option: String, values: [String])] = [
    ("--service", Service.allCases.map(\.rawValue)), ("--via", Channel.allCases.map(\.rawValue)),
    ("--place", Place.allCases.map(\.rawValue)),
    ("--applicant", Residency.allCases.map(\.rawValue)), ("--week", ["5", "6"]),
    ("--lang", ["kk", "ru", "en"]), ("--glyphs", ["unicode", "ascii"]),
  ]

  static var bash: String {
    let cases = values.map { "    \($0.option)) words=\"\($0.values.joined(separator: " "))\" ;;" }
    return """
      _qabyldau() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words
        case "$previous" in
      \(cases.joined(separator: "\n"))
          --store|--output|--batch) COMPREPLY=($(compgen -f -- "$current")); return ;;
          *) words="\(commands.joined(separator: " ")) \(options.joined(separator: " "))" ;;
        esac
        COMPREPLY=($(compgen -W "$words" -- "$current"))
      }
      complete -F _qabyldau qabyldau
      """
  }

  static var zsh: String {
    let cases = values.map { "    \($0.option)) compadd \($0.values.joined(separator: " ")) ;;" }
    return """
      #compdef qabyldau
      _qabyldau() {
        case "${words[CURRENT-1]}" in
      \(cases.joined(separator: "\n"))
          --store|--output|--batch) _files ;;
          *) compadd -- \(commands.joined(separator: " ")) \(options.joined(separator: " ")) ;;
        esac
      }
      compdef _qabyldau qabyldau
      """
  }

  static var fish: String {
    let first =
      "complete -c qabyldau -f -n __fish_use_subcommand -a '\(commands.joined(separator: " "))'"
    let long = values.map { value in
      "complete -c qabyldau -l \(value.option.dropFirst(2)) -x -a '\(value.values.joined(separator: " "))'"
    }
    let files = ["store", "output", "batch"].map { "complete -c qabyldau -l \($0) -r -F" }
    return ([first] + long + files).joined(separator: "\n")
  }
}
