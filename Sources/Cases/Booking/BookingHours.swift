import Law

/// When visits are booked ahead and how many at once: a setting of the office within the hours of
/// the order.
package struct BookingHours: Equatable, Sendable, Codable {
  package var from: ClockTime
  /// The last visit has ended by then.
  package var until: ClockTime
  package var lunchFrom: ClockTime
  package var lunchUntil: ClockTime
  /// Length of a visit, in minutes.
  package var minutes: Int
  /// Visits at the same time.
  package var rooms: Int

  package init(
    from: ClockTime, until: ClockTime, lunchFrom: ClockTime, lunchUntil: ClockTime, minutes: Int,
    rooms: Int
  ) {
    self.from = from
    self.until = until
    self.lunchFrom = lunchFrom
    self.lunchUntil = lunchUntil
    self.minutes = minutes
    self.rooms = rooms
  }

  /// The hours of the order, one room, an hour a visit: what holds until the office says otherwise.
  package init(_ hours: HoursRule) {
    self.init(
      from: hours.open, until: hours.close, lunchFrom: hours.lunch?.from ?? hours.close,
      lunchUntil: hours.lunch?.until ?? hours.close, minutes: 60, rooms: 1)
  }

  package static let lengths = 10...240
  package static let roomCounts = 1...20

  /// Whether the office may work so: within the hours of the order, with a visit that fits.
  package func fits(_ hours: HoursRule) -> Bool {
    from >= hours.open && until <= hours.close && lunchFrom <= lunchUntil
      && Self.lengths.contains(minutes) && Self.roomCounts.contains(rooms) && !times.isEmpty
  }

  /// What is left of the hours when the office itself works shorter ones.
  package func within(_ hours: HoursRule) -> BookingHours {
    var shorter = self
    shorter.from = max(from, hours.open)
    shorter.until = min(until, hours.close)
    return shorter
  }

  /// When the visits of an ordinary day begin, before and after the break.
  package var times: [ClockTime] {
    starts(from, min(lunchFrom, until)) + starts(max(lunchUntil, from), until)
  }

  private func starts(_ from: ClockTime, _ until: ClockTime) -> [ClockTime] {
    stride(from: from.minutes, through: until.minutes - minutes, by: max(1, minutes))
      .map(ClockTime.init(minutes:))
  }
}
