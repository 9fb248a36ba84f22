import Cases
import Law

/// Who writes, where and when: the same for all events of one decision.
package struct Author: Sendable {
  package let clerk: ClerkID
  package let desk: String
  package let moment: Moment

  package init(clerk: ClerkID, desk: String, moment: Moment) {
    self.clerk = clerk
    self.desk = desk
    self.moment = moment
  }
}

/// The append-only log of events.
struct EventLog {
  let database: Database

  /// Adds events behind `version` of a stream and gives them back with their places.
  ///
  /// - Throws: `clash` when the stream is not at `version` any more.
  func append<Event: LogEvent>(
    _ events: [Event], to stream: Stream, after version: Int, by author: Author,
    editions: Editions
  ) throws(StoreTrouble) -> [Recorded<Event>] {
    let found = try currentVersion(of: stream)
    guard found == version else {
      throw .clash(stream: stream.description, expected: version, found: found)
    }
    var recorded: [Recorded<Event>] = []
    for (offset, event) in events.enumerated() {
      let record = (version: version + offset + 1, event: event)
      let sequence = try insert(
        record.event, version: record.version, stream, author, editions)
      recorded.append(
        Recorded(
          sequence: sequence, version: record.version, at: author.moment, clerk: author.clerk,
          desk: author.desk, editions: editions, body: event))
    }
    return recorded
  }

  /// The events of a stream in order, up to a moment if one is given.
  func read<Event: LogEvent>(
    _ type: Event.Type, of stream: Stream, until moment: Moment? = nil
  ) throws(StoreTrouble) -> [Recorded<Event>] {
    let statement = try database.statement(
      """
      SELECT seq, version, at, clerk, desk, kind, format, rules, calendar, body
      FROM event WHERE stream = ?1 AND stream_id = ?2 AND at <= ?3 ORDER BY version
      """,
      .text(stream.kind.rawValue), .integer(stream.number),
      .integer(moment?.milliseconds ?? .max))
    var events: [Recorded<Event>] = []
    while try statement.step() {
      let sequence = statement.integer(0)
      let body = try EventCodec.decode(
        type, kind: statement.text(5), format: Int(statement.integer(6)),
        body: statement.text(9), texts: try texts(of: sequence))
      events.append(
        Recorded(
          sequence: sequence, version: Int(statement.integer(1)),
          at: Moment(milliseconds: statement.integer(2)), clerk: ClerkID(statement.text(3)),
          desk: statement.text(4),
          editions: Editions(rules: statement.text(7), calendar: Int(statement.integer(8))),
          body: body))
    }
    return events
  }

  func currentVersion(of stream: Stream) throws(StoreTrouble) -> Int {
    let version = try database.integer(
      "SELECT max(version) FROM event WHERE stream = ?1 AND stream_id = ?2",
      .text(stream.kind.rawValue), .integer(stream.number))
    return Int(version ?? 0)
  }

  /// The next free number of a kind of streams.
  func nextNumber(_ kind: StreamKind) throws(StoreTrouble) -> Int64 {
    let last = try database.integer(
      "SELECT max(stream_id) FROM event WHERE stream = ?1", .text(kind.rawValue))
    return (last ?? 0) + 1
  }

  /// The moment of the newest event; `nil` in an empty log.
  func newestMoment() throws(StoreTrouble) -> Moment? {
    try database.integer("SELECT at FROM event ORDER BY seq DESC LIMIT 1")
      .map(Moment.init(milliseconds:))
  }

  private func insert(
    _ event: some LogEvent, version: Int, _ stream: Stream, _ author: Author,
    _ editions: Editions
  ) throws(StoreTrouble) -> Int64 {
    let (body, texts) = try EventCodec.encode(event)
    try database.run(
      """
      INSERT INTO event(stream, stream_id, version, at, clerk, desk, kind, format, rules, calendar,
        body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """,
      .text(stream.kind.rawValue), .integer(stream.number), .integer(version),
      .integer(author.moment.milliseconds), .text(author.clerk.account), .text(author.desk),
      .text(event.kind), .integer(event.format), .text(editions.rules),
      .integer(editions.calendar), .text(body))
    let sequence = database.lastInsertedRow
    for (place, text) in texts.all.enumerated() {
      try database.run(
        "INSERT INTO free_text(event, place, body) VALUES (?1, ?2, ?3)",
        .integer(sequence), .integer(place), .optional(text))
    }
    return sequence
  }

  func texts(of sequence: Int64) throws(StoreTrouble) -> [String?] {
    let statement = try database.statement(
      "SELECT body FROM free_text WHERE event = ?1 ORDER BY place", .integer(sequence))
    var texts: [String?] = []
    while try statement.step() { texts.append(statement.optionalText(0)) }
    return texts
  }
}
