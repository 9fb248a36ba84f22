import Cases
import Law

extension Writing {
  /// Chooses the records of the next file.
  ///
  /// - Returns: `nil` when nothing is open.
  package func beginBatch(limit: Int) throws -> MonitoringBatch? {
    let open = try store.openStages(limit: limit)
    guard !open.isEmpty, try store.unfinishedBatches().isEmpty else { return nil }
    let id = MonitoringBatchID(try store.log.nextNumber(.monitoring))
    let recorded = try store.log.append(
      [MonitoringEvent.begun(open.map(\.id))], to: .monitoring(id), after: 0, by: author,
      editions: office.editions(of: nil))
    guard let batch = MonitoringBatch(id: id, events: recorded) else { return nil }
    try MonitoringProjection(database: store.database).write(batch)
    return batch
  }

  /// Records that the file lies under its name. Another desk may have said so already.
  package func finish(_ id: MonitoringBatchID) throws {
    guard var batch = try store.monitoringBatch(id) else {
      throw StoreTrouble.missing(path: "monitoring \(id)")
    }
    let recorded = try store.log.append(
      batch.handOver(), to: .monitoring(id), after: batch.version, by: author,
      editions: office.editions(of: nil))
    for event in recorded { batch.apply(event) }
    try MonitoringProjection(database: store.database).write(batch)
  }
}
