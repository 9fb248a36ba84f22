import Cases
import Law
import Screen

/// Close of day: nobody is left hanging, and what goes on tomorrow is said.
package struct HandOverScreen: Equatable, Sendable {
  var index = 0

  static let actions: [CommandID: Action] = [.closeDay: { $0.closeDayNow() }]
}

extension Model {
  mutating func openHandOver() -> [Effect] {
    layers.removeAll()
    stack.append(.handover(HandOverScreen()))
    return [.loadDesk, .countInbox(.overdue, .none), .countInbox(.soon, .none)]
  }

  private var handover: HandOverScreen {
    if case .handover(let screen) = stack.last { return screen }
    return HandOverScreen()
  }

  mutating func moveHandOver(_ key: Key) -> [Effect]? {
    var screen = handover
    switch key {
    case .down: screen.index = min(max(0, visits.count - 1), screen.index + 1)
    case .up: screen.index = max(0, screen.index - 1)
    case .home, .pageUp: screen.index = 0
    case .end, .pageDown: screen.index = max(0, visits.count - 1)
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

  mutating func takeClosedDay(_ day: CivilDate) -> [Effect] {
    guard day >= today else { return takeClosedPastDay(day) }
    alarm = nil
    stack = [stack.first ?? .inbox(InboxScreen())]
    tell(.dayClosed(day))
    return [.loadOffice, .loadDesk] + refresh()
  }

  mutating func takeSheet(_ report: PrintReport) -> [Effect] {
    note = TimedNote(
      text: say(MessageWords(report, notice: nil)), isBad: !report.isGood, since: now)
    return []
  }

  func viewHandOver(_ screen: HandOverScreen) -> Sheet {
    var sheet = frame(title: [say(FrameWords.dayEnd), today.dotted])
    sheet.blocks = [
      .line([
        Run(
          say(DeskWords.totals(deskTotals)))
      ]),
      .line([Run(tomorrow, .muted)]),
      .rule,
      .table(
        Table(
          columns: [
            Table.Column(say(DeskWords.ticket), 6, isAnchor: true),
            Table.Column(say(FrameWords.stage), 40, upTo: 80),
          ], rows: hangingRows, selected: visits.isEmpty ? nil : screen.index,
          empty: say(DeskWords.nobodyHangs))),
    ]
    sheet.next =
      visits.first.map { say(NextWords.goToHanging(ticket: $0.ticket)) }
      ?? say(NextWords.closeDay)
    return sheet
  }

  private var hangingRows: [Table.Row] {
    visits.map { visit in
      .item(
        Table.Item(
          mark: "!", cells: [Run(say(TicketNumber(visit.ticket))), Run(hanging(visit), .error)]))
    }
  }

  private func hanging(_ visit: Visit) -> String {
    switch visit.state {
    case .waiting: say(DeskWords.waitingGroup)
    case .serving: say(DeskWords.servingGroup)
    case .absent: say(DeskWords.absentGroup)
    case .finished, .left: ""
    }
  }

  private var tomorrow: String {
    let overdue = inbox.counts[.overdue] ?? 0
    let soon = inbox.counts[.soon] ?? 0
    return say(FrameWords.leftForTomorrow(overdue: overdue, soon: soon))
  }
}
