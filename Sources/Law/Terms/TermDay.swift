/// One line of a count. No day between the start and the due date is ever left out.
package struct TermDay: Equatable, Sendable {
  package let date: CivilDate
  /// The ordinal of a counted day, from 1; `nil` when the day does not count.
  package let ordinal: Int?
  /// The cause; `nil` for an ordinary counted day.
  package let why: TraceWord?
  /// What the calendar says of the day.
  package let day: CalendarDay

  package var isCounted: Bool { ordinal != nil }

  package init(ordinal: Int?, why: TraceWord?, day: CalendarDay) {
    date = day.date
    self.ordinal = ordinal
    self.why = why
    self.day = day
  }
}
