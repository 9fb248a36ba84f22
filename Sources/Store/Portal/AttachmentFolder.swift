import Cases
import Glibc

/// The attachments of portal applications: files in a folder beside the store, each under its own
/// checksum, so that the same file is kept once and a changed one is noticed.
package struct AttachmentFolder: Sendable {
  package let path: String
  private let store: String

  /// - Parameter store: the file of the store; who may write it may use the folder.
  package init(beside store: String) {
    self.store = store
    path = store + ".files"
  }

  package func file(_ attachment: Attachment) -> String { "\(path)/\(attachment.checksum)" }

  /// Keeps the bytes durably. Kept already, it is left as it is.
  package func keep(_ bytes: [UInt8], checksum: String) throws(FileTrouble) {
    let sharing = FileSharing(as: store)
    try FileBytes.makeFolder(path, sharing: sharing)
    guard access("\(path)/\(checksum)", F_OK) != 0 else { return }
    let file = DurableFile(folder: path, name: checksum, sharing: sharing)
    try file.write(bytes)
    try file.publish()
  }

  /// What is wrong with a kept file; `nil` when it is what was taken in.
  package func problem(_ attachment: Attachment) -> String? {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(file(attachment)) } catch {
      return "cannot be read: \(error.reason)"
    }
    if bytes.count != attachment.size { return "has \(bytes.count) bytes, not \(attachment.size)" }
    return SHA256.hex(bytes) == attachment.checksum ? nil : "is not the file that was taken in"
  }

  /// Copies every file that is not there yet; a copy is read back before it counts.
  func copy(_ attachments: [Attachment], to other: AttachmentFolder) throws(FileTrouble) {
    for attachment in attachments {
      let bytes = try FileBytes.read(file(attachment))
      try other.keep(bytes, checksum: attachment.checksum)
    }
  }
}
