/// The one place where a due date is computed.
///
/// Administrative code, art. 76: a term starts on the day after registration; a last day that is
/// not a working day moves to the next working day.
package struct TermCount: Sendable {
  package let calendar: WorkingCalendar
  package let pauses: [Pause]

  package init(calendar: WorkingCalendar, pauses: [Pause] = []) {
    self.calendar = calendar
    self.pauses = pauses
  }

  /// The end of a term of a rule set, with the readings it rests on.
  ///
  /// - Parameter start: the moment of the fact the term runs from; its day is never day one.
  package func due(_ term: Term, after start: Moment) throws(TermGap) -> Due {
    do {
      return try due(term.length, after: start, lastDay: term.lastDay).citing(term.policies)
    } catch {
      guard case .calendar = error, pauses.isEmpty, let end = term.plainEnd(after: start.date)
      else { throw error }
      return Due(date: end, trace: []).citing(term.policies)
    }
  }

  /// The same for a term that lies within another one.
  ///
  /// - Parameter whole: the end of that other term, where it is known. What would end behind it ends
  ///   with it, and its count is the reason of the date.
  package func due(_ term: Term, after start: Moment, within whole: Due?) throws(TermGap) -> Due {
    let own = try due(term, after: start)
    guard let whole, whole.date < own.date else { return own }
    return whole
  }

  /// The same from a day, for terms that need no hour.
  package func due(_ term: Term, after start: CivilDate) throws(TermGap) -> Due {
    try due(term.length, after: start, lastDay: term.lastDay).citing(term.policies)
  }

  /// - Parameters:
  ///   - length: the term of the clause.
  ///   - start: the day of registration, which is never day one. For hours and minutes the moment
  ///     itself.
  package func due(
    _ length: TermLength, after start: Moment, lastDay: Term.LastDay = .moves
  ) throws(TermGap) -> Due {
    switch length {
    case .hours(let hours): exact(start.adding(minutes: hours * 60))
    case .minutes(let minutes): exact(start.adding(minutes: minutes))
    case .workingDays, .calendarDays, .months: try due(length, after: start.date, lastDay: lastDay)
    }
  }

  /// The same for terms in days, which need no hour.
  package func due(
    _ length: TermLength, after start: CivilDate, lastDay: Term.LastDay = .moves
  ) throws(TermGap) -> Due {
    switch length {
    case .workingDays(let days): try workingDays(days, after: start)
    case .calendarDays(let days): try calendarDays(days, after: start, lastDay)
    case .months(let months):
      try calendarDays(start.days(until: start.adding(months: months)), after: start, lastDay)
    case .hours, .minutes: try due(length, after: Moment(start, ClockTime(0, 0)))
    }
  }

  private func exact(_ moment: Moment) -> Due {
    Due(date: moment.date, moment: moment, trace: [])
  }

  private func workingDays(_ count: Int, after start: CivilDate) throws(TermGap) -> Due {
    var trace: [TermDay] = []
    trace.reserveCapacity(count * 2 + 4)
    var counted = 0
    var date = start
    while counted < count {
      date = date.adding(days: 1)
      let day = try day(date)
      let paused = try isPaused(date)
      let counts = day.works && !paused
      if counts { counted += 1 }
      trace.append(
        TermDay(ordinal: counts ? counted : nil, why: paused ? .paused : day.word, day: day))
    }
    return Due(date: date, trace: trace)
  }

  private func calendarDays(
    _ count: Int, after start: CivilDate, _ lastDay: Term.LastDay
  ) throws(TermGap) -> Due {
    var trace: [TermDay] = []
    trace.reserveCapacity(count + 4)
    var counted = 0
    var date = start
    while counted < count {
      date = date.adding(days: 1)
      let paused = try isPaused(date)
      if !paused { counted += 1 }
      trace.append(
        TermDay(ordinal: paused ? nil : counted, why: paused ? .paused : nil, day: try day(date)))
    }
    switch lastDay {
    case .moves: try moveLastDay(&trace)
    case .stays: break
    }
    return Due(date: trace.last?.date ?? start, trace: trace)
  }

  /// Adds the days off behind the last counted day, and the working day on which the term ends.
  private func moveLastDay(_ trace: inout [TermDay]) throws(TermGap) {
    guard let last = trace.last, !last.day.works else { return }
    var date = last.date
    while true {
      date = date.adding(days: 1)
      let day = try day(date)
      let paused = try isPaused(date)
      let ends = day.works && !paused
      trace.append(
        TermDay(ordinal: nil, why: ends ? .lastDayMoved : paused ? .paused : day.word, day: day))
      if ends { return }
    }
  }

  private func isPaused(_ date: CivilDate) throws(TermGap) -> Bool {
    guard let pause = pauses.first(where: { $0.covers(date) }) else { return false }
    guard pause.through != nil else { throw .paused(since: pause.from) }
    return true
  }

  private func day(_ date: CivilDate) throws(TermGap) -> CalendarDay {
    do { return try calendar.day(date) } catch { throw .calendar(error) }
  }
}

extension Due {
  /// The same answer with further readings it rests on.
  package func citing(_ policies: [PolicyID]) -> Due {
    Due(date: date, moment: moment, trace: trace, policies: self.policies + policies)
  }
}

extension Term {
  /// The end of a term whose last day stays where it is, without a calendar: a notice that a system
  /// sends on any day has its date before the calendar of that year is known.
  package func plainEnd(after start: CivilDate) -> CivilDate? {
    guard lastDay == .stays else { return nil }
    switch length {
    case .months(let months): return start.adding(months: months)
    case .calendarDays(let days): return start.adding(days: days)
    case .workingDays, .hours, .minutes: return nil
    }
  }
}
