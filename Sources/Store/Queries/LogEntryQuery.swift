import Cases
import Law

extension Store {
  /// The log of all streams on a day, the newest event first.
  package func logEntries(_ query: LogQuery, limit: Int) throws(StoreTrouble) -> [LogEntry] {
    let statement = try database.statement(
      """
      SELECT e.seq, e.at, e.clerk, e.desk, e.kind, e.stream, e.stream_id, c.year, c.serial,
        e.format, e.body
      FROM event AS e LEFT JOIN case_row AS c ON e.stream = 'case' AND c.id = e.stream_id
      WHERE e.at >= ?1 AND e.at < ?2 AND (?3 IS NULL OR e.clerk = ?3) ORDER BY e.seq DESC LIMIT ?4
      """, .integer(Moment(query.day, ClockTime(0, 0)).milliseconds),
      .integer(Moment(query.day.adding(days: 1), ClockTime(0, 0)).milliseconds),
      .optional(query.clerk?.account), .integer(limit))
    var hidden: [Int64: Bool] = [:]
    var entries: [LogEntry] = []
    while try statement.step() {
      let stream = StreamKind(rawValue: statement.text(5))
      let id = statement.integer(6)
      if stream == .application, hidden[id] == nil {
        hidden[id] = try subject(CaseID(id))?.isSensitive ?? false
      }
      let raw = LogRow(
        line: Self.readLine(statement), format: Int(statement.integer(9)), body: statement.text(10))
      guard let stream else { continue }
      let isHidden = stream == .application && hidden[id] == true
      let event: LogEntry.Event =
        isHidden ? .sensitive(CaseID(id)) : try self.event(raw, stream, id)
      entries.append(LogEntry(line: raw.line, event: event))
    }
    return entries
  }

  private struct LogRow {
    let line: LogLine
    let format: Int
    let body: String
  }

  private func event(
    _ row: LogRow, _ stream: StreamKind, _ id: Int64
  ) throws(StoreTrouble) -> LogEntry.Event {
    switch stream {
    case .application: .application(CaseID(id), try decode(CaseEvent.self, row))
    case .visit: .visit(VisitID(id), try decode(VisitEvent.self, row))
    case .complaint: .complaint(ComplaintID(id), try decode(ComplaintEvent.self, row))
    case .office: .office(try decode(OfficeEvent.self, row))
    case .monitoring: .monitoring(try decode(MonitoringEvent.self, row))
    case .portal: .portal(try decode(PortalEvent.self, row))
    case .vacancy: .vacancy(try decode(FreePlaceEvent.self, row))
    case .twins: .twins(try decode(TwinEvent.self, row))
    case .inquiry: .inquiry(try decode(InquiryEvent.self, row))
    case .outage: .outage(try decode(OutageEvent.self, row))
    case .booking: .booking(try decode(BookingEvent.self, row))
    case .reminder: .reminder(try decode(ReminderEvent.self, row))
    }
  }

  private func decode<Event: LogEvent>(
    _ type: Event.Type, _ row: LogRow
  ) throws(StoreTrouble) -> Event {
    try EventCodec.decode(
      type, kind: row.line.kind, format: row.format, body: row.body,
      texts: try log.texts(of: row.line.sequence))
  }
}
