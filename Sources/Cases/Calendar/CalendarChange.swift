import Law

/// What an administrator asks of the office's calendar: a day that an act closes or opens, or the
/// removal of such an entry. The state's own table is never edited.
package enum CalendarChange: Equatable, Sendable {
  case add(CalendarEntry)
  /// Takes the office's own entry of the day back; the state's table counts again.
  case remove(CivilDate)

  /// The day that changes.
  package var date: CivilDate {
    switch self {
    case .add(let entry): entry.date
    case .remove(let date): date
    }
  }

  /// A day as an administrator names it: closed or opened, moved from another day or not, by which
  /// act, and how sure that is.
  ///
  /// - Parameter calendar: tells whether the other day of a pair is a day of rest.
  package static func day(
    _ date: CivilDate, works: Bool, movedFrom other: CivilDate?, act: String,
    certainty: Certainty, calendar: WorkingCalendar
  ) -> CalendarChange {
    .add(
      CalendarEntry(
        date: date, effect: effect(works: works, movedFrom: other, calendar), source: act,
        certainty: certainty))
  }

  /// A day off moved from a day of rest is given for its holiday (holidays law, art. 5); one given
  /// for a day that works in exchange is a swap (Labour code, art. 85 (3)).
  private static func effect(
    works: Bool, movedFrom other: CivilDate?, _ calendar: WorkingCalendar
  ) -> CalendarEntry.Effect {
    guard let other else { return works ? .opened : .closed }
    if works { return .swappedOn(with: other) }
    let rested = (try? calendar.works(other)) == false
    return rested ? .moved(from: other) : .swappedOff(with: other)
  }
}

/// Why the calendar is not changed.
package enum CalendarRefusal: Error, Equatable, Sendable {
  case roleMayNot(StaffRole)
  /// Nobody knows the other days of that year, so one more would be a guess.
  case unknownYear(CalendarGap)
  case alreadyClosed(CivilDate)
  case alreadyWorks(CivilDate)
  /// The office has an entry of its own for the day; it is removed first, so that each change can be
  /// taken back exactly.
  case hasOwnEntry(CivilDate)
  case noOwnEntry(CivilDate)
  /// An entry without the act that orders it is no law.
  case actNotNamed
}
