import Cases
import Law
import Store

/// A sensitive application is not read on the command line without a trace either: a clerk of the
/// office says why, and that is recorded before anything is shown.
enum SensitiveOpening {
  static func record(_ id: CaseID, _ access: StoreAccess, _ arguments: Arguments) throws {
    guard let subject = try access.store.subject(id), subject.isSensitive else { return }
    let office = try access.store.office()
    let account = ClerkID(arguments["clerk"] ?? Account.name)
    guard let clerk = office.clerk(account), !clerk.isRetired else {
      throw CommandFailure(.notAllowed, .notAClerk(account))
    }
    guard let rules = office.rules(for: subject) else {
      throw Refusal(.rulesNotLoaded(subject.service))
    }
    let now = Circumstances(
      moment: access.now, clerk: clerk, desk: "", office: office, rules: rules)
    let command = arguments["reason"].map { CaseCommand.openSensitive(reason: $0) } ?? .open
    try access.store.write(by: Author(clerk: account, desk: "", moment: access.now)) {
      _ = try $0.carryOut(command, on: subject, now)
    }
  }
}
