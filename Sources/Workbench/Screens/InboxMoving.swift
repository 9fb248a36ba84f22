import Cases
import Law
import Screen

/// The cursor of the inbox: rows are read on before it reaches them.
extension Model {
  mutating func moveInbox(_ key: Key) -> [Effect]? {
    if inbox.showsComplaints { return moveComplaintList(key) }
    let capacity = inboxCapacity
    let page = max(1, capacity - 1)
    switch key {
    case .down: return step(by: 1, capacity)
    case .up: return step(by: -1, capacity)
    case .pageDown: return step(by: page, capacity)
    case .pageUp: return step(by: -page, capacity)
    case .home: return jump(.after(.first))
    case .end: return jump(.before(.last))
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .function, .control:
      return nil
    }
  }

  /// - Parameter capacity: rows of the list that the screen holds.
  private mutating func step(by rows: Int, _ capacity: Int) -> [Effect] {
    var inbox = inbox
    let wanted = inbox.index + rows
    let reached = max(0, min(wanted, inbox.rows.count - 1))
    inbox.index = max(0, reached)
    inbox.owed = 0
    inbox.settle(capacity: capacity)
    inbox.preview = nil
    self.inbox = inbox
    if wanted > inbox.rows.count - 1 - Self.readAhead, !inbox.isReadToEnd {
      self.inbox.owed = max(0, wanted - reached)
      return readOn()
    }
    if wanted < 0, inbox.offset != 0, let first = inbox.rows.first {
      self.inbox.owed = wanted
      return [
        .loadInbox(
          InboxRequest(
            filter: inbox.filter, narrowing: inbox.narrowing, from: .before(first.key),
            limit: capacity))
      ]
    }
    return []
  }

  /// Rows kept in reserve behind the cursor.
  private static let readAhead = 2

  func readOn() -> [Effect] {
    guard let last = inbox.rows.last else {
      return [.loadInbox(inbox.firstPage(rows: inboxCapacity))]
    }
    return [
      .loadInbox(
        InboxRequest(
          filter: inbox.filter, narrowing: inbox.narrowing, from: .after(last.key),
          limit: inboxCapacity))
    ]
  }

  private mutating func jump(_ start: InboxRequest.Start) -> [Effect] {
    inbox.rows = []
    inbox.preview = nil
    return [
      .loadInbox(
        InboxRequest(
          filter: inbox.filter, narrowing: inbox.narrowing, from: start, limit: inboxCapacity))
    ]
  }
}
