import Cases

extension Store {
  /// Saves when the desk's turn has come, and lets the next desk in behind it. Within a change the turn
  /// has come already.
  ///
  /// What is left of the time in line is left for a lock of SQLite's own: a desk that is told that
  /// another one is saving has waited as long as it is told.
  func inLine<Result, Failure: Error>(
    _ save: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let queue, !database.isInTransaction else { return try save() }
    let left = queue.enter()
    defer { queue.leave() }
    database.wait(atMost: left)
    defer { database.wait(atMost: SQLiteCode.busySeconds * 1_000) }
    return try save()
  }

  /// Saves when the turn has come: everything, or nothing where a part of it fails.
  func changeWhole(_ save: () throws(StoreTrouble) -> Void) throws(StoreTrouble) {
    try inLine { () throws(StoreTrouble) in try wholly(save) }
  }

  private func wholly(_ save: () throws(StoreTrouble) -> Void) throws(StoreTrouble) {
    try database.execute("BEGIN IMMEDIATE")
    do {
      try save()
      try database.execute("COMMIT")
    } catch {
      // A full disk has rolled the transaction back already.
      if database.isInTransaction { try? database.execute("ROLLBACK") }
      throw error
    }
  }
}
