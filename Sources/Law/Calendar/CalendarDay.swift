/// What the calendar says of one day, for one kind of working week.
package struct CalendarDay: Equatable, Sendable {
  package let date: CivilDate
  package let kind: Kind
  package let certainty: Certainty

  package enum Kind: Equatable, Sendable {
    case working
    /// A day of rest that works in exchange for another day.
    case workingWeekend(instead: CivilDate?)
    /// A day of rest; a holiday may fall on it.
    case weekend(Observance?)
    case holiday(Observance)
    case dayOff(Observance)
    case movedDayOff(for: CivilDate)
    case closedByAct(String)
  }

  package var works: Bool {
    switch kind {
    case .working, .workingWeekend: true
    case .weekend, .holiday, .dayOff, .movedDayOff, .closedByAct: false
    }
  }

  /// The word of the trace for this day; `nil` for an ordinary working day.
  package var word: TraceWord? {
    switch kind {
    case .working: nil
    case .workingWeekend: .workingWeekend
    case .weekend: .weekend
    case .holiday: .holiday
    case .dayOff: .dayOff
    case .movedDayOff: .movedDayOff
    case .closedByAct: .dayOff
    }
  }

  /// What is kept on the day, if anything.
  package var observance: Observance? {
    switch kind {
    case .weekend(let observance): observance
    case .holiday(let observance), .dayOff(let observance): observance
    case .working, .workingWeekend, .movedDayOff, .closedByAct: nil
    }
  }
}
