import Law

/// Median and 90th percentile of a clock over visits, those whose clock still runs included.
///
/// A clock that runs counts with what it shows, which is the least it will come to. So each figure is
/// a lower bound that only grows while visitors are still there: nobody who waits can flatter it.
/// Percentiles are by nearest rank: the smallest time that at least so large a share does not exceed.
package struct TimeStatistics: Equatable, Sendable {
  package let count: Int
  /// Of them, clocks that run.
  package let running: Int
  /// Milliseconds.
  package let median: Int64
  package let ninetieth: Int64
  package let longest: Int64
  /// Clocks that passed the limit.
  package let breached: Int

  /// - Returns: `nil` without any clock.
  package init?(_ clocks: [VisitClock]) {
    let sorted = clocks.map(\.elapsed).sorted()
    guard let last = sorted.last else { return nil }
    count = sorted.count
    running = clocks.count(where: \.isRunning)
    median = Self.percentile(50, of: sorted)
    ninetieth = Self.percentile(90, of: sorted)
    longest = last
    breached = clocks.count(where: \.isBreached)
  }

  private static func percentile(_ share: Int, of sorted: [Int64]) -> Int64 {
    sorted[max(0, (sorted.count * share + 99) / 100 - 1)]
  }
}
