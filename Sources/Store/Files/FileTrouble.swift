import Cases
import Glibc
import Letters

/// A file that could not be read or written: where, and the system's reason.
package struct FileTrouble: Error, Equatable, Sendable, CustomStringConvertible {
  package let path: String
  package let code: Int32

  package init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }

  package var reason: String { String(cString: strerror(code)) }

  /// One line for a person.
  package var description: String { "\(path.neutralised()): \(reason)" }
}

extension StoreTrouble {
  /// What a clerk or an administrator is told of a file beside the store.
  package init(_ trouble: FileTrouble) {
    self =
      switch trouble.code {
      case EEXIST: .alreadyExists(path: trouble.path)
      case EACCES, EPERM, EROFS: .folderNotWritable(path: trouble.path)
      case ENOSPC, EDQUOT: .diskFull
      default: .failed(code: Int(trouble.code), detail: "\(trouble)")
      }
  }
}
