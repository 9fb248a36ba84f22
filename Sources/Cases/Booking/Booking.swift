import Law

/// A visit written down by telephone or in person before an application is made (`pmpk.req.7.4`,
/// `rehab.req.7.3`). It becomes an application when the family comes.
package struct Booking: Equatable, Sendable {
  package let id: BookingID
  package let facts: BookingEvent.Booked
  package private(set) var at: Moment
  package private(set) var state: State
  package private(set) var version: Int

  package enum State: Equatable, Sendable {
    case open
    /// The family came; its application keeps the place until it has a date of its own.
    case came(CaseID)
    case missed
    case cancelled
  }

  /// The application that came of it.
  package var subject: CaseID? {
    switch state {
    case .came(let id): id
    case .open, .missed, .cancelled: nil
    }
  }

  /// - Returns: `nil` unless the first event is the booking.
  package init?(id: BookingID, events: [Recorded<BookingEvent>]) {
    guard let first = events.first, case .booked(let facts) = first.body else { return nil }
    self.id = id
    self.facts = facts
    at = facts.at
    state = .open
    version = 1
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: Recorded<BookingEvent>) {
    version = event.version
    switch event.body {
    case .booked: break
    case .moved(let moment):
      at = moment
      state = .open
    case .came(let id): state = .came(id)
    case .missed: state = .missed
    case .cancelled: state = .cancelled
    }
  }
}

package typealias BookingID = ID<Booking>

/// What happened to a booked visit.
package enum BookingEvent: Equatable, Sendable {
  case booked(Booked)
  case moved(to: Moment)
  case came(CaseID)
  case missed
  case cancelled(FreeText)

  package struct Booked: Equatable, Sendable, Codable {
    package let service: Service
    package let at: Moment
    package let means: BookingMeans
    package let child: FreeText
    package let phone: FreeText

    package init(
      service: Service, at: Moment, means: BookingMeans, child: FreeText, phone: FreeText
    ) {
      self.service = service
      self.at = at
      self.means = means
      self.child = child
      self.phone = phone
    }
  }
}

extension BookingEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .booked: "booking.booked"
    case .moved: "booking.moved"
    case .came: "booking.came"
    case .missed: "booking.missed"
    case .cancelled: "booking.cancelled"
    }
  }

  private struct Nothing: Codable {}

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .booked(let body): try body.encode(to: encoder)
    case .moved(let moment): try Single(moment).encode(to: encoder)
    case .came(let id): try Single(id).encode(to: encoder)
    case .missed: try Nothing().encode(to: encoder)
    case .cancelled(let reason): try Single(reason).encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("booking.booked", 1): self = .booked(try Booked(from: decoder))
    case ("booking.moved", 1): self = .moved(to: try Single(from: decoder).value)
    case ("booking.came", 1): self = .came(try Single(from: decoder).value)
    case ("booking.missed", 1): self = .missed
    case ("booking.cancelled", 1): self = .cancelled(try Single(from: decoder).value)
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}
