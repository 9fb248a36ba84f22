/// What can go wrong with the file that holds everything, so that a clerk or an administrator can
/// be told what to do. Messages name paths and numbers, never people.
package enum StoreTrouble: Error, Equatable, Sendable {
  case missing(path: String)
  case alreadyExists(path: String)
  /// The folder in which a file is to be made is not there.
  case noFolder(path: String)
  case folderNotWritable(path: String)
  /// The file is there, and is another account's.
  case notReadable(path: String)
  /// The file belongs to another program or is no database.
  case notOurs(path: String)
  /// A newer program has written it.
  case newer(path: String, file: Int, program: Int)
  case damaged(detail: String)
  case readOnly(path: String)
  case diskFull
  /// Another desk is saving; waited so many seconds.
  case busy(seconds: Int)
  /// The stream has moved on since it was read: decide again.
  case clash(stream: String, expected: Int, found: Int)
  case unknownEvent(kind: String)
  /// A set moment is only allowed in a demo store.
  case notDemo
  case notSetUp
  case failed(code: Int, detail: String)

  /// Whether the record may be complete on another try without anybody changing anything.
  package var isWorthRetrying: Bool {
    switch self {
    case .busy, .diskFull, .failed: true
    case .missing, .alreadyExists, .noFolder, .folderNotWritable, .notReadable, .notOurs, .newer,
      .damaged,
      .readOnly,
      .clash, .unknownEvent, .notDemo, .notSetUp:
      false
    }
  }
}
