/// A day of the week; the working week begins on Monday.
package enum Weekday: Int, CaseIterable, Sendable, Comparable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// `index` 0 is Monday; any other number counts on through the weeks.
  init(index: Int) { self = Self.allCases[((index % 7) + 7) % 7] }

  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

/// The working week an organisation has set for itself (Labour code, art. 84).
package enum WorkWeek: Int, CaseIterable, Sendable, Codable {
  /// Monday to Friday.
  case five = 5
  /// Monday to Saturday.
  case six = 6

  /// Whether the weekday is a day of rest in this week.
  package func rests(on weekday: Weekday) -> Bool {
    switch self {
    case .five: weekday >= .saturday
    case .six: weekday == .sunday
    }
  }
}
