import Law

/// Which visits a day of the office has room for: its calendar, the hours of the order and what the
/// office has set.
package struct SlotTable: Equatable, Sendable {
  package let hours: HoursRule
  package let booking: BookingHours
  package let calendar: WorkingCalendar

  package init(hours: HoursRule, booking: BookingHours, calendar: WorkingCalendar) {
    self.hours = hours
    self.booking = booking
    self.calendar = calendar
  }

  /// The beginnings of the visits of a day, free or not; none on a day off.
  ///
  /// - Throws: for a day that the calendar does not know.
  package func starts(on day: CivilDate) throws(CalendarGap) -> [Moment] {
    var starts: [Moment] = []
    for time in booking.times {
      let moment = Moment(day, time)
      if try hours.state(at: moment, calendar: calendar).takesApplications { starts.append(moment) }
    }
    return starts
  }

  /// A day with what is taken of it.
  package func slots(on day: CivilDate, _ book: SlotBook) throws(CalendarGap) -> [Slot] {
    try starts(on: day).map { start in Slot(start: start, taken: book.taken(at: start)) }
  }

  /// How many visits can still be booked on a day.
  package func free(on day: CivilDate, _ book: SlotBook, after now: Moment) throws(CalendarGap)
    -> Int
  {
    try slots(on: day, book).filter { $0.start > now }
      .reduce(0) { $0 + max(0, book.rooms - $1.taken.count) }
  }

  /// The earliest visit that can be booked.
  ///
  /// - Parameter last: the last day that will do.
  /// - Returns: `nil` when the calendar or the days end before there is one.
  package func earliest(
    _ book: SlotBook, after now: Moment, until last: CivilDate? = nil
  ) -> Moment? {
    var day = now.date
    while last.map({ day <= $0 }) ?? true, let starts = try? starts(on: day) {
      if let free = starts.first(where: { $0 > now && book.isFree(at: $0) }) { return free }
      day = day.adding(days: 1)
    }
    return nil
  }
}

/// One visit of a day.
package struct Slot: Equatable, Sendable {
  package let start: Moment
  package let taken: [TakenSlot]
}
