import Cases
import Law
import Letters
import Screen

extension Model {
  func viewDesk() -> Sheet {
    var sheet = frame(title: [say(DeskWords.title), desk])
    // The clock of the front desk shows seconds: it decides here.
    if let last = sheet.place.indices.last {
      sheet.place[last] += ":\(twoDigits(now.second))"
    }
    let totals = deskTotals
    sheet.strip = [Run(say(DeskWords.totals(totals)), totals.breached > 0 ? .breached : .muted)]
    sheet.blocks = closingBlocks + [.table(deskTable)] + forecastBlocks
    if let notice = unexplainedNotice { sheet.blocks.append(.line([Run(notice, .warning)])) }
    sheet.next = deskNext
    // Only who waits is called; of the others Enter takes another step.
    if let visit = selectedVisit, !isToBeCalled(visit) {
      sheet.keys = keyHints(.desk, enterAs: .application)
    }
    return sheet
  }

  /// The figures of today; a limit counts as passed from its moment on, not from the end of a visit.
  var deskTotals: DeskTotals {
    let breached = visits.count { $0.day == today && !$0.breaches(at: now).isEmpty }
    let totals = day.totals(on: today)
    return DeskTotals(
      waiting: waiting.count, serving: servingCount, finished: totals.finished,
      breached: totals.breached + breached)
  }

  private var deskTable: Table {
    var rows: [Table.Row] = []
    var selected: Int?
    for group in deskGroups where !group.visits.isEmpty {
      rows.append(.group(say(group.title)))
      let ordered = group.visits.sorted { place($0.id) < place($1.id) }
      for visit in ordered {
        if visit.id == deskScreen.selected { selected = rows.count }
        rows.append(.item(item(visit)))
      }
    }
    return Table(
      columns: [
        Table.Column(say(DeskWords.ticket), 5, isAnchor: true),
        Table.Column(say(DeskWords.service), 11, upTo: isWide ? 17 : Self.serviceCells, leaves: 1),
        Table.Column(say(DeskWords.waitingColumn), 8, isRight: true),
        Table.Column("", 12),
        Table.Column(say(DeskWords.servingColumn), 11, isRight: true),
        Table.Column("", 15, upTo: 24),
      ], rows: rows, top: deskScreen.top, selected: selected, empty: deskEmpty)
  }

  private func place(_ id: VisitID) -> Int { deskScreen.order.firstIndex(of: id) ?? .max }

  /// That nothing is taken now, before anybody is called for nothing.
  private var closingBlocks: [Block] {
    let closed = closings(at: now)
    guard let first = closed.first else { return [] }
    // Where other services are still taken, those that are not are named.
    let names = closed.filter { $0.closing == first.closing }.map { say(ServiceWords($0.service)) }
    let isAll = closed.count == servicesWithHours.count
    let words = say(OfficeClosingWords(first.closing))
    return [closingBlock(isAll ? words : "\(names.joined(separator: ", ")): \(words)")]
  }

  /// Nobody is there.
  private var deskEmpty: String {
    say(closing(of: nil, at: now) == nil ? DeskWords.nobody : DeskWords.closed)
  }

  private func item(_ visit: Visit) -> Table.Item {
    if visit.day < today { return hangingItem(visit) }
    let waiting = visit.waitingClock(at: now)
    let serving = visit.servingClock(at: now)
    let waitingLevel = waiting.level(office.settings)
    let servingLevel = serving?.level(office.settings) ?? .unlimited
    return Table.Item(
      mark: visit.breaches(at: now).isEmpty ? " " : "!",
      cells: [
        Run(say(TicketNumber(visit.ticket))),
        Run(visit.service.map(serviceCell) ?? say(DeskWords.serviceNotSaid)),
        Run(ClockText.elapsed(waiting), waiting.isRunning ? .text : .muted),
        Run(waitingWord(waiting, waitingLevel), waiting.isRunning ? waitingLevel.role : .muted),
        Run(
          serving.map { ClockText.served($0) } ?? "",
          serving?.isRunning == true ? servingLevel.role : .muted),
        Run(lastCell(visit, servingLevel), servingLevel > .calm ? servingLevel.role : .muted),
      ])
  }

  private static let serviceCells = 13

  /// The whole word where it fits, else the one of the rows of the inbox, which never loses its end.
  private func serviceCell(_ service: Service) -> String {
    let whole = say(ServiceWords(service))
    return isWide || whole.cells <= Self.serviceCells ? whole : say(RowServiceWords(service))
  }

  /// The clocks of an earlier day say nothing any more; its day and what is missing do.
  private func hangingItem(_ visit: Visit) -> Table.Item {
    Table.Item(
      mark: "!",
      cells: [
        Run(say(TicketNumber(visit.ticket))),
        Run(visit.service.map(serviceCell) ?? say(DeskWords.serviceNotSaid)),
        Run(""), Run("\(visit.day.dottedShort), \(visit.arrivedAt.time)", .error), Run(""),
        Run(say(DeskWords.endNotNoted), .error),
      ])
  }

  /// «0:48 қазір» while it runs; «АСТЫ» stays when it was passed.
  private func waitingWord(_ clock: VisitClock, _ level: VisitClock.Level) -> String {
    guard clock.isRunning else { return clock.isBreached ? say(LevelWords(.breached)) : "" }
    return "\(ClockText.left(clock)) \(say(LevelWords(level)))"
  }

  private func lastCell(_ visit: Visit, _ level: VisitClock.Level) -> String {
    switch visit.state {
    case .serving(let desk, let serving):
      let who = serving == clerk.id ? say(DeskWords.you) : colleague(serving, at: desk)
      if level > .calm { return "\(say(LevelWords(level))) · \(who)" }
      return hasDraft(visit) ? "\(who) · \(say(DeskWords.draftKept))" : who
    case .absent: return say(DeskWords.calledTimes(visit.absences))
    case .waiting: return hasDraft(visit) ? say(DeskWords.draftKept) : ""
    case .finished, .left: return ""
    }
  }

  private var unexplainedNotice: String? {
    guard let visit = visitToExplain, !visit.unexplainedBreaches(at: now).isEmpty else {
      return nil
    }
    return say(DeskWords.reasonMissing(ticket: visit.ticket))
  }

  private func isToBeCalled(_ visit: Visit) -> Bool {
    guard visit.day == today, served == nil else { return false }
    switch visit.state {
    case .waiting, .absent: return true
    case .serving, .finished, .left: return false
    }
  }

  private var deskNext: String {
    guard let visit = selectedVisit else { return say(NextWords.arrival) }
    if visit.day < today {
      return say(NextWords.noteLateEnd(ticket: visit.ticket, day: visit.day))
    }
    switch visit.state {
    case .waiting, .absent:
      if let served { return say(NextWords.finishFirst(ticket: served.ticket)) }
      return say(NextWords.call(ticket: visit.ticket, desk: desk))
    case .serving(let desk, let serving):
      guard serving == clerk.id else {
        return say(
          NextWords.servedAt(
            desk: colleague(serving, at: desk), canTake: canTakeOver(visit)))
      }
      return say(NextWords.continueServing(ticket: visit.ticket))
    case .finished, .left: return ""
    }
  }
}
