import Cases
import Law

extension Migration {
  /// Questions about cases. Outages are few: they are read from the log.
  static let window = Migration(
    name: "0014 window",
    sql: """
      CREATE TABLE inquiry_row(
        id INTEGER PRIMARY KEY,
        case_id INTEGER NOT NULL
      ) STRICT;

      CREATE INDEX inquiry_row_case ON inquiry_row(case_id, id);
      """)
}

extension Store {
  /// The questions about a case, the oldest first; up to a moment if one is given.
  package func inquiries(
    about id: CaseID, asOf moment: Moment? = nil
  ) throws(StoreTrouble) -> [InquiryRecord] {
    let statement = try database.statement(
      "SELECT id FROM inquiry_row WHERE case_id = ?1 ORDER BY id", .integer(id.number))
    var numbers: [Int64] = []
    while try statement.step() { numbers.append(statement.integer(0)) }
    var records: [InquiryRecord] = []
    for number in numbers {
      for event in try log.read(InquiryEvent.self, of: .inquiry(number), until: moment) {
        guard case .asked(let inquiry) = event.body else { continue }
        records.append(InquiryRecord(inquiry: inquiry, at: event.at, clerk: event.clerk))
      }
    }
    return records
  }

  func rebuildInquiries() throws(StoreTrouble) {
    for number in try streams(.inquiry) {
      guard
        case .asked(let inquiry) = try log.read(InquiryEvent.self, of: .inquiry(number)).first?
          .body
      else { throw .damaged(detail: "inquiry \(number) asks nothing") }
      try write(inquiry, id: number)
    }
  }

  func write(_ inquiry: Inquiry, id: Int64) throws(StoreTrouble) {
    try database.run(
      "INSERT INTO inquiry_row(id, case_id) VALUES (?1, ?2)", .integer(id),
      .integer(inquiry.caseID.number))
  }

  /// The outages of state systems, the newest first.
  package func outages() throws(StoreTrouble) -> [Outage] {
    var outages: [Outage] = []
    for number in try streams(.outage) {
      if let outage = try outage(OutageID(number)) { outages.append(outage) }
    }
    return outages.reversed()
  }

  package func outage(_ id: OutageID) throws(StoreTrouble) -> Outage? {
    Outage(id: id, events: try log.read(OutageEvent.self, of: .outage(id)))
  }
}

extension Writing {
  /// Records who asked about a case, before anything is told.
  package func record(_ inquiry: Inquiry, by clerk: Clerk) throws {
    guard let subject = try store.subject(inquiry.caseID) else {
      throw StoreTrouble.missing(path: "case \(inquiry.caseID)")
    }
    let event = try inquiry.decide(about: subject.service, by: clerk, now: author.moment)
    let id = try store.log.nextNumber(.inquiry)
    _ = try store.log.append(
      [event], to: .inquiry(id), after: 0, by: author, editions: office.editions(of: nil))
    try store.write(inquiry, id: id)
  }

  package func notice(_ facts: OutageEvent.Noticed, by clerk: Clerk) throws -> Outage {
    let event = try Outage.notice(facts, by: clerk, now: author.moment)
    let id = OutageID(try store.log.nextNumber(.outage))
    let recorded = try store.log.append(
      [event], to: .outage(id), after: 0, by: author, editions: office.editions(of: nil))
    guard let outage = Outage(id: id, events: recorded) else {
      throw StoreTrouble.damaged(detail: "an outage nobody noticed")
    }
    return outage
  }

  package func end(_ id: OutageID, at moment: Moment, by clerk: Clerk) throws -> Outage {
    guard var outage = try store.outage(id) else {
      throw StoreTrouble.missing(path: "outage \(id)")
    }
    let event = try outage.end(at: moment, by: clerk, now: author.moment)
    let recorded = try store.log.append(
      [event], to: .outage(id), after: outage.version, by: author,
      editions: office.editions(of: nil))
    for event in recorded { outage.apply(event) }
    return outage
  }
}
