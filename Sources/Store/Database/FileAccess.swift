import CSQLite
import Glibc

/// How a file is opened.
enum FileAccess {
  case readWrite
  /// The file is made when it is not there.
  case creating
  /// Read beside the journal that lies there; nothing is written.
  case readOnly
  /// Read without locks and without a file beside it: on a medium or in a folder that cannot be
  /// written SQLite cannot make the index of its journal
  /// (https://sqlite.org/wal.html#read_only_databases).
  case immutable

  /// What the account may do with a store.
  ///
  /// A journal that holds something is read too, so `immutable` is only for a file without one: it
  /// would leave out what stands in the journal alone.
  init(to path: String) {
    let canWrite =
      access(path, W_OK) == 0
      && ["-wal", "-shm", "-queue"].allSatisfy { Self.canWrite(path + $0) }
    if canWrite {
      self = .readWrite
    } else {
      self = Self.size(path + "-wal") > 0 ? .readOnly : .immutable
    }
  }

  var isWriting: Bool {
    switch self {
    case .readWrite, .creating: true
    case .readOnly, .immutable: false
    }
  }

  var flags: Int32 {
    switch self {
    case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
    case .creating: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_CREATE
    case .readOnly: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
    case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI
    }
  }

  /// The name as SQLite wants it: only a URI can say that a file does not change
  /// (https://sqlite.org/uri.html).
  func name(of path: String) -> String {
    switch self {
    case .readWrite, .creating, .readOnly: path
    case .immutable:
      (path.hasPrefix("/") ? "file://" : "file:") + Self.escaped(path) + "?immutable=1"
    }
  }

  /// Signs that mean something in a URI.
  private static func escaped(_ path: String) -> String {
    path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
  }

  /// Whether a file that is there can be written, or made where it is not.
  private static func canWrite(_ path: String) -> Bool {
    access(path, F_OK) == 0
      ? access(path, W_OK) == 0 : access(folder(of: path), W_OK) == 0
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_size : 0
  }
}
