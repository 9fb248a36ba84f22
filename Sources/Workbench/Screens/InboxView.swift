import Cases
import Law
import Letters
import Screen

extension Model {
  /// Rows of the list that the screen shows at once.
  var inboxCapacity: Int {
    var skeleton = Sheet()
    skeleton.strip = [Run("")]
    skeleton.tabs = [Tab("", isCurrent: true)]
    skeleton.blocks = [.table(Table(columns: [], rows: [], selected: nil))]
    if size.height >= 30 {
      skeleton.blocks += [.rule] + Array(repeating: .space, count: Self.previewLines)
    }
    if size.height >= 16 { skeleton.blocks.append(.rule) }
    return SheetPainter(size: size, glyphs: glyphs).flexibleHeight(of: skeleton)
  }

  func viewInbox() -> Sheet {
    let inbox = inbox
    if inbox.showsComplaints { return viewComplaintList() }
    var sheet = frame(
      title: [inbox.heading ?? say(FrameWords.inbox), say(FilterWords(inbox.filter)), position])
    sheet.strip = visitorStrip
    sheet.tabs = inboxTabs
    sheet.blocks = inboxBlocks(rows: visibleRows)
    sheet.next = inboxNext
    if sheet.message == nil, inbox.outOfOrder > 0 {
      sheet.message = Note(say(MessageWords.orderChanged(inbox.outOfOrder)))
    }
    return sheet
  }

  /// The rows on the screen, and a few more in case the list is higher than was thought.
  private var visibleRows: [Table.Row] {
    // Taken once: the screen is a large value, and to ask the model for it is to copy it.
    let inbox = inbox
    let rows = inbox.rows.dropFirst(inbox.top).prefix(inboxCapacity + 2)
    var known: [(service: Service, hours: HoursRule?)] = []
    return rows.map { row in
      let hours = hours(of: row.service, &known)
      return .item(item(row, inbox, hours))
    }
  }

  /// Asked once a service: applying the office's readings to the rules for every row was a fifth of
  /// the time between a key and its paint.
  private func hours(
    of service: Service, _ known: inout [(service: Service, hours: HoursRule?)]
  ) -> HoursRule? {
    if let index = known.firstIndex(where: { $0.service == service }) { return known[index].hours }
    let hours = office.hours(of: service)
    known.append((service, hours))
    return hours
  }

  private func inboxBlocks(rows: [Table.Row]) -> [Block] {
    var blocks: [Block] = [.table(inboxTable(rows))]
    if size.height >= 30 { blocks += [.rule] + previewBlocks }
    if size.height >= 16 { blocks.append(.rule) }
    return blocks
  }

  /// «4/17»; the total comes later than the rows. A row that has left keeps its line and is counted
  /// as long as it stands there.
  private var position: String {
    let inbox = inbox
    guard !inbox.rows.isEmpty else { return "" }
    let here = inbox.offset.map { $0 + inbox.index + 1 }
    let all = inbox.counts[inbox.filter].map { max($0, here ?? 0) }
    return "\(here.map(String.init) ?? "…")/\(all.map(String.init) ?? "…")"
  }

  var inboxTabs: [Tab] {
    let inbox = inbox
    let filters = InboxFilter.all(for: clerk.role).map { filter in
      let count = inbox.counts[filter].map { " \($0)" } ?? ""
      return Tab(
        say(FilterWords(filter)) + count,
        isCurrent: filter == inbox.filter && !inbox.showsComplaints)
    }
    return filters + [complaintTab].compactMap(\.self)
  }

  private func inboxTable(_ rows: [Table.Row]) -> Table {
    let inbox = inbox
    return Table(
      columns: [
        Table.Column(say(FrameWords.due), 16),
        Table.Column(say(FrameWords.number), 7, leaves: 3, isAnchor: true),
        Table.Column(say(FrameWords.child), 21, upTo: 34),
        Table.Column(say(FrameWords.service), 10, upTo: 20, leaves: 2),
        Table.Column(say(FrameWords.stage), 15, upTo: 24, leaves: 1),
        Table.Column(say(FrameWords.holder), 12, upTo: 16, appearsAt: 110),
      ],
      rows: rows, selected: rows.isEmpty ? nil : inbox.index - inbox.top,
      empty: say(inbox.filter == .all ? MessageWords.allDone : MessageWords.emptyFilter),
      stretch: Table.Stretch(
        before: inbox.offset.map { $0 + inbox.top }, all: inbox.counts[inbox.filter]))
  }

  private func item(_ row: InboxRow, _ inbox: InboxScreen, _ hours: HoursRule?) -> Table.Item {
    let due = DueWording(row.due, now: now, calendar: office.calendar, hours: hours)
    let isGone = inbox.gone.contains(row.id)
    let isElsewhere = row.holder != clerk.id && inbox.filter == .mine
    let role: Role = isGone || isElsewhere ? .muted : .text
    return Table.Item(
      mark: mark(row, inbox, due.mark),
      cells: [
        Run(say(due), isGone ? .muted : due.role),
        Run(row.number.short(in: today.year), role), Run(row.child, role),
        Run(isWide ? say(ServiceWords(row.service)) : say(RowServiceWords(row.service)), role),
        stageCell(row, isElsewhere: isElsewhere, role),
        Run(name(of: row.holder), role),
      ])
  }

  /// `+` marked, `~` changed by others since the list was looked at, `x` where the family has not got
  /// its paper, else the mark of its date.
  private func mark(_ row: InboxRow, _ inbox: InboxScreen, _ due: Character) -> Character {
    if inbox.marked.contains(row.id) { return "+" }
    if inbox.changed.contains(row.id) { return "~" }
    return wanting(row) == nil ? due : "x"
  }

  /// What should be with the family and is not.
  private func wanting(_ row: InboxRow) -> FrameWords? {
    if row.isUndelivered { return .undelivered }
    return row.lacksReceipt ? .noReceipt : nil
  }

  private func stageCell(_ row: InboxRow, isElsewhere: Bool, _ role: Role) -> Run {
    if isElsewhere {
      let name = office.clerk(row.holder)?.name ?? row.holder.account
      return Run(say(FrameWords.takenBy(name)), role)
    }
    if let wanting = wanting(row) { return Run(say(wanting), .error) }
    if isForCabinet(row) { return Run(say(CabinetWords.row), role) }
    return Run(isWide ? say(StageWords(row.stage)) : say(RowStageWords(row.stage)), role)
  }

  /// Whether what is ready waits for nothing but its way to the personal cabinet.
  private func isForCabinet(_ row: InboxRow) -> Bool {
    guard [.concluded, .certificateSigned, .voucherReady].contains(row.stage) else { return false }
    return RuleBook.newest(row.service)?.cabinet(via: row.channel, from: row.stage) != nil
  }

  /// Whether the columns have room for the whole words of service and stage; read aloud, they always
  /// have.
  var isWide: Bool { isPlain || size.width >= 110 }

  private var inboxNext: String {
    guard let row = inbox.selected else { return say(NextWords.newIntake) }
    let step =
      wanting(row).map { say($0) } ?? say(StepWords(row.service, row.stage, row.channel))
    return say(NextWords.openCase(row.number.short(in: today.year), step))
  }

  /// The row under the cursor in full.
  private var previewBlocks: [Block] {
    guard let preview = inbox.preview, preview.subject.id == inbox.selected?.id,
      preview.subject.isOpen(to: clerk.id)
    else {
      return Array(repeating: .space, count: Self.previewLines)
    }
    let blocks = CaseSummary(self, preview).preview(lines: Self.previewLines)
    let missing = Self.previewLines - blocks.count
    return blocks + Array(repeating: .space, count: max(0, missing))
  }

  private static let previewLines = 9
}
