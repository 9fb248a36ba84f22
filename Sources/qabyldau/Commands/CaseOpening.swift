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
      let colleague = try access.clerk(arguments)
      return try colleague.whileServing {
        try write(subject, by: account, access, arguments) { try $0.serving(colleague) }
      }
    }
    do {
      try write(subject, by: account, access, arguments) { office in
        office.clerk(account)
          ?? Clerk(id: account, name: account.account, post: "", role: .auditor)
      }
    } catch let trouble as StoreTrouble {
      Console.error(
        try arguments.tongue().say(FailureWords.openingNotRecorded(TroubleWords(trouble))))
    }
  }

  /// - Parameter reader: who reads, as the office knows him when the reading is recorded.
  private static func write(
    _ subject: Case, by account: ClerkID, _ access: StoreAccess, _ arguments: Arguments,
    _ reader: (Office) throws -> Clerk
  ) throws {
    let reason = subject.isSensitive ? arguments["reason"] : nil
    let command = reason.map { CaseCommand.openSensitive(reason: $0) } ?? .open
    try access.store.write(by: Author(clerk: account, desk: "", moment: access.now)) { writing in
      guard let newest = try access.store.subject(subject.id) else { return }
      guard let rules = writing.office.rules(for: newest) else {
        throw Refusal(.rulesNotLoaded(newest.service))
      }
      let now = Circumstances(
        moment: access.now, clerk: try reader(writing.office), desk: "", office: writing.office,
        rules: rules)
      _ = try writing.carryOut(command, on: newest, now)
    }
  }
}
