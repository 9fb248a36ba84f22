import Cases
import Law
import Screen

/// The visits behind a figure of the board, the longest first.
package struct VisitListScreen: Equatable, Sendable {
  let choice: Choice
  var selected: VisitID?

  enum Choice: Equatable, Sendable {
    case all
    case breached
    case forgotten
  }

  static let actions: [CommandID: Action] = [.open: { $0.openVisit() }]

  /// Rows that are drawn around the one in focus.
  static let window = 100
}

extension Model {
  private var visitList: VisitListScreen? {
    get { if case .visits(let screen) = stack.last { screen } else { nil } }
    set { if let newValue, visitList != nil { stack[stack.count - 1] = .visits(newValue) } }
  }

  private func visits(_ choice: VisitListScreen.Choice) -> [DayVisit] {
    guard let board, let figures = boardScreen?.figures else { return [] }
    let past = boardScreen?.past
    let counted = past?.visits ?? figures.day.visits.filter { $0.day == today }
    switch choice {
    case .all:
      return counted.map { (longest($0), $0) }
        .sorted { ($1.0, $0.1.id) < ($0.0, $1.1.id) }.map(\.1)
    case .breached:
      let ids = Set((past?.sums ?? board.sums).breaches.map(\.visit.id))
      return counted.filter { ids.contains($0.id) }
    case .forgotten: return board.forgotten
    }
  }

  private func longest(_ visit: DayVisit) -> Int64 {
    max(visit.waitingClock(at: now).elapsed, visit.servingClock(at: now)?.elapsed ?? 0)
  }

  mutating func moveVisits(_ key: Key) -> [Effect]? {
    guard let screen = visitList else { return nil }
    let visits = visits(screen.choice)
    let index = visits.firstIndex { $0.id == screen.selected } ?? 0
    switch key {
    case .home: visitList?.selected = visits.first?.id
    case .end: visitList?.selected = visits.last?.id
    default:
      guard let next = ListMovement.move(key, from: index, count: visits.count) else { return nil }
      visitList?.selected = visits.indices.contains(next) ? visits[next].id : nil
    }
    return []
  }

  /// A visit that came to an application opens it; one that is still there is shown at the desk, and of
  /// one that is over the history is shown.
  mutating func openVisit() -> [Effect] {
    guard let screen = visitList,
      let visit = visits(screen.choice).first(where: { $0.id == screen.selected })
        ?? visits(screen.choice).first
    else { return [] }
    if let id = visit.caseID {
      stack.append(.application(ApplicationScreen(id: id)))
      return [.openCase(id, reason: nil)]
    }
    guard !visit.state.isOver else { return showVisitHistory(visit.id) }
    let effects = showDesk()
    if visits.contains(where: { $0.id == visit.id }) { chooseVisit(visit.id) }
    return effects
  }

  func viewVisits(_ screen: VisitListScreen) -> Sheet {
    let visits = visits(screen.choice)
    var sheet = frame(title: [say(BoardWords.visits(screen.choice)), "\(visits.count)"])
    sheet.strip = visitorStrip
    sheet.blocks = [.table(visitTable(visits, screen))]
    let visit = visits.first { $0.id == screen.selected } ?? visits.first
    sheet.next = visit.map { say(visitNext($0)) } ?? say(NextWords.back)
    return sheet
  }

  private func visitNext(_ visit: DayVisit) -> BoardNextWords {
    guard visit.caseID == nil else { return .visit }
    return visit.state.isOver ? .history : .line(.visit(visit.id))
  }

  /// A month has thousands of visits: only those around the cursor are drawn.
  private func visitTable(_ visits: [DayVisit], _ screen: VisitListScreen) -> Table {
    let index = visits.firstIndex { $0.id == screen.selected } ?? 0
    let first = max(0, index - VisitListScreen.window / 2)
    let shown = visits.dropFirst(first).prefix(VisitListScreen.window)
    let hasOtherDays = shown.contains { $0.day != today }
    return Table(
      columns: [
        Table.Column(say(DeskWords.ticket), 5, isAnchor: true),
        Table.Column(say(DeskWords.service), 11, upTo: 13, leaves: 2),
        Table.Column(say(BoardWords.arrived), hasOtherDays ? 11 : 6, leaves: 1),
        Table.Column(say(DeskWords.waitingColumn), 12),
        Table.Column(say(DeskWords.servingColumn), 13), Table.Column("", 20, upTo: 60, leaves: 3),
      ], rows: shown.map { .item(item($0)) },
      selected: visits.isEmpty ? nil : index - first,
      empty: say(BoardWords.noVisits))
  }

  private func item(_ visit: DayVisit) -> Table.Item {
    let breaches = visit.breaches(at: now)
    let waiting = visit.waitingClock(at: now)
    let serving = visit.servingClock(at: now)
    let reasons = [visit.waitingReason, visit.servingReason].compactMap(\.self)
    let words =
      [visit.clerk.map { office.clerk($0)?.name ?? $0.account }].compactMap(\.self)
      + (breaches.isEmpty
        ? [] : reasons.isEmpty ? [say(BoardWords.noReason)] : reasons.map { say(ReasonWords($0)) })
    return Table.Item(
      mark: breaches.isEmpty ? " " : "!",
      cells: [
        Run(say(TicketNumber(visit.ticket))),
        Run(visit.service.map { say(ServiceWords($0)) } ?? say(DeskWords.serviceNotSaid)),
        Run(arrival(visit)), clock(waiting, breaches),
        serving.map { clock($0, breaches) } ?? Run(""), Run(words.joined(separator: " · "), .muted),
      ])
  }

  /// The time, and the day when it is another one than today.
  private func arrival(_ visit: DayVisit) -> String {
    visit.day == today
      ? visit.arrivedAt.time.description
      : "\(visit.day.dottedShort) \(visit.arrivedAt.time)"
  }

  private func clock(_ clock: VisitClock, _ breaches: [VisitClock]) -> Run {
    guard breaches.contains(where: { $0.phase == clock.phase }) else {
      return Run(ClockText.elapsed(clock), clock.isRunning ? .text : .muted)
    }
    return Run("\(ClockText.elapsed(clock)) \(say(LevelWords(.breached)))", .breached)
  }
}
