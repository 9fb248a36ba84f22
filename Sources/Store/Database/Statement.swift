import CSQLite
import Cases

/// A prepared statement on loan from its database. It belongs to the connection that made it and
/// never leaves it; when the loan ends it is reset, and finalised unless the database keeps it.
struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let database: OpaquePointer
  private let isKept: Bool

  init(handle: OpaquePointer, database: OpaquePointer, isKept: Bool) {
    self.handle = handle
    self.database = database
    self.isKept = isKept
  }

  deinit {
    if isKept {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    } else {
      sqlite3_finalize(handle)
    }
  }

  // MARK: Parameters, counted from 1

  borrowing func bind(_ value: SQLValue, at position: Int) {
    let index = Int32(position)
    switch value {
    case .null: sqlite3_bind_null(handle, index)
    case .integer(let number): sqlite3_bind_int64(handle, index, number)
    case .text(let text):
      // SQLite copies the bytes before the call returns.
      text.withCString { _ = qabyldau_bind_text(handle, index, $0, Int32(text.utf8.count)) }
    }
  }

  // MARK: Rows

  /// Moves to the next row; false after the last one.
  borrowing func step() throws(StoreTrouble) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw SQLiteCode.trouble(code, database)
    }
  }

  /// Runs a statement that gives no rows.
  borrowing func run() throws(StoreTrouble) {
    while try step() {}
  }

  /// Runs it to its end; whether it gave a row.
  borrowing func hasRow() throws(StoreTrouble) -> Bool {
    var isThere = false
    while try step() { isThere = true }
    return isThere
  }

  borrowing func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  borrowing func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  borrowing func optionalInteger(_ column: Int32) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  borrowing func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  borrowing func optionalText(_ column: Int32) -> String? {
    isNull(column) ? nil : text(column)
  }
}

/// A value that goes into a statement.
enum SQLValue {
  case null
  case integer(Int64)
  case text(String)

  static func integer(_ number: Int) -> SQLValue { .integer(Int64(number)) }
  static func optional(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
  static func optional(_ number: Int?) -> SQLValue { number.map { .integer($0) } ?? .null }
  static func flag(_ flag: Bool) -> SQLValue { .integer(Int64(flag ? 1 : 0)) }
}
