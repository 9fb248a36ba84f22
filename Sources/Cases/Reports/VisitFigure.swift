import Law

/// What reports need of one visit, read at one moment: a clock that runs counts with what it shows, as
/// on the board, so that nobody who is left hanging makes a day look better.
package struct VisitFigure: Equatable, Sendable {
  package let day: CivilDate
  package let ticket: Int
  package let service: Service?
  /// Who served; `nil` when nobody did.
  package let clerk: ClerkID?
  package let ending: Ending
  /// Milliseconds.
  package let waited: Int64
  package let served: Int64?
  /// The longest stretch beyond the limit, void calls included: it cannot be polished away.
  package let waitingBreach: Breach?
  package let servingBreach: Breach?

  package struct Breach: Equatable, Sendable {
    /// Milliseconds of the whole stretch.
    package let elapsed: Int64
    /// `nil` while nobody has given one.
    package let reason: BreachReason?

    package init(elapsed: Int64, reason: BreachReason?) {
      self.elapsed = elapsed
      self.reason = reason
    }
  }

  package enum Ending: String, CaseIterable, Sendable, Codable {
    case served
    /// Went away, or never came when called.
    case left
    case there
  }

  package init(
    day: CivilDate, ticket: Int, service: Service?, clerk: ClerkID?, ending: Ending,
    waited: Int64, served: Int64?, waitingBreach: Breach?, servingBreach: Breach?
  ) {
    self.day = day
    self.ticket = ticket
    self.service = service
    self.clerk = clerk
    self.ending = ending
    self.waited = waited
    self.served = served
    self.waitingBreach = waitingBreach
    self.servingBreach = servingBreach
  }

  package init(_ visit: DayVisit, at now: Moment) {
    let breaches = visit.breaches(at: now)
    func breach(_ phase: VisitPhase) -> Breach? {
      breaches.first { $0.phase == phase }.map {
        Breach(elapsed: $0.elapsed, reason: visit.reason(phase))
      }
    }
    self.init(
      day: visit.day, ticket: visit.ticket, service: visit.service, clerk: visit.clerk,
      ending: Ending(visit), waited: visit.waitingClock(at: now).elapsed,
      served: visit.servingClock(at: now)?.elapsed,
      waitingBreach: breach(.waiting), servingBreach: breach(.serving))
  }

  package func breach(_ phase: VisitPhase) -> Breach? {
    switch phase {
    case .waiting: waitingBreach
    case .serving: servingBreach
    }
  }
}

extension VisitFigure.Ending {
  package init(_ visit: DayVisit) {
    switch visit.state {
    case .waiting, .serving, .absent: self = .there
    case .finished: self = visit.calledAt == nil ? .left : .served
    case .left: self = .left
    }
  }
}
