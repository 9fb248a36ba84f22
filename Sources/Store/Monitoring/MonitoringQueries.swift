import Cases
import Law

extension Store {
  /// The changes of stage that the monitoring system does not have yet, the oldest first. A file that
  /// was begun and not finished counts as not handed over.
  package func openStages(limit: Int = .max) throws(StoreTrouble) -> [StageRecord] {
    try stages(
      "s.reported IS NULL ORDER BY s.at, s.case_id, s.place LIMIT ?1", .integer(limit))
  }

  package func openStageCount() throws(StoreTrouble) -> Int {
    Int(try database.integer("SELECT count(*) FROM case_stage WHERE reported IS NULL") ?? 0)
  }

  /// How many changes of stage of a case are not handed over, or were not at a moment.
  package func openStageCount(
    of id: CaseID, asOf moment: Moment? = nil
  ) throws(StoreTrouble) -> Int {
    let count = try database.integer(
      """
      SELECT count(*) FROM case_stage WHERE case_id = ?1
        AND (reported IS NULL OR reported > ?2) AND (?2 IS NULL OR at <= ?2)
      """, .integer(id.number), .moment(moment))
    return Int(count ?? 0)
  }

  package func monitoringBatch(_ id: MonitoringBatchID) throws(StoreTrouble) -> MonitoringBatch? {
    MonitoringBatch(id: id, events: try log.read(MonitoringEvent.self, of: .monitoring(id)))
  }

  /// Files that were begun and of which nobody knows whether they were finished.
  package func unfinishedBatches() throws(StoreTrouble) -> [MonitoringBatch] {
    let statement = try database.statement(
      "SELECT id FROM monitoring_row WHERE is_open = 1 ORDER BY id")
    var ids: [MonitoringBatchID] = []
    while try statement.step() { ids.append(MonitoringBatchID(statement.integer(0))) }
    var batches: [MonitoringBatch] = []
    for id in ids { if let batch = try monitoringBatch(id) { batches.append(batch) } }
    return batches
  }

  /// The records of all files that lie complete, from the log.
  func handedOverStages() throws(StoreTrouble) -> Set<StageRecordID> {
    var records: Set<StageRecordID> = []
    for number in try streams(.monitoring) {
      guard let batch = try monitoringBatch(MonitoringBatchID(number)),
        batch.handedOverAt != nil
      else { continue }
      records.formUnion(batch.records)
    }
    return records
  }

  /// The records of a file in its order.
  package func stages(of batch: MonitoringBatch) throws(StoreTrouble) -> [StageRecord] {
    var records: [StageRecord] = []
    for id in batch.records {
      records += try stages(
        "s.case_id = ?1 AND s.place = ?2", .integer(id.caseID.number), .integer(id.place))
    }
    return records
  }

  private func stages(
    _ condition: String, _ values: SQLValue...
  ) throws(StoreTrouble) -> [StageRecord] {
    let statement = try database.statement(
      """
      SELECT s.case_id, s.place + 1, s.stage, s.at, c.year, c.serial, c.service, c.channel,
        c.registered
      FROM case_stage AS s JOIN case_row AS c ON c.id = s.case_id WHERE \(condition)
      """, values)
    var records: [StageRecord] = []
    while try statement.step() {
      records.append(
        StageRecord(
          id: StageRecordID(
            caseID: CaseID(statement.integer(0)), ordinal: Int(statement.integer(1))),
          number: ApplicationNumber(
            year: Int(statement.integer(4)), serial: Int(statement.integer(5))),
          service: try statement.value(6, "case_row.service"),
          channel: try statement.value(7, "case_row.channel"),
          registered: CivilDate(dayNumber: Int(statement.integer(8))),
          stage: try statement.value(2, "case_stage.stage"),
          at: Moment(milliseconds: statement.integer(3))))
    }
    return records
  }
}
