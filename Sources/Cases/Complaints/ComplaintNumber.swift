import Law

/// The register number of a complaint, `Ш26-00012`: one gapless register a store and year, beside
/// that of applications.
package struct ComplaintNumber: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  private let register: ApplicationNumber

  package var year: Int { register.year }
  package var serial: Int { register.serial }

  package init(year: Int, serial: Int) {
    register = ApplicationNumber(year: year, serial: serial)
  }

  /// Reads `Ш26-00012`, and `Ш12` or `Ш0012` for the given year; `nil` for anything else. The Latin
  /// letters `SH` stand for Ш where it cannot be typed.
  package init?(_ text: some StringProtocol, currentYear: Int) {
    let signs = ["Ш", "ш", "SH", "Sh", "sh"]
    guard let sign = signs.first(where: { text.hasPrefix($0) }) else { return nil }
    let rest = text.dropFirst(sign.count).drop { $0 == "-" }
    guard let register = ApplicationNumber(rest, currentYear: currentYear) else { return nil }
    self.register = register
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let number = ComplaintNumber(text, currentYear: 0) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a number: \(text)"))
    }
    self = number
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  package static func < (left: ComplaintNumber, right: ComplaintNumber) -> Bool {
    left.register < right.register
  }

  /// In full, as on paper: `Ш26-00012`.
  package var description: String { "Ш\(register)" }

  /// Without the year when it is the current one, as screens show it: `Ш-0012`.
  package func short(in currentYear: Int) -> String {
    year == currentYear
      ? "Ш-\(register.short(in: currentYear))" : "Ш\(register.short(in: currentYear))"
  }
}
