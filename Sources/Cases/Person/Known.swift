/// A value that may lawfully be absent: nobody has answered yet, the family says there is none, or
/// here it is. «None» is a decision and prints an empty rule; «unanswered» stops the print.
package enum Known<Value> {
  case unanswered
  case absent
  case value(Value)

  package var value: Value? {
    switch self {
    case .value(let value): value
    case .unanswered, .absent: nil
    }
  }

  package var isAnswered: Bool {
    switch self {
    case .unanswered: false
    case .absent, .value: true
    }
  }
}

extension Known: Equatable where Value: Equatable {}
extension Known: Hashable where Value: Hashable {}
extension Known: Sendable where Value: Sendable {}

extension Known: Codable where Value: Codable {
  package init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    if container.isAtEnd {
      self = .unanswered
    } else if try container.decodeNil() {
      self = .absent
    } else {
      self = .value(try container.decode(Value.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    switch self {
    case .unanswered: break
    case .absent: try container.encodeNil()
    case .value(let value): try container.encode(value)
    }
  }
}
