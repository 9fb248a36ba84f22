import Law

/// One visit as lists and figures need it: plain values that the store keeps ready, from which both
/// clocks can be read at any moment without the visit's events.
package struct DayVisit: Equatable, Sendable {
  package var id: VisitID
  package var ticket: Int
  package var day: CivilDate
  package var place: Place
  package var service: Service?
  package var arrivedAt: Moment
  package var state: State
  /// When the visit was over.
  package var overAt: Moment?
  /// The call that counts, and its end.
  package var calledAt: Moment?
  package var endedAt: Moment?
  /// Who serves or has served, and where.
  package var clerk: ClerkID?
  package var desk: String?
  /// The longest wait until a call that was taken back or to which nobody came, in milliseconds.
  package var voidWait: Int64
  /// The longest serving that was taken back or to which nobody came, in milliseconds.
  package var voidServing: Int64
  package var absences: Int
  package var waitingReason: BreachReason?
  package var servingReason: BreachReason?
  /// The application that came out of it.
  package var caseID: CaseID?

  package enum State: String, CaseIterable, Sendable {
    case waiting
    case serving
    case absent
    case finished
    case left

    package var isOver: Bool { self == .finished || self == .left }
  }

  package init(
    id: VisitID, ticket: Int, day: CivilDate, place: Place, service: Service?, arrivedAt: Moment,
    state: State, overAt: Moment? = nil, calledAt: Moment? = nil, endedAt: Moment? = nil,
    clerk: ClerkID? = nil, desk: String? = nil, voidWait: Int64 = 0, voidServing: Int64 = 0,
    absences: Int = 0, waitingReason: BreachReason? = nil, servingReason: BreachReason? = nil,
    caseID: CaseID? = nil
  ) {
    self.id = id
    self.ticket = ticket
    self.day = day
    self.place = place
    self.service = service
    self.arrivedAt = arrivedAt
    self.state = state
    self.overAt = overAt
    self.calledAt = calledAt
    self.endedAt = endedAt
    self.clerk = clerk
    self.desk = desk
    self.voidWait = voidWait
    self.voidServing = voidServing
    self.absences = absences
    self.waitingReason = waitingReason
    self.servingReason = servingReason
    self.caseID = caseID
  }
}

extension DayVisit {
  /// The same visit, without its history.
  package init(_ visit: Visit) {
    let void = visit.servings.filter(\.isVoid)
    let waits = void.map { max(0, $0.calledAt.since(visit.arrivedAt)) }
    let servings = void.map { max(0, ($0.endedAt ?? $0.calledAt).since($0.calledAt)) }
    self.init(
      id: visit.id, ticket: visit.ticket, day: visit.day, place: visit.place,
      service: visit.service, arrivedAt: visit.arrivedAt, state: State(visit.state),
      overAt: visit.state.overAt, calledAt: visit.serving?.calledAt,
      endedAt: visit.serving?.endedAt, clerk: visit.serving?.clerk, desk: visit.serving?.desk,
      voidWait: waits.max() ?? 0, voidServing: servings.max() ?? 0, absences: visit.absences,
      waitingReason: visit.reasons[.waiting]?.first?.reason,
      servingReason: visit.reasons[.serving]?.first?.reason, caseID: visit.caseID)
  }

  package func limit(_ phase: VisitPhase) -> Limit? {
    Visit.limit(phase, of: service, at: place)
  }

  /// As ``Visit/waitingClock(at:)``.
  package func waitingClock(at now: Moment) -> VisitClock {
    let stop = calledAt ?? overAt
    return VisitClock(
      phase: .waiting, elapsed: max(0, (stop ?? now).since(arrivedAt)), limit: limit(.waiting),
      isRunning: stop == nil)
  }

  /// As ``Visit/servingClock(at:)``.
  package func servingClock(at now: Moment) -> VisitClock? {
    calledAt.map { start in
      VisitClock(
        phase: .serving, elapsed: max(0, (endedAt ?? now).since(start)), limit: limit(.serving),
        isRunning: endedAt == nil)
    }
  }

  /// The limits that were passed, whatever happened later: as ``Visit/breaches(at:)``.
  package func breaches(at now: Moment) -> [VisitClock] {
    let waits = [waitingClock(at: now), void(.waiting, voidWait)]
    let served = [servingClock(at: now), void(.serving, voidServing)].compactMap(\.self)
    return [waits, served].compactMap { clocks in
      clocks.filter(\.isBreached).max { $0.elapsed < $1.elapsed }
    }
  }

  private func void(_ phase: VisitPhase, _ elapsed: Int64) -> VisitClock {
    VisitClock(phase: phase, elapsed: elapsed, limit: limit(phase), isRunning: false)
  }

  package func reason(_ phase: VisitPhase) -> BreachReason? {
    switch phase {
    case .waiting: waitingReason
    case .serving: servingReason
    }
  }
}

extension DayVisit.State {
  init(_ state: Visit.State) {
    switch state {
    case .waiting: self = .waiting
    case .serving: self = .serving
    case .absent: self = .absent
    case .finished: self = .finished
    case .left: self = .left
    }
  }
}

extension Visit.State {
  fileprivate var overAt: Moment? {
    switch self {
    case .waiting, .serving, .absent: nil
    case .finished(_, let at), .left(let at): at
    }
  }
}
