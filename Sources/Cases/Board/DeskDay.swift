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

  package init(visits: [DayVisit] = [], earlier: [PastServing] = []) {
    self.visits = visits
    self.earlier = earlier
  }

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

  package func forecast(at now: Moment, ownDesk: ClerkID? = nil) -> LineForecast {
    LineForecast(visits: visits, paces: paces, now: now, ownDesk: ownDesk)
  }
}
