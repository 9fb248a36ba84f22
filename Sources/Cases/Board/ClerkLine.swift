import Law

/// Load and pace of one clerk today.
package struct ClerkLine: Equatable, Sendable {
  package let clerk: ClerkID
  package let open: Int
  package let overdue: Int
  package let dueToday: Int
  /// Servings of today, the one that goes on included.
  package let serving: TimeStatistics?
  package let isServing: Bool
  package let isRetired: Bool

  /// Everybody of the staff who may hold cases or visitors, and whoever holds some all the same; the
  /// most loaded one first.
  static func lines(
    _ figures: BoardFigures, _ office: Office, _ visits: [DayVisit], _ now: Moment
  ) -> [ClerkLine] {
    let loads = Dictionary(figures.loads.map { ($0.clerk, $0.open) }) { $0 + $1 }
    let served = Dictionary(grouping: visits.filter { $0.clerk != nil }) { $0.clerk }
    let staff = office.clerks.filter { !$0.isRetired && $0.role != .auditor }.map(\.id)
    let others = Set(loads.keys).union(served.keys.compactMap(\.self)).subtracting(staff)
    let ids = staff + others.sorted { $0.account < $1.account }
    let lines = ids.map { id in
      let own = figures.dues.filter { $0.holder == id }
      let clocks = served[id, default: []].compactMap { $0.servingClock(at: now) }
      return ClerkLine(
        clerk: id, open: loads[id] ?? 0,
        overdue: own.filter { $0.due < now.date }.reduce(0) { $0 + $1.cases },
        dueToday: own.filter { $0.due == now.date }.reduce(0) { $0 + $1.cases },
        serving: TimeStatistics(clocks), isServing: clocks.contains(where: \.isRunning),
        isRetired: office.clerk(id)?.isRetired ?? false)
    }
    return lines.enumerated().sorted { left, right in
      (right.element.open, left.offset) < (left.element.open, right.offset)
    }.map(\.element)
  }
}
