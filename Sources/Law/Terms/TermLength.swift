/// How long a term is, in the unit of its clause.
package enum TermLength: Equatable, Sendable, Hashable {
  case workingDays(Int)
  case calendarDays(Int)
  case months(Int)
  /// Clock hours, day and night.
  case hours(Int)
  case minutes(Int)

  /// Whether it ends at a moment rather than with a day.
  package var isExact: Bool {
    switch self {
    case .hours, .minutes: true
    case .workingDays, .calendarDays, .months: false
    }
  }

  /// The unit's name in the machine contract, and the number.
  package var slug: (unit: String, count: Int) {
    switch self {
    case .workingDays(let count): ("working_days", count)
    case .calendarDays(let count): ("calendar_days", count)
    case .months(let count): ("months", count)
    case .hours(let count): ("hours", count)
    case .minutes(let count): ("minutes", count)
    }
  }
}
