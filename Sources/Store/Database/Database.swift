import CSQLite
import Cases
import Glibc

/// One connection to the file. It lives in the one thread of the program.
final class Database {
  private let handle: OpaquePointer
  private var kept: [String: OpaquePointer] = [:]

  /// Opens a file; nothing is created unless the access says so.
  init(path: String, _ access: FileAccess = .readWrite) throws(StoreTrouble) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(access.name(of: path), &handle, access.flags, nil)
    guard let handle else { throw .failed(code: Int(code), detail: "out of memory") }
    guard code == SQLITE_OK else {
      var status = stat()
      let isFile = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      let trouble =
        isFile ? SQLiteCode.trouble(code, handle, at: path) : StoreTrouble.notOurs(path: path)
      sqlite3_close_v2(handle)
      throw trouble
    }
    self.handle = handle
    wait(atMost: SQLiteCode.busySeconds * 1_000)
  }

  deinit {
    for statement in kept.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// How long a statement waits for a lock that another connection holds, in milliseconds.
  func wait(atMost milliseconds: Int) { sqlite3_busy_timeout(handle, Int32(milliseconds)) }

  /// Runs statements that need no parameters.
  func execute(_ sql: String) throws(StoreTrouble) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteCode.trouble(code, handle) }
  }

  /// A statement kept for the life of the connection. Where the same text is already in use
  /// further up, a second one is prepared for this loan.
  func statement(_ sql: String, _ values: SQLValue...) throws(StoreTrouble) -> Statement {
    try statement(sql, values)
  }

  func statement(_ sql: String, _ values: [SQLValue]) throws(StoreTrouble) -> Statement {
    let loan = try lend(sql)
    let statement = Statement(handle: loan.handle, database: handle, isKept: loan.isKept)
    for (index, value) in values.enumerated() { statement.bind(value, at: index + 1) }
    return statement
  }

  private func lend(_ sql: String) throws(StoreTrouble) -> (handle: OpaquePointer, isKept: Bool) {
    if let found = kept[sql] {
      return sqlite3_stmt_busy(found) == 0 ? (found, true) : (try prepare(sql), false)
    }
    let made = try prepare(sql)
    kept[sql] = made
    return (made, true)
  }

  private func prepare(_ sql: String) throws(StoreTrouble) -> OpaquePointer {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw SQLiteCode.trouble(code, handle) }
    return statement
  }

  /// Runs one statement with parameters that gives no rows.
  func run(_ sql: String, _ values: SQLValue...) throws(StoreTrouble) {
    try statement(sql, values).run()
  }

  func run(_ sql: String, _ values: [SQLValue]) throws(StoreTrouble) {
    try statement(sql, values).run()
  }

  /// The first column of the first row as a number; `nil` without a row or for NULL.
  func integer(_ sql: String, _ values: SQLValue...) throws(StoreTrouble) -> Int64? {
    let statement = try statement(sql, values)
    return try statement.step() ? statement.optionalInteger(0) : nil
  }

  var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }

  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Copies the whole database to another file while it is in use
  /// (https://sqlite.org/backup.html).
  func copy(to path: String) throws(StoreTrouble) {
    let target = try Database(path: path, .creating)
    guard let backup = sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw SQLiteCode.trouble(sqlite3_errcode(target.handle), target.handle)
    }
    let code = sqlite3_backup_step(backup, -1)
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw SQLiteCode.trouble(code, target.handle) }
    try target.execute("PRAGMA journal_mode = DELETE")
  }
}
