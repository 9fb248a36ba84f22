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
    switch request.from {
    case .after(.first): replace(rows, offset: 0, select: 0, readToEnd: rows.count < request.limit)
    case .after: append(rows, readToEnd: rows.count < request.limit)
    case .before(.last):
      replace(
        rows, offset: inbox.counts[inbox.filter].map { max(0, $0 - rows.count) },
        select: rows.count - 1, readToEnd: true)
    case .before: prepend(rows)
    case .around(let key):
      let same = rows.firstIndex { $0.id.number == key.id }
      let next = same ?? rows.firstIndex { $0.key >= key } ?? rows.count - 1
      replace(rows, offset: position, select: next, readToEnd: false)
    }
    inbox.settle(capacity: inboxCapacity)
    return [.loadChanges(rows.map(\.id))]
      + (inbox.uncounted.contains(inbox.filter)
        ? [.countInbox(inbox.filter, inbox.narrowing)] : [])
  }

  private mutating func replace(_ rows: [InboxRow], offset: Int?, select: Int, readToEnd: Bool) {
    inbox.rows = rows
    inbox.offset = offset
    inbox.index = max(0, select)
    inbox.top = 0
    inbox.isReadToEnd = readToEnd
    inbox.preview = nil
  }

  /// The stretch read is bounded: what lies far behind is dropped and read again when needed.
  private mutating func append(_ rows: [InboxRow], readToEnd: Bool) {
    inbox.rows += rows
    inbox.isReadToEnd = readToEnd
    inbox.index = max(0, min(inbox.index + max(0, inbox.owed), inbox.rows.count - 1))
    inbox.owed = 0
    inbox.settle(capacity: inboxCapacity)
    let surplus = inbox.rows.count - Self.keptRows
    guard surplus > 0, inbox.top > surplus else { return }
    inbox.rows.removeFirst(surplus)
    inbox.index -= surplus
    inbox.top -= surplus
    inbox.offset = inbox.offset.map { $0 + surplus }
  }

  private static let keptRows = 300

  private mutating func prepend(_ rows: [InboxRow]) {
    inbox.rows = rows + inbox.rows
    inbox.offset = rows.isEmpty ? 0 : inbox.offset.map { max(0, $0 - rows.count) }
    // The screen stays where it is but for the rows that the key goes up: none is leapt over.
    inbox.index = max(0, rows.count + min(0, inbox.owed))
    inbox.top += rows.count
    inbox.owed = 0
    inbox.settle(capacity: inboxCapacity)
    if inbox.rows.count > Self.keptRows {
      inbox.rows.removeLast(inbox.rows.count - Self.keptRows)
      inbox.isReadToEnd = false
    }
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
