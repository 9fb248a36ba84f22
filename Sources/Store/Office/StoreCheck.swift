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
  /// Reads everything: the pages of the file, the log, and whether the lists say what the log says.
  package func check() throws(StoreTrouble) -> CheckReport {
    var report = CheckReport()
    report.findings += try pageFindings()
    report.events = Int(try database.integer("SELECT count(*) FROM event") ?? 0)
    report.findings += try gapFindings()
    report.findings += try registerFindings()
    try checkCases(&report)
    try checkVisits(&report)
    try checkComplaints(&report)
    report.findings += try monitoringFindings()
    report.findings += try attachmentFindings()
    return report
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
      guard let subject = try subject(CaseID(number)) else {
        report.findings.append("log: case \(number) has no registration")
        continue
      }
      let row = try row(subject.id)
      let stages = Int(
        try database.integer(
          "SELECT count(*) FROM case_stage WHERE case_id = ?1", .integer(number)) ?? 0)
      let agrees =
        row?.version == subject.version && row?.stage == subject.stage
        && row?.holder == subject.holder && row?.number == subject.number
        && stages == subject.stages.count
      if !agrees { report.findings.append("lists: case \(number) differs from the log") }
    }
  }

  private func monitoringFindings() throws(StoreTrouble) -> [String] {
    var findings: [String] = []
    for number in try streams(.monitoring) {
      let batch = try monitoringBatch(MonitoringBatchID(number))
      let version = try database.integer(
        "SELECT version FROM monitoring_row WHERE id = ?1", .integer(number))
      if version != batch.map({ Int64($0.version) }) {
        findings.append("lists: monitoring \(number) differs from the log")
      }
    }
    return findings
  }

  private func checkComplaints(_ report: inout CheckReport) throws(StoreTrouble) {
    for number in try streams(.complaint) {
      report.complaints += 1
      guard let subject = try complaint(ComplaintID(number)) else {
        report.findings.append("log: complaint \(number) has no registration")
        continue
      }
      let version = try database.integer(
        "SELECT version FROM complaint_row WHERE id = ?1", .integer(number))
      if version != Int64(subject.version) {
        report.findings.append("lists: complaint \(number) differs from the log")
      }
    }
  }

  private func checkVisits(_ report: inout CheckReport) throws(StoreTrouble) {
    for number in try streams(.visit) {
      report.visits += 1
      guard let visit = try visit(VisitID(number)) else {
        report.findings.append("log: visit \(number) has no arrival")
        continue
      }
      let version = try database.integer(
        "SELECT version FROM visit_row WHERE id = ?1", .integer(number))
      if version != Int64(visit.version) {
        report.findings.append("lists: visit \(number) differs from the log")
      }
    }
  }
}
