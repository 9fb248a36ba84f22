import Law

/// Two records of persons that may be one person, and what a clerk has judged. The records stay
/// apart whatever the verdict: it can be taken back, and then nothing has changed.
package struct Twins: Equatable, Sendable {
  package let id: TwinsID
  package let pair: TwinPair
  /// `nil` while nobody has judged, or after the verdict was taken back.
  package private(set) var verdict: TwinVerdict?
  package private(set) var version: Int

  /// - Returns: `nil` unless the first event is a verdict.
  package init?(id: TwinsID, events: [Recorded<TwinEvent>]) {
    guard let first = events.first, case .judged(let judgement) = first.body else { return nil }
    self.id = id
    pair = judgement.pair
    verdict = judgement.verdict
    version = 1
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: Recorded<TwinEvent>) {
    version = event.version
    switch event.body {
    case .judged(let judgement): verdict = judgement.verdict
    case .takenBack: verdict = nil
    }
  }
}

package typealias TwinsID = ID<Twins>

/// Two different persons, in the order of their records.
package struct TwinPair: Hashable, Sendable, Codable {
  package let first: PersonID
  package let second: PersonID

  /// - Returns: `nil` for one person given twice.
  package init?(_ left: PersonID, _ right: PersonID) {
    guard left != right else { return nil }
    first = min(left, right)
    second = max(left, right)
  }

  package func other(than person: PersonID) -> PersonID { person == first ? second : first }
}

package enum TwinVerdict: String, CaseIterable, Sendable, Codable {
  case same
  case different
}

/// What was judged about a pair.
package enum TwinEvent: Equatable, Sendable {
  case judged(Judgement)
  case takenBack(FreeText)

  package struct Judgement: Equatable, Sendable, Codable {
    package let pair: TwinPair
    package let verdict: TwinVerdict
    package let reason: FreeText

    package init(pair: TwinPair, verdict: TwinVerdict, reason: FreeText) {
      self.pair = pair
      self.verdict = verdict
      self.reason = reason
    }
  }
}

extension TwinEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .judged: "twins.judged"
    case .takenBack: "twins.taken-back"
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .judged(let body): try body.encode(to: encoder)
    case .takenBack(let reason): try Single(reason).encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("twins.judged", 1): self = .judged(try Judgement(from: decoder))
    case ("twins.taken-back", 1): self = .takenBack(try Single(from: decoder).value)
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}
