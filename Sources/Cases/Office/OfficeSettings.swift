import Law

/// What an office may set for itself within the law.
package struct OfficeSettings: Equatable, Sendable, Codable {
  package var week: WorkWeek
  /// Time left of a limit at which a clock says «жақын», in seconds.
  package var nearSeconds: Int
  /// Time left at which it says «қазір», in seconds.
  package var nowSeconds: Int
  /// Copies of a receipt: one for the family, one for the file.
  package var receiptCopies: Int
  /// How long a mistaken step can be undone, in seconds.
  package var undoSeconds: Int
  /// First day of the edition of order № 33, where the office knows it better than the sources.
  package var editionStarts: [Service: CivilDate]
  /// When visits are booked ahead; `nil` for the hours of the order.
  package var booking: BookingHours?
  /// The schedules that differ from the hours of an order, by service; `nil` for none.
  package var schedules: [Service: WorkSchedule]?

  package init(
    week: WorkWeek = .five, nearSeconds: Int = 180, nowSeconds: Int = 60, receiptCopies: Int = 2,
    undoSeconds: Int = 60, editionStarts: [Service: CivilDate] = [:],
    booking: BookingHours? = nil, schedules: [Service: WorkSchedule]? = nil
  ) {
    self.week = week
    self.nearSeconds = nearSeconds
    self.nowSeconds = nowSeconds
    self.receiptCopies = receiptCopies
    self.undoSeconds = undoSeconds
    self.editionStarts = editionStarts
    self.booking = booking
    self.schedules = schedules
  }

  /// The hours of a service at a kind of office, by its own schedule where it has set one; without
  /// its readings, as a list may ask for every row.
  package func hours(of service: Service, at place: Place) -> HoursRule? {
    let order = RuleBook.newest(service)?.hours(at: place)
    return schedules?[service].flatMap { order?.keeping($0) } ?? order
  }
}
