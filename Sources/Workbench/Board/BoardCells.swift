import Cases
import Law
import Letters
import Screen

/// The lines of the board in words and figures. A bar or a row of blocks never stands without its
/// numbers, and in plain mode they are left out.
struct BoardCells {
  private let model: Model
  private let board: Board

  /// Of today, or of the period that is looked back on.
  private let sums: VisitSums
  private let clerks: [ClerkLine]

  init(_ model: Model, _ board: Board) {
    self.model = model
    self.board = board
    let past = model.boardScreen?.past
    sums = past?.sums ?? board.sums
    clerks = past?.clerks ?? board.clerks
  }

  func item(_ line: BoardLine) -> Table.Item {
    switch line {
    case .forecast: forecast
    case .visit(let id): visit(id)
    case .otherVisits: otherVisits
    case .breaches: breaches
    case .forgotten: forgotten
    case .overdue: dues(.overdue, board.overdue, .overdue)
    case .dueToday: dues(.dueToday, board.dueToday, .due)
    case .dueNext: dues(.dueNext, board.dueNext, .text)
    case .clerk(let id): clerk(id)
    case .waiting: times(.waitingTimes, sums.waiting)
    case .serving: times(.servingTimes, sums.serving)
    case .halfHours: halfHours
    case .paused: paused
    case .unprinted: unprinted
    case .failedDeliveries: failedDeliveries
    case .undelivered: undelivered
    case .unreported: unreported
    }
  }

  private func say(_ phrase: some Phrase) -> String { model.say(phrase) }

  private func row(
    _ label: String, _ figure: String, _ detail: String, _ role: Role = .text,
    mark: Character = " "
  ) -> Table.Item {
    Table.Item(mark: mark, cells: [Run(label), Run(figure, role), Run(detail, .muted)])
  }

  // MARK: Now

  private var forecast: Table.Item {
    let warnings = board.forecast.warnings
    let sentences = ForecastWords.sentences(board.forecast).map { say($0) }
    let detail = sentences.isEmpty ? say(StripWords.nobody(serving: board.serving.count)) : ""
    return row(
      say(BoardWords.forecast), "\(warnings.count)",
      sentences.isEmpty ? detail : sentences.joined(separator: " "),
      warnings.isEmpty ? .ok : .warning, mark: warnings.isEmpty ? " " : "!")
  }

  private func visit(_ id: VisitID) -> Table.Item {
    guard let visit = line(id) else { return row("", "", "") }
    let level = visit.level
    return row(
      visit.label, visit.figure, visit.shown, level.role, mark: level == .breached ? "!" : " ")
  }

  private func line(_ id: VisitID) -> VisitCells? {
    (board.waiting + board.serving).first { $0.id == id }.flatMap { VisitCells(model, $0) }
  }

  /// What a line says behind its figure, with nothing left out.
  func whole(_ line: BoardLine) -> String {
    if case .visit(let id) = line, let visit = self.line(id) { return visit.whole }
    return item(line).cells.last?.text ?? ""
  }

  /// Those for whom the board has no line.
  private var otherVisits: Table.Item {
    let others = board.present(at: model.now).dropFirst(model.visitRoom - 1)
    let tickets = others.map { say(TicketNumber($0.ticket)) }
    return row(
      say(BoardWords.otherVisits), "\(others.count)", tickets.joined(separator: ", "))
  }

  private var breaches: Table.Item {
    let reasons = Dictionary(grouping: sums.breaches.compactMap(\.reason)) { $0 }
    let known = reasons.sorted {
      ($1.value.count, $0.key.rawValue) < ($0.value.count, $1.key.rawValue)
    }
    .map { "\(say(ReasonWords($0.key))): \($0.value.count)" }
    let missing =
      sums.unexplained > 0 ? ["\(say(BoardWords.noReason)): \(sums.unexplained)"] : []
    return row(
      say(BoardWords.breaches), "\(sums.breaches.count)",
      (missing + known).joined(separator: " · "), sums.breaches.isEmpty ? .ok : .breached)
  }

  private var forgotten: Table.Item {
    let tickets = board.forgotten.map { visit in
      let clock = visit.runningClock(at: model.now).map { ClockText.elapsed($0) } ?? ""
      return "\(say(TicketNumber(visit.ticket))) — \(clock)"
    }
    return row(
      say(BoardWords.forgotten), "\(board.forgotten.count)", tickets.joined(separator: ", "),
      tickets.isEmpty ? .ok : .warning)
  }

  // MARK: Due

  private func dues(_ word: BoardWords, _ dues: [DueCount], _ role: Role) -> Table.Item {
    let count = dues.reduce(0) { $0 + $1.cases }
    let services = sums(dues) { say(ServiceWords($0.service)) }
    let clerks = sums(dues) { name($0.holder) }
    let detail = [services, clerks].filter { !$0.isEmpty }.joined(separator: " · ")
    return row(say(word), "\(count)", detail, count == 0 ? .ok : role)
  }

  /// «үйде оқыту 3, лагерь 2», the largest first.
  private func sums(_ dues: [DueCount], by key: (DueCount) -> String) -> String {
    var sums: [String: Int] = [:]
    for due in dues { sums[key(due), default: 0] += due.cases }
    let sorted = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  // MARK: Clerks

  private func clerk(_ id: ClerkID) -> Table.Item {
    guard let line = clerks.first(where: { $0.clerk == id }) else { return row("", "", "") }
    let most = clerks.map(\.open).max() ?? 0
    let bar = Bar(line.open, most: most, mean: mean, cells: 12)
    let pace = ClerkPace(
      served: line.serving?.count ?? 0, median: line.serving?.median, isServing: line.isServing)
    let words = [
      bar.text(isPlain: model.isPlain), say(BoardWords.clerkDues(line.overdue, line.dueToday)),
      say(BoardWords.clerkPace(pace)),
    ]
    let detail = words.filter { !$0.isEmpty }.joined(separator: " ")
    let label = name(id) + (line.isRetired ? " (\(say(BoardWords.retired)))" : "")
    return row(
      label, say(BoardWords.open(line.open)), detail, line.overdue > 0 ? .overdue : .text,
      mark: line.overdue > 0 ? "!" : " ")
  }

  private var mean: Int {
    let open = clerks.map(\.open).filter { $0 > 0 }
    return open.isEmpty ? 0 : open.reduce(0, +) / open.count
  }

  // MARK: Times

  private func times(_ word: BoardWords, _ times: TimeStatistics?) -> Table.Item {
    guard let times else { return row(say(word), "—", say(BoardWords.noVisits)) }
    return row(
      say(word), say(BoardWords.median(times)), say(BoardWords.percentiles(times)),
      times.breached > 0 ? .warning : .text)
  }

  /// By the half hour of one day, by the day of a longer period.
  private var halfHours: Table.Item {
    let isLong = model.boardScreen?.past.map { $0.days.lowerBound < $0.days.upperBound } ?? false
    let series: [(name: String, times: TimeStatistics)] =
      isLong
      ? sums.days.map { ("\($0.date.dottedShort)", $0.times) }
      : sums.halfHours.map { ("\($0.start)", $0.times) }
    let minutes = series.map { Int(($0.times.median + 30_000) / 60_000) }
    let spark = Bar.spark(minutes, glyphs: model.glyphs, isPlain: model.isPlain)
    let numbers = zip(series, minutes).map { "\($0.name) \($1)" }
    return row(
      say(isLong ? BoardWords.days : BoardWords.halfHours), spark,
      numbers.joined(separator: ", "), .bar)
  }

  // MARK: Care

  private var paused: Table.Item {
    let grounds = board.paused.grounds.map {
      "\(say(StageWords($0.stage))) \(percent($0.share))"
    }
    return row(
      say(BoardWords.paused), percent(board.paused.share), grounds.joined(separator: ", "))
  }

  private var unprinted: Table.Item {
    let (failed, saved) = (board.failedPapers.count, board.savedPapers.count)
    return row(
      say(BoardWords.unprinted), "\(failed + saved)",
      failed + saved == 0 ? "" : say(BoardWords.papers(failed: failed, saved: saved)),
      failed > 0 ? .error : .text)
  }

  private var failedDeliveries: Table.Item {
    row(
      say(BoardWords.failedDeliveries), "\(board.failedDeliveries)", "",
      board.failedDeliveries > 0 ? .error : .ok)
  }

  private var undelivered: Table.Item {
    row(
      say(BoardWords.undelivered), "\(board.undelivered)", "",
      board.undelivered > 0 ? .warning : .ok)
  }

  private var unreported: Table.Item {
    let count = board.unreported
    return row(
      say(BoardWords.unreported), "\(count.count)",
      count.count == 0 ? "" : say(BoardWords.inCases(count.cases)))
  }

  private func percent(_ thousandths: Int) -> String {
    "\(thousandths / 10),\(thousandths % 10) %"
  }

  private func name(_ id: ClerkID) -> String { model.name(of: id) }
}
