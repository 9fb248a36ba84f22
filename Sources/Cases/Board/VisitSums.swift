import Law

/// What the visits of a day or of a period come to: the limits that were passed, and both clocks with
/// those that still run.
package struct VisitSums: Equatable, Sendable {
  /// Limits that were passed, the newest visitor first.
  package let breaches: [Board.Breach]
  package let waiting: TimeStatistics?
  package let serving: TimeStatistics?
  /// Waiting by the half hour of the arrival.
  package let halfHours: [Board.HalfHour]
  /// Waiting by the day.
  package let days: [Day]

  package struct Day: Equatable, Sendable {
    package let date: CivilDate
    package let times: TimeStatistics
  }

  package init(_ visits: [DayVisit], _ now: Moment) {
    breaches = visits.reversed().flatMap { visit in
      visit.breaches(at: now).map { clock in
        Board.Breach(visit: visit, clock: clock, reason: visit.reason(clock.phase))
      }
    }
    waiting = TimeStatistics(visits.map { $0.waitingClock(at: now) })
    serving = TimeStatistics(visits.compactMap { $0.servingClock(at: now) })
    halfHours = Self.waits(visits, now) { $0.arrivedAt.time.minutes / 30 }.map { half, times in
      Board.HalfHour(start: ClockTime(minutes: half * 30), times: times)
    }
    days = Self.waits(visits, now) { $0.day }.map { Day(date: $0, times: $1) }
  }

  /// Breaches for which nobody has given a reason.
  package var unexplained: Int { breaches.count { $0.reason == nil } }

  private static func waits<Key: Hashable & Comparable>(
    _ visits: [DayVisit], _ now: Moment, by key: (DayVisit) -> Key
  ) -> [(Key, TimeStatistics)] {
    Dictionary(grouping: visits, by: key).sorted { $0.key < $1.key }.compactMap { key, visits in
      TimeStatistics(visits.map { $0.waitingClock(at: now) }).map { (key, $0) }
    }
  }
}
