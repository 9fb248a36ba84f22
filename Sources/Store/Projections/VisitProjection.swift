import Cases
import Law

/// Keeps the rows of the front desk in step with the log.
struct VisitProjection {
  let database: Database

  /// Writes the row of a visit as it stands now: the moments from which clocks are read, and how long
  /// a clock ran once it has stopped.
  func write(_ visit: Visit) throws(StoreTrouble) {
    let row = DayVisit(visit)
    try database.run(
      """
      INSERT INTO visit_row(\(Self.columns), is_over, waited, served, version)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
        ?20, ?21, ?22)
      ON CONFLICT (id) DO UPDATE SET service = ?5, state = ?6, over_at = ?8, called = ?9,
        ended = ?10, clerk = ?11, desk = ?12, void_wait = ?13, void_serving = ?14, absences = ?15,
        waiting_reason = ?16, serving_reason = ?17, case_id = ?18, is_over = ?19, waited = ?20,
        served = ?21, version = ?22
      """, values(row) + [.flag(row.state.isOver)] + stopped(row) + [.integer(visit.version)])
  }

  static let columns =
    """
    id, day, ticket, place, service, state, arrived, over_at, called, ended, clerk, desk, void_wait,
    void_serving, absences, waiting_reason, serving_reason, case_id
    """

  private func values(_ row: DayVisit) -> [SQLValue] {
    [
      .integer(row.id.number), .integer(row.day.dayNumber), .integer(row.ticket),
      .text(row.place.rawValue), .optional(row.service?.rawValue), .text(row.state.rawValue),
      .integer(row.arrivedAt.milliseconds), .moment(row.overAt), .moment(row.calledAt),
      .moment(row.endedAt), .optional(row.clerk?.account), .optional(row.desk),
      .integer(row.voidWait), .integer(row.voidServing), .integer(row.absences),
      .optional(row.waitingReason?.rawValue), .optional(row.servingReason?.rawValue),
      row.caseID.map { .integer($0.number) } ?? .null,
    ]
  }

  /// Clocks that run are never stored.
  private func stopped(_ row: DayVisit) -> [SQLValue] {
    [row.waitingClock(at: row.arrivedAt), row.servingClock(at: row.arrivedAt)].map { clock in
      guard let clock, !clock.isRunning else { return .null }
      return .integer(clock.elapsed)
    }
  }

  static func read(_ row: borrowing Statement) throws(StoreTrouble) -> DayVisit {
    DayVisit(
      id: VisitID(row.integer(0)), ticket: Int(row.integer(2)),
      day: CivilDate(dayNumber: Int(row.integer(1))),
      place: try row.value(3, "visit_row.place"),
      service: try row.optionalValue(4, "visit_row.service"),
      arrivedAt: Moment(milliseconds: row.integer(6)),
      state: try row.value(5, "visit_row.state"),
      overAt: row.optionalMoment(7), calledAt: row.optionalMoment(8),
      endedAt: row.optionalMoment(9), clerk: row.optionalText(10).map(ClerkID.init(_:)),
      desk: row.optionalText(11), voidWait: row.integer(12), voidServing: row.integer(13),
      absences: Int(row.integer(14)),
      waitingReason: try row.optionalValue(15, "visit_row.waiting_reason"),
      servingReason: try row.optionalValue(16, "visit_row.serving_reason"),
      caseID: row.optionalInteger(17).map(CaseID.init(_:)))
  }
}

extension Statement {
  borrowing func optionalMoment(_ column: Int32) -> Moment? {
    optionalInteger(column).map(Moment.init(milliseconds:))
  }
}
