import Cases
import Law
import Store

/// Settles for the office what the sources leave open, in the name of one of its clerks.
enum OfficeChoiceCommand {
  static func settle(_ choice: OfficeChoice, _ arguments: Arguments) throws -> ExitCode {
    let access = try StoreAccess(arguments)
    let id = try NamedClerk.id(arguments, access.store)
    guard let clerk = try access.store.office().clerk(id), !clerk.isRetired else {
      throw CommandFailure(.notAllowed, .notAClerk(id))
    }
    let author = Author(clerk: id, desk: arguments["desk"] ?? "", moment: access.now)
    do {
      try clerk.whileServing { try access.store.settle(choice, by: clerk, author) }
    } catch let refusal as OfficeChoice.Refusal {
      throw failure(refusal)
    }
    return .done
  }

  static func failure(_ refusal: OfficeChoice.Refusal) -> CommandFailure {
    switch refusal {
    case .notAllowed: CommandFailure(.notAllowed, .mayNotSettle)
    case .unknownValue(let policy, let known):
      CommandFailure(.usage, .noReading(policy, known: known))
    case .notLoaded(let service): CommandFailure(.negative, .notLoaded(service))
    case .tooEarly(_, let notBefore): CommandFailure(.negative, .notInForce(before: notBefore))
    case .hoursDoNotFit(let clause): CommandFailure(.negative, .hoursDoNotFit(clause))
    case .notHere(let service): CommandFailure(.negative, .noHoursHere(service))
    case .scheduleWrong(let field): CommandFailure(.usage, .scheduleWrong(field))
    case .noBooking: CommandFailure(.negative, .noBooking)
    case .nothingToChange: CommandFailure(.negative, .nothingToChange)
    }
  }
}
