import Cases
import Law

/// Keeps the changes of stage in step with the log.
struct MonitoringProjection {
  let database: Database

  /// Writes the changes of a case that are not there yet, and which were entered by hand.
  func write(_ subject: Case) throws(StoreTrouble) {
    for (index, entry) in subject.stages.enumerated() {
      try database.run(
        """
        INSERT INTO stage_record(case_id, ordinal, stage, at, entered) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (case_id, ordinal) DO UPDATE SET entered = ?5
        WHERE entered IS NOT ?5
        """,
        .integer(subject.id.number), .integer(index + 1), .text(entry.stage.rawValue),
        .integer(entry.at.milliseconds),
        .optional(entry.reportedAt.map { Int($0.milliseconds) }))
    }
  }

  func write(_ batch: MonitoringBatch) throws(StoreTrouble) {
    try database.run(
      """
      INSERT INTO monitoring_row(id, is_open, version) VALUES (?1, ?2, ?3)
      ON CONFLICT (id) DO UPDATE SET is_open = ?2, version = ?3
      """, .integer(batch.id.number), .flag(batch.handedOverAt == nil), .integer(batch.version))
    guard batch.version == 1 || batch.handedOverAt != nil else { return }
    for record in batch.records {
      try database.run(
        "UPDATE stage_record SET batch = ?3 WHERE case_id = ?1 AND ordinal = ?2",
        .integer(record.caseID.number), .integer(record.ordinal), .integer(batch.id.number))
    }
  }
}
