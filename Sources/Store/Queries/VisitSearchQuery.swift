import Cases
import Law

extension Store {
  /// Visits of the day and the talon that were typed, the newest first; further words must be found in
  /// the application that came out of the visit.
  package func searchVisits(
    _ typed: String, today: CivilDate, limit: Int
  ) throws(StoreTrouble) -> [DayVisit] {
    guard let search = VisitSearch(typed, today: today) else { return [] }
    let words = search.others.flatMap(SearchWords.of)
    let match = words.map { "\"\($0)\"*" }.joined(separator: " AND ")
    let linked =
      words.isEmpty
      ? "?3 IS NULL" : "case_id IN (SELECT rowid FROM search WHERE search MATCH ?3)"
    let statement = try database.statement(
      """
      SELECT \(VisitProjection.columns) FROM visit_row
      WHERE (?1 IS NULL OR day = ?1) AND (?2 IS NULL OR ticket = ?2) AND \(linked)
      ORDER BY id DESC LIMIT ?4
      """, .optional(search.day?.dayNumber), .optional(search.ticket),
      words.isEmpty ? .null : .text(match), .integer(limit))
    var visits: [DayVisit] = []
    while try statement.step() { visits.append(try VisitProjection.read(statement)) }
    return visits
  }
}
