import Cases
import FoundationEssentials
import Law

/// Stage records as JSON lines, keys in alphabetical order. The format is in the README.
package enum MonitoringLines {
  private struct Line: Encodable {
    let application: String
    let at: String
    let format: Int
    let id: String
    let registered: String
    let service: String
    let stage: String
    let via: String
  }

  /// The bytes of a file: the same records always give the same bytes.
  package static func bytes(_ records: [StageRecord]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes: [UInt8] = []
    for record in records {
      bytes += try encoder.encode(line(record))
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func line(_ record: StageRecord) -> Line {
    Line(
      application: record.number.description, at: record.at.iso, format: 1, id: record.name,
      registered: record.registered.iso, service: record.service.rawValue,
      stage: record.stage.rawValue, via: record.channel.rawValue)
  }
}
