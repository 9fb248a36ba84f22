import Cases
import Law

/// Keeps the rows of the front desk in step with the log.
struct VisitProjection {
  let database: Database

  /// Writes the row of a visit as it stands now. Clocks are stored only once they have stopped.
  func write(_ visit: Visit, at now: Moment) throws(StoreTrouble) {
    let waiting = visit.waitingClock(at: now)
    let serving = visit.servingClock(at: now)
    try database.run(
      """
      INSERT INTO visit_row(id, day, ticket, is_over, service, arrived, waited, served, version)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      ON CONFLICT (id) DO UPDATE SET is_over = ?4, service = ?5, waited = ?7, served = ?8,
        version = ?9
      """,
      .integer(visit.id.number), .integer(visit.day.dayNumber), .integer(visit.ticket),
      .flag(visit.state.isOver), .optional(visit.service?.rawValue),
      .integer(visit.arrivedAt.milliseconds), stopped(waiting), stopped(serving),
      .integer(visit.version))
  }

  private func stopped(_ clock: VisitClock?) -> SQLValue {
    guard let clock, !clock.isRunning else { return .null }
    return .integer(clock.elapsed)
  }
}
