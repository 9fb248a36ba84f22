import Law

/// A state system that does not work: the provider informs the unit for information technology at
/// once, a protocol is drawn up, and the provider signs it (`camp.rule.13-1.p2`,
/// `camp.rule.13-1.p3`).
package struct Outage: Equatable, Sendable {
  package let id: OutageID
  package let facts: OutageEvent.Noticed
  package private(set) var endedAt: Moment?
  package private(set) var version: Int

  /// - Returns: `nil` unless the first event is the notice.
  package init?(id: OutageID, events: [Recorded<OutageEvent>]) {
    guard let first = events.first, case .noticed(let facts) = first.body else { return nil }
    self.id = id
    self.facts = facts
    version = 1
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: Recorded<OutageEvent>) {
    version = event.version
    switch event.body {
    case .noticed: break
    case .ended(let moment): endedAt = moment
    }
  }
}

package typealias OutageID = ID<Outage>

/// What happened to a state system.
package enum OutageEvent: Equatable, Sendable {
  case noticed(Noticed)
  case ended(Moment)

  package struct Noticed: Equatable, Sendable, Codable {
    package let at: Moment
    package let system: FreeText
    package let description: FreeText
    /// Who of the unit for information technology was informed.
    package let informed: FreeText

    package init(at: Moment, system: FreeText, description: FreeText, informed: FreeText) {
      self.at = at
      self.system = system
      self.description = description
      self.informed = informed
    }
  }
}

/// Why an outage is not recorded.
package enum OutageRefusal: Error, Equatable, Sendable {
  case readOnlyRole
  case missingText
  case dateInFuture(CivilDate)
  /// It cannot end before it was noticed.
  case endsBeforeNotice
  case alreadyEnded
}

extension Outage {
  package static func notice(
    _ facts: OutageEvent.Noticed, by clerk: Clerk, now: Moment
  ) throws(OutageRefusal) -> OutageEvent {
    guard clerk.role != .auditor else { throw .readOnlyRole }
    for text in [facts.system, facts.description, facts.informed] {
      guard text.words?.isEmpty == false else { throw .missingText }
    }
    guard facts.at <= now else { throw .dateInFuture(facts.at.date) }
    return .noticed(facts)
  }

  package func end(
    at moment: Moment, by clerk: Clerk, now: Moment
  ) throws(OutageRefusal) -> OutageEvent {
    guard clerk.role != .auditor else { throw .readOnlyRole }
    guard endedAt == nil else { throw .alreadyEnded }
    guard moment <= now else { throw .dateInFuture(moment.date) }
    guard moment >= facts.at else { throw .endsBeforeNotice }
    return .ended(moment)
  }
}

extension OutageEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .noticed: "outage.noticed"
    case .ended: "outage.ended"
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .noticed(let body): try body.encode(to: encoder)
    case .ended(let moment): try Single(moment).encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("outage.noticed", 1): self = .noticed(try Noticed(from: decoder))
    case ("outage.ended", 1): self = .ended(try Single(from: decoder).value)
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}
