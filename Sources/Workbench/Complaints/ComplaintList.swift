import Cases
import Law
import Screen

/// The tab of complaints in the inbox. There are few of them, so the whole list is read at once.
extension Model {
  mutating func takeComplaints(_ rows: [ComplaintRow]) -> [Effect] {
    complaints = rows
    if inbox.showsComplaints {
      inbox.index = min(inbox.index, max(0, rows.count - 1))
    }
    return []
  }

  var selectedComplaint: ComplaintRow? {
    guard inbox.showsComplaints, complaints.indices.contains(inbox.index) else { return nil }
    return complaints[inbox.index]
  }

  mutating func takeSelectedComplaint() -> [Effect] {
    guard let row = selectedComplaint else { return [] }
    return [.complaints(.decide(row.id, version: row.version, [.take(reason: nil)]))]
  }

  mutating func showComplaints() -> [Effect] {
    layers.removeAll()
    stack = [stack.first ?? .inbox(InboxScreen())]
    inbox.showsComplaints = true
    inbox.index = 0
    inbox.top = 0
    return [.complaints(.loadList)]
  }

  mutating func moveComplaintList(_ key: Key) -> [Effect]? {
    guard let index = ListMovement.move(key, from: inbox.index, count: complaints.count) else {
      return nil
    }
    inbox.index = index
    let capacity = inboxCapacity
    if index < inbox.top { inbox.top = index }
    if index >= inbox.top + capacity { inbox.top = index - capacity + 1 }
    return []
  }

  /// «Шағым 2», with the sign of the most urgent one.
  var complaintTab: Tab? {
    guard !complaints.isEmpty || inbox.showsComplaints else { return nil }
    let marks = complaints.map { DueWording($0.due, now: now, calendar: office.calendar).mark }
    let mark = marks.contains("!") ? "!" : marks.contains("*") ? "*" : ""
    return Tab(
      "\(say(ComplaintLabel.complaints)) \(complaints.count)\(mark)",
      isCurrent: inbox.showsComplaints)
  }

  func viewComplaintList() -> Sheet {
    let position = complaints.isEmpty ? "" : "\(inbox.index + 1)/\(complaints.count)"
    var sheet = frame(title: [say(FrameWords.inbox), say(ComplaintLabel.complaints), position])
    sheet.strip = visitorStrip
    sheet.tabs = inboxTabs
    sheet.blocks = [.table(complaintTable)]
    sheet.next =
      selectedComplaint.map {
        say(
          NextWords.openCase(
            $0.number.short(in: today.year), say(ComplaintStageWords($0.stage))))
      } ?? say(NextWords.newIntake)
    return sheet
  }

  private var complaintTable: Table {
    let rows = complaints.dropFirst(inbox.top).prefix(size.height)
    return Table(
      columns: [
        Table.Column(say(FrameWords.due), 13),
        Table.Column(say(FrameWords.number), 9, isAnchor: true),
        Table.Column(say(ComplaintLabel.complainant), 24, upTo: 34),
        Table.Column(say(FrameWords.application), 8, upTo: 12, leaves: 2),
        Table.Column(say(FrameWords.stage), 15, upTo: 24, leaves: 1),
        Table.Column(say(FrameWords.holder), 12, upTo: 16, appearsAt: 110),
      ], rows: rows.map { .item(item($0)) },
      selected: complaints.isEmpty ? nil : inbox.index - inbox.top,
      empty: say(MessageWords.noComplaints),
      stretch: Table.Stretch(before: inbox.top, all: complaints.count))
  }

  private func item(_ row: ComplaintRow) -> Table.Item {
    let due = DueWording(row.due, now: now, calendar: office.calendar)
    let handler = row.handler.map { office.clerk($0)?.name ?? $0.account }
    return Table.Item(
      mark: due.mark,
      cells: [
        Run(say(due), due.role), Run(row.number.short(in: today.year)), Run(row.complainant),
        Run(row.application?.short(in: today.year) ?? "", .muted),
        Run(say(ComplaintStageWords(row.stage))),
        Run(handler ?? say(ComplaintLabel.nobody), .muted),
      ])
  }
}
