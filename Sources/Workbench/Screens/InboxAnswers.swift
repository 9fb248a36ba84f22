import Cases
import Law
import Screen

/// What the store answers to the inbox. Rows change in place, and the cursor follows its application.
extension Model {
  mutating func takeRows(
    _ rows: [InboxRow], _ request: InboxRequest, _ position: Int?
  ) -> [Effect] {
    guard request.filter == inbox.filter, request.narrowing == inbox.narrowing,
      !inbox.showsComplaints
    else { return [] }
    let capacity = inboxCapacity
    changeInbox { $0.take(rows, request, position: position, capacity: capacity) }
    return [.loadChanges(rows.map(\.id))]
      + (inbox.uncounted.contains(inbox.filter)
        ? [.countInbox(inbox.filter, inbox.narrowing)] : [])
  }

  /// Rows change where they stand; a row that left keeps its line until F5.
  mutating func takeRefreshed(_ rows: [InboxRow]) -> [Effect] {
    let fresh = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
    var moved: [CaseID] = []
    for index in inbox.rows.indices {
      let id = inbox.rows[index].id
      if let row = fresh[id] {
        if inbox.rows[index].version != row.version { moved.append(id) }
        inbox.rows[index] = row
        if row.stage.isFinal { inbox.gone.insert(id) } else { inbox.gone.remove(id) }
      } else {
        inbox.gone.insert(id)
      }
    }
    let pairs = zip(inbox.rows, inbox.rows.dropFirst())
    inbox.outOfOrder = pairs.count { $0.key > $1.key } + inbox.gone.count
    return moved.isEmpty ? [] : [.loadChanges(moved)]
  }

  mutating func takeCount(
    _ filter: InboxFilter, _ narrowing: CaseNarrowing, _ count: Int
  ) -> [Effect] {
    guard narrowing == inbox.narrowing else { return [] }
    if let old = inbox.counts[filter], old < count, filter == inbox.filter, !inbox.rows.isEmpty {
      inbox.outOfOrder = max(inbox.outOfOrder, count - old)
    }
    inbox.counts[filter] = count
    inbox.uncounted.remove(filter)
    if inbox.offset == nil, filter == inbox.filter, inbox.isReadToEnd {
      inbox.offset = max(0, count - inbox.rows.count)
    }
    let next = InboxFilter.all(for: clerk.role).first(where: inbox.uncounted.contains)
    return next.map { [.countInbox($0, narrowing)] } ?? []
  }

  /// From thirty lines up the row under the cursor is shown in full, once the cursor rests.
  mutating func loadPreview() -> [Effect] {
    guard case .inbox = stack.last, !inbox.showsComplaints, layers.isEmpty, size.height >= 30,
      let row = inbox.selected,
      inbox.preview?.subject.id != row.id
    else { return [] }
    return [.loadCase(row.id)]
  }

  /// Whether something waits for the cursor to rest.
  package var wantsRest: Bool {
    guard case .inbox = stack.last, !inbox.showsComplaints, layers.isEmpty, size.height >= 30 else {
      return false
    }
    return inbox.selected.map { $0.id != inbox.preview?.subject.id } ?? false
  }
}
