import Glibc

/// Gives a finished file its name, where nothing has that name yet: of two that come at once, one is
/// told so, and neither is written over.
package enum FreeName {
  /// - Returns: 0, or the system's reason: `EEXIST` when something has the name. The finished file
  ///   then still lies under its own.
  package static func give(_ finished: String, _ name: String) -> Int32 {
    if link(finished, name) == 0 {
      unlink(finished)
      return 0
    }
    return errno == EEXIST ? EEXIST : giveHeld(finished, name)
  }

  /// On a medium without second names, as of a stick: an empty file holds the name until the finished
  /// one takes its place.
  private static func giveHeld(_ finished: String, _ name: String) -> Int32 {
    let held = open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard held >= 0 else { return errno }
    close(held)
    guard rename(finished, name) != 0 else { return 0 }
    let reason = errno
    unlink(name)
    return reason
  }
}
