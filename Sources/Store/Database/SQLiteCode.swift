import CSQLite
import Cases

/// Result codes of SQLite in terms of what a person can do about them
/// (https://sqlite.org/rescode.html).
enum SQLiteCode {
  /// How long a desk waits for another one, in seconds.
  static let busySeconds = 5

  /// - Parameter known: the file's path, where the connection could not be made and cannot tell it.
  static func trouble(
    _ code: Int32, _ database: OpaquePointer?, at known: String? = nil
  ) -> StoreTrouble {
    let path = known ?? path(of: database)
    let detail = database.map { String(cString: sqlite3_errmsg($0)) } ?? ""
    switch qabyldau_extended(code) {
    case SQLITE_BUSY, SQLITE_LOCKED: return .busy(seconds: busySeconds)
    case SQLITE_FULL: return .diskFull
    case SQLITE_READONLY: return .readOnly(path: path)
    case SQLITE_CANTOPEN: return .folderNotWritable(path: path)
    case SQLITE_NOTADB: return .notOurs(path: path)
    case SQLITE_CORRUPT: return .damaged(detail: detail)
    default: return .failed(code: Int(code), detail: detail)
    }
  }

  private static func path(of database: OpaquePointer?) -> String {
    database.flatMap { sqlite3_db_filename($0, "main") }.map { String(cString: $0) } ?? ""
  }
}
