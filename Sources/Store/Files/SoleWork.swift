import Cases

/// Work of which the log says that it was begun and that it was finished, and that lies outside of the
/// log between the two. One program at a time does it: to another one, what is under way would look like
/// what a crash has left.
package enum SoleWork: String, Sendable {
  case reminders
  case monitoring
}

extension Store {
  /// Does the work, from what was begun before to its end, while no other program does.
  ///
  /// - Returns: `nil`, at once, when another program is at it. When that one dies, the next call goes
  ///   on with what it has left.
  package func alone<Result>(
    at work: SoleWork, _ body: () throws -> Result
  ) throws -> Result? {
    guard !isReadOnly else { throw StoreTrouble.readOnly(path: path) }
    let lock: FileLock
    do {
      lock = try FileLock(beside: path, work.rawValue)
      guard try lock.take() else { return nil }
    } catch { throw StoreTrouble(error) }
    defer { lock.giveBack() }
    return try body()
  }
}
