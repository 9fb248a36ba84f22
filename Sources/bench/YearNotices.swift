import Cases
import Law
import Store

/// The papers of a year: every application gives its talon and its receipt, and each third one a
/// second print.
struct YearNotices {
  let store: Store

  /// - Returns: how many notices were recorded.
  func fill() throws -> Int {
    let office = try store.office()
    var count = 0
    var id: Int64 = 1
    while try store.subject(CaseID(id)) != nil {
      count += try fill(id..<(id + 1_000), office)
      id += 1_000
    }
    return count
  }

  private func fill(_ ids: Range<Int64>, _ office: Office) throws -> Int {
    var count = 0
    let author = Author(clerk: ClerkID("bekova"), desk: "1-терезе", moment: StoreBench.now)
    try store.writeDemo(by: author) { writing in
      for id in ids {
        guard var subject = try store.subject(CaseID(id)), let rules = office.rules(for: subject)
        else { continue }
        for (place, record) in Self.records(id).enumerated() {
          let moment = subject.facts.received.adding(minutes: 4 + place * 9)
          let clerk = office.clerk(subject.holder) ?? Self.clerk
          let now = Circumstances(
            moment: moment, clerk: clerk, desk: "1-терезе", office: office, rules: rules)
          subject = try writing.with(Author(clerk: clerk.id, desk: "1-терезе", moment: moment))
            .carryOut(.recordNotice(record), on: subject, now)
          count += 1
        }
      }
    }
    return count
  }

  private static let clerk = Clerk(
    id: ClerkID("bekova"), name: "Бекова Г. С.", post: "", role: .clerk)

  private static func records(_ id: Int64) -> [NoticeRecord] {
    let talon = NoticeRecord(form: .talon, copy: 1, copies: 1, outcome: .printed(printer: "HP"))
    let receipt = NoticeRecord(
      form: .homeReceipt, copy: 1, copies: 2, outcome: .printed(printer: "HP"))
    let again = NoticeRecord(
      form: .homeReceipt, copy: 3, copies: 2, outcome: .failed(printer: "HP", cause: .jam))
    return id % 3 == 0 ? [talon, receipt, again] : [talon, receipt]
  }
}
