import Law

/// What was typed into the search, as far as it means visits: a visitor has no name there, but a day
/// and the number of a talon.
package struct VisitSearch: Equatable, Sendable {
  package private(set) var day: CivilDate?
  package private(set) var ticket: Int?
  /// The other words: a name or number of the application that came out of the visit.
  package private(set) var others: [String] = []

  /// - Parameter today: a day without a year is the last one before or on it.
  /// - Returns: `nil` when neither a day nor a talon was typed.
  package init?(_ typed: String, today: CivilDate) {
    for word in typed.split(separator: " ") {
      if let date = Self.day(word, today) {
        day = date
      } else if ticket == nil, let number = Self.ticket(word) {
        ticket = number
      } else {
        others.append(String(word))
      }
    }
    if day == nil, ticket == nil { return nil }
  }

  /// «24.11.2026», «24.11» or «2026-11-24».
  private static func day(_ word: Substring, _ today: CivilDate) -> CivilDate? {
    if let date = CivilDate(iso: word) { return date }
    let parts = word.split(separator: ".").map { Int($0) }
    guard parts.count == 2 || parts.count == 3, let day = parts[0], let month = parts[1] else {
      return nil
    }
    if parts.count == 3 {
      return parts[2].flatMap { CivilDate(year: $0, month: month, day: day) }
    }
    let years = [today.year, today.year - 1]
    return years.compactMap { CivilDate(year: $0, month: month, day: day) }
      .first { $0 <= today }
  }

  /// «18» or «018»: no day has more than 999 visitors.
  private static func ticket(_ word: Substring) -> Int? {
    guard (1...3).contains(word.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(word).flatMap { $0 > 0 ? $0 : nil }
  }
}
