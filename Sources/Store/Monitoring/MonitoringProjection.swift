import Cases
import Law

/// Keeps the files of stage records, and what was handed over in them, in step with the log.
struct MonitoringProjection {
  let database: Database

  func write(_ batch: MonitoringBatch) throws(StoreTrouble) {
    try database.run(
      """
      INSERT INTO monitoring_row(id, is_open, version) VALUES (?1, ?2, ?3)
      ON CONFLICT (id) DO UPDATE SET is_open = ?2, version = ?3
      """, .integer(batch.id.number), .flag(batch.handedOverAt == nil), .integer(batch.version))
    guard let handedOver = batch.handedOverAt else { return }
    for record in batch.records {
      try database.run(
        """
        UPDATE case_stage SET reported = ?3 WHERE case_id = ?1 AND place = ?2 AND reported IS NULL
        """,
        .integer(record.caseID.number), .integer(record.place),
        .integer(handedOver.milliseconds))
    }
  }
}

extension StageRecordID {
  /// The place of the stage among those of its case, from 0.
  var place: Int { ordinal - 1 }
}
