import Cases
import Law
import Letters
import Notices
import Screen

extension Model {
  func viewComplaint(_ screen: ComplaintScreen) -> Sheet {
    guard let file = screen.file else {
      var sheet = frame(title: [say(ComplaintLabel.complaint)])
      sheet.strip = visitorStrip
      return sheet
    }
    var sheet = frame(title: complaintTitle(file))
    sheet.strip = visitorStrip
    sheet.tabs = ComplaintScreen.Pane.allCases.map {
      Tab(say(ComplaintPaneWords($0)), isCurrent: $0 == screen.pane)
    }
    let summary = ComplaintSummary(self, file)
    // On a small screen what must be done stands first.
    sheet.blocks =
      (size.isShort ? [] : [.facts(summary.facts), .rule]) + [complaintPane(screen, summary)]
    if size.isShort { return withNext(sheet, file) }
    if screen.pane != .steps, let forbidden = summary.forbidden {
      sheet.blocks += [.rule, .line(forbidden)]
    }
    return withNext(sheet, file)
  }

  private func withNext(_ sheet: Sheet, _ file: ComplaintHistory) -> Sheet {
    var sheet = sheet
    sheet.next = say(ComplaintNextWords(ComplaintNext(file.subject, self).step))
    return sheet
  }

  private func complaintTitle(_ file: ComplaintHistory) -> [String] {
    let number = file.subject.number.short(in: today.year)
    let about = file.application.map {
      say(ComplaintLabel.about(number: $0.short(in: today.year)))
    }
    return ["\(say(ComplaintLabel.complaint)) \(number)", about].compactMap(\.self)
  }

  func complaintRows(_ screen: ComplaintScreen) -> [Table.Row] {
    guard let file = screen.file else { return [] }
    let summary = ComplaintSummary(self, file)
    switch screen.pane {
    case .deadlines: return summary.deadlineRows
    case .log: return summary.logRows
    case .answer: return []
    case .history: return summary.historyRows
    case .steps: return summary.stepRows
    }
  }

  private func complaintPane(_ screen: ComplaintScreen, _ summary: ComplaintSummary) -> Block {
    if screen.pane == .answer { return .document(summary.answer(top: screen.index)) }
    let rows = complaintRows(screen)
    return .table(
      Table(
        columns: complaintColumns(screen.pane), rows: rows,
        selected: rows.isEmpty ? nil : screen.index,
        empty: screen.pane == .log ? say(ComplaintLabel.noLog) : "", showsHeadings: false))
  }

  private func complaintColumns(_ pane: ComplaintScreen.Pane) -> [Table.Column] {
    switch pane {
    case .deadlines:
      [
        Table.Column("", 26, upTo: 32, isAnchor: true), Table.Column("", 7),
        Table.Column("", 13, upTo: 26), Table.Column("", 12, upTo: 30, leaves: 1),
        Table.Column("", 13, upTo: 22, leaves: 2),
      ]
    case .log, .history:
      [
        Table.Column("", 14, isAnchor: true), Table.Column("", 34, upTo: 80),
        Table.Column("", 14, upTo: 30, leaves: 1),
      ]
    case .steps:
      [Table.Column("", 26, upTo: 34, isAnchor: true), Table.Column("", 42, upTo: 100)]
    case .answer: []
    }
  }
}
