import Law

/// Why a visit is not booked or changed.
package enum BookingRefusal: Error, Equatable, Sendable {
  case readOnlyRole
  /// The order of the service provides no booking at the desk.
  case notProvided(Service)
  case missingText
  /// The moment has passed.
  case past(Moment)
  /// No visit begins then.
  case noSuchSlot(Moment)
  case taken(Moment)
  /// The visit has its end already.
  case over
  /// Nobody can be missed before the hour.
  case notYet(Moment)
  case calendar(CalendarGap)
}

/// Everything a booking depends on besides itself.
package struct BookingCircumstances: Sendable {
  package let moment: Moment
  package let clerk: Clerk
  /// `nil` where the service has no booking at the desk.
  package let table: SlotTable?
  package let book: SlotBook

  package init(moment: Moment, clerk: Clerk, table: SlotTable?, book: SlotBook) {
    self.moment = moment
    self.clerk = clerk
    self.table = table
    self.book = book
  }
}

/// What becomes of a booked visit.
package enum BookingChange: Equatable, Sendable {
  case move(to: Moment)
  case come(CaseID)
  case miss
  case cancel(reason: String)
}

extension Booking {
  package func decide(
    _ change: BookingChange, _ now: BookingCircumstances
  ) throws(BookingRefusal) -> BookingEvent {
    switch change {
    case .move(let moment): try move(to: moment, now)
    case .come(let subject): try come(with: subject, now)
    case .miss: try miss(now)
    case .cancel(let reason): try cancel(reason: reason, now)
    }
  }

  package static func book(
    _ facts: BookingEvent.Booked, _ now: BookingCircumstances
  ) throws(BookingRefusal) -> BookingEvent {
    try mayWrite(now)
    guard facts.child.words?.isEmpty == false, facts.phone.words?.isEmpty == false else {
      throw .missingText
    }
    try isFree(facts.at, facts.service, now)
    return .booked(facts)
  }

  private func move(
    to moment: Moment, _ now: BookingCircumstances
  ) throws(BookingRefusal) -> BookingEvent {
    try Self.mayWrite(now)
    guard state == .open || state == .missed else { throw .over }
    try Self.isFree(moment, facts.service, now)
    return .moved(to: moment)
  }

  /// The family is at the desk with its application.
  private func come(
    with subject: CaseID, _ now: BookingCircumstances
  ) throws(BookingRefusal) -> BookingEvent {
    try Self.mayWrite(now)
    guard state == .open || state == .missed else { throw .over }
    return .came(subject)
  }

  private func miss(_ now: BookingCircumstances) throws(BookingRefusal) -> BookingEvent {
    try Self.mayWrite(now)
    guard state == .open else { throw .over }
    guard now.moment >= at else { throw .notYet(at) }
    return .missed
  }

  private func cancel(
    reason: String, _ now: BookingCircumstances
  ) throws(BookingRefusal) -> BookingEvent {
    try Self.mayWrite(now)
    guard state == .open || state == .missed else { throw .over }
    guard !reason.isEmpty else { throw .missingText }
    return .cancelled(FreeText(reason))
  }

  private static func mayWrite(_ now: BookingCircumstances) throws(BookingRefusal) {
    guard now.clerk.role != .auditor else { throw .readOnlyRole }
  }

  /// A visit begins then, ahead of now, and somebody has room for it.
  private static func isFree(
    _ moment: Moment, _ service: Service, _ now: BookingCircumstances
  ) throws(BookingRefusal) {
    guard let table = now.table else { throw .notProvided(service) }
    guard moment > now.moment else { throw .past(moment) }
    let starts: [Moment]
    do { starts = try table.starts(on: moment.date) } catch { throw .calendar(error) }
    guard starts.contains(moment) else { throw .noSuchSlot(moment) }
    guard now.book.isFree(at: moment) else { throw .taken(moment) }
  }
}
