/// One line of the calendar: a day that an act closes or opens. Entries are data, each with its
/// source; an administrator adds further ones with the act that orders them.
package struct CalendarEntry: Equatable, Sendable, Codable {
  package let date: CivilDate
  package let effect: Effect
  /// The working weeks that the entry binds.
  package let weeks: [WorkWeek]
  /// The act or the published table behind the entry.
  package let source: String
  package let certainty: Certainty

  package enum Effect: Equatable, Sendable, Codable {
    /// A national or state holiday.
    case holiday(Observance)
    /// A day off that is not a holiday and never moves (Labour code, art. 84 (5)).
    case dayOff(Observance)
    /// The day off given for a holiday that fell on a day of rest (holidays law, art. 5).
    case moved(from: CivilDate)
    /// Closed in exchange for a working day of rest (Labour code, art. 85 (3)).
    case swappedOff(with: CivilDate)
    /// A day of rest that works in exchange for another day (Labour code, art. 85 (3)).
    case swappedOn(with: CivilDate)
    /// Closed or opened by an act the administrator names.
    case closed
    case opened

    /// Whether the day works by this entry.
    package var works: Bool {
      switch self {
      case .swappedOn, .opened: true
      case .holiday, .dayOff, .moved, .swappedOff, .closed: false
      }
    }

    /// The other day of a pair.
    package var other: CivilDate? {
      switch self {
      case .moved(let date), .swappedOff(let date), .swappedOn(let date): date
      case .holiday, .dayOff, .closed, .opened: nil
      }
    }
  }

  package init(
    date: CivilDate, effect: Effect, weeks: [WorkWeek] = [.five, .six], source: String,
    certainty: Certainty
  ) {
    self.date = date
    self.effect = effect
    self.weeks = weeks
    self.source = source
    self.certainty = certainty
  }
}
