import Law

/// A file of stage records. The records are chosen once and for all before the file is written, so
/// that a file that was cut short is written again with the same records and none is in two files.
package struct MonitoringBatch: Equatable, Sendable {
  package let id: MonitoringBatchID
  package let records: [StageRecordID]
  package private(set) var handedOverAt: Moment?
  package private(set) var version: Int

  /// - Returns: `nil` unless the first event begins the batch.
  package init?(id: MonitoringBatchID, events: [Recorded<MonitoringEvent>]) {
    guard let first = events.first, case .begun(let records) = first.body else { return nil }
    self.id = id
    self.records = records
    version = 1
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: Recorded<MonitoringEvent>) {
    version = event.version
    switch event.body {
    case .begun: break
    case .handedOver: handedOverAt = event.at
    }
  }

  /// The file is there; said once, however often it was written.
  package func handOver() -> [MonitoringEvent] { handedOverAt == nil ? [.handedOver] : [] }

  /// The name of its file: `monitoring-000012.jsonl`.
  package var fileName: String {
    let digits = String(id.number)
    return "monitoring-\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits).jsonl"
  }
}

package typealias MonitoringBatchID = ID<MonitoringBatch>

/// What happened to a file of stage records.
package enum MonitoringEvent: Equatable, Sendable {
  case begun([StageRecordID])
  /// The file lies complete under its name.
  case handedOver
}

extension MonitoringEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .begun: "monitoring.begun"
    case .handedOver: "monitoring.handed-over"
    }
  }

  private struct Empty: Codable {}

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .begun(let records): try Single(records).encode(to: encoder)
    case .handedOver: try Empty().encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("monitoring.begun", 1): self = .begun(try Single(from: decoder).value)
    case ("monitoring.handed-over", 1): self = .handedOver
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}
