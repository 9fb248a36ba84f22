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

  /// The day before today that still has to be closed: the earliest with a visitor whose end nobody
  /// noted, else the latest with visitors if it was not closed.
  package func unclosedDay(before today: CivilDate) throws(StoreTrouble) -> CivilDate? {
    let open = try database.integer(
      "SELECT min(day) FROM visit_row WHERE day < ?1 AND is_over = 0", .integer(today.dayNumber))
    if let open { return CivilDate(dayNumber: Int(open)) }
    let last = try database.integer(
      "SELECT max(day) FROM visit_row WHERE day < ?1", .integer(today.dayNumber))
    let day = last.map { CivilDate(dayNumber: Int($0)) }
    let closed = try office().closedDays
    return day.flatMap { closed.contains($0) ? nil : $0 }
  }

  /// The visits of a day, and those of earlier days that hang open, in the order of arrival.
  package func dayVisits(_ day: CivilDate) throws(StoreTrouble) -> [DayVisit] {
    let statement = try database.statement(
      """
      SELECT \(VisitProjection.columns) FROM visit_row WHERE day = ?1
      UNION SELECT \(VisitProjection.columns) FROM visit_row WHERE is_over = 0
      ORDER BY id
      """, .integer(day.dayNumber))
    var visits: [DayVisit] = []
    while try statement.step() { visits.append(try VisitProjection.read(statement)) }
    return visits
  }

  /// The visits of some days, in the order of arrival.
  package func visits(
    of days: ClosedRange<CivilDate>
  ) throws(StoreTrouble) -> [DayVisit] {
    let statement = try database.statement(
      """
      SELECT \(VisitProjection.columns) FROM visit_row WHERE day BETWEEN ?1 AND ?2 ORDER BY id
      """, .integer(days.lowerBound.dayNumber), .integer(days.upperBound.dayNumber))
    var visits: [DayVisit] = []
    while try statement.step() { visits.append(try VisitProjection.read(statement)) }
    return visits
  }

  /// How long servings took in the thirty days before a day, the latest ones first, at most
  /// `limit` of them.
  package func earlierServings(
    before day: CivilDate, limit: Int = 400
  ) throws(StoreTrouble) -> [PastServing] {
    let statement = try database.statement(
      """
      SELECT service, served FROM visit_row
      WHERE day < ?1 AND day >= ?1 - 30 AND served IS NOT NULL ORDER BY day DESC, ticket DESC LIMIT ?2
      """, .integer(day.dayNumber), .integer(limit))
    var servings: [PastServing] = []
    while try statement.step() {
      servings.append(
        PastServing(
          service: try statement.optionalValue(0, "visit_row.service"),
          milliseconds: statement.integer(1)))
    }
    return servings
  }

  /// What a front desk shows beside its visitors.
  package func deskDay(_ day: CivilDate) throws(StoreTrouble) -> DeskDay {
    DeskDay(
      visits: try dayVisits(day), earlier: try earlierServings(before: day),
      inUse: try desksInUse(since: day))
  }
}
