import Cases
import Law

extension Store {
  /// What lies in the archive, the oldest application first (`preschool.rule.3.2`).
  package func archive() throws(StoreTrouble) -> [(row: InboxRow, subject: Case)] {
    let statement = try database.statement(
      "SELECT id FROM case_figure WHERE archived IS NOT NULL ORDER BY id")
    var archived: [(row: InboxRow, subject: Case)] = []
    while try statement.step() {
      let id = CaseID(statement.integer(0))
      guard let row = try row(id), let subject = try subject(id) else { continue }
      archived.append((row, subject))
    }
    return archived
  }
}
