import Glibc

/// A file that appears under its name only when it is whole and on the disk, and stays there after a
/// power cut. Others may fetch it from its folder at any moment.
package struct DurableFile: Sendable {
  package let folder: String
  package let name: String
  private let sharing: FileSharing

  /// - Parameter sharing: who may use the file beside its owner.
  package init(folder: String, name: String, sharing: FileSharing = .owner) {
    self.folder = folder
    self.name = name
    self.sharing = sharing
  }

  /// For its owner alone.
  package init(_ path: String) {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    self.init(folder: FileAccess.folder(of: path), name: String(name))
  }

  package var path: String { "\(folder)/\(name)" }

  /// Another name while it is written, of this program alone; a program that fetches `*.jsonl` does not
  /// see it.
  package var unfinished: String { "\(folder)/.\(name).\(getpid()).part" }

  /// Writes the bytes under the other name, onto the disk. What a program of this number has left there
  /// goes, and no link is followed.
  package func write(_ bytes: [UInt8]) throws(FileTrouble) {
    unlink(unfinished)
    let descriptor = open(
      unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileTrouble(path: unfinished, code: errno) }
    defer { close(descriptor) }
    do throws(FileTrouble) { try write(bytes, into: descriptor) } catch {
      unlink(unfinished)
      throw error
    }
  }

  private func write(_ bytes: [UInt8], into descriptor: Int32) throws(FileTrouble) {
    sharing.share(file: descriptor)
    try FileBytes.write(bytes, into: descriptor, at: unfinished)
    guard fsync(descriptor) == 0 else { throw FileTrouble(path: unfinished, code: errno) }
  }

  /// Gives the file its name. The same file under it is that of a run that was cut short behind this
  /// step, and stays: whoever fetches it fetches it once.
  ///
  /// - Throws: `EEXIST` where something else lies under the name; it stays as it is.
  package func publish() throws(FileTrouble) {
    try settle { () throws(FileTrouble) in
      do throws(FileTrouble) { try FileMove.toNew(unfinished, path) } catch {
        guard error.code == EEXIST, liesThere else { throw error }
        unlink(unfinished)
      }
    }
  }

  /// Gives the file a name that nothing has.
  ///
  /// - Throws: `EEXIST` where anything lies under it; it stays as it is.
  package func publishNew() throws(FileTrouble) {
    try settle { () throws(FileTrouble) in try FileMove.toNew(unfinished, path) }
  }

  /// Gives the file its name, in place of what lies there.
  package func replace() throws(FileTrouble) {
    try settle { () throws(FileTrouble) in
      guard rename(unfinished, path) == 0 else { throw FileTrouble(path: path, code: errno) }
    }
  }

  /// Makes the name durable: it may be lost with the power until the folder itself is synced.
  private func settle(_ move: () throws(FileTrouble) -> Void) throws(FileTrouble) {
    do throws(FileTrouble) { try move() } catch {
      unlink(unfinished)
      throw error
    }
    try Self.sync(folder)
  }

  private var liesThere: Bool {
    guard let bytes = try? FileBytes.read(unfinished) else { return false }
    return (try? FileBytes.read(path)) == bytes
  }

  package static func sync(_ folder: String) throws(FileTrouble) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileTrouble(path: folder, code: errno) }
    defer { close(descriptor) }
    // fsync(2): some media sync their folders by themselves only.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw FileTrouble(path: folder, code: errno)
    }
  }
}
