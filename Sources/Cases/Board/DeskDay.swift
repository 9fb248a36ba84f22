import Law

/// A serving of an earlier day.
package struct PastServing: Equatable, Sendable {
  package let service: Service?
  package let milliseconds: Int64

  package init(service: Service?, milliseconds: Int64) {
    self.service = service
    self.milliseconds = milliseconds
  }
}

/// A day at the front desk as the store reads it: from it totals, paces and the forecast follow.
package struct DeskDay: Equatable, Sendable {
  package let visits: [DayVisit]
  package let earlier: [PastServing]
  /// When each desk was last used.
  package let inUse: [ClerkID: Moment]

  package init(
    visits: [DayVisit] = [], earlier: [PastServing] = [], inUse: [ClerkID: Moment] = [:]
  ) {
    self.visits = visits
    self.earlier = earlier
    self.inUse = inUse
  }

  /// For so long a desk counts as open behind its last key.
  package static let useLasts: Int64 = 15 * 60_000

  /// What has come of the visits of a day; those that hang over from earlier days are not of it.
  package func totals(on day: CivilDate) -> DayTotals {
    DayTotals(visits.filter { $0.day == day })
  }

  /// How long each service takes: by the servings that ended today, and by earlier ones while today
  /// has few.
  package var paces: [Service?: ServicePace] {
    let services = Set(visits.map(\.service))
    return Dictionary(uniqueKeysWithValues: services.map { ($0, pace(of: $0)) })
  }

  private func pace(of service: Service?) -> ServicePace {
    let own = visits.filter { $0.service == service }
    let today = own.compactMap { visit in
      visit.servingClock(at: visit.arrivedAt).flatMap { $0.isRunning ? nil : $0.elapsed }
    }
    return ServicePace(
      today: today, earlier: earlier.filter { $0.service == service }.map(\.milliseconds),
      limit: own.first?.limit(.serving))
  }

  /// The one forecast of every screen: a desk at which somebody works is open, though nobody has been
  /// served there yet.
  package func forecast(at now: Moment) -> LineForecast {
    let atWork = inUse.filter { (0...Self.useLasts).contains(now.since($0.value)) }
    return LineForecast(visits: visits, paces: paces, now: now, atWork: Set(atWork.keys))
  }
}
