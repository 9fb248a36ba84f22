import Law

/// What a change of the calendar does to the open cases: before, after and cause of every term that
/// gets another date. It is counted before the change is confirmed and again when it is recorded.
package struct Recount: Equatable, Sendable {
  package let change: CalendarChange
  /// How many open cases were counted again.
  package let openCases: Int
  package let changes: [Change]

  /// One term of one case.
  package struct Change: Equatable, Sendable {
    package let id: CaseID
    package let number: ApplicationNumber
    package let service: Service
    package let stage: Stage
    package let holder: ClerkID
    package let term: TermID
    package let clauses: [ClauseID]
    package let before: TermDate
    package let after: TermDate
    package let cause: Cause
  }

  /// What the changed day is in the count of the term.
  package enum Cause: Equatable, Sendable {
    /// It was one of the counted days and is none any more.
    case countsNoLonger(CivilDate)
    /// It was left out and counts now.
    case countsNow(CivilDate)
    /// The last day fell or falls on it and moves.
    case lastDayMoves(CivilDate)
  }

  /// - Parameter changes: those of every open case, in the order of the register.
  package init(_ change: CalendarChange, openCases: Int, changes: [Change]) {
    self.change = change
    self.openCases = openCases
    self.changes = changes
  }

  /// The terms of one case that get another date.
  ///
  /// - Parameters:
  ///   - before: the office as it is.
  ///   - after: the office as the change would make it.
  package static func changes(
    of subject: Case, _ change: CalendarChange, before: Office, after: Office
  ) -> [Change] {
    let new = subject.termDates(after)
    return subject.termDates(before).compactMap { old in
      let same = new.first { $0.term.id == old.term.id }
      return same.flatMap { compare(subject, old, $0, on: change.date) }
    }
  }

  private static func compare(
    _ subject: Case, _ old: CountedTerm, _ new: CountedTerm, on date: CivilDate
  ) -> Change? {
    guard old.date.day != new.date.day || old.date.gap != new.date.gap else { return nil }
    return Change(
      id: subject.id, number: subject.number, service: subject.service, stage: subject.stage,
      holder: subject.holder, term: old.term.id, clauses: old.term.clauses, before: old.date,
      after: new.date, cause: cause(old.date, new.date, date))
  }

  private static func cause(_ old: TermDate, _ new: TermDate, _ date: CivilDate) -> Cause {
    switch (old.counts(date), new.counts(date)) {
    case (true, false): .countsNoLonger(date)
    case (false, true): .countsNow(date)
    case (true, true), (false, false): .lastDayMoves(date)
    }
  }
}

/// A running term with its date under one calendar.
package struct CountedTerm: Equatable, Sendable {
  package let term: Term
  package let date: TermDate
}

/// The date of a term, or why it has none now.
package enum TermDate: Equatable, Sendable {
  case due(Due)
  case gap(TermGap)

  package var day: CivilDate? {
    switch self {
    case .due(let due): due.date
    case .gap: nil
    }
  }

  var gap: TermGap? {
    switch self {
    case .due: nil
    case .gap(let gap): gap
    }
  }

  /// Whether the day is one of the counted days.
  func counts(_ date: CivilDate) -> Bool {
    switch self {
    case .due(let due): due.trace.first { $0.date == date }?.ordinal != nil
    case .gap: false
    }
  }
}

extension Case {
  /// The running terms under an office's calendar, in the order of the tables.
  func termDates(_ office: Office) -> [CountedTerm] {
    guard let rules = office.rules(for: self) else { return [] }
    let place = office.organisation?.place ?? .school
    do {
      return try runningTerms(rules, calendar: office.calendar, place: place)
        .filter { $0.term.meaning == .due }
        .map { CountedTerm(term: $0.term, date: .due($0.due)) }
    } catch {
      return rules.terms(via: channel).filter { $0.start == .registration }
        .map { CountedTerm(term: $0, date: .gap(error)) }
    }
  }
}
