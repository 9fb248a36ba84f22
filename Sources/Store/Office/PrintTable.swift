import Cases
import Law

/// A paper that was sent to a printer, as long as it is not certain that it came out.
package struct PrintJob: Equatable, Sendable {
  package let id: Int64
  package let caseID: CaseID
  package let form: FormID
  package let copy: Int
  package let copies: Int
  package let printer: String
  /// The printing service's own number.
  package let job: String
  package let at: Moment
}

extension Store {
  package func addPrintJob(
    case id: CaseID, form: FormID, copy: Int, copies: Int, printer: String, job: String,
    by author: Author
  ) throws(StoreTrouble) {
    try database.run(
      """
      INSERT INTO print_job(case_id, form, copy, copies, printer, job, state, clerk, at, updated)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'open', ?7, ?8, ?8)
      """,
      .integer(id.number), .text(form.rawValue), .integer(copy), .integer(copies), .text(printer),
      .text(job), .text(author.clerk.account), .integer(author.moment.milliseconds))
  }

  /// Papers that may still lie in a printer, the oldest first.
  package func openPrintJobs() throws(StoreTrouble) -> [PrintJob] {
    let statement = try database.statement(
      """
      SELECT id, case_id, form, copy, copies, printer, job, at FROM print_job
      WHERE state = 'open' ORDER BY at
      """)
    var jobs: [PrintJob] = []
    while try statement.step() {
      guard let form = FormID(rawValue: statement.text(2)) else { continue }
      jobs.append(
        PrintJob(
          id: statement.integer(0), caseID: CaseID(statement.integer(1)), form: form,
          copy: Int(statement.integer(3)), copies: Int(statement.integer(4)),
          printer: statement.text(5), job: statement.text(6),
          at: Moment(milliseconds: statement.integer(7))))
    }
    return jobs
  }

  package func closePrintJob(_ id: Int64, at moment: Moment) throws(StoreTrouble) {
    try database.run(
      "UPDATE print_job SET state = 'closed', updated = ?2 WHERE id = ?1", .integer(id),
      .integer(moment.milliseconds))
  }
}
