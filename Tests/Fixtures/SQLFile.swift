import CSQLite

/// Another program's hands on the file: what the triggers must withstand, and what it looks like.
package struct SQLFile: ~Copyable {
  private var handle: OpaquePointer?

  package init(_ path: String) {
    sqlite3_open(path, &handle)
    sqlite3_busy_timeout(handle, 1_000)
  }

  deinit { sqlite3_close(handle) }

  /// The message of the refusal, or `nil` when it worked.
  @discardableResult
  package func run(_ sql: String) -> String? {
    var message: UnsafeMutablePointer<CChar>?
    guard sqlite3_exec(handle, sql, nil, nil, &message) != SQLITE_OK else { return nil }
    defer { sqlite3_free(message) }
    return message.map { String(cString: $0) } ?? "failed"
  }

  /// The rows of a query, columns joined by a bar.
  package func rows(_ sql: String) -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { return ["no"] }
    defer { sqlite3_finalize(statement) }
    var rows: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      let cells = (0..<sqlite3_column_count(statement)).map { column in
        sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "∅"
      }
      rows.append(cells.joined(separator: "|"))
    }
    return rows
  }
}
