import Cases
import Law

extension Writing {
  /// What is booked now, for a decision about a visit; `nil` where the service has none at the desk.
  func slotBook(of service: Service) throws(StoreTrouble) -> SlotBook? {
    guard let table = office.slotTable(of: service) else { return nil }
    // A visit that began before the moment may still last.
    let from = author.moment.adding(minutes: -table.booking.minutes)
    return try store.slotBook(of: service, from: from, table.booking)
  }

  /// The earliest visit that can be booked behind a moment, up to a day.
  package func earliestSlot(
    of service: Service, after moment: Moment, until last: CivilDate
  ) throws -> Moment? {
    guard let table = office.slotTable(of: service), let book = try slotBook(of: service) else {
      return nil
    }
    return table.earliest(book, after: moment, until: last)
  }

  package func book(_ facts: BookingEvent.Booked, by clerk: Clerk) throws -> Booking {
    let event = try Booking.book(facts, try circumstances(facts.service, clerk))
    let id = BookingID(try store.log.nextNumber(.booking))
    let recorded = try store.log.append(
      [event], to: .booking(id), after: 0, by: author, editions: office.editions(of: nil))
    guard let booking = Booking(id: id, events: recorded) else {
      throw StoreTrouble.damaged(detail: "a booking of nothing")
    }
    try BookingProjection(database: store.database).write(booking)
    return booking
  }

  /// Another hour, the end of the visit, or its application.
  package func change(
    _ id: BookingID, _ change: BookingChange, by clerk: Clerk
  ) throws -> Booking {
    guard var booking = try store.booking(id) else {
      throw StoreTrouble.missing(path: "booking \(id)")
    }
    let event = try booking.decide(change, try circumstances(booking.facts.service, clerk))
    let recorded = try store.log.append(
      [event], to: .booking(id), after: booking.version, by: author,
      editions: office.editions(of: nil))
    for event in recorded { booking.apply(event) }
    try BookingProjection(database: store.database).write(booking)
    return booking
  }

  private func circumstances(
    _ service: Service, _ clerk: Clerk
  ) throws(StoreTrouble) -> BookingCircumstances {
    let table = office.slotTable(of: service)
    return BookingCircumstances(
      moment: author.moment, clerk: clerk, table: table,
      book: try slotBook(of: service) ?? .empty)
  }
}
