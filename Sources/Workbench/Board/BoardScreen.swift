import Cases
import Law
import Screen

/// The supervisor's board: what breaks a limit now or next, what is due, load and pace, and what was
/// forgotten. Each line opens what it counts.
package struct BoardScreen: Equatable, Sendable {
  /// `nil` until they are read.
  var figures: BoardFigures?
  var period = BoardPeriod.now
  /// What is looked back on; `nil` for now, and until it is read.
  var past: PeriodBoard?
  /// The line under the cursor, followed by what it is and not by its place.
  var selected: BoardLine?
  var top = 0

  static let actions: [CommandID: Action] = [
    .open: { $0.openBoardLine() },
    .refresh: { $0.loadBoard() },
    .pane: { $0.nextBoardGroup() },
    .boardPeriod: { $0.changeBoardPeriod() },
    .handFiles: { $0.giveFilesOfClerk() },
  ]
}

/// A line of the board.
enum BoardLine: Hashable, Sendable {
  case forecast
  case visit(VisitID)
  /// Those who are here and have no line of their own.
  case otherVisits
  case breaches
  case forgotten
  case overdue
  case dueToday
  case dueNext
  case clerk(ClerkID)
  case waiting
  case serving
  case halfHours
  case paused
  case unprinted
  case failedDeliveries
  case undelivered
  case unreported
}

extension Model {
  var boardScreen: BoardScreen? {
    get {
      for case .board(let screen) in stack { return screen }
      return nil
    }
    set {
      guard let newValue else { return }
      for index in stack.indices {
        if case .board = stack[index] { stack[index] = .board(newValue) }
      }
    }
  }

  /// Every figure at this moment; `nil` until they are read.
  var board: Board? {
    boardScreen?.figures.map { Board($0, office: office, now: now) }
  }

  mutating func showBoard() -> [Effect] {
    layers.removeAll()
    stack = [stack.first ?? .inbox(InboxScreen()), .board(BoardScreen())]
    return loadBoard()
  }

  func loadBoard() -> [Effect] { [.loadBoard(boardDays)] }

  private var boardDays: ClosedRange<CivilDate>? {
    boardScreen?.period.days(until: today, office.calendar)
  }

  /// The figures of the next period take the place of these; what is due stands with now alone.
  mutating func changeBoardPeriod() -> [Effect] {
    guard var screen = boardScreen else { return [] }
    screen.period = screen.period.stepping(1)
    screen.past = nil
    screen.selected = nil
    boardScreen = screen
    return loadBoard()
  }

  /// - Parameter visits: those of the days that are looked back on.
  mutating func takeBoard(_ figures: BoardFigures, _ visits: [DayVisit]) -> [Effect] {
    let past = boardDays.map { PeriodBoard($0, visits, figures, office: office, now: now) }
    boardScreen?.figures = figures
    boardScreen?.past = past
    let lines = boardGroups.flatMap(\.lines)
    if let selected = boardScreen?.selected, lines.contains(selected) { return [] }
    boardScreen?.selected = lines.first
    return []
  }

  // MARK: Moving

  mutating func moveBoard(_ key: Key) -> [Effect]? {
    let lines = boardGroups.flatMap(\.lines)
    let index = boardScreen?.selected.flatMap { lines.firstIndex(of: $0) } ?? 0
    switch key {
    case .home: boardScreen?.selected = lines.first
    case .end: boardScreen?.selected = lines.last
    default:
      guard let next = ListMovement.move(key, from: index, count: lines.count) else { return nil }
      boardScreen?.selected = lines.indices.contains(next) ? lines[next] : nil
    }
    return []
  }

  mutating func nextBoardGroup() -> [Effect] {
    let groups = boardGroups.map(\.lines).filter { !$0.isEmpty }
    guard let selected = boardScreen?.selected,
      let index = groups.firstIndex(where: { $0.contains(selected) })
    else { return [] }
    boardScreen?.selected = groups[(index + 1) % groups.count].first
    return []
  }

  // MARK: Opening

  mutating func openBoardLine() -> [Effect] {
    guard let line = boardScreen?.selected else { return loadBoard() }
    switch line {
    case .forecast: return showVisitor(board?.forecast.warnings.first?.visit)
    case .visit(let id): return showVisitor(id)
    case .breaches: return showVisits(.breached)
    case .forgotten: return showVisits(.forgotten)
    case .otherVisits: return showVisits(.present)
    case .waiting, .halfHours: return showVisits(.all)
    case .serving: return showVisits(.served)
    case .overdue: return showCases(.overdue, .none, say(BoardWords.overdue))
    case .dueToday: return showCases(.today, .none, say(BoardWords.dueToday))
    case .dueNext:
      let due = board?.dueNext.first?.due
      return showCases(.all, CaseNarrowing(due: due), say(BoardWords.dueNext))
    case .clerk(let id):
      return showCases(
        .all, CaseNarrowing(holder: id), office.clerk(id)?.name ?? id.account)
    case .paused: return showCases(.waiting, .none, say(BoardWords.paused))
    case .unprinted:
      return showCases(.all, CaseNarrowing(trouble: .unprinted), say(BoardWords.unprinted))
    case .failedDeliveries:
      return showCases(
        .all, CaseNarrowing(trouble: .deliveryFailed), say(BoardWords.failedDeliveries))
    case .undelivered:
      return showCases(.all, CaseNarrowing(trouble: .undelivered), say(BoardWords.undelivered))
    case .unreported:
      return showCases(.all, CaseNarrowing(trouble: .unreported), say(BoardWords.unreported))
    }
  }

  /// F8 on a clerk: all files of somebody who is absent go to another one, with a reason.
  mutating func giveFilesOfClerk() -> [Effect] {
    guard case .clerk = boardScreen?.selected else {
      tell(.chooseClerkFirst)
      return []
    }
    return openBoardLine() + beginBulk(.hand)
  }

  private mutating func showVisitor(_ id: VisitID?) -> [Effect] {
    let effects = showDesk()
    if let id, visits.contains(where: { $0.id == id }) { chooseVisit(id) }
    return effects
  }

  private mutating func showVisits(_ choice: VisitListScreen.Choice) -> [Effect] {
    stack.append(.visits(VisitListScreen(choice: choice)))
    return []
  }

  private mutating func showCases(
    _ filter: InboxFilter, _ narrowing: CaseNarrowing, _ heading: String
  ) -> [Effect] {
    var screen = InboxScreen()
    screen.filter = filter
    screen.narrowing = narrowing
    screen.heading = heading
    stack.append(.inbox(screen))
    return [.loadInbox(screen.firstPage(rows: inboxCapacity))]
  }
}
