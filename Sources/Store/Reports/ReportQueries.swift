import Cases
import Law

extension Store {
  /// A report over the figures of its days.
  ///
  /// - Parameter now: on its day an open case is late or not, and clocks that run show what they show then.
  package func report(_ query: ReportQuery, at now: Moment) throws(StoreTrouble) -> Report {
    switch query.kind {
    case .applications, .register:
      Report(query, try caseFigures(query.days), today: now.date)
    case .visits, .breaches: Report(query, try visitFigures(query.days, at: now))
    case .notices: Report(query, try noticeFigures(query.days))
    }
  }

  /// The days of the first and the last thing that a report could count; `nil` in an empty store.
  package func reportedDays() throws(StoreTrouble) -> ClosedRange<CivilDate>? {
    let statement = try database.statement(
      """
      SELECT min(first), max(last) FROM (
        SELECT min(registered) AS first, max(registered) AS last FROM case_row
        UNION ALL SELECT min(day), max(day) FROM visit_row)
      """)
    guard try statement.step(), let first = statement.optionalInteger(0),
      let last = statement.optionalInteger(1)
    else { return nil }
    return CivilDate(dayNumber: Int(first))...CivilDate(dayNumber: Int(last))
  }

  package func caseFigures(_ days: ClosedRange<CivilDate>) throws(StoreTrouble) -> [CaseFigure] {
    let statement = try database.statement(
      """
      SELECT c.year, c.serial, c.registered, f.received, c.service, c.channel, c.child_name,
        c.applicant_name, f.outcome, f.clerk, f.due, f.decided, f.delivered,
        f.archived
      FROM case_row AS c JOIN case_figure AS f ON f.id = c.id
      WHERE c.registered BETWEEN ?1 AND ?2
      """, .integer(days.lowerBound.dayNumber), .integer(days.upperBound.dayNumber))
    var figures: [CaseFigure] = []
    while try statement.step() {
      figures.append(
        CaseFigure(
          number: ApplicationNumber(
            year: Int(statement.integer(0)), serial: Int(statement.integer(1))),
          registered: CivilDate(dayNumber: Int(statement.integer(2))),
          received: Moment(milliseconds: statement.integer(3)),
          service: try statement.value(4, "case_row.service"),
          channel: try statement.value(5, "case_row.channel"), child: statement.text(6),
          applicant: statement.text(7),
          outcome: try statement.value(8, "case_figure.outcome"),
          clerk: ClerkID(statement.text(9)),
          due: statement.optionalInteger(10).map { CivilDate(dayNumber: Int($0)) },
          decided: statement.optionalInteger(11).map(Moment.init(milliseconds:)),
          delivered: statement.optionalInteger(12).map(Moment.init(milliseconds:)),
          archived: try statement.optionalValue(13, "case_figure.archived")))
    }
    return figures
  }

  package func visitFigures(
    _ days: ClosedRange<CivilDate>, at now: Moment
  ) throws(StoreTrouble) -> [VisitFigure] {
    try visits(of: days).map { VisitFigure($0, at: now) }
  }

  /// The papers that were put on paper or to a file, in the order of the log.
  package func noticeFigures(
    _ days: ClosedRange<CivilDate>
  ) throws(StoreTrouble) -> [NoticeFigure] {
    let first = Moment(days.lowerBound, ClockTime(0, 0))
    let end = Moment(days.upperBound.adding(days: 1), ClockTime(0, 0))
    let statement = try database.statement(
      """
      SELECT c.year, c.serial, e.at, e.clerk, e.kind, e.format, e.body
      FROM event AS e JOIN case_row AS c ON c.id = e.stream_id
      WHERE e.kind = 'case.notice-issued' AND e.at >= ?1 AND e.at < ?2 ORDER BY e.at, e.seq
      """, .integer(first.milliseconds), .integer(end.milliseconds))
    var figures: [NoticeFigure] = []
    while try statement.step() {
      let event = try EventCodec.decode(
        CaseEvent.self, kind: statement.text(4), format: Int(statement.integer(5)),
        body: statement.text(6), texts: [])
      guard case .noticeIssued(let record) = event else { continue }
      figures.append(
        NoticeFigure(
          number: ApplicationNumber(
            year: Int(statement.integer(0)), serial: Int(statement.integer(1))),
          at: Moment(milliseconds: statement.integer(2)), clerk: ClerkID(statement.text(3)),
          record: record))
    }
    return figures
  }
}
