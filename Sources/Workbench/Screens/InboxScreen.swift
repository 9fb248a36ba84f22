import Cases
import Law
import Screen

/// The inbox: every application this desk can act on, most urgent first.
///
/// Rows are sorted when the list opens, on F5 and after the clerk's own command. While others work
/// they change in place, and the cursor follows the application, not its position.
package struct InboxScreen: Equatable, Sendable {
  var filter: InboxFilter = .mine
  /// What the list is narrowed to beside its filter.
  var narrowing = CaseNarrowing.none
  /// The figure of the board that the list stands for.
  var heading: String?
  /// The stretch of the list that has been read.
  var rows: [InboxRow] = []
  var index = 0
  var top = 0
  /// The place of the first row read in the whole list; `nil` while it is not known.
  var offset: Int? = 0
  var counts: [InboxFilter: Int] = [:]
  /// Filters whose count has to be asked anew; the old figure stands until then.
  var uncounted = Set(InboxFilter.allCases)
  /// The clerk has changed cases elsewhere: the list is read anew when it is shown again.
  var isStale = false
  /// Rows that are no longer in the list but keep their line until it is read again.
  var gone: Set<CaseID> = []
  /// Rows chosen with Space.
  var marked: Set<CaseID> = []
  /// Rows that others changed since the list was looked at.
  var changed: Set<CaseID> = []
  var isReadToEnd = false
  /// How many rows the true order would show elsewhere.
  var outOfOrder = 0
  var preview: CaseFile?
  /// The tab of complaints is shown; its rows are the model's.
  var showsComplaints = false

  package init() {}

  /// Brings the selected row into the window of `capacity` rows.
  mutating func settle(capacity: Int) {
    if index < top { top = index }
    if index >= top + capacity { top = index - capacity + 1 }
    top = max(0, min(top, max(0, rows.count - capacity)))
  }

  var selected: InboxRow? {
    !showsComplaints && rows.indices.contains(index) ? rows[index] : nil
  }

  package func firstPage(rows: Int) -> InboxRequest {
    InboxRequest(
      filter: filter, narrowing: narrowing, from: .after(.first), limit: max(10, rows))
  }

  static let actions: [CommandID: Action] = [
    .open: { $0.openSelected() },
    .filter: { $0.changeFilter(by: 1) },
    .previousFilter: { $0.changeFilter(by: -1) },
    .refresh: { $0.lookAnew() },
    .newIntake: { $0.startIntake() },
    .take: { $0.takeSelected() },
    .checklist: { $0.openSelected(at: .papers) },
    .mark: { $0.markRow() },
    .bulk: { $0.openBulk() },
    .views: { _ in [.loadViews(.use)] },
    .removeView: { _ in [.loadViews(.remove)] },
    .saveView: { $0.askViewName() },
  ]
}

extension Model {
  var inbox: InboxScreen {
    get {
      if let place = inboxPlace, case .inbox(let screen) = stack[place] {
        screen
      } else {
        InboxScreen()
      }
    }
    set { if let place = inboxPlace { stack[place] = .inbox(newValue) } }
  }

  /// The inbox at the bottom, or the list of a figure above the board.
  private var inboxPlace: Int? {
    stack.lastIndex { if case .inbox = $0 { true } else { false } }
  }

  /// The inbox and the lists above the board are read anew when they are shown again.
  mutating func markInboxStale() {
    for index in stack.indices {
      guard case .inbox(var screen) = stack[index] else { continue }
      screen.isStale = true
      stack[index] = .inbox(screen)
    }
  }

  /// Whether the inbox is the screen in front.
  var isInboxShown: Bool {
    if case .inbox = stack.last { true } else { false }
  }

  // MARK: Commands

  mutating func openSelected(at pane: ApplicationScreen.Pane = .deadlines) -> [Effect] {
    if inbox.showsComplaints { return selectedComplaint.map { openComplaint($0.id) } ?? [] }
    guard let row = inbox.selected else { return [] }
    inbox.changed.remove(row.id)
    stack.append(.application(ApplicationScreen(id: row.id, pane: pane)))
    return [.openCase(row.id, reason: nil)]
  }

  mutating func changeFilter(by step: Int) -> [Effect] {
    let all = InboxFilter.all(for: clerk.role)
    let now = all.firstIndex(of: inbox.filter) ?? 0
    // The tab of complaints stands behind the last filter, as long as there are complaints.
    let count = all.count + (complaints.isEmpty ? 0 : 1)
    let next = ((inbox.showsComplaints ? all.count : now) + step + count) % count
    guard next < all.count else { return showComplaints() }
    var screen = InboxScreen()
    screen.filter = all[next]
    screen.narrowing = inbox.narrowing
    screen.heading = inbox.heading
    screen.counts = inbox.counts
    screen.uncounted = inbox.uncounted
    inbox = screen
    return [.loadInbox(screen.firstPage(rows: inboxCapacity))]
  }

  /// Reads the list in its true order; the cursor stays on its application.
  mutating func reloadInbox() -> [Effect] {
    if inbox.showsComplaints { return [.complaints(.loadList)] }
    inbox.gone = []
    inbox.changed = []
    inbox.outOfOrder = 0
    inbox.isStale = false
    inbox.counts[inbox.filter] = nil
    guard let row = inbox.selected, inbox.index > 0 || inbox.offset != 0 else {
      return [.loadInbox(inbox.firstPage(rows: inboxCapacity))] + recount()
    }
    return [
      .loadInbox(
        InboxRequest(
          filter: inbox.filter, narrowing: inbox.narrowing, from: .around(row.key),
          limit: inboxCapacity))
    ] + recount()
  }

  /// After the clerk's own step the list is sorted anew; what others did changes rows in place.
  mutating func refreshInbox() -> [Effect] {
    guard !inbox.rows.isEmpty, !inbox.isStale else { return reloadInbox() }
    return [.refreshRows(inbox.rows.map(\.id))] + recount()
  }

  /// Asks for the counts of all filters, that of the list first.
  private mutating func recount() -> [Effect] {
    inbox.uncounted = Set(InboxFilter.allCases)
    return [.countInbox(inbox.filter, inbox.narrowing), .complaints(.loadList)]
  }

  mutating func refillInbox() -> [Effect] {
    guard case .inbox = stack.last, !inbox.showsComplaints, inbox.rows.count < inboxCapacity,
      !inbox.isReadToEnd
    else {
      return []
    }
    return readOn()
  }

  mutating func takeSelected() -> [Effect] {
    if inbox.showsComplaints { return takeSelectedComplaint() }
    guard let row = inbox.selected else { return [] }
    return takeOrGive(row.id, version: row.version, holder: row.holder, stage: row.stage)
  }

  /// F5: the list is looked at as it stands, and what changes from now on is marked.
  mutating func lookAnew() -> [Effect] {
    inbox.showsComplaints ? reloadInbox() : [.noteLook] + reloadInbox()
  }

  /// - Parameter cases: those that were asked for.
  mutating func takeChanges(_ changed: Set<CaseID>, in cases: [CaseID]) -> [Effect] {
    inbox.changed.subtract(cases)
    inbox.changed.formUnion(changed)
    return []
  }

  // MARK: Moving

  mutating func moveInbox(_ key: Key) -> [Effect]? {
    if inbox.showsComplaints { return moveComplaintList(key) }
    let page = max(1, inboxCapacity - 1)
    switch key {
    case .down: return step(by: 1)
    case .up: return step(by: -1)
    case .pageDown: return step(by: page)
    case .pageUp: return step(by: -page)
    case .home: return jump(.after(.first))
    case .end: return jump(.before(.last))
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .function, .control:
      return nil
    }
  }

  private mutating func step(by rows: Int) -> [Effect] {
    var inbox = inbox
    let wanted = inbox.index + rows
    let reached = max(0, min(wanted, inbox.rows.count - 1))
    inbox.index = max(0, reached)
    inbox.settle(capacity: inboxCapacity)
    inbox.preview = nil
    self.inbox = inbox
    if wanted > inbox.rows.count - 1 - Self.readAhead, !inbox.isReadToEnd { return readOn() }
    if wanted < 0, inbox.offset != 0, let first = inbox.rows.first {
      return [
        .loadInbox(
          InboxRequest(
            filter: inbox.filter, narrowing: inbox.narrowing, from: .before(first.key),
            limit: inboxCapacity))
      ]
    }
    return []
  }

  /// Rows kept in reserve behind the cursor.
  private static let readAhead = 2

  private func readOn() -> [Effect] {
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

  private mutating func settleInbox() { inbox.settle(capacity: inboxCapacity) }

  // MARK: Answers

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
    settleInbox()
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
    inbox.index = max(0, rows.count - 1)
    inbox.top = max(0, inbox.index - inboxCapacity + 1)
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
