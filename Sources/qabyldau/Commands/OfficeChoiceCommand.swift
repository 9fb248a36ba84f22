import Cases
import Law
import Store

/// Settles for the office what the sources leave open, in the name of one of its clerks.
enum OfficeChoiceCommand {
  static func settle(_ choice: OfficeChoice, _ arguments: Arguments) throws -> ExitCode {
    let access = try StoreAccess(arguments)
    let id = ClerkID(arguments["clerk"] ?? Account.name)
    guard let clerk = try access.store.office().clerk(id), !clerk.isRetired else {
      throw CommandFailure(
        code: .notAllowed, message: "clerk: \(id) is not a clerk of this office; see --clerk")
    }
    let author = Author(clerk: id, desk: arguments["desk"] ?? "", moment: access.now)
    do {
      try access.store.write(by: author) { try $0.settle(choice, by: clerk) }
    } catch let refusal as OfficeChoice.Refusal {
      throw failure(refusal)
    }
    return .done
  }

  private static func failure(_ refusal: OfficeChoice.Refusal) -> CommandFailure {
    switch refusal {
    case .notAllowed:
      CommandFailure(code: .notAllowed, message: "clerk: only a supervisor settles this")
    case .unknownValue(let policy, let known):
      CommandFailure(
        code: .usage,
        message: "VALUE: \(policy.rawValue) is one of "
          + known.map(\.rawValue).joined(separator: ", "))
    case .notLoaded(let service):
      CommandFailure(
        code: .negative, message: "SERVICE: the rules of \(service.rawValue) are not loaded")
    case .tooEarly(_, let notBefore):
      CommandFailure(
        code: .negative, message: "DATE: the act cannot be in force before \(notBefore)")
    case .nothingToChange:
      CommandFailure(code: .negative, message: "it is so already; nothing is recorded")
    }
  }
}
