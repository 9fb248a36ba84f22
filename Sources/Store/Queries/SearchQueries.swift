import Cases
import Law

extension Store {
  /// Cases in which every word of the query begins a word of a name, a ЖСН, a phone or a number.
  /// Of the newest hits, open cases stand first.
  package func search(_ typed: String, limit: Int) throws(StoreTrouble) -> [SearchHit] {
    let words = SearchText.query(typed)
    guard !words.isEmpty else { return [] }
    let match = words.map { "\"\($0)\"*" }.joined(separator: " AND ")
    let statement = try database.statement(
      """
      SELECT \(Self.rowColumns.qualified("c")), c.registered, p.iin, a.phone, c.is_open
      FROM (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2) AS hit
      JOIN case_row AS c ON c.id = hit.rowid
      JOIN person AS p ON p.id = c.child
      JOIN person AS a ON a.id = c.applicant
      ORDER BY c.is_open DESC, c.id DESC
      """, .text(match), .integer(limit))
    var hits: [SearchHit] = []
    while try statement.step() {
      hits.append(
        SearchHit(
          row: Self.readRow(statement), iin: statement.optionalText(12),
          phone: statement.optionalText(13),
          registered: CivilDate(dayNumber: Int(statement.integer(11)))))
    }
    return hits
  }

  /// Known persons whose ЖСН or name begins as typed, for the offer during intake.
  package func knownPersons(iin: String, name: String, limit: Int) throws(StoreTrouble)
    -> [PersonHit]
  {
    let people = try people.find(
      digits: iin, folded: SearchText.query(name).joined(separator: " "), limit: limit)
    var hits: [PersonHit] = []
    for person in people {
      hits.append(PersonHit(person: person, number: try latestNumber(of: person.id)))
    }
    return hits
  }

  func latestNumber(of person: PersonID) throws(StoreTrouble) -> ApplicationNumber? {
    let statement = try database.statement(
      """
      SELECT year, serial FROM (
        SELECT id, year, serial FROM case_row WHERE child = ?1
        UNION ALL SELECT id, year, serial FROM case_row WHERE applicant = ?1)
      ORDER BY id DESC LIMIT 1
      """, .integer(person.number))
    guard try statement.step() else { return nil }
    return ApplicationNumber(
      year: Int(statement.integer(0)), serial: Int(statement.integer(1)))
  }
}

extension String {
  /// A list of columns with the name of their table before each.
  fileprivate func qualified(_ table: String) -> String {
    split(separator: ",").map { "\(table).\($0.filter { $0 != " " && $0 != "\n" })" }
      .joined(separator: ", ")
  }
}
