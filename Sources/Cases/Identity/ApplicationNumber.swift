import Law

/// The register number of an application, `26-00405`: one gapless register a store and year.
package struct ApplicationNumber: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  package let year: Int
  package let serial: Int

  package init(year: Int, serial: Int) {
    self.year = year
    self.serial = serial
  }

  /// Reads `26-00405`, or `405` and `0405` for the given year; `nil` for anything else.
  package init?(_ text: some StringProtocol, currentYear: Int) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let last = parts.last, let serial = Int(last), serial > 0,
      last.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    switch parts.count {
    case 1: self.init(year: currentYear, serial: serial)
    case 2:
      guard parts[0].count == 2, let short = Int(parts[0]) else { return nil }
      self.init(year: 2000 + short, serial: serial)
    default: return nil
    }
  }

  /// Reads a number that is typed as a screen shows it or as a paper prints it; `nil` for a part of one,
  /// which may begin many.
  ///
  /// - Parameter year: in which screens leave it out.
  package init?(whole typed: String, in year: Int?) {
    let text = typed.filter { $0 != " " }
    guard let number = ApplicationNumber(text, currentYear: year ?? 0),
      [number.description, number.short(in: 0), number.short(in: year ?? 0)].contains(text),
      text.contains("-") || year != nil
    else { return nil }
    self = number
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let number = ApplicationNumber(text, currentYear: 0) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a number: \(text)"))
    }
    self = number
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  package static func < (left: ApplicationNumber, right: ApplicationNumber) -> Bool {
    (left.year, left.serial) < (right.year, right.serial)
  }

  /// In full, as on paper: `26-00405`.
  package var description: String { "\(twoDigits(year % 100))-\(digits(5))" }

  /// Without the year when it is the current one, as screens show it: `0405`.
  package func short(in currentYear: Int) -> String {
    year == currentYear ? digits(4) : "\(twoDigits(year % 100))-\(digits(4))"
  }

  private func digits(_ count: Int) -> String {
    let text = String(serial)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
