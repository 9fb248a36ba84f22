import Cases
import Law

extension Store {
  /// What is booked of a service from a moment on, the earliest first. A visit written down for a
  /// family that has come is its application's until that has a date of its own.
  package func slotBook(
    of service: Service, from moment: Moment, _ hours: BookingHours
  ) throws(StoreTrouble) -> SlotBook {
    let fixed = try fixedVisits(of: service, from: moment)
    return SlotBook(fixed + (try writtenVisits(of: service, from: moment)), hours)
  }

  private func fixedVisits(
    of service: Service, from moment: Moment
  ) throws(StoreTrouble) -> [TakenSlot] {
    let statement = try database.statement(
      """
      SELECT s.case_id, s.at, c.year, c.serial, c.child_name
      FROM slot_row AS s JOIN case_row AS c ON c.id = s.case_id
      WHERE s.service = ?1 AND s.at >= ?2
      """, .text(service.rawValue), .integer(moment.milliseconds))
    var taken: [TakenSlot] = []
    while try statement.step() {
      let number = ApplicationNumber(
        year: Int(statement.integer(2)), serial: Int(statement.integer(3)))
      taken.append(
        TakenSlot(
          at: Moment(milliseconds: statement.integer(1)),
          holder: .application(CaseID(statement.integer(0))), child: statement.text(4),
          detail: "\(number)"))
    }
    return taken
  }

  private func writtenVisits(
    of service: Service, from moment: Moment
  ) throws(StoreTrouble) -> [TakenSlot] {
    let statement = try database.statement(
      """
      SELECT id FROM booking_row WHERE service = ?1 AND at >= ?2 AND (is_open = 1
        OR case_id IN (SELECT id FROM case_row WHERE is_open = 1)
          AND case_id NOT IN (SELECT case_id FROM slot_row))
      """, .text(service.rawValue), .integer(moment.milliseconds))
    var ids: [BookingID] = []
    while try statement.step() { ids.append(BookingID(statement.integer(0))) }
    var taken: [TakenSlot] = []
    for id in ids {
      guard let booking = try booking(id) else { continue }
      taken.append(
        TakenSlot(
          at: booking.at, holder: .booking(id, booking.subject),
          child: booking.facts.child.words ?? "", detail: booking.facts.phone.words ?? ""))
    }
    return taken
  }

  package func booking(_ id: BookingID) throws(StoreTrouble) -> Booking? {
    Booking(id: id, events: try log.read(BookingEvent.self, of: .booking(id)))
  }

  /// The children whose examination lies ahead, with or without a date.
  package func waitingLine(of service: Service) throws(StoreTrouble) -> WaitingLine {
    let stages = [Stage.toSchedule, .scheduled].map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let statement = try database.statement(
      """
      SELECT count(*), min(registered) FROM case_row
      WHERE service = ?1 AND is_open = 1 AND stage IN (\(stages))
      """, .text(service.rawValue))
    guard try statement.step(), statement.integer(0) > 0 else {
      return WaitingLine(count: 0, since: nil)
    }
    return WaitingLine(
      count: Int(statement.integer(0)),
      since: CivilDate(dayNumber: Int(statement.integer(1))))
  }

  func rebuildBookings() throws(StoreTrouble) {
    let projection = BookingProjection(database: database)
    for number in try streams(.booking) {
      guard let booking = try booking(BookingID(number)) else {
        throw .damaged(detail: "booking \(number) books nothing")
      }
      try projection.write(booking)
    }
    for number in try streams(.reminder) {
      guard let reminder = try reminder(ReminderID(number)) else {
        throw .damaged(detail: "reminder \(number) reminds of nothing")
      }
      try projection.write(reminder)
    }
  }
}
