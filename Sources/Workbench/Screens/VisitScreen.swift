import Cases
import Law
import Letters
import Screen

/// One visit: both clocks, what was passed and why, and everything that happened in it.
package struct VisitScreen: Equatable, Sendable {
  let id: VisitID
  var file: VisitFile?
  var index = 0

  static let actions: [CommandID: Action] = [.open: { $0.openCaseOfVisit() }]
}

extension Model {
  private var visitScreen: VisitScreen? {
    get { if case .visit(let screen) = stack.last { screen } else { nil } }
    set { if let newValue, visitScreen != nil { stack[stack.count - 1] = .visit(newValue) } }
  }

  mutating func showVisitHistory(_ id: VisitID) -> [Effect] {
    stack.append(.visit(VisitScreen(id: id)))
    return [.loadVisit(id)]
  }

  mutating func takeVisitFile(_ file: VisitFile) -> [Effect] {
    if visitScreen?.id == file.visit.id { visitScreen?.file = file }
    return []
  }

  mutating func moveVisit(_ key: Key) -> [Effect]? {
    let count = visitScreen?.file?.timeline.count ?? 0
    guard let screen = visitScreen,
      let index = ListMovement.jump(key, count: count)
        ?? ListMovement.move(key, from: screen.index, count: count)
    else { return nil }
    visitScreen?.index = index
    return []
  }

  mutating func openCaseOfVisit() -> [Effect] {
    guard let id = visitScreen?.file?.visit.caseID else {
      tell(.visitWithoutCase)
      return []
    }
    stack.append(.application(ApplicationScreen(id: id)))
    return [.openCase(id, reason: nil)]
  }

  func viewVisit(_ screen: VisitScreen) -> Sheet {
    guard let file = screen.file else { return frame(title: [say(FrameWords.visit)]) }
    let visit = file.visit
    var sheet = frame(title: [say(TicketWords(visit.ticket)), visit.day.dotted])
    sheet.strip = visitorStrip
    sheet.blocks = [.facts(visitFacts(visit)), .rule, .table(visitHistory(file, screen.index))]
    sheet.next = visit.caseID == nil ? say(NextWords.back) : say(BoardNextWords.visit)
    return sheet
  }

  private func visitFacts(_ visit: Visit) -> [Fact] {
    let row = DayVisit(visit)
    let breaches = row.breaches(at: now)
    let clocks = [row.waitingClock(at: now), row.servingClock(at: now)].compactMap(\.self)
    let facts = clocks.map { clock in
      let breach = breaches.first { $0.phase == clock.phase }
      let reason = row.reason(clock.phase).map { say(ReasonWords($0)) } ?? say(BoardWords.noReason)
      return Fact(
        say(PhaseWords(clock.phase)),
        [
          Run(ClockText.elapsed(clock)),
          Run(
            "  " + say(DueWords.limit(clock.limit?.minutes, breached: breach != nil)),
            breach == nil ? .muted : .breached),
          Run(breach == nil ? "" : "  " + reason, .muted),
        ])
    }
    let service = visit.service.map { say(ServiceWords($0)) } ?? say(DeskWords.serviceNotSaid)
    return [Fact(say(DeskWords.service), [Run(service)])] + facts
  }

  private func visitHistory(_ file: VisitFile, _ index: Int) -> Table {
    let text = HistoryText(self)
    let rows = file.timeline.map { entry in
      Table.Row.item(
        Table.Item(cells: [
          Run("\(entry.at.date.dottedShort) \(entry.at.time)"), Run(text.text(entry)),
          Run(text.author(entry), .muted),
        ]))
    }
    return Table(
      columns: [
        Table.Column("", 11, isAnchor: true), Table.Column("", 34, upTo: 80),
        Table.Column("", 22, upTo: 30, leaves: 1),
      ], rows: rows, selected: rows.isEmpty ? nil : index, empty: "", showsHeadings: false)
  }
}
