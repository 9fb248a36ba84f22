import Cases
import Store
import Workbench

/// The program: one word says what to do, none opens the workstation.
enum Program {
  static func run(_ list: [String]) -> ExitCode {
    let language = language(list)
    let code = carryOut(list, language)
    guard let failure = Console.takeFailure() else { return code }
    Console.error(language.say(OutputFailureWords(failure)))
    return .cannotCreate
  }

  private static func carryOut(_ list: [String], _ language: Language) -> ExitCode {
    do {
      let arguments = try Arguments(list)
      return try dispatch(arguments)
    } catch {
      let (text, code) = words(error, language)
      Console.error(text)
      return code
    }
  }

  /// What a command says that could not be carried out, and how the program ends then.
  static func words(_ error: any Error, _ language: Language) -> (text: String, code: ExitCode) {
    switch error {
    case let problem as UsageProblem: (language.say(problem.words), .usage)
    case let failure as CommandFailure: (language.say(failure.words), failure.code)
    case let trouble as StoreTrouble: (language.say(TroubleWords(trouble)), ExitCode(trouble))
    case let refusal as Refusal: (language.say(RefusalText(refusal)), .negative)
    case let refusal as CalendarRefusal:
      (language.say(CalendarRefusalWords(refusal)), ExitCode(refusal))
    case let trouble as FileTrouble: ("\(trouble)", .inputOutput)
    default:
      (language.say(FailureWords.unexpected(kind: "\(type(of: error))")), .software)
    }
  }

  /// The language of messages to standard error: the one asked for, even where the rest of the line
  /// cannot be understood, else the user's own.
  private static func language(_ list: [String]) -> Language {
    let asked = zip(list, list.dropFirst() + [""]).compactMap { word, next -> String? in
      word == "--lang" ? next : word.hasPrefix("--lang=") ? String(word.dropFirst(7)) : nil
    }
    return asked.last.flatMap(Language.init(rawValue:)) ?? Settings(paths: Paths()).language
  }

  private static func dispatch(_ arguments: Arguments) throws -> ExitCode {
    if arguments.has("version") { return try VersionCommand.run(arguments) }
    guard let name = arguments.words.first else {
      if arguments.has("help") { return try HelpCommand.run(arguments) }
      try arguments.checkOptions(
        Subcommand.options(in: HelpCommand.workstation), of: "qabyldau")
      return try OpenCommand.run(arguments)
    }
    guard let command = Subcommand(rawValue: name) else {
      throw UsageProblem("command", .unknownCommand(name))
    }
    if arguments.has("help") { return try HelpCommand.run(arguments) }
    return try command.run(arguments)
  }
}
