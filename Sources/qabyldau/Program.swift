import Cases
import Workbench

/// The program: one word says what to do, none opens the workstation.
enum Program {
  static func run(_ list: [String]) -> ExitCode {
    do {
      let arguments = try Arguments(list)
      return try dispatch(arguments)
    } catch let problem as UsageProblem {
      Console.error(problem.message)
      return .usage
    } catch let failure as CommandFailure {
      if !failure.message.isEmpty { Console.error(failure.message) }
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
    } catch {
      Console.error("unexpected: \(type(of: error))")
      return .software
    }
  }

  /// The language of messages to standard error: the user's own, whatever a store says.
  private static var language: Language { Settings(paths: Paths()).language }

  private static func dispatch(_ arguments: Arguments) throws -> ExitCode {
    if arguments.has("version") { return try VersionCommand.run(arguments) }
    guard let name = arguments.words.first else {
      return arguments.has("help") ? try HelpCommand.run(arguments) : try OpenCommand.run(arguments)
    }
    guard let command = Subcommand(rawValue: name) else {
      throw UsageProblem(
        field: "command", message: "there is no command “\(name)”; see qabyldau help")
    }
    if arguments.has("help") { return try HelpCommand.run(arguments) }
    return try command.run(arguments)
  }
}

/// A command that ends with a message and a code.
struct CommandFailure: Error {
  let code: ExitCode
  let message: String
}
