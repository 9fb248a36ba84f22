import Glibc

/// With whom a file is shared that the program makes beside another one: with the group of that one
/// where its mode lets the group write, else with nobody. Several accounts that write one store share
/// what lies beside it, and no account shares anything that the administrator did not.
package struct FileSharing: Equatable, Sendable {
  private let group: gid_t?

  /// For the owner alone.
  package static let owner = FileSharing(group: nil)

  private init(group: gid_t?) { self.group = group }

  /// As a file or a folder is shared. What is not there is shared with nobody.
  package init(as path: String) {
    var status = stat()
    let isShared = stat(path, &status) == 0 && status.st_mode & S_IWGRP != 0
    self.init(group: isShared ? status.st_gid : nil)
  }

  /// Gives a file that is open to the group. Where the account is not of the group, or does not own the
  /// file, it stays as it is: rights of another group would be wider than those of the store.
  func share(file descriptor: Int32) {
    guard let group, fchown(descriptor, .max, group) == 0 else { return }
    fchmod(descriptor, 0o660)
  }

  /// Gives a folder to the group, with everything that will be made in it.
  func share(folder path: String) {
    guard let group, chown(path, .max, group) == 0 else { return }
    chmod(path, 0o2770)
  }
}
