/// The ledger's name of one clause: `home.req.3.1` is annex 1, row 3, part 1 of the order on home
/// schooling. Every rule of this module carries one.
package struct ClauseID: Hashable, Sendable, Comparable, Codable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral value: String) { text = value }

  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  package var description: String { text }

  /// The law file that holds the clause: `home` of `home.req.3.1`.
  package var file: String { String(text.prefix { $0 != "." }) }

  /// The clause without its file, as the narrow column of a checklist shows it: `req.3.1`.
  package var short: String { String(text.dropFirst(file.count + 1)) }

  package static func < (left: ClauseID, right: ClauseID) -> Bool { left.text < right.text }
}
