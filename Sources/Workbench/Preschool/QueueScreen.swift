import Cases
import Law
import Screen

/// One sub-queue: who stands where, and why. There is no command that moves anybody: the order is
/// computed (`preschool.rule.10.p1`).
package struct QueueScreen: Equatable, Sendable {
  var list: QueueList?
  var focus: CaseID?
  /// The order has changed since; it is shown when the clerk asks for it.
  var newer: QueueList?
  /// Whether what comes next may stand in a new order.
  var wantsOrder = true

  static let actions: [CommandID: Action] = [
    .open: { $0.openQueuedCase() },
    .nextQueue: { $0.moveQueue(by: 1) },
    .previousQueue: { $0.moveQueue(by: -1) },
    .chooseQueue: { $0.chooseQueue() },
    .otherSide: { $0.openBulletin() },
    .printPlace: { $0.printPlaceOfRow() },
    .refresh: { $0.refreshQueue() },
  ]

  var index: Int { list?.rows.firstIndex { $0.child.id == focus } ?? 0 }

  var selected: QueueList.Row? {
    guard let rows = list?.rows, rows.indices.contains(index) else { return nil }
    return rows[index]
  }
}

extension Model {
  var preschoolQueue: QueueScreen? {
    get { if case .queue(let screen) = stack.last { screen } else { nil } }
    set { if let newValue, preschoolQueue != nil { stack[stack.count - 1] = .queue(newValue) } }
  }

  mutating func openQueue() -> [Effect] { openQueue(nil) }

  mutating func openQueue(_ key: SubQueueKey?) -> [Effect] {
    guard hasQueues() else { return [] }
    stack.removeAll { if case .queue = $0 { true } else { false } }
    stack.append(.queue(QueueScreen()))
    return [.preschools(.loadQueue(key))]
  }

  /// The rows stay where they are while another desk works; the cursor follows the child.
  mutating func takeQueue(_ list: QueueList?) -> [Effect] {
    guard var screen = preschoolQueue else { return [] }
    defer { preschoolQueue = screen }
    guard let list else {
      screen.list = nil
      return []
    }
    let ids = screen.list?.rows.map(\.child.id)
    let isSameOrder = screen.list?.key == list.key && ids == list.rows.map(\.child.id)
    if screen.wantsOrder || isSameOrder {
      if screen.list?.key != list.key { screen.focus = nil }
      screen.list = list
      screen.newer = nil
      screen.focus = screen.selected?.child.id
    } else {
      screen.newer = list
      note = TimedNote(text: say(QueueWords.renewed), isBad: false, since: now)
    }
    screen.wantsOrder = false
    return []
  }

  private mutating func ask(for key: SubQueueKey?) -> [Effect] {
    preschoolQueue?.wantsOrder = true
    return [.preschools(.loadQueue(key))]
  }

  mutating func refreshQueue() -> [Effect] { ask(for: preschoolQueue?.list?.key) }

  mutating func moveQueue(by step: Int) -> [Effect] {
    ask(for: preschoolQueue?.list?.neighbour(step))
  }

  mutating func moveQueueRows(_ key: Key) -> [Effect]? {
    guard let screen = preschoolQueue, let rows = screen.list?.rows, !rows.isEmpty,
      let next = ListMovement.jump(key, count: rows.count)
        ?? ListMovement.move(key, from: screen.index, count: rows.count)
    else { return isMovement(key) ? [] : nil }
    preschoolQueue?.focus = rows[next].child.id
    return []
  }

  mutating func chooseQueue() -> [Effect] {
    guard let list = preschoolQueue?.list, !list.keys.isEmpty else { return [] }
    let text = PlaceText(self)
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(QueueWords.chooseQueue),
          options: list.keys.map { ChoiceLayer.Option(text.queue($0), "") },
          purpose: .queue(list.keys), index: list.keys.firstIndex(of: list.key))))
    return []
  }

  mutating func useQueue(_ key: SubQueueKey) -> [Effect] { ask(for: key) }

  mutating func openQueuedCase() -> [Effect] {
    guard let row = preschoolQueue?.selected else { return [] }
    stack.append(.application(ApplicationScreen(id: row.child.id)))
    return [.openCase(row.child.id, reason: nil)]
  }

  /// The order is computed, and these clauses make it.
  func queueClauses(_ screen: QueueScreen) -> [WhySubject] {
    let own = screen.selected?.child.place?.place.clauses ?? []
    return (own + ["preschool.rule.10.p1"]).map { .clause($0) }
  }
}
