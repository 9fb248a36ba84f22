import Cases
import Law
import Letters

/// Children and applicants, beside the log.
struct PersonTable {
  let database: Database

  func person(_ id: PersonID) throws(StoreTrouble) -> Person? {
    let statement = try database.statement(
      "SELECT \(Self.columns) FROM person WHERE id = ?1", .integer(id.number))
    return try statement.step() ? Self.read(statement) : nil
  }

  func insert(_ facts: PersonFacts) throws(StoreTrouble) -> PersonID {
    try database.run(
      """
      INSERT INTO person(surname, given, patronymic, iin, birth, sex, phone, address_known, address,
        folded) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      """, values(facts))
    return PersonID(database.lastInsertedRow)
  }

  /// Overwrites the values of a person and tells which fields changed.
  func update(_ id: PersonID, to facts: PersonFacts) throws(StoreTrouble) -> [String] {
    guard let old = try person(id)?.facts else { return [] }
    let changed = old.changedFields(to: facts)
    guard !changed.isEmpty else { return [] }
    try database.run(
      """
      UPDATE person SET surname = ?1, given = ?2, patronymic = ?3, iin = ?4, birth = ?5, sex = ?6,
        phone = ?7, address_known = ?8, address = ?9, folded = ?10 WHERE id = ?11
      """, values(facts) + [.integer(id.number)])
    return changed
  }

  /// Persons whose number begins with `digits`, or whose folded name begins with `folded`.
  func find(digits: String, folded: String, limit: Int) throws(StoreTrouble) -> [Person] {
    if digits.count >= 6 {
      return try list(
        "iin >= ?1 AND iin < ?2 ORDER BY iin", .text(digits), .text(digits + ":"), limit)
    }
    guard folded.count >= 2 else { return [] }
    return try list(
      "folded >= ?1 AND folded < ?2 ORDER BY folded, id", .text(folded),
      .text(folded + "\u{10FFFF}"), limit)
  }

  private func list(
    _ condition: String, _ from: SQLValue, _ to: SQLValue, _ limit: Int
  ) throws(StoreTrouble) -> [Person] {
    try list("\(condition) LIMIT ?3", from, to, .integer(limit))
  }

  func list(_ condition: String, _ values: SQLValue...) throws(StoreTrouble) -> [Person] {
    let statement = try database.statement(
      "SELECT \(Self.columns) FROM person WHERE \(condition)", values)
    var people: [Person] = []
    while try statement.step() { people.append(Self.read(statement)) }
    return people
  }

  private static let columns =
    "id, surname, given, patronymic, iin, birth, sex, phone, address_known, address"

  private static func read(_ row: borrowing Statement) -> Person {
    let name = FullName(
      surname: row.text(1), given: row.text(2), patronymic: row.optionalText(3))
    let facts = PersonFacts(
      name: name, iin: row.optionalText(4),
      birthDate: row.optionalInteger(5).map { CivilDate(dayNumber: Int($0)) },
      sex: row.optionalText(6).flatMap(Sex.init(rawValue:)), phone: row.optionalText(7),
      address: address(known: row.integer(8), row.text(9)))
    return Person(id: PersonID(row.integer(0)), facts: facts)
  }

  private static func address(known: Int64, _ text: String) -> Known<String> {
    switch known {
    case 0: .unanswered
    case 1: .absent
    default: .value(text)
    }
  }

  private func values(_ facts: PersonFacts) -> [SQLValue] {
    let known: Int64 =
      switch facts.address {
      case .unanswered: 0
      case .absent: 1
      case .value: 2
      }
    return [
      .text(facts.name.surname), .text(facts.name.given), .optional(facts.name.patronymic),
      .optional(facts.iin), .optional(facts.birthDate?.dayNumber),
      .optional(facts.sex?.rawValue), .optional(facts.phone), .integer(known),
      .optional(facts.address.value), .text(Folding.fold(facts.name.full)),
    ]
  }
}

extension PersonFacts {
  /// Names of the fields that differ; the values themselves are told to nobody.
  fileprivate func changedFields(to other: PersonFacts) -> [String] {
    var fields: [String] = []
    if name != other.name { fields.append("name") }
    if iin != other.iin { fields.append("iin") }
    if birthDate != other.birthDate { fields.append("birth-date") }
    if sex != other.sex { fields.append("sex") }
    if phone != other.phone { fields.append("phone") }
    if address != other.address { fields.append("address") }
    return fields
  }
}
