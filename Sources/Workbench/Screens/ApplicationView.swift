import Cases
import Law
import Letters
import Screen

extension Model {
  func viewApplication(_ screen: ApplicationScreen) -> Sheet {
    guard let file = screen.file else {
      var sheet = frame(title: [say(FrameWords.application)])
      sheet.strip = visitorStrip
      return sheet
    }
    var sheet = frame(title: applicationTitle(screen, file))
    sheet.strip = visitorStrip
    sheet.tabs = ApplicationScreen.Pane.allCases.map {
      Tab(say(PaneWords($0)), isCurrent: $0 == screen.pane)
    }
    let summary = CaseSummary(reading(screen), file, asOf: screen.asOf)
    let table = paneTable(screen)
    sheet.blocks = [.facts(summary.facts), .rule, .table(table)]
    // A few lines show what is due; who it is about is in the title and below.
    if size.isNarrow || size.isShort { sheet.blocks.reverse() }
    if screen.pane == .steps, let reason = summary.reason(ofStep: screen.index) {
      sheet.blocks += [.rule, .paragraph([reason], indent: 0)]
    } else if let whole = wholeRow(screen), table.wholeWidth(glyphs) > size.width {
      sheet.blocks += [.rule, .paragraph([whole], indent: 0)]
    } else if let unknown = summary.unknown {
      sheet.blocks += [.rule, .paragraph([unknown], indent: 1)]
    } else if let forbidden = summary.forbidden {
      sheet.blocks += [.rule, .paragraph(forbidden, indent: 0)]
    }
    if givesOutHere(screen, file) { sheet.blocks += handOutWarning(file.subject) }
    sheet.next = applicationNext(screen, file)
    return sheet
  }

  /// Whether the next step puts a paper into the hands of the family at this desk.
  private func givesOutHere(_ screen: ApplicationScreen, _ file: CaseFile) -> Bool {
    guard screen.asOf == nil, let step = proposedStep(screen, file)?.step,
      step == .deliver || step == .giveNotice
    else { return false }
    return delivery(of: file.subject) == .paper
  }

  private func applicationTitle(_ screen: ApplicationScreen, _ file: CaseFile) -> [String] {
    var title = [
      "\(say(FrameWords.application)) \(number(file.subject))",
      say(ServiceWords(file.subject.service)),
    ]
    if let place = inbox.rows.firstIndex(where: { $0.id == screen.id }), let offset = inbox.offset {
      title.append("\(offset + place + 1)/\(inbox.counts[inbox.filter].map(String.init) ?? "…")")
    }
    if let day = screen.asOf { title.append(say(FrameWords.asOf(day))) }
    return title
  }

  /// The rows of the pane in focus.
  func paneRows(_ screen: ApplicationScreen) -> [Table.Row] {
    guard let file = screen.file else { return [] }
    let summary = CaseSummary(reading(screen), file, asOf: screen.asOf)
    switch screen.pane {
    case .deadlines: return summary.deadlineRows
    case .papers: return summary.paperRows
    case .history: return summary.historyRows
    case .steps: return summary.stepRows
    }
  }

  /// The row in focus uncut: a cell that lost its end could say the opposite.
  private func wholeRow(_ screen: ApplicationScreen) -> Run? {
    let rows = paneRows(screen)
    guard rows.indices.contains(screen.index), let item = rows[screen.index].item else {
      return nil
    }
    let cells = item.cells.map(\.text).filter { !$0.isEmpty }
    return Run(cells.joined(separator: " · "), .muted)
  }

  private func paneTable(_ screen: ApplicationScreen) -> Table {
    let rows = paneRows(screen)
    return Table(
      columns: columns(screen.pane), rows: rows, selected: rows.isEmpty ? nil : screen.index,
      empty: "", showsHeadings: false, fitsContent: true)
  }

  private func columns(_ pane: ApplicationScreen.Pane) -> [Table.Column] {
    switch pane {
    case .deadlines:
      [
        Table.Column("", 17, isAnchor: true), Table.Column("", 19),
        Table.Column("", 21, leaves: 1), Table.Column("", 14, leaves: 2),
      ]
    case .papers:
      [
        Table.Column("", 26, isAnchor: true), Table.Column("", 20),
        Table.Column("", 10, leaves: 1), Table.Column("", 14, leaves: 2),
      ]
    case .history:
      [
        Table.Column("", 11, isAnchor: true), Table.Column("", 34, upTo: 80),
        Table.Column("", 22, upTo: 30, leaves: 1),
      ]
    case .steps:
      [
        Table.Column("", 26, upTo: 34, isAnchor: true), Table.Column("", 42, upTo: 100),
      ]
    }
  }

  private func applicationNext(_ screen: ApplicationScreen, _ file: CaseFile) -> String {
    guard screen.asOf == nil else { return say(NextWords.back) }
    let subject = file.subject
    if let visit = visitToEnd(screen, file) {
      return say(NextWords.finishVisit(ticket: visit.ticket))
    }
    if let document = heldOriginal(screen, file) {
      return say(
        NextWords.markPaper(
          say(DocumentWords(document)), say(PaperStateWords(.originalReturned))))
    }
    if screen.pane != .steps, subject.stage == .checking || subject.stage.isFinal {
      return say(
        NextWords.step(say(StepWords(subject.service, subject.stage, subject.channel))))
    }
    guard let offer = proposedStep(screen, file) else { return say(NextWords.back) }
    if offer.lacksReceipt { return say(NextWords.printReceipt) }
    if offer.lacksReason { return say(NextWords.explainDelay) }
    guard offer.isAllowed else { return say(NextWords.whyNot) }
    let isUsual = screen.pane != .steps
    let isForCabinet = CaseSummary(self, file).cabinet != nil
    return say(
      NextWords.step(
        isUsual && (subject.service == .home || isForCabinet)
          ? say(StepWords(subject.service, subject.stage, subject.channel))
          : say(LegalStepWords(offer.step))))
  }
}
