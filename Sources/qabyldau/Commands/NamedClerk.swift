import Cases
import Glibc
import Store

/// In whose name a command or a desk works: the account of the operating system, or the clerk that
/// `--clerk` names.
///
/// Another name than the account's own is believed from the account that owns the file of the store, and
/// from root: they can read and write all of it anyway. So the account behind the keys of ssh opens the
/// desk of each clerk, and a clerk with an account of the own opens no colleague's. In a demo store
/// everybody is believed.
enum NamedClerk {
  /// - Throws: `notAllowed` for a name that is not the account's own and not believed.
  static func id(_ arguments: Arguments, _ store: Store) throws -> ClerkID {
    try believed(ClerkID(arguments["clerk"] ?? Account.name), store)
  }

  static func believed(_ clerk: ClerkID, _ store: Store) throws -> ClerkID {
    guard clerk.account != Account.name, try !store.isDemo(), !Account.owns(store.path) else {
      return clerk
    }
    throw CommandFailure(.notAllowed, .anotherName(clerk, account: Account.name))
  }
}

/// The account of the operating system under which the program runs: that is who the clerk is.
enum Account {
  static var name: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return "uid-\(getuid())"
    }
    return String(cString: name)
  }

  /// Whether a file is the account's own; to root every file is.
  static func owns(_ path: String) -> Bool {
    var status = stat()
    return geteuid() == 0 || (stat(path, &status) == 0 && status.st_uid == geteuid())
  }
}
