import Cases
import Law
import Store
import Workbench

/// Whoever reads an application on the command line leaves a trace, as on the screen: the clerk that is
/// named, else the account of the operating system.
///
/// A sensitive one is shown only to a clerk of the office who says why, and only once that is recorded.
/// Any other is shown all the same where nothing can be written, as from a copy or by an account that
/// may only read, and the error line says that nobody will know of it.
enum CaseOpening {
  static func record(_ id: CaseID, _ access: StoreAccess, _ arguments: Arguments) throws {
    guard let subject = try access.store.subject(id) else { return }
    let account = try NamedClerk.id(arguments, access.store)
    guard !subject.isSensitive else {
      return try write(subject, by: try colleague(account, access), access, arguments)
    }
    let reader =
      try access.store.office().clerk(account)
      ?? Clerk(id: account, name: account.account, post: "", role: .auditor)
    do {
      try write(subject, by: reader, access, arguments)
    } catch let trouble as StoreTrouble {
      Console.error(
        try arguments.tongue().say(FailureWords.openingNotRecorded(TroubleWords(trouble))))
    }
  }

  private static func colleague(_ account: ClerkID, _ access: StoreAccess) throws -> Clerk {
    guard let clerk = try access.store.office().clerk(account), !clerk.isRetired else {
      throw CommandFailure(.notAllowed, .notAClerk(account))
    }
    return clerk
  }

  private static func write(
    _ subject: Case, by clerk: Clerk, _ access: StoreAccess, _ arguments: Arguments
  ) throws {
    let office = try access.store.office()
    guard let rules = office.rules(for: subject) else {
      throw Refusal(.rulesNotLoaded(subject.service))
    }
    let now = Circumstances(
      moment: access.now, clerk: clerk, desk: "", office: office, rules: rules)
    let reason = subject.isSensitive ? arguments["reason"] : nil
    let command = reason.map { CaseCommand.openSensitive(reason: $0) } ?? .open
    try access.store.write(by: Author(clerk: clerk.id, desk: "", moment: access.now)) { writing in
      guard let newest = try access.store.subject(subject.id) else { return }
      _ = try writing.carryOut(command, on: newest, now)
    }
  }
}
