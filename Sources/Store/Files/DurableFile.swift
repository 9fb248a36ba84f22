import Glibc

/// Files that other programs fetch from a folder: one appears under its name only when it is whole
/// and on the disk, and stays there after a power cut.
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

  package var path: String { "\(folder)/\(name)" }

  /// Another name while it is written; a program that fetches `*.jsonl` does not see it.
  package var unfinished: String { "\(folder)/.\(name).\(getpid()).part" }

  /// Writes the bytes under the other name, onto the disk.
  package func write(_ bytes: [UInt8]) throws(FileTrouble) {
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileTrouble(path: unfinished, code: errno) }
    defer { close(descriptor) }
    sharing.share(file: descriptor)
    try FileBytes.write(bytes, into: descriptor, at: unfinished)
    guard fsync(descriptor) == 0 else { throw FileTrouble(path: unfinished, code: errno) }
  }

  /// Gives the file its name, and makes the name durable: rename(2) alone may be lost with the power
  /// until the folder itself is synced.
  package func publish() throws(FileTrouble) {
    guard rename(unfinished, path) == 0 else { throw FileTrouble(path: path, code: errno) }
    try Self.sync(folder)
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
