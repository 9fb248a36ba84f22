import Cases
import Law
import Store

/// `qabyldau list archive`: what lies in the archive, since when, and by which of the four reasons.
enum ArchiveList {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let store = try StoreAccess(arguments).store
    let office = try store.office()
    let lines = try store.archive().map { Line($0.row, $0.subject, office) }
    guard !arguments.has("json") else {
      printJSON(lines)
      return .done
    }
    Console.table(
      ["number", "since", "reason", "clause", "child"],
      lines.map { [$0.number, $0.since ?? "-", $0.reason ?? "-", $0.clause ?? "-", $0.child] })
    return .done
  }

  private struct Line {
    let number: String
    let since: String?
    let reason: String?
    let clause: String?
    let child: String

    init(_ row: InboxRow, _ subject: Case, _ office: Office) {
      number = row.number.description
      child = row.child
      since = subject.stages.last?.at.date.iso
      reason = subject.archiveReason?.rawValue
      let archived = office.rules(for: subject).flatMap { subject.archived(by: $0) }
      clause = archived?.clauses.first?.text
    }
  }

  private static func printJSON(_ lines: [Line]) {
    var json = JSONText()
    json.object { json in
      json.key("archive")
      json.array(lines) { json, line in
        json.object { json in
          for (key, value) in [
            ("number", line.number), ("since", line.since), ("reason", line.reason),
            ("clause", line.clause), ("child", line.child),
          ] {
            json.key(key)
            json.value(value)
          }
        }
      }
    }
    Console.out(json.text)
  }
}
