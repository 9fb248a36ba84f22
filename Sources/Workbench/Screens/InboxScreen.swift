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
  /// Rows by which a key leads on beyond the stretch that is read, down or, below zero, up.
  var owed = 0
  /// The row behind which rows were asked for before a key needs them: asked once, also where the
  /// store does not answer.
  var aheadOf: CaseID?
  /// How many rows the true order would show elsewhere.
  var outOfOrder = 0
  var preview: CaseFile?
  /// The tab of complaints is shown; its rows are the model's.
  var showsComplaints = false

  package init() {}

  /// Stands in the stack while the inbox is changed.
  fileprivate static let vacant = InboxScreen()

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
    request(.after(.first), max(10, rows))
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

  /// Changes the inbox where it stands. It is taken out of the stack meanwhile: what two places hold
  /// is copied by the first change, and that is every row that was read.
  mutating func changeInbox(_ change: (inout InboxScreen) -> Void) {
    guard let place = inboxPlace, case .inbox(var screen) = stack[place] else { return }
    stack[place] = .inbox(.vacant)
    change(&screen)
    stack[place] = .inbox(screen)
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
    return [.loadInbox(inbox.request(.around(row.key), inboxCapacity))] + recount()
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
}
