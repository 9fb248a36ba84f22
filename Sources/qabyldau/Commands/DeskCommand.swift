import Cases
import Letters

/// `qabyldau desk --clerk ID`: the workstation for one clerk, as the forced command of an ssh key.
///
/// Whoever holds the key gets this program and nothing behind it: no shell, no editor, no stopping, no
/// other store, and no file but the notices that cannot be printed, in a folder of the account. What
/// the other side asks to run (`SSH_ORIGINAL_COMMAND`) is never looked at.
enum DeskCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let account = try arguments.required("clerk")
    guard !account.isEmpty, account.allSatisfy(isSign), account.first != "." else {
      throw UsageProblem("clerk", .notAccount(account.neutralised()))
    }
    guard !arguments.has("demo"), arguments.words.count == 1 else {
      throw UsageProblem("desk", .deskAlone)
    }
    return try OpenCommand.run(arguments, clerk: ClerkID(account))
  }

  /// The name is a folder of the account's settings: nothing that leads elsewhere.
  private static func isSign(_ sign: Character) -> Bool {
    sign.isASCII && (sign.isLetter || sign.isNumber || "._-".contains(sign))
  }
}
