import Cases
import Law

extension Store {
  /// The sheet of a day as it stands now.
  package func daySheet(_ day: CivilDate) throws(StoreTrouble) -> DaySheet {
    let next = (try? office().calendar.nextWorkingDay(after: day)) ?? day.adding(days: 1)
    let limit = DueState.due(next.adding(days: 1), closes: ClockTime(minutes: 0)).rank
    let statement = try database.statement(
      """
      SELECT \(Self.rowColumns(of: "case_row")) FROM case_row WHERE is_open = 1 AND rank < ?1 ORDER BY rank, id
      """, .integer(limit))
    var due: [InboxRow] = []
    while try statement.step() { due.append(try Self.readRow(statement)) }
    return DaySheet(
      day: day, until: next, visits: try dayVisits(day), due: due,
      unprinted: try unprintedCount(), unreported: try unreportedStages(),
      undelivered: try undeliveredCases(before: day), failed: try undeliveredResults(),
      originals: try heldOriginals())
  }

  /// Originals that are still with the office, of closed cases too.
  private func heldOriginals() throws(StoreTrouble) -> [HeldOriginal] {
    let statement = try database.statement(
      """
      SELECT c.year, c.serial, c.child_name, o.document, o.since, c.holder
      FROM case_original AS o JOIN case_row AS c ON c.id = o.case_id ORDER BY o.since, c.id, o.document
      """)
    var originals: [HeldOriginal] = []
    while try statement.step() {
      guard let document = DocumentID(rawValue: statement.text(3)) else { continue }
      originals.append(
        HeldOriginal(
          number: ApplicationNumber(
            year: Int(statement.integer(0)), serial: Int(statement.integer(1))),
          child: statement.text(2), document: document,
          since: Moment(milliseconds: statement.integer(4)), holder: ClerkID(statement.text(5))))
    }
    return originals
  }
}
