import Cases
import Law
import Screen

/// Close of day: nobody is left hanging, and what goes on tomorrow is said, printed and signed.
package struct HandOverScreen: Equatable, Sendable {
  var index = 0
  var sheet: DaySheet?

  static let actions: [CommandID: Action] = [
    .closeDay: { $0.closeDayNow() },
    .printReport: { $0.printDaySheet() },
    .handFiles: { $0.handRowOver() },
  ]
}

/// What the close of day asks for.
package enum DaySheetRequest: Equatable, Sendable {
  case load
  /// As a page of A4, with places for signatures.
  case print
}

extension Model {
  mutating func openHandOver() -> [Effect] {
    layers.removeAll()
    stack.append(.handover(HandOverScreen()))
    return [.loadDesk, .daySheet(.load)]
  }

  private var handover: HandOverScreen {
    if case .handover(let screen) = stack.last { return screen }
    return HandOverScreen()
  }

  mutating func takeDaySheet(_ sheet: DaySheet) -> [Effect] {
    guard case .handover(var screen) = stack.last else { return [] }
    screen.sheet = sheet
    stack[stack.count - 1] = .handover(screen)
    return []
  }

  func printDaySheet() -> [Effect] { [.daySheet(.print)] }

  mutating func moveHandOver(_ key: Key) -> [Effect]? {
    var screen = handover
    let last = max(0, dayRows(screen).count - 1)
    switch key {
    case .down: screen.index = min(last, screen.index + 1)
    case .up: screen.index = max(0, screen.index - 1)
    case .home, .pageUp: screen.index = 0
    case .end, .pageDown: screen.index = last
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .function, .control:
      return nil
    }
    stack[stack.count - 1] = .handover(screen)
    return []
  }

  /// Enter goes to the first visitor who still hangs; with nobody left it closes the day.
  mutating func closeDayNow() -> [Effect] {
    guard let hanging = visits.first else { return [.closeDay] }
    let effects = showDesk()
    chooseVisit(hanging.id)
    tell(.dayNotClosed(ticket: hanging.ticket), isBad: true)
    return effects
  }

  /// F8 gives a case of the list to somebody else, so that tomorrow it is with whoever is there.
  mutating func handRowOver() -> [Effect] {
    let rows = dayRows(handover)
    guard rows.indices.contains(handover.index), let row = rows[handover.index].due else {
      tell(.chooseCaseFirst)
      return []
    }
    return takeOrGive(row.id, version: row.version, holder: row.holder, stage: row.stage)
  }

  /// The sheet is printed behind the durable close, so that it says what is recorded.
  mutating func takeClosedDay(_ day: CivilDate) -> [Effect] {
    guard day >= today else { return takeClosedPastDay(day) }
    alarm = nil
    stack = [stack.first ?? .inbox(InboxScreen())]
    tell(.dayClosed(day))
    return [.daySheet(.print), .loadOffice, .loadDesk] + refresh()
  }

  mutating func takeSheet(_ report: PrintReport) -> [Effect] {
    note = TimedNote(
      text: say(MessageWords(report, notice: nil)), isBad: !report.isGood, since: now)
    return []
  }

  func viewHandOver(_ screen: HandOverScreen) -> Sheet {
    var sheet = frame(title: [say(FrameWords.dayEnd), today.dotted])
    let lines = screen.sheet.map { DaySheetTables($0, at: now, language, office).lines } ?? []
    sheet.blocks =
      (size.isShort ? Array(lines.prefix(1)) : lines).map { .paragraph([Run($0)], indent: 1) }
      + [.rule, .table(dayTable(screen))]
    // Who still hangs is gone to before a day can be closed.
    if !visits.isEmpty { sheet.keys = keyHints(.handover, enterAs: .places) }
    sheet.next =
      visits.first.map { say(NextWords.goToHanging(ticket: $0.ticket)) }
      ?? say(NextWords.closeDay)
    return sheet
  }

  private func dayTable(_ screen: HandOverScreen) -> Table {
    var rows: [Table.Row] = []
    var selected: Int?
    var group = ""
    for (index, row) in dayRows(screen).enumerated() {
      if row.group != group { rows.append(.group(row.group)) }
      group = row.group
      if index == screen.index { selected = rows.count }
      rows.append(.item(row.item))
    }
    return Table(
      columns: [
        Table.Column(say(FrameWords.number), 9, isAnchor: true),
        Table.Column(say(FrameWords.state), 24, upTo: 70),
        Table.Column(say(FrameWords.holder), 14, upTo: 26, leaves: 1),
      ], rows: rows, selected: selected, empty: say(DeskWords.nobodyHangs), showsHeadings: false)
  }

  private struct DayRow {
    let group: String
    let item: Table.Item
    /// The open case of the row.
    let due: InboxRow?
  }

  /// Whoever still hangs stands first; then what was passed, then what goes on tomorrow.
  private func dayRows(_ screen: HandOverScreen) -> [DayRow] {
    guard let sheet = screen.sheet else { return [] }
    let tables = DaySheetTables(sheet, at: now, language, office).tables
    return tables.enumerated().flatMap { place, table in
      let isHanging = place == 0 && !sheet.standing.isEmpty
      let open =
        table.title == say(DaySheetWords.tomorrow)
        ? sheet.due : table.title == say(DaySheetWords.failed) ? sheet.failed.map(\.row) : []
      return table.rows.enumerated().map { index, cells in
        let middle = cells.dropFirst().dropLast().map(\.shown).joined(separator: " · ")
        return DayRow(
          group: table.title,
          item: Table.Item(
            mark: isHanging ? "!" : " ",
            cells: [
              Run(cells.first?.shown ?? ""), Run(middle, isHanging ? .error : .text),
              Run(cells.last?.shown ?? "", .muted),
            ]), due: open.indices.contains(index) ? open[index] : nil)
      }
    }
  }
}
