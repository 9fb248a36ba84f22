import Law

/// One of the two clocks of a visit, read at a moment.
package struct VisitClock: Equatable, Sendable {
  package let phase: VisitPhase
  /// Milliseconds passed.
  package let elapsed: Int64
  /// `nil` where no clause sets a limit.
  package let limit: Limit?
  package let isRunning: Bool

  /// Milliseconds left; negative after the limit. `nil` without a limit.
  package var left: Int64? { limit.map { $0.milliseconds - elapsed } }

  /// Exactly the limit is within it; one millisecond more is not.
  package var isBreached: Bool { left.map { $0 < 0 } ?? false }

  package func level(_ settings: OfficeSettings) -> Level {
    guard let left else { return .unlimited }
    if left < 0 { return .breached }
    if left <= Int64(settings.nowSeconds) * 1_000 { return .now }
    return left <= Int64(settings.nearSeconds) * 1_000 ? .near : .calm
  }

  /// The words beside a clock: «бар», «жақын», «қазір», «АСТЫ».
  package enum Level: Int, Comparable, CaseIterable, Sendable {
    case unlimited
    case calm
    case near
    case now
    case breached

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }
}

extension Visit {
  /// Waiting runs from arrival to the call that counts; a call that was taken back, or to which
  /// nobody came, does not stop it.
  package func waitingClock(at now: Moment) -> VisitClock {
    let stop: Moment?
    switch state {
    case .waiting, .absent: stop = nil
    case .serving: stop = serving?.calledAt
    case .finished(_, let at): stop = serving?.calledAt ?? at
    case .left(let at): stop = at
    }
    return clock(.waiting, from: arrivedAt, to: stop, now: now)
  }

  /// Serving runs from the call until the notice is in the family's hands. `nil` before a call.
  package func servingClock(at now: Moment) -> VisitClock? {
    serving.map { clock(.serving, from: $0.calledAt, to: $0.endedAt, now: now) }
  }

  /// The clock that runs now; `nil` when the visit is over.
  package func runningClock(at now: Moment) -> VisitClock? {
    switch state {
    case .waiting, .absent: waitingClock(at: now)
    case .serving: servingClock(at: now)
    case .finished, .left: nil
    }
  }

  /// The limits that were passed, whatever happened later.
  package func breaches(at now: Moment) -> [VisitClock] {
    let waits = servings.map { clock(.waiting, from: arrivedAt, to: $0.calledAt, now: now) }
    let served = servings.map { clock(.serving, from: $0.calledAt, to: $0.endedAt, now: now) }
    let waiting = (waits + [waitingClock(at: now)]).filter(\.isBreached).max(by: shorter)
    let serving = served.filter(\.isBreached).max(by: shorter)
    return [waiting, serving].compactMap(\.self)
  }

  /// Passed limits for which nobody has given a reason yet. A late end is a reason of its own.
  package func unexplainedBreaches(at now: Moment) -> [VisitClock] {
    if lateEnd != nil { return [] }
    return breaches(at: now).filter { reasons[$0.phase]?.isEmpty ?? true }
  }

  private func shorter(_ first: VisitClock, _ second: VisitClock) -> Bool {
    first.elapsed < second.elapsed
  }

  private func clock(
    _ phase: VisitPhase, from start: Moment, to stop: Moment?, now: Moment
  ) -> VisitClock {
    VisitClock(
      phase: phase, elapsed: max(0, (stop ?? now).since(start)), limit: limit(phase),
      isRunning: stop == nil)
  }

  package func limit(_ phase: VisitPhase) -> Limit? { Self.limit(phase, of: service, at: place) }
}
