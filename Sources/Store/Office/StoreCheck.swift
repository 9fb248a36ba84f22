import Cases
import Law

/// What an offline check of a store found.
package struct CheckReport: Equatable, Sendable {
  package var events = 0
  package var cases = 0
  package var visits = 0
  package var complaints = 0
  /// Each names a place in the file, never a person.
  package var findings: [String] = []

  package var isSound: Bool { findings.isEmpty }
}

extension Store {
  /// Reads the pages of the file, the log of every stream, and whether the lists of applications,
  /// queues, free places, visits, complaints and files for the monitoring system say what the log
  /// says; and whether the attachments are there and whole. Other lists are not compared. All of it is
  /// read as it stood at one moment, whatever desks write meanwhile.
  package func check() throws -> CheckReport {
    try reading {
      var report = CheckReport()
      report.findings += try pageFindings()
      report.events = Int(try database.integer("SELECT count(*) FROM event") ?? 0)
      report.findings += try gapFindings()
      report.findings += try registerFindings()
      try checkCases(&report)
      try checkVisits(&report)
      try checkComplaints(&report)
      report.findings += try placeFindings()
      report.findings += try monitoringFindings()
      report.findings += try attachmentFindings()
      return report
    }
  }

  /// What is damaged in one stream is a finding; the check goes on with the next.
  ///
  /// - Returns: the finding, or `nil`.
  func finding(
    in stream: String, _ look: () throws(StoreTrouble) -> String?
  ) throws(StoreTrouble) -> String? {
    do {
      return try look()
    } catch .damaged(let detail) {
      return "log: \(stream) cannot be read: \(detail)"
    } catch .unknownEvent(let kind) {
      return "log: \(stream) holds an unknown record: \(kind)"
    }
  }

  private func pageFindings() throws(StoreTrouble) -> [String] {
    var findings: [String] = []
    let pages = try database.statement("PRAGMA integrity_check(20)")
    while try pages.step() {
      if pages.text(0) != "ok" { findings.append("file: \(pages.text(0))") }
    }
    let keys = try database.statement("PRAGMA foreign_key_check")
    while try keys.step() {
      findings.append("file: table \(keys.text(0)) row \(keys.integer(1)) hangs in the air")
    }
    return findings
  }

  private func gapFindings() throws(StoreTrouble) -> [String] {
    let statement = try database.statement(
      """
      SELECT stream, stream_id, count(*), max(version) FROM event
      GROUP BY stream, stream_id HAVING count(*) <> max(version)
      """)
    var findings: [String] = []
    while try statement.step() {
      findings.append(
        "log: \(statement.text(0)) \(statement.integer(1)) has \(statement.integer(2)) events,"
          + " the last is number \(statement.integer(3))")
    }
    return findings
  }

  /// The register of a year is gapless.
  private func registerFindings() throws(StoreTrouble) -> [String] {
    try registerFindings(of: "case_row", "register")
      + registerFindings(of: "complaint_row", "register of complaints")
  }

  private func registerFindings(
    of table: String, _ name: String
  ) throws(StoreTrouble) -> [String] {
    let statement = try database.statement(
      """
      SELECT year, count(*), max(serial) FROM \(table) GROUP BY year
      HAVING count(*) <> max(serial) OR min(serial) <> 1
      """)
    var findings: [String] = []
    while try statement.step() {
      findings.append(
        "\(name): \(statement.integer(0)) has \(statement.integer(1)) numbers, the last is"
          + " \(statement.integer(2))")
    }
    return findings
  }

  private func checkCases(_ report: inout CheckReport) throws(StoreTrouble) {
    for number in try streams(.application) {
      report.cases += 1
      let found = try finding(in: "case \(number)") { () throws(StoreTrouble) in
        guard let subject = try subject(CaseID(number)) else {
          return "log: case \(number) has no registration"
        }
        return try agrees(subject) ? nil : "lists: case \(number) differs from the log"
      }
      if let found { report.findings.append(found) }
    }
  }

  private func agrees(_ subject: Case) throws(StoreTrouble) -> Bool {
    let stages = Int(
      try database.integer(
        "SELECT count(*) FROM case_stage WHERE case_id = ?1", .integer(subject.id.number)) ?? 0)
    let row = try row(subject.id)
    let queuesAgree = try QueueProjection(database: database).agrees(with: subject)
    return queuesAgree && row?.version == subject.version && row?.stage == subject.stage
      && row?.holder == subject.holder && row?.number == subject.number
      && stages == subject.stages.count
  }

  private func placeFindings() throws(StoreTrouble) -> [String] {
    var findings: [String] = []
    for number in try streams(.vacancy) {
      let version = try database.integer(
        "SELECT version FROM place_row WHERE id = ?1", .integer(number))
      if try version != freePlace(FreePlaceID(number)).map({ Int64($0.version) }) {
        findings.append("lists: vacancy \(number) differs from the log")
      }
    }
    return findings
  }

  private func monitoringFindings() throws(StoreTrouble) -> [String] {
    var findings: [String] = []
    for number in try streams(.monitoring) {
      let found = try finding(in: "monitoring \(number)") { () throws(StoreTrouble) in
        let batch = try monitoringBatch(MonitoringBatchID(number))
        return try agrees("monitoring", number, version: batch?.version)
      }
      if let found { findings.append(found) }
    }
    return findings
  }

  private func checkComplaints(_ report: inout CheckReport) throws(StoreTrouble) {
    for number in try streams(.complaint) {
      report.complaints += 1
      let found = try finding(in: "complaint \(number)") { () throws(StoreTrouble) in
        guard let subject = try complaint(ComplaintID(number)) else {
          return "log: complaint \(number) has no registration"
        }
        return try agrees("complaint", number, version: subject.version)
      }
      if let found { report.findings.append(found) }
    }
  }

  private func checkVisits(_ report: inout CheckReport) throws(StoreTrouble) {
    for number in try streams(.visit) {
      report.visits += 1
      let found = try finding(in: "visit \(number)") { () throws(StoreTrouble) in
        guard let visit = try visit(VisitID(number)) else {
          return "log: visit \(number) has no arrival"
        }
        return try agrees("visit", number, version: visit.version)
      }
      if let found { report.findings.append(found) }
    }
  }

  /// - Parameter list: the name of the table, without its ending, and of the stream in a finding.
  private func agrees(
    _ list: String, _ number: Int64, version: Int?
  ) throws(StoreTrouble) -> String? {
    let listed = try database.integer(
      "SELECT version FROM \(list)_row WHERE id = ?1", .integer(number))
    return listed == version.map(Int64.init) ? nil : "lists: \(list) \(number) differs from the log"
  }
}
