/// A preschool of the register.
package struct ListedPreschool: Equatable, Sendable {
  package let name: String
  /// Whether the state education order is placed with it (`preschool.rule.2`).
  package let hasStateOrder: Bool

  package init(_ name: String, hasStateOrder: Bool) {
    self.name = name
    self.hasStateOrder = hasStateOrder
  }
}

/// As it stands in the log: the name beside the event, like every other text.
extension ListedPreschool: Codable {
  private struct Body: Codable {
    let name: FreeText
    let stateOrder: Bool
  }

  package init(from decoder: any Decoder) throws {
    let body = try Body(from: decoder)
    self.init(body.name.words ?? "", hasStateOrder: body.stateOrder)
  }

  package func encode(to encoder: any Encoder) throws {
    try Body(name: FreeText(name), stateOrder: hasStateOrder).encode(to: encoder)
  }
}
