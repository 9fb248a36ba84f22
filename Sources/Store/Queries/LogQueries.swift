import Cases
import Law

extension Store {
  /// Runs several readings on one state of the file, whatever other desks write meanwhile.
  package func reading<Result>(_ read: () throws -> Result) throws -> Result {
    try database.execute("BEGIN")
    do {
      let result = try read()
      try database.execute("COMMIT")
      return result
    } catch {
      if database.isInTransaction { try? database.execute("ROLLBACK") }
      throw error
    }
  }

  /// The place of the newest event; 0 in an empty log.
  package func newestSequence() throws(StoreTrouble) -> Int64 {
    try database.integer("SELECT max(seq) FROM event") ?? 0
  }

  /// When the first event behind a place was written; `nil` when there is none.
  package func oldestMoment(after sequence: Int64) throws(StoreTrouble) -> Moment? {
    try database.integer(
      "SELECT at FROM event WHERE seq > ?1 ORDER BY seq LIMIT 1", .integer(sequence)
    )
    .map(Moment.init(milliseconds:))
  }

  /// The log of all streams in the order of its events, for the days and, if one is named, the clerk.
  ///
  /// - Parameter each: called a line at a time: a log may be longer than memory.
  package func readLog(
    _ days: ClosedRange<CivilDate>, by clerk: ClerkID? = nil, _ each: (LogLine) -> Void
  ) throws(StoreTrouble) {
    let statement = try database.statement(
      """
      SELECT e.seq, e.at, e.clerk, e.desk, e.kind, e.stream, e.stream_id, c.year, c.serial
      FROM event AS e LEFT JOIN case_row AS c ON e.stream = 'case' AND c.id = e.stream_id
      WHERE e.at >= ?1 AND e.at < ?2 AND (?3 IS NULL OR e.clerk = ?3) ORDER BY e.seq
      """, .integer(Moment(days.lowerBound, ClockTime(0, 0)).milliseconds),
      .integer(Moment(days.upperBound.adding(days: 1), ClockTime(0, 0)).milliseconds),
      .optional(clerk?.account))
    while try statement.step() {
      each(Self.readLine(statement))
    }
  }

  static func readLine(_ row: borrowing Statement) -> LogLine {
    let serial = Int(row.integer(8))
    let number = row.optionalInteger(7).map {
      ApplicationNumber(year: Int($0), serial: serial)
    }
    return LogLine(
      sequence: row.integer(0), at: Moment(milliseconds: row.integer(1)),
      clerk: ClerkID(row.text(2)), desk: row.text(3), kind: row.text(4),
      stream: "\(row.text(5)) \(row.integer(6))", number: number)
  }
}
