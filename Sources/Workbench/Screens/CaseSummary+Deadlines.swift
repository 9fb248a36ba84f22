import Cases
import Law
import Letters
import Screen

/// The terms of an application with their dates, and the clocks of its visit.
extension CaseSummary {
  var deadlines: [TermRun] {
    guard let rules else { return [] }
    return (try? subject.allTerms(rules, calendar: model.office.calendar, place: model.place)) ?? []
  }

  var deadlineRows: [Table.Row] {
    let terms = deadlines.map { deadline in
      row([
        Run(say(TermWords(deadline.term.id))), dueRun(deadline),
        Run(progress(deadline), deadline.isEstimated ? .warning : .muted), source(deadline.term),
      ])
    }
    let uncounted = terms.isEmpty ? [uncountedRow] : []
    return terms + uncounted + cabinetRow + clockRows + [monitoringRow]
  }

  /// The rule by which what is ready goes to the personal cabinet.
  var cabinet: DeliveryRule? { rules?.cabinet(via: subject.channel, from: subject.stage) }

  /// Until somebody records that it was sent, the case is not over (`pmpk.req.5.3`).
  private var cabinetRow: [Table.Row] {
    guard let cabinet, let ready = subject.stages.last?.at.date else { return [] }
    return [
      row([
        Run(say(LegalStepWords(.deliver))), Run(say(CabinetWords.toSend), .warning),
        Run(say(CabinetWords.readySince(ready)), .muted), clause(cabinet.clause),
      ])
    ]
  }

  /// Why there is no date: the calendar ends, or no order is here that would set one.
  private var uncountedRow: Table.Row {
    guard let rules, !rules.isLoaded else { return row([Run(say(DueWords.uncounted), .unknown)]) }
    return row([
      Run(say(UnknownWords.term)), Run(say(UnknownWords.noText), .unknown), Run(""),
      clause(rules.edition.clause),
    ])
  }

  /// A decided case shows when it was decided; a running one its date.
  func dueRun(_ deadline: TermRun) -> Run {
    if let decided = deadline.endedAt {
      let late = decided.date > deadline.due.date
      return Run(
        say(DueWords.decided(day(decided.date), late: late)), late ? .overdue : .ok)
    }
    guard deadline.isAwaited else { return Run(day(deadline.due.date), .muted) }
    let wording = DueWording(
      .due(deadline.due.date, closes: deadline.closing), now: moment,
      calendar: model.office.calendar)
    let words = say(wording)
    let date = deadline.due.date
    // Once is enough: a date said twice pushes the days out of its column.
    return Run(
      words.contains(date.dottedShort) ? words : "\(words), \(day(date))", wording.role)
  }

  /// With its year where that is not this one.
  private func day(_ date: CivilDate) -> String {
    date.year == moment.date.year ? date.dottedShort : date.dotted
  }

  /// « · 5:33 қалды» while the term runs.
  func left(_ deadline: TermRun) -> String {
    let left = try? WorkingTimeLeft(
      until: deadline.due.date, closes: deadline.closing, hours: rules?.hours(at: model.place),
      now: moment, calendar: model.office.calendar)
    guard subject.decidedAt == nil, let left, left != .passed else { return "" }
    return " · " + say(TimeLeftWords(left))
  }

  /// «2 жұмыс күнінің 2-күні», with a word where the calendar is not confirmed; a term that has ended
  /// counts no further.
  private func progress(_ deadline: TermRun) -> String {
    let today = min(moment.date, deadline.endedAt?.date ?? moment.date)
    let day = deadline.due.trace.last { $0.date <= today && $0.isCounted }?.ordinal ?? 0
    let words = say(DueWords.progress(day: day, of: deadline.length))
    return deadline.isEstimated ? "\(say(TraceWords.estimated)) · \(words)" : words
  }

  private var clockRows: [Table.Row] {
    guard let visit = file.history.visit else { return [] }
    let clocks = [visit.waitingClock(at: moment), visit.servingClock(at: moment)]
    return clocks.compactMap(\.self).map { clock in
      row([
        Run(say(PhaseWords(clock.phase))), Run(ClockText.elapsed(clock)),
        Run(
          say(DueWords.limit(clock.limit?.minutes, breached: clock.isBreached)),
          clock.isBreached ? .breached : .muted),
        self.clause(clock.limit?.clause),
      ])
    }
  }

  private var monitoringRow: Table.Row {
    let open = file.history.surroundings.openStages
    return row([
      Run(say(DueWords.monitoring)), Run(say(DueWords.stagesOpen(open)), open > 0 ? .text : .ok),
      Run(say(DueWords.noTerm), .muted), clause(rules?.monitoring),
    ])
  }

  /// The clause of the order, or the article where the order is silent.
  private func source(_ term: Term) -> Run {
    Run(term.clauses.first?.text ?? term.articles.first?.kazakh ?? "", .clause)
  }
}
