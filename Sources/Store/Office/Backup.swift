import Cases
import Glibc

extension Store {
  /// Copies the store while desks work on it, and the attachments into the folder beside the copy.
  /// The copy appears under its name only when all of it is there.
  package func backup(to path: String) throws(StoreTrouble) {
    guard access(path, F_OK) != 0 else { throw .alreadyExists(path: path) }
    let unfinished = path + ".part"
    unlink(unfinished)
    let descriptor = open(unfinished, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .folderNotWritable(path: path) }
    close(descriptor)
    do {
      try database.copy(to: unfinished)
      // Taken behind the copy of the log, so that it has every file which the copy names.
      try copyAttachments(beside: path)
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

  private func copyAttachments(beside path: String) throws(StoreTrouble) {
    do {
      try attachments.copy(try allAttachments(), to: AttachmentFolder(beside: path))
    } catch let trouble as StoreTrouble {
      throw trouble
    } catch let trouble as FileTrouble {
      throw .failed(code: Int(trouble.code), detail: "attachments: \(trouble.reason)")
    } catch {
      throw .failed(code: 0, detail: "attachments")
    }
  }
}
