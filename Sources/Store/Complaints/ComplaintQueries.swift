import Cases
import Law

extension Store {
  /// The complaints that are not closed, most urgent first; or all of them.
  package func complaints(includingClosed: Bool = false) throws(StoreTrouble) -> [ComplaintRow] {
    let condition = includingClosed ? "1 = 1" : "c.is_open = 1"
    return try complaintRows("\(condition) ORDER BY c.rank, c.id")
  }

  /// The complaints about an application, the oldest first.
  ///
  /// - Parameter moment: those that were registered by then, as they stood; `nil` for now.
  package func complaints(
    about id: CaseID, asOf moment: Moment? = nil
  ) throws(StoreTrouble) -> [ComplaintRow] {
    let rows = try complaintRows("c.case_id = ?1 ORDER BY c.id", .integer(id.number))
    guard let moment else { return rows }
    let office = try office(asOf: moment)
    var past: [ComplaintRow] = []
    for row in rows {
      let events = try log.read(ComplaintEvent.self, of: .complaint(row.id), until: moment)
      guard let subject = Complaint(id: row.id, events: events) else { continue }
      past.append(
        ComplaintRow(
          id: row.id, number: row.number, complainant: row.complainant,
          application: row.application, stage: subject.stage,
          due: ComplaintProjection.due(subject, office), handler: subject.handler,
          version: subject.version))
    }
    return past
  }

  package func complaint(_ id: ComplaintID) throws(StoreTrouble) -> Complaint? {
    Complaint(id: id, events: try log.read(ComplaintEvent.self, of: .complaint(id)))
  }

  package func complaintID(of number: ComplaintNumber) throws(StoreTrouble) -> ComplaintID? {
    try database.integer(
      "SELECT id FROM complaint_row WHERE year = ?1 AND serial = ?2", .integer(number.year),
      .integer(number.serial)
    ).map(ComplaintID.init(_:))
  }

  /// A complaint with its history and the log around what it is about.
  package func complaintHistory(_ id: ComplaintID) throws(StoreTrouble) -> ComplaintHistory? {
    let events = try log.read(ComplaintEvent.self, of: .complaint(id))
    guard let subject = Complaint(id: id, events: events) else { return nil }
    let application = try subject.facts.caseID.flatMap { id throws(StoreTrouble) in
      try self.subject(id)
    }
    let visit = subject.facts.visit ?? application?.facts.visit
    let visitEvents = try visit.map { id throws(StoreTrouble) in
      try log.read(VisitEvent.self, of: .visit(id))
    }
    return ComplaintHistory(
      subject: subject, events: events, application: application?.number,
      visit: visit.flatMap { Visit(id: $0, events: visitEvents ?? []) },
      visitEvents: visitEvents ?? [])
  }

  private func complaintRows(
    _ condition: String, _ values: SQLValue...
  ) throws(StoreTrouble) -> [ComplaintRow] {
    let statement = try database.statement(
      """
      SELECT c.id, c.year, c.serial, c.complainant, c.stage, c.rank, c.handler, c.version,
        a.year, a.serial
      FROM complaint_row AS c LEFT JOIN case_row AS a ON a.id = c.case_id WHERE \(condition)
      """, values)
    var rows: [ComplaintRow] = []
    while try statement.step() { rows.append(try Self.readComplaint(statement)) }
    return rows
  }

  private static func readComplaint(
    _ row: borrowing Statement
  ) throws(StoreTrouble) -> ComplaintRow {
    let application = row.optionalInteger(8).map { year in
      ApplicationNumber(year: Int(year), serial: Int(row.integer(9)))
    }
    return ComplaintRow(
      id: ComplaintID(row.integer(0)),
      number: ComplaintNumber(year: Int(row.integer(1)), serial: Int(row.integer(2))),
      complainant: row.text(3), application: application,
      stage: try row.value(4, "complaint_row.stage"), due: DueState(rank: row.integer(5)),
      handler: row.optionalText(6).map { ClerkID($0) }, version: Int(row.integer(7)))
  }
}
