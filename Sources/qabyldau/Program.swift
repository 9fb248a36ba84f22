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
    } catch let problem as UsageProblem {
      Console.error(language.say(problem.words))
      return .usage
    } catch let failure as CommandFailure {
      Console.error(language.say(failure.words))
      return failure.code
    } catch let trouble as StoreTrouble {
      Console.error(language.say(TroubleWords(trouble)))
      return ExitCode(trouble)
    } catch let refusal as Refusal {
      Console.error(language.say(RefusalText(refusal)))
      return .negative
    } catch let refusal as CalendarRefusal {
      Console.error(language.say(CalendarRefusalWords(refusal)))
      return ExitCode(refusal)
    } catch let trouble as FileTrouble {
      Console.error("\(trouble.path): \(trouble.reason)")
      return .inputOutput
    } catch {
      Console.error(language.say(FailureWords.unexpected(kind: "\(type(of: error))")))
      return .software
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
