import Cases
import Law

extension Store {
  /// Puts a paper on the list of those on their way.
  ///
  /// - Returns: its number on the list.
  package func addPrintJob(
    case id: CaseID, form: FormID, copy: Int, copies: Int, printer: String, by author: Author
  ) throws(StoreTrouble) -> Int64 {
    try inLine { () throws(StoreTrouble) in
      let statement = try database.statement(
        """
        INSERT INTO print_job(case_id, form, copy, copies, printer, job, state, clerk, at, updated)
        VALUES (?1, ?2, ?3, ?4, ?5, '', ?6, ?7, ?8, ?8) RETURNING id
        """,
        .integer(id.number), .text(form.rawValue), .integer(copy), .integer(copies),
        .text(printer), .text(PrintState.live(.handing).stored), .text(author.clerk.account),
        .integer(author.moment.milliseconds))
      var number: Int64 = 0
      while try statement.step() { number = statement.integer(0) }
      return number
    }
  }

  /// All papers of any day that have not come out and that nobody has seen to, and the newest of
  /// those of a day that are over; the newest first.
  package func printJobs(on day: CivilDate) throws(StoreTrouble) -> [PrintJob] {
    try printJobs(
      """
      job.id IN (
        SELECT id FROM print_job WHERE \(Self.underWay)
        UNION ALL SELECT id FROM (
          SELECT id FROM print_job WHERE at >= ?1 AND state IN (\(Self.over))
          ORDER BY at DESC, id DESC LIMIT 200))
      """, .integer(Moment(day, ClockTime(0, 0)).milliseconds))
  }

  /// A paper by its number on the list; `nil` when there is none.
  package func printJob(_ id: Int64) throws(StoreTrouble) -> PrintJob? {
    try printJobs("job.id = ?1", .integer(id)).first
  }

  /// The papers of a clerk that the printing service has, or is about to have.
  package func livePrintJobs(of clerk: ClerkID) throws(StoreTrouble) -> [PrintJob] {
    try printJobs(
      "job.id IN (SELECT id FROM print_job WHERE \(Self.underWay)) AND job.clerk = ?1",
      .text(clerk.account)
    ).filter(\.state.isLive)
  }

  /// Every time that a paper of a case was sent.
  package func printJobs(
    case id: CaseID, form: FormID
  ) throws(StoreTrouble) -> [PrintJob] {
    try printJobs(
      "job.case_id = ?1 AND job.form = ?2", .integer(id.number), .text(form.rawValue))
  }

  /// The states in which nothing can happen to a paper any more.
  private static let overWords = ["cancelled", "closed", "kept", "moved", "printed"]

  private static let over = overWords.map { "'\($0)'" }.joined(separator: ", ")

  /// Every other state, said as the ranges between those words, so that the index on the state finds
  /// the few among all papers of all years.
  private static let underWay: String = {
    let between = zip(overWords, overWords.dropFirst()).map {
      "state > '\($0)' AND state < '\($1)'"
    }
    let ends = ["state < '\(overWords.first ?? "")'", "state > '\(overWords.last ?? "")'"]
    return "(" + (ends + between).joined(separator: " OR ") + ")"
  }()

  private func printJobs(
    _ condition: String, _ values: SQLValue...
  ) throws(StoreTrouble) -> [PrintJob] {
    let statement = try database.statement(
      """
      SELECT job.id, job.case_id, row.year, row.serial, job.form, job.copy, job.copies, job.printer,
        job.job, job.state, job.at, job.updated, job.clerk
      FROM print_job AS job JOIN case_row AS row ON row.id = job.case_id
      WHERE \(condition) ORDER BY job.at DESC, job.id DESC
      """, values)
    var jobs: [PrintJob] = []
    while try statement.step() { jobs.append(try Self.readPrintJob(statement)) }
    return jobs
  }

  private static func readPrintJob(_ row: borrowing Statement) throws(StoreTrouble) -> PrintJob {
    guard let state = PrintState(stored: row.text(9)) else {
      throw .unreadable("print_job.state", row.text(9))
    }
    return PrintJob(
      id: row.integer(0), caseID: CaseID(row.integer(1)),
      number: ApplicationNumber(year: Int(row.integer(2)), serial: Int(row.integer(3))),
      form: try row.value(4, "print_job.form"), copy: Int(row.integer(5)),
      copies: Int(row.integer(6)), printer: row.text(7), job: row.text(8), state: state,
      clerk: ClerkID(row.text(12)), at: Moment(milliseconds: row.integer(10)),
      changedAt: Moment(milliseconds: row.integer(11)))
  }

  /// Takes a paper off the list that lies in a file, or that could not be made.
  package func dropPrintJob(_ id: Int64) throws(StoreTrouble) {
    try inLine { () throws(StoreTrouble) in
      try database.run("DELETE FROM print_job WHERE id = ?1", .integer(id))
    }
  }

  /// How many papers have not come out and have been seen to by nobody.
  package func unprintedCount() throws(StoreTrouble) -> Int {
    let count = try database.integer(
      """
      SELECT count(*) FROM print_job
      WHERE \(Self.underWay)
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
    try inLine { () throws(StoreTrouble) in
      try database.statement(
        """
        UPDATE print_job SET state = ?2, printer = coalesce(?3, printer), job = coalesce(?4, job),
          updated = ?5
        WHERE id = ?1 AND state <> ?2
          AND state NOT IN (\(Self.over))
        RETURNING id
        """,
        .integer(id), .text(state.stored), printer.map { SQLValue.text($0) } ?? .null,
        job.map { SQLValue.text($0) } ?? .null, .integer(moment.milliseconds)
      ).hasRow()
    }
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
