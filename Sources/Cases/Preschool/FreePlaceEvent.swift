import Law

/// What happened to a free place.
package enum FreePlaceEvent: Equatable, Sendable {
  case published(Record)
  case offered(CaseID)
  /// Why it is not to be had any more.
  case withdrawn(FreeText)
}

extension FreePlaceEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .published: "vacancy.published"
    case .offered: "vacancy.offered"
    case .withdrawn: "vacancy.withdrawn"
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .published(let record): try Single(record).encode(to: encoder)
    case .offered(let id): try Single(id).encode(to: encoder)
    case .withdrawn(let reason): try Single(reason).encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("vacancy.published", 1): self = .published(try Single(from: decoder).value)
    case ("vacancy.offered", 1): self = .offered(try Single(from: decoder).value)
    case ("vacancy.withdrawn", 1): self = .withdrawn(try Single(from: decoder).value)
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}
