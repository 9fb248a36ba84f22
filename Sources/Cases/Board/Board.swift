import Law

/// The supervisor's board at a moment: every figure follows from the figures of the store and the
/// time, so all desks and every restart show the same.
package struct Board: Equatable, Sendable {
  package let forecast: LineForecast
  /// Waiting visitors, the one with the least time left first.
  package let waiting: [DayVisit]
  package let serving: [DayVisit]
  package let finished: Int
  /// What the visits of today have come to.
  package let sums: VisitSums
  /// Clocks that nobody can mean: a press was forgotten.
  package let forgotten: [DayVisit]
  package let overdue: [DueCount]
  package let dueToday: [DueCount]
  /// Due on the next working day.
  package let dueNext: [DueCount]
  package let clerks: [ClerkLine]
  package let stages: [StageTime]
  package let unreported: CountInCases
  package let failedPapers: CountInCases
  package let savedPapers: CountInCases
  /// Cases that were decided before today and whose result is not noted as given to the family.
  package let undelivered: Int
  package let failedDeliveries: Int

  package struct Breach: Equatable, Sendable {
    package let visit: DayVisit
    package let clock: VisitClock
    /// `nil` while nobody has given one.
    package let reason: BreachReason?
  }

  /// Visitors by the half hour of their arrival, with the median of their waiting.
  package struct HalfHour: Equatable, Sendable {
    package let start: ClockTime
    package let times: TimeStatistics
  }

  package init(_ figures: BoardFigures, office: Office, now: Moment) {
    let today = now.date
    let visits = figures.day.visits
    let ofToday = visits.filter { $0.day == today }
    let paces = figures.day.paces
    forecast = figures.day.forecast(at: now)
    waiting = visits.filter { $0.state == .waiting || $0.state == .absent }
      .sorted { ($0.arrivedAt, $0.ticket) < ($1.arrivedAt, $1.ticket) }
    serving = visits.filter { $0.state == .serving }
    finished = ofToday.count { $0.state.isOver }
    sums = VisitSums(ofToday, now)
    forgotten = visits.filter { $0.isForgotten(at: now, pace: paces[$0.service]) }
    overdue = figures.dues.filter { $0.due < today }
    dueToday = figures.dues.filter { $0.due == today }
    dueNext = figures.dues.filter { $0.due > today }
    clerks = ClerkLine.lines(figures, office, ofToday, now)
    stages = figures.stages
    unreported = figures.unreported
    failedPapers = figures.failedPapers
    savedPapers = figures.savedPapers
    undelivered = figures.undelivered
    failedDeliveries = figures.failedDeliveries
  }

  /// Limits that were passed today, the newest visitor first.
  package var breaches: [Breach] { sums.breaches }

  /// The part of the open cases' life in which the next step lay with the family or the head, in
  /// thousandths, and the same for each stage that is a ground of it.
  package var paused: (share: Int, grounds: [(stage: Stage, share: Int)]) {
    let all = stages.reduce(0) { $0 + $1.milliseconds }
    guard all > 0 else { return (0, []) }
    let grounds = stages.filter { $0.waits && $0.milliseconds > 0 }
    let sum = grounds.reduce(0) { $0 + $1.milliseconds }
    return (
      Int(sum * 1_000 / all), grounds.map { ($0.stage, Int($0.milliseconds * 1_000 / all)) }
    )
  }
}

extension DayVisit {
  /// A clock that runs unreasonably long was left running: serving longer than twice its limit and
  /// three times what is usual here, waiting longer than four times its limit.
  package func isForgotten(at now: Moment, pace: ServicePace?) -> Bool {
    let minute: Int64 = 60_000
    if let clock = servingClock(at: now), clock.isRunning {
      let limit = clock.limit?.milliseconds ?? 15 * minute
      return clock.elapsed > max(2 * limit, 3 * (pace?.median ?? 0))
    }
    let clock = waitingClock(at: now)
    return clock.isRunning && clock.elapsed > 4 * (clock.limit?.milliseconds ?? 15 * minute)
  }
}
