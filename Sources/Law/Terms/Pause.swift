/// A stretch in which a term does not run, as a pair of recorded days.
package struct Pause: Equatable, Sendable, Codable {
  /// The first day that does not count.
  package let from: CivilDate
  /// The last day that does not count; `nil` while the pause goes on.
  package let through: CivilDate?

  package init(from: CivilDate, through: CivilDate?) {
    self.from = from
    self.through = through
  }

  package func covers(_ date: CivilDate) -> Bool {
    date >= from && through.map { date <= $0 } ?? true
  }
}
