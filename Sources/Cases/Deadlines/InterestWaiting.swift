import Law

/// The stretches of a case outside the queue: while a place is offered, suspended, asked about again
/// or taken, the yearly question waits until the application is in the queue again
/// (`preschool.rule.15.p2.2`; timers of the ledger, T2).
struct InterestWaiting {
  private var stretches: [Stretch] = []

  private struct Stretch {
    let from: CivilDate
    /// `nil` while the application is still away.
    var until: CivilDate?
  }

  init(_ stages: [Case.StageEntry]) {
    for entry in stages {
      let isAway = Self.away.contains(entry.stage)
      let wasAway = stretches.last.map { $0.until == nil } ?? false
      if isAway, !wasAway { stretches.append(Stretch(from: entry.at.date)) }
      if !isAway, wasAway { stretches[stretches.count - 1].until = entry.at.date }
    }
  }

  private static let away: Set<Stage> = [.offered, .suspended, .askedAgain, .referred]
  private static let notices: Set<TermID> = [
    .firstInterestNotice, .secondInterestNotice, .nextInterestNotice,
  ]

  /// The term with its day moved behind the stretch into which it fell; while that lasts nobody owes
  /// the notice. Who was late before the offer stays late.
  func waited(_ run: TermRun) -> TermRun {
    guard Self.notices.contains(run.term.id) else { return run }
    var due = run.due.date
    for stretch in stretches where stretch.from <= due {
      guard let until = stretch.until else {
        return run.endedAt == nil ? run.moved(to: due, isDuty: false) : run
      }
      if due < until { due = QueueTimers.waiting(due, until) }
    }
    return run.moved(to: due, isDuty: run.isDuty)
  }
}

extension TermRun {
  /// The same with another last day; the days that led to the first one are not those of the new one.
  fileprivate func moved(to date: CivilDate, isDuty: Bool) -> TermRun {
    let due = date == due.date ? due : Due(date: date, trace: [], policies: due.policies)
    return TermRun(
      term: term, due: due, closes: closes, length: length, start: start, endedAt: endedAt,
      isDuty: isDuty, offer: offer)
  }
}
