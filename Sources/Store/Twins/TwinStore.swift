import Cases
import Law

extension Migration {
  /// Verdicts on records that may be one person, and the index that finds children of one day.
  static let twins = Migration(
    name: "0013 twins",
    sql: """
      CREATE INDEX person_birth ON person(birth) WHERE birth IS NOT NULL;

      CREATE TABLE twin_row(
        id INTEGER PRIMARY KEY,
        first INTEGER NOT NULL,
        second INTEGER NOT NULL,
        verdict TEXT,
        version INTEGER NOT NULL,
        UNIQUE (first, second)
      ) STRICT;

      CREATE INDEX twin_row_second ON twin_row(second);
      """)
}

extension Store {
  /// Known persons who may be the one looked for, at most `limit`.
  package func twins(_ query: TwinQuery, limit: Int = 20) throws(StoreTrouble) -> [TwinHit] {
    var hits: [TwinHit] = []
    for person in try people.alike(iin: query.iin, birth: query.birthDate) {
      guard hits.count < limit, let likeness = query.likeness(person) else { continue }
      let verdict = try query.except.flatMap { own throws(StoreTrouble) in
        try TwinPair(own, person.id).flatMap { pair throws(StoreTrouble) in
          try twins(of: pair)?.verdict
        }
      }
      hits.append(
        TwinHit(
          person: person, number: try latestNumber(of: person.id), likeness: likeness,
          verdict: verdict))
    }
    return hits
  }

  /// What was judged about a pair; `nil` when nothing ever was.
  package func twins(of pair: TwinPair) throws(StoreTrouble) -> Twins? {
    let id = try database.integer(
      "SELECT id FROM twin_row WHERE first = ?1 AND second = ?2", .integer(pair.first.number),
      .integer(pair.second.number))
    return try id.flatMap { id throws(StoreTrouble) in try twins(id: TwinsID(id)) }
  }

  func twins(id: TwinsID) throws(StoreTrouble) -> Twins? {
    Twins(id: id, events: try log.read(TwinEvent.self, of: .twins(id)))
  }

  /// The other applications of a child: of the same record, and of those judged to be the same.
  package func otherApplications(
    of child: PersonID, than id: CaseID, asOf moment: Moment? = nil
  ) throws(StoreTrouble) -> [ApplicationNumber] {
    let statement = try database.statement(
      """
      SELECT year, serial FROM case_row WHERE id <> ?2 AND (child = ?1 OR child IN (
        SELECT second FROM twin_row WHERE first = ?1 AND verdict = 'same'
        UNION SELECT first FROM twin_row WHERE second = ?1 AND verdict = 'same'))
        AND (?3 IS NULL OR EXISTS(SELECT 1 FROM event WHERE stream = 'case'
          AND stream_id = case_row.id AND version = 1 AND at <= ?3))
      ORDER BY id DESC LIMIT 20
      """, .integer(child.number), .integer(id.number), .moment(moment))
    var numbers: [ApplicationNumber] = []
    while try statement.step() {
      numbers.append(
        ApplicationNumber(
          year: Int(statement.integer(0)), serial: Int(statement.integer(1))))
    }
    return numbers
  }

  func rebuildTwins() throws(StoreTrouble) {
    for number in try streams(.twins) {
      guard let twins = try twins(id: TwinsID(number)) else {
        throw .damaged(detail: "twins \(number) have no verdict")
      }
      try write(twins)
    }
  }

  func write(_ twins: Twins) throws(StoreTrouble) {
    try database.run(
      """
      INSERT INTO twin_row(id, first, second, verdict, version) VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT (id) DO UPDATE SET verdict = ?4, version = ?5
      """,
      .integer(twins.id.number), .integer(twins.pair.first.number),
      .integer(twins.pair.second.number), .optional(twins.verdict?.rawValue),
      .integer(twins.version))
  }
}

extension PersonTable {
  /// Persons with the number, or born on the day.
  func alike(iin: String?, birth: CivilDate?) throws(StoreTrouble) -> [Person] {
    let byNumber = try iin.map { iin throws(StoreTrouble) in
      try list("iin = ?1", .text(iin))
    }
    let byBirth = try birth.map { birth throws(StoreTrouble) in
      try list("birth = ?1", .integer(birth.dayNumber))
    }
    let found = byNumber ?? []
    return found + (byBirth ?? []).filter { person in !found.contains { $0.id == person.id } }
  }
}

extension Writing {
  /// Records a verdict on two records, or another one in its place.
  package func judge(
    _ left: PersonID, _ right: PersonID, _ verdict: TwinVerdict, reason: String, by clerk: Clerk
  ) throws {
    let known = try TwinPair(left, right).flatMap { try store.twins(of: $0) }
    let event = try Twins.judge(left, right, verdict, reason: reason, known: known, by: clerk)
    try record(event, on: known)
  }

  package func takeBack(
    _ left: PersonID, _ right: PersonID, reason: String, by clerk: Clerk
  ) throws {
    guard let pair = TwinPair(left, right), let known = try store.twins(of: pair) else {
      throw TwinRefusal.notJudged
    }
    try record(try known.takeBack(reason: reason, by: clerk), on: known)
  }

  private func record(_ event: TwinEvent, on known: Twins?) throws {
    let id = try known?.id ?? TwinsID(try store.log.nextNumber(.twins))
    let recorded = try store.log.append(
      [event], to: .twins(id), after: known?.version ?? 0, by: author,
      editions: office.editions(of: nil))
    var changed = known ?? Twins(id: id, events: recorded)
    if known != nil { for event in recorded { changed?.apply(event) } }
    if let changed { try store.write(changed) }
  }
}
