import Cases
import Glibc

extension Store {
  /// Copies the store while desks work on it. The copy appears under its name only when it is whole.
  package func backup(to path: String) throws(StoreTrouble) {
    guard access(path, F_OK) != 0 else { throw .alreadyExists(path: path) }
    let unfinished = path + ".part"
    unlink(unfinished)
    let descriptor = open(unfinished, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .folderNotWritable(path: path) }
    close(descriptor)
    do {
      try database.copy(to: unfinished)
    } catch {
      unlink(unfinished)
      throw error
    }
    guard link(unfinished, path) == 0 else {
      unlink(unfinished)
      throw .alreadyExists(path: path)
    }
    unlink(unfinished)
  }
}
