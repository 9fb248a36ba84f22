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
    var request: InboxRequest?
    changeInbox { request = $0.step(by: rows, capacity: capacity) }
    return request.map { [.loadInbox($0)] } ?? []
  }

  /// The screen has been painted and no key waits: rows for the next page down are read while the
  /// clerk looks at this one, so that the key finds them in memory.
  mutating func readAhead() -> [Effect] {
    guard isInboxShown, layers.isEmpty, !inbox.showsComplaints else { return [] }
    let capacity = inboxCapacity
    var request: InboxRequest?
    changeInbox { request = $0.readAhead(capacity: capacity) }
    return request.map { [.loadInbox($0)] } ?? []
  }

  func readOn() -> [Effect] { [.loadInbox(inbox.nextRows(inboxCapacity))] }

  private mutating func jump(_ start: InboxRequest.Start) -> [Effect] {
    inbox.rows = []
    inbox.preview = nil
    return [.loadInbox(inbox.request(start, inboxCapacity))]
  }
}
