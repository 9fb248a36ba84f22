import Cases
import Law

/// Keeps the rows of complaints in step with the log.
struct ComplaintProjection {
  let database: Database

  static func due(_ subject: Complaint, _ office: Office) -> DueState {
    let closes = Complaint.hours(office)?.close ?? ClockTime(18, 30)
    return subject.dueState(office.calendar, closes: closes)
  }

  func write(_ subject: Complaint, _ office: Office) throws(StoreTrouble) {
    try database.run(
      """
      INSERT INTO complaint_row(id, year, serial, case_id, complainant, stage, is_open, rank,
        handler, version)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      ON CONFLICT (id) DO UPDATE SET stage = ?6, is_open = ?7, rank = ?8, handler = ?9,
        version = ?10
      """,
      .integer(subject.id.number), .integer(subject.number.year),
      .integer(subject.number.serial), .optional(subject.facts.caseID.map { Int($0.number) }),
      .text(subject.facts.complainant.words ?? ""), .text(subject.stage.rawValue),
      .flag(!subject.stage.isFinal),
      .integer(Self.due(subject, office).rank),
      .optional(subject.handler?.account), .integer(subject.version))
  }
}
