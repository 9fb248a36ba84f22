import Cases
import Law

extension Store {
  /// Cases in which every word of the query begins a word of a name, a ЖСН, a phone or a number.
  /// Of the newest hits, open cases stand first; a number that was typed whole stands before all.
  ///
  /// - Parameter year: in which a number is shown without it; `nil` where numbers are typed in full.
  package func search(
    _ typed: String, limit: Int, year: Int? = nil
  ) throws(StoreTrouble) -> [SearchHit] {
    let words = SearchWords.of(typed)
    guard !words.isEmpty else { return [] }
    let match = words.map { "\"\($0)\"*" }.joined(separator: " AND ")
    let found = try hits(
      "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2",
      .text(match), .integer(limit))
    guard let number = ApplicationNumber(whole: typed, in: year), let id = try caseID(of: number)
    else { return found }
    let exact = try hits("SELECT id AS rowid FROM case_row WHERE id = ?1", .integer(id.number))
    return exact + found.filter { $0.row.id != id }.prefix(max(0, limit - 1))
  }

  /// - Parameter ids: selects them as `rowid`.
  private func hits(_ ids: String, _ values: SQLValue...) throws(StoreTrouble) -> [SearchHit] {
    let statement = try database.statement(
      """
      SELECT \(Self.rowColumns(of: "c")), c.registered, p.iin, p.phone, a.iin, a.phone, c.is_open
      FROM (\(ids)) AS hit
      JOIN case_row AS c ON c.id = hit.rowid
      JOIN person AS p ON p.id = c.child
      JOIN person AS a ON a.id = c.applicant
      ORDER BY c.is_open DESC, c.id DESC
      """, values)
    var hits: [SearchHit] = []
    while try statement.step() {
      hits.append(
        SearchHit(
          row: try Self.readRow(statement),
          child: .init(iin: statement.optionalText(14), phone: statement.optionalText(15)),
          applicant: .init(iin: statement.optionalText(16), phone: statement.optionalText(17)),
          registered: CivilDate(dayNumber: Int(statement.integer(13)))))
    }
    return hits
  }

  /// Known persons whose ЖСН or name begins as typed, for the offer during intake.
  package func knownPersons(iin: String, name: String, limit: Int) throws(StoreTrouble)
    -> [PersonHit]
  {
    let people = try people.find(
      digits: iin, folded: SearchWords.of(name).joined(separator: " "), limit: limit)
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
