import Cases
import Law

extension Store {
  /// The visits that are not over, whatever their day, in the order of arrival.
  package func openVisits() throws(StoreTrouble) -> [Visit] {
    let statement = try database.statement(
      "SELECT id FROM visit_row WHERE is_over = 0 ORDER BY id")
    var ids: [VisitID] = []
    while try statement.step() { ids.append(VisitID(statement.integer(0))) }
    var visits: [Visit] = []
    for id in ids { if let visit = try visit(id) { visits.append(visit) } }
    return visits
  }

  /// How many visits of the day are over, and how many of them passed a limit.
  package func dayTotals(_ day: CivilDate) throws(StoreTrouble) -> DayTotals {
    let statement = try database.statement(
      "SELECT id FROM visit_row WHERE day = ?1 AND is_over = 1", .integer(day.dayNumber))
    var ids: [VisitID] = []
    while try statement.step() { ids.append(VisitID(statement.integer(0))) }
    var breached = 0
    for id in ids {
      guard let visit = try visit(id) else { continue }
      if !visit.breaches(at: visit.arrivedAt).isEmpty { breached += 1 }
    }
    return DayTotals(finished: ids.count, breached: breached)
  }
}
