import Cases
import Law
import Letters
import Screen

extension Model {
  /// The groups of the board with their lines, in the order of the screen.
  var boardGroups: [(title: BoardWords, lines: [BoardLine])] {
    guard let board else { return [] }
    if let past = boardScreen?.past {
      return [
        (.periodGroup(past.days), [.breaches, .waiting, .serving, .halfHours]),
        (.clerkGroup, past.clerks.map { .clerk($0.clerk) }),
      ]
    }
    let present = board.present(at: now)
    let shown = present.prefix(present.count > visitRoom ? visitRoom - 1 : visitRoom)
    let visits = shown.map { BoardLine.visit($0.id) }
    let others: [BoardLine] = shown.count < present.count ? [.otherVisits] : []
    return [
      (.nowGroup, [.forecast] + visits + others + [.breaches, .forgotten]),
      (.dueGroup, [.overdue, .dueToday, .dueNext]),
      (.clerkGroup, board.clerks.map { .clerk($0.clerk) }),
      (.timeGroup, [.waiting, .serving, .halfHours]),
      (.careGroup, [.paused, .unprinted, .failedDeliveries, .undelivered, .unreported]),
    ]
  }

  /// Lines for those who are here, so that what is due stays in sight below them.
  var visitRoom: Int { max(3, (size.height - 12) / 2) }

  func viewBoard(_ screen: BoardScreen) -> Sheet {
    var sheet = frame(title: [say(BoardWords.title), say(BoardWords.period(screen.period))])
    guard let board else {
      sheet.next = say(NextWords.back)
      return sheet
    }
    let totals = BoardTotals(
      waiting: board.waiting.count, serving: board.serving.count, breached: board.breaches.count,
      unexplained: board.sums.unexplained)
    sheet.strip = [
      Run(say(BoardWords.totals(totals)), board.breaches.isEmpty ? .muted : .breached)
    ]
    sheet.blocks = [.table(boardTable(board, screen))] + wholeLine(board, screen)
    sheet.next = screen.selected.map { say(BoardNextWords($0)) } ?? say(NextWords.back)
    return sheet
  }

  /// What is cut in the line under the cursor stands whole below the list.
  private func wholeLine(_ board: Board, _ screen: BoardScreen) -> [Block] {
    guard size.height >= 20, !isPlain, let line = screen.selected else { return [] }
    let cells = BoardCells(self, board)
    let detail = cells.whole(line)
    let isCut = detail.cells > size.width - 44 || detail != cells.item(line).cells.last?.text
    return isCut ? [.rule, .paragraph([Run(detail)], indent: 0)] : []
  }

  private func boardTable(_ board: Board, _ screen: BoardScreen) -> Table {
    var rows: [Table.Row] = []
    var selected: Int?
    let cells = BoardCells(self, board)
    for group in boardGroups {
      rows.append(.group(say(group.title)))
      for line in group.lines {
        if line == screen.selected { selected = rows.count }
        rows.append(.item(cells.item(line)))
      }
    }
    return Table(
      columns: [
        Table.Column("", VisitCells.labelCells, upTo: 30, isAnchor: true),
        Table.Column("", VisitCells.figureCells, upTo: 20),
        Table.Column("", VisitCells.detailCells + 1, upTo: 90),
      ], rows: rows, top: screen.top, selected: selected, showsHeadings: false, isChoice: true)
  }
}

extension Board {
  /// Everybody who is here, whoever has the least time left first.
  func present(at now: Moment) -> [DayVisit] {
    let running = (waiting + serving).compactMap { visit in
      visit.runningClock(at: now).map { (left: $0.left ?? .max, visit: visit) }
    }
    return running.sorted { ($0.left, $0.visit.id) < ($1.left, $1.visit.id) }.map(\.visit)
  }
}

extension DayVisit {
  /// The clock that runs now; `nil` when the visit is over.
  func runningClock(at now: Moment) -> VisitClock? {
    if let serving = servingClock(at: now), serving.isRunning { return serving }
    let waiting = waitingClock(at: now)
    return waiting.isRunning ? waiting : nil
  }
}
