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
    guard descriptor >= 0 else { throw Self.notMade(path, errno) }
    close(descriptor)
    do {
      try database.copy(to: unfinished)
      // Taken behind the copy of the log, so that it has every file which the copy names.
      try copyAttachments(beside: path)
      try Self.publish(unfinished, as: path)
    } catch {
      unlink(unfinished)
      throw error
    }
  }

  /// Why the copy cannot even be begun.
  private static func notMade(_ path: String, _ code: Int32) -> StoreTrouble {
    switch code {
    case ENOENT, ENOTDIR: .noFolder(path: FileAccess.folder(of: path))
    default: StoreTrouble(FileTrouble(path: path, code: code))
    }
  }

  /// The medium may be one of a memory stick, which has no second names for a file; and it is pulled out
  /// as soon as the program says that the copy is there.
  private static func publish(_ unfinished: String, as path: String) throws(StoreTrouble) {
    do {
      try FileMove.toNew(unfinished, path)
      try DurableFile.sync(FileAccess.folder(of: path))
    } catch {
      throw StoreTrouble(error)
    }
  }

  private func copyAttachments(beside path: String) throws(StoreTrouble) {
    do {
      try attachments.copy(try allAttachments(), to: AttachmentFolder(beside: path))
    } catch let trouble as StoreTrouble {
      throw trouble
    } catch let trouble as FileTrouble {
      throw StoreTrouble(trouble)
    } catch {
      throw .failed(code: 0, detail: "attachments")
    }
  }
}
