import Law

/// Days and moments of test tables are written as in the law's own examples: "2026-11-24",
/// "2026-11-24T10:27:05.500".
extension CivilDate: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let date = CivilDate(iso: text) else { preconditionFailure("no such day: \(text)") }
    self = date
  }
}

extension Moment: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let moment = Moment(iso: text) else { preconditionFailure("no such moment: \(text)") }
    self = moment
  }
}

extension WorkingCalendar {
  /// The state's calendar for the common week.
  package static let five = WorkingCalendar(week: .five)
  package static let six = WorkingCalendar(week: .six)
}

/// A generator whose run can be repeated: the same seed gives the same history.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64 of Steele, Lea and Flood.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
