import Glibc

/// Gives a file a name under which nothing lies yet.
package enum FileMove {
  /// A crash in the middle may leave the file under both names, never under none.
  ///
  /// - Throws: `EEXIST` where something lies under the new name; it stays as it is, and so does the
  ///   file.
  package static func toNew(_ path: String, _ newPath: String) throws(FileTrouble) {
    guard link(path, newPath) != 0 else { return try removeOld(path, newPath) }
    switch errno {
    // link(2): the medium has no second names (FAT, some of FUSE), or the file is another account's.
    case EPERM, ENOTSUP, ENOSYS: try reserving(path, newPath)
    case ENOENT: throw FileTrouble(path: path, code: ENOENT)
    default: throw FileTrouble(path: newPath, code: errno)
    }
  }

  private static func removeOld(_ path: String, _ newPath: String) throws(FileTrouble) {
    guard unlink(path) != 0 else { return }
    let code = errno
    unlink(newPath)
    throw FileTrouble(path: path, code: code)
  }

  /// On a medium that can only replace: an empty file of ours takes the name, and is replaced.
  static func reserving(_ path: String, _ newPath: String) throws(FileTrouble) {
    let descriptor = open(newPath, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileTrouble(path: newPath, code: errno) }
    close(descriptor)
    guard rename(path, newPath) == 0 else {
      let code = errno
      unlink(newPath)
      throw FileTrouble(path: path, code: code)
    }
  }
}
