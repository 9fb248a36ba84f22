/// The calendar does not know the day that a count would need. Nobody guesses a legal date.
package struct CalendarGap: Error, Equatable, Sendable {
  package let date: CivilDate
  package let known: ClosedRange<CivilDate>

  package init(date: CivilDate, known: ClosedRange<CivilDate>) {
    self.date = date
    self.known = known
  }
}
