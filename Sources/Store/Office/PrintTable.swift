import Cases
import Law

extension Store {
  /// Puts a paper on the list of those on their way.
  ///
  /// - Returns: its number on the list.
  package func addPrintJob(
    case id: CaseID, form: FormID, copy: Int, copies: Int, printer: String, by author: Author
  ) throws(StoreTrouble) -> Int64 {
    let statement = try database.statement(
      """
      INSERT INTO print_job(case_id, form, copy, copies, printer, job, state, clerk, at, updated)
      VALUES (?1, ?2, ?3, ?4, ?5, '', ?6, ?7, ?8, ?8) RETURNING id
      """,
      .integer(id.number), .text(form.rawValue), .integer(copy), .integer(copies), .text(printer),
      .text(PrintState.live(.handing).stored), .text(author.clerk.account),
      .integer(author.moment.milliseconds))
    var number: Int64 = 0
    while try statement.step() { number = statement.integer(0) }
    return number
  }

  /// Papers of a day, and of any day those that have not come out and that nobody has seen to; the
  /// newest first.
  package func printJobs(on day: CivilDate) throws(StoreTrouble) -> [PrintJob] {
    let statement = try database.statement(
      """
      SELECT job.id, job.case_id, row.year, row.serial, job.form, job.copy, job.copies, job.printer,
        job.job, job.state, job.at, job.updated, job.clerk
      FROM print_job AS job JOIN case_row AS row ON row.id = job.case_id
      WHERE job.at >= ?1 OR job.state NOT IN ('printed', 'closed', 'cancelled', 'moved', 'kept')
      ORDER BY job.at DESC, job.id DESC LIMIT 200
      """, .integer(Moment(day, ClockTime(0, 0)).milliseconds))
    var jobs: [PrintJob] = []
    while try statement.step() {
      guard let form = FormID(rawValue: statement.text(4)),
        let state = PrintState(stored: statement.text(9))
      else { continue }
      jobs.append(
        PrintJob(
          id: statement.integer(0), caseID: CaseID(statement.integer(1)),
          number: ApplicationNumber(
            year: Int(statement.integer(2)), serial: Int(statement.integer(3))),
          form: form, copy: Int(statement.integer(5)), copies: Int(statement.integer(6)),
          printer: statement.text(7), job: statement.text(8), state: state,
          clerk: ClerkID(statement.text(12)), at: Moment(milliseconds: statement.integer(10)),
          changedAt: Moment(milliseconds: statement.integer(11))))
    }
    return jobs
  }

  /// How many papers have not come out and have been seen to by nobody.
  package func unprintedCount() throws(StoreTrouble) -> Int {
    let count = try database.integer(
      """
      SELECT count(*) FROM print_job
      WHERE state NOT IN ('printed', 'closed', 'cancelled', 'moved', 'kept')
      """)
    return Int(count ?? 0)
  }

  /// Changes where a paper is. What is over stays over, so two desks that follow the same paper
  /// record its end once.
  ///
  /// - Returns: whether it was changed.
  @discardableResult
  package func changePrintJob(
    _ id: Int64, to state: PrintState, printer: String? = nil, job: String? = nil,
    at moment: Moment
  ) throws(StoreTrouble) -> Bool {
    let statement = try database.statement(
      """
      UPDATE print_job SET state = ?2, printer = coalesce(?3, printer), job = coalesce(?4, job),
        updated = ?5
      WHERE id = ?1 AND state <> ?2
        AND state NOT IN ('printed', 'closed', 'cancelled', 'moved', 'kept')
      RETURNING id
      """,
      .integer(id), .text(state.stored), printer.map { SQLValue.text($0) } ?? .null,
      job.map { SQLValue.text($0) } ?? .null, .integer(moment.milliseconds))
    var isChanged = false
    while try statement.step() { isChanged = true }
    return isChanged
  }

  /// The number of the next copy of a paper, on screens and on the command line: one behind the last
  /// that was recorded or is on its way.
  package func nextCopy(of form: FormID, for subject: Case) throws(StoreTrouble) -> Int {
    max(subject.lastCopy(of: form), try lastSentCopy(case: subject.id, form: form)) + 1
  }

  /// The highest copy number that a paper of a case was sent with, printed or not.
  package func lastSentCopy(case id: CaseID, form: FormID) throws(StoreTrouble) -> Int {
    let statement = try database.statement(
      "SELECT coalesce(max(copy + max(copies, 1) - 1), 0) FROM print_job WHERE case_id = ?1 AND form = ?2",
      .integer(id.number), .text(form.rawValue))
    var copy = 0
    while try statement.step() { copy = Int(statement.integer(0)) }
    return copy
  }
}
