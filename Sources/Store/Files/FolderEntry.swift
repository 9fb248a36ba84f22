/// A name that lies in a folder. A file system keeps any bytes as a name: those that are no UTF-8 can
/// be told to a person, but the text of them opens nothing.
package struct FolderEntry: Comparable, Sendable {
  package let name: String
  /// Whether the file can be opened by its name.
  package let isText: Bool

  init(_ bytes: some Collection<UInt8>) {
    let text = String(validating: bytes, as: UTF8.self)
    name = text ?? String(decoding: bytes, as: UTF8.self)
    isText = text != nil
  }

  package static func < (one: FolderEntry, other: FolderEntry) -> Bool { one.name < other.name }
}
