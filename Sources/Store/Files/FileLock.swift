import Glibc

/// What one program at a time does to a file: an advisory lock on another file beside it, which holds
/// nothing (flock(2)). The kernel gives the lock back when the program that has it ends, however that
/// happens.
final class FileLock {
  private let path: String
  let descriptor: Int32

  /// Opens the lock; nobody has it by that.
  ///
  /// - Parameters:
  ///   - file: the file that is meant. Whoever may write it may have the lock; one that is reached
  ///     through a link has the same lock as by its own name.
  ///   - work: what is done, the ending of the lock's name.
  init(beside file: String, _ work: String) throws(FileTrouble) {
    path = "\(FilePath.resolved(file) ?? file)-\(work)"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileTrouble(path: path, code: errno) }
    FileSharing(as: file).share(file: descriptor)
  }

  deinit { close(descriptor) }

  /// - Returns: `false` at once when another program has the lock.
  /// - Throws: the system's reason where the medium has no locks.
  func take() throws(FileTrouble) -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      default: throw FileTrouble(path: path, code: errno)
      }
    }
    return true
  }

  func giveBack() { flock(descriptor, LOCK_UN) }
}
