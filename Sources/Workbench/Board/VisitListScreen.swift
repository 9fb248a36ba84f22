import Cases
import Law
import Screen

/// The visits behind a figure of the board, the longest first.
package struct VisitListScreen: Equatable, Sendable {
  let choice: Choice
  var selected: Line.ID?

  enum Choice: Equatable, Sendable {
    case all
    /// Those who are here now.
    case present
    /// Those who were called: their service clock runs or has run.
    case served
    case breached
    case forgotten
  }

  /// A row: a visit, or one of the limits that it has passed.
  struct Line: Equatable, Sendable {
    let visit: DayVisit
    /// The limit that the row is about; `nil` for the visit as a whole.
    let phase: VisitPhase?

    struct ID: Equatable, Sendable {
      let visit: VisitID
      let phase: VisitPhase?
    }

    init(_ visit: DayVisit, _ phase: VisitPhase? = nil) {
      self.visit = visit
      self.phase = phase
    }

    var id: ID { ID(visit: visit.id, phase: phase) }
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

  /// As many rows as the figure counts.
  private func lines(_ choice: VisitListScreen.Choice) -> [VisitListScreen.Line] {
    guard let board, let figures = boardScreen?.figures else { return [] }
    let past = boardScreen?.past
    let counted = past?.visits ?? figures.day.visits.filter { $0.day == today }
    switch choice {
    case .all: return longestFirst(counted)
    case .present: return board.present(at: now).map { VisitListScreen.Line($0) }
    case .served: return longestFirst(counted.filter { $0.servingClock(at: now) != nil })
    case .breached:
      return (past?.sums ?? board.sums).breaches.map {
        VisitListScreen.Line($0.visit, $0.clock.phase)
      }
    case .forgotten: return board.forgotten.map { VisitListScreen.Line($0) }
    }
  }

  private func longestFirst(_ visits: [DayVisit]) -> [VisitListScreen.Line] {
    visits.map { (longest($0), $0) }.sorted { ($1.0, $0.1.id) < ($0.0, $1.1.id) }
      .map { VisitListScreen.Line($0.1) }
  }

  private func longest(_ visit: DayVisit) -> Int64 {
    max(visit.waitingClock(at: now).elapsed, visit.servingClock(at: now)?.elapsed ?? 0)
  }

  mutating func moveVisits(_ key: Key) -> [Effect]? {
    guard let screen = visitList else { return nil }
    let lines = lines(screen.choice)
    let index = lines.firstIndex { $0.id == screen.selected } ?? 0
    switch key {
    case .home: visitList?.selected = lines.first?.id
    case .end: visitList?.selected = lines.last?.id
    default:
      guard let next = ListMovement.move(key, from: index, count: lines.count) else { return nil }
      visitList?.selected = lines.indices.contains(next) ? lines[next].id : nil
    }
    return []
  }

  /// A visit that came to an application opens it; one that is still there is shown at the desk, and of
  /// one that is over the history is shown.
  mutating func openVisit() -> [Effect] {
    guard let screen = visitList else { return [] }
    let lines = lines(screen.choice)
    guard let visit = (lines.first { $0.id == screen.selected } ?? lines.first)?.visit else {
      return []
    }
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
    let lines = lines(screen.choice)
    var sheet = frame(title: [say(BoardWords.visits(screen.choice)), "\(lines.count)"])
    sheet.strip = visitorStrip
    sheet.blocks = [.table(visitTable(lines, screen))]
    let line = lines.first { $0.id == screen.selected } ?? lines.first
    sheet.next = line.map { say(visitNext($0.visit)) } ?? say(NextWords.back)
    return sheet
  }

  private func visitNext(_ visit: DayVisit) -> BoardNextWords {
    guard visit.caseID == nil else { return .visit }
    return visit.state.isOver ? .history : .line(.visit(visit.id))
  }

  /// A month has thousands of visits: only those around the cursor are drawn.
  private func visitTable(_ lines: [VisitListScreen.Line], _ screen: VisitListScreen) -> Table {
    let index = lines.firstIndex { $0.id == screen.selected } ?? 0
    let first = max(0, index - VisitListScreen.window / 2)
    let shown = lines.dropFirst(first).prefix(VisitListScreen.window)
    let hasOtherDays = shown.contains { $0.visit.day != today }
    return Table(
      columns: [
        Table.Column(say(DeskWords.ticket), 5, isAnchor: true),
        Table.Column(say(DeskWords.service), 11, upTo: 13, leaves: 2),
        Table.Column(say(BoardWords.arrived), hasOtherDays ? 11 : 6, leaves: 1),
        Table.Column(say(DeskWords.waitingColumn), 12),
        Table.Column(say(DeskWords.servingColumn), 13), Table.Column("", 20, upTo: 60, leaves: 3),
      ], rows: shown.map { .item(item($0)) },
      selected: lines.isEmpty ? nil : index - first,
      empty: say(BoardWords.noVisits),
      stretch: Table.Stretch(before: first, all: lines.count))
  }

  /// A row about one limit marks that limit and its reason alone.
  private func item(_ line: VisitListScreen.Line) -> Table.Item {
    let visit = line.visit
    let breaches = visit.breaches(at: now).filter { line.phase == nil || $0.phase == line.phase }
    let waiting = visit.waitingClock(at: now)
    let serving = visit.servingClock(at: now)
    let phases = VisitPhase.allCases.filter { line.phase == nil || $0 == line.phase }
    let reasons = phases.compactMap { visit.reason($0) }
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
