import Cases
import Law

extension Store {
  /// The sheet of a day as it stands now.
  package func daySheet(_ day: CivilDate) throws(StoreTrouble) -> DaySheet {
    let next = (try? office().calendar.nextWorkingDay(after: day)) ?? day.adding(days: 1)
    let limit = DueState.due(next.adding(days: 1), closes: ClockTime(minutes: 0)).rank
    let statement = try database.statement(
      """
      SELECT \(Self.rowColumns) FROM case_row WHERE is_open = 1 AND rank < ?1 ORDER BY rank, id
      """, .integer(limit))
    var due: [InboxRow] = []
    while try statement.step() { due.append(Self.readRow(statement)) }
    return DaySheet(
      day: day, until: next, visits: try dayVisits(day), due: due,
      unprinted: try unprintedCount(), unreported: try unreportedStages(),
      undelivered: try undeliveredCases(before: day))
  }
}
