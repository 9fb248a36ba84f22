/// What a day at the front desk has come to.
package struct DayTotals: Equatable, Sendable {
  /// Visits that are over.
  package let finished: Int
  /// Of them, those in which a limit was passed.
  package let breached: Int

  package init(finished: Int, breached: Int) {
    self.finished = finished
    self.breached = breached
  }

  package init(_ visits: [DayVisit]) {
    let over = visits.filter(\.state.isOver)
    self.init(
      finished: over.count,
      breached: over.count { !$0.breaches(at: $0.overAt ?? $0.arrivedAt).isEmpty })
  }
}
