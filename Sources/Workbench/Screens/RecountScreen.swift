import Cases
import Law
import Screen

/// Before a change of the calendar is confirmed: every open case that gets another date, before,
/// after, and why.
package struct RecountScreen: Equatable, Sendable {
  let recount: Recount
  var index = 0

  static let actions: [CommandID: Action] = [
    .close: { $0.popScreen() },
    .confirm: { $0.confirmRecount() },
  ]
}

extension Model {
  private var recountScreen: RecountScreen? {
    get {
      if case .recount(let screen) = stack.last { return screen }
      return nil
    }
    set {
      guard let newValue, case .recount = stack.last else { return }
      stack[stack.count - 1] = .recount(newValue)
    }
  }

  mutating func moveRecount(_ key: Key) -> [Effect]? {
    guard var screen = recountScreen,
      let index = ListMovement.move(
        key, from: screen.index, count: screen.recount.changes.count)
    else { return nil }
    screen.index = index
    recountScreen = screen
    return []
  }

  mutating func confirmRecount() -> [Effect] {
    recountScreen.map { [.calendar(.confirm($0.recount.change))] } ?? []
  }

  func viewRecount(_ screen: RecountScreen) -> Sheet {
    let recount = screen.recount
    var sheet = frame(title: [say(CalendarDeskWords.recountTitle), recount.change.date.dotted])
    sheet.strip = [
      Run(
        say(
          CalendarDeskWords.counted(
            open: recount.openCases, changed: recount.changes.count)), .warning)
    ]
    let rows = recount.changes.map { change in
      Table.Row.item(
        Table.Item(
          cells: [
            Run(change.number.short(in: today.year)), Run(say(TermWords(change.term))),
            Run(dateText(change.before), .muted), Run(dateText(change.after), .accent),
            Run(say(RecountCauseWords(change.cause))),
            Run(say(ServiceWords(change.service)), .muted),
            Run(office.clerk(change.holder)?.name ?? change.holder.account, .muted),
          ]))
    }
    sheet.blocks = [
      .table(
        Table(
          columns: [
            Table.Column(say(FrameWords.number), 6, upTo: 9, isAnchor: true),
            Table.Column(say(CalendarDeskWords.term), 15, upTo: 26, leaves: 2),
            Table.Column(say(CalendarDeskWords.before), 8, upTo: 10),
            Table.Column(say(CalendarDeskWords.after), 8, upTo: 10),
            Table.Column(say(CalendarDeskWords.cause), 24, upTo: 40, leaves: 1),
            Table.Column(say(FrameWords.service), 11, upTo: 18, leaves: 4, appearsAt: 100),
            Table.Column(say(FrameWords.holder), 14, upTo: 24, leaves: 3),
          ], rows: rows, selected: rows.isEmpty ? nil : screen.index,
          empty: say(CalendarDeskWords.noCaseChanges)))
    ]
    sheet.next = say(NextWords.safeEnter)
    return sheet
  }

  private func dateText(_ date: TermDate) -> String {
    guard let day = date.day else {
      return say(DueWording(.unknown, now: now, calendar: office.calendar))
    }
    return "\(say(WeekdayWords(day.weekday, isLong: false))) \(day.dottedShort)"
  }
}
