import Cases

/// The stretch of the list that is in memory: read at its ends, and bounded.
extension InboxScreen {
  /// Rows that are kept at most; what lies far from the screen is read again when it is needed.
  private static let longest = 300
  /// Rows that are kept when the stretch has grown too long, so that not every page shortens it.
  private static let kept = 200

  /// Rows kept in reserve behind the cursor.
  private static let reserve = 2

  /// Moves the cursor, as far as rows have been read; the rest is owed until the answer comes.
  /// - Parameter capacity: rows of the list that the screen holds.
  /// - Returns: the rows that are needed to go on.
  mutating func step(by count: Int, capacity: Int) -> InboxRequest? {
    let wanted = index + count
    index = max(0, min(wanted, rows.count - 1))
    owed = 0
    settle(capacity: capacity)
    preview = nil
    if needsRows(from: wanted) {
      owed = max(0, wanted - index)
      return nextRows(capacity)
    }
    guard wanted < 0, offset != 0, let first = rows.first else { return nil }
    owed = wanted
    return request(.before(first.key), capacity)
  }

  /// What the next page down will need, if it has not been read or asked for.
  /// - Parameter capacity: rows of the list that the screen holds.
  mutating func readAhead(capacity: Int) -> InboxRequest? {
    guard let last = rows.last?.id, last != aheadOf, needsRows(from: index + capacity) else {
      return nil
    }
    aheadOf = last
    return nextRows(capacity)
  }

  private func needsRows(from place: Int) -> Bool {
    !isReadToEnd && place > rows.count - 1 - Self.reserve
  }

  /// The rows behind those that were read.
  func nextRows(_ count: Int) -> InboxRequest {
    rows.last.map { request(.after($0.key), count) } ?? firstPage(rows: count)
  }

  /// So many rows of this list.
  func request(_ start: InboxRequest.Start, _ count: Int) -> InboxRequest {
    InboxRequest(filter: filter, narrowing: narrowing, from: start, limit: count)
  }

  /// Takes the rows that the store answers.
  /// - Parameters:
  ///   - position: the place of the first of `rows` in the whole list, where the store knows it.
  ///   - capacity: rows of the list that the screen holds.
  mutating func take(
    _ rows: [InboxRow], _ request: InboxRequest, position: Int?, capacity: Int
  ) {
    switch request.from {
    case .after(.first): replace(rows, offset: 0, select: 0, readToEnd: rows.count < request.limit)
    case .after: append(rows, readToEnd: rows.count < request.limit, capacity)
    case .before(.last):
      let offset = counts[filter].map { max(0, $0 - rows.count) }
      replace(rows, offset: offset, select: rows.count - 1, readToEnd: true)
    case .before: prepend(rows, capacity)
    case .around(let key):
      let same = rows.firstIndex { $0.id.number == key.id }
      let next = same ?? rows.firstIndex { $0.key >= key } ?? rows.count - 1
      replace(rows, offset: position, select: next, readToEnd: false)
    }
    settle(capacity: capacity)
  }

  private mutating func replace(_ rows: [InboxRow], offset: Int?, select: Int, readToEnd: Bool) {
    self.rows = rows
    self.offset = offset
    index = max(0, select)
    top = 0
    isReadToEnd = readToEnd
    aheadOf = nil
    preview = nil
  }

  private mutating func append(_ rows: [InboxRow], readToEnd: Bool, _ capacity: Int) {
    self.rows += rows
    isReadToEnd = readToEnd
    index = max(0, min(index + max(0, owed), self.rows.count - 1))
    owed = 0
    settle(capacity: capacity)
    guard self.rows.count > Self.longest else { return }
    let surplus = min(self.rows.count - Self.kept, top)
    self.rows.removeFirst(surplus)
    index -= surplus
    top -= surplus
    offset = offset.map { $0 + surplus }
  }

  private mutating func prepend(_ rows: [InboxRow], _ capacity: Int) {
    self.rows = rows + self.rows
    offset = rows.isEmpty ? 0 : offset.map { max(0, $0 - rows.count) }
    // The screen stays where it is but for the rows that the key goes up: none is leapt over.
    index = max(0, rows.count + min(0, owed))
    top += rows.count
    owed = 0
    settle(capacity: capacity)
    guard self.rows.count > Self.longest else { return }
    let surplus = min(self.rows.count - Self.kept, self.rows.count - top - capacity)
    guard surplus > 0 else { return }
    self.rows.removeLast(surplus)
    isReadToEnd = false
    aheadOf = nil
  }
}
