import Cases
import Law

/// What was last computed of the queues and the bulletin. Places are read again only when their streams
/// have gone on.
struct QueueCache {
  /// The last event of the log when the books were computed: until another one comes they stand.
  var newest: Int64?
  var books: [Set<FoldedKey>: PreschoolBook] = [:]
  var places: [FreePlaceID: FreePlace] = [:]
}

extension Store {
  var queueTable: QueueTable { QueueTable(database: database) }

  /// Some queues, read without any other.
  func queues(_ keys: Set<FoldedKey>) throws(StoreTrouble) -> PreschoolBook {
    let newest = try database.integer("SELECT max(seq) FROM event")
    if newest != queueCache.newest { queueCache.books = [:] }
    queueCache.newest = newest
    if let known = queueCache.books[keys] { return known }
    var members: [CaseID: QueueMember] = [:]
    for key in keys {
      for member in try queueTable.members(of: key) { members[member.id] = member }
    }
    let office = try office()
    let book = PreschoolBook(
      members.values.sorted { $0.id < $1.id }, settings: office.policies,
      register: office.preschools, spellings: try spellings(of: Set(keys.map(\.fold))))
    queueCache.books[keys] = book
    return book
  }

  /// Every queue in which somebody stands, by name.
  func queueKeys() throws(StoreTrouble) -> [SubQueueKey] {
    let keys = try queueTable.keys()
    let folds = Set(keys.map(\.fold))
    var spelled: [String: String] = [:]
    for fold in folds { spelled[fold] = try queueTable.spelling(of: fold) }
    let names = PreschoolNames(try office().preschools, Array(spelled.values))
    return keys.map { names.key($0.key(spelled[$0.fold] ?? $0.fold)) }.sorted()
  }

  private func spellings(of folds: Set<String>) throws(StoreTrouble) -> [String] {
    var spellings: [String] = []
    for fold in folds { spellings += [try queueTable.spelling(of: fold)].compactMap(\.self) }
    return spellings
  }

  /// The place of an application in each of its queues, with the reason.
  func placesInQueues(of id: CaseID) throws(StoreTrouble) -> [PlaceInQueue] {
    try queues(Set(try queueTable.keys(of: id))).places(of: id)
  }

  /// Who gets the next offer of a place. Only the queue of the place is read, and where its head has
  /// brothers or sisters at the preschool their queues too (`preschool.rule.26`).
  ///
  /// - Parameter free: all places of the preschool that nobody has been offered.
  func next(
    for key: SubQueueKey, free: [FreePlace], today: CivilDate
  ) throws(StoreTrouble) -> [CaseID] {
    let own = FoldedKey(key)
    let alone = try queues([own])
    guard let head = alone.next(for: key, free: free, today: today).first else { return [] }
    let family = try queueTable.familyKeys(of: head, at: own.fold)
    return try queues(Set(family + [own])).next(for: key, free: free, today: today)
  }

  package func freePlace(_ id: FreePlaceID) throws(StoreTrouble) -> FreePlace? {
    FreePlace(id: id, events: try log.read(FreePlaceEvent.self, of: .vacancy(id)))
  }

  /// Every place that was ever published, in the order of publication, with where it stands.
  package func freePlaces() throws(StoreTrouble) -> [(place: FreePlace, state: FreePlace.State)] {
    try places("true")
  }

  /// The places of some preschools that nobody has been offered, in the order of publication.
  func freePlaces(at folds: Set<String>) throws(StoreTrouble) -> [FreePlace] {
    var free: [FreePlace] = []
    for fold in folds {
      free += try places(
        "p.fold = ?1 AND p.is_withdrawn = 0 AND coalesce(o.state, ?2) = ?2",
        .text(fold), .text(FreePlace.State.free.rawValue)
      ).map(\.place)
    }
    return free.sorted { $0.id < $1.id }
  }

  private func places(
    _ condition: String, _ values: SQLValue...
  ) throws(StoreTrouble) -> [(place: FreePlace, state: FreePlace.State)] {
    let statement = try database.statement(
      """
      SELECT p.id, p.version, o.state FROM place_row AS p
      LEFT JOIN queue_offer AS o ON o.case_id = p.offered_to AND o.at = p.offered_at
      WHERE \(condition) ORDER BY p.id
      """, values)
    var places: [(place: FreePlace, state: FreePlace.State)] = []
    while try statement.step() {
      let place = try currentPlace(
        FreePlaceID(statement.integer(0)), Int(statement.integer(1)))
      let outcome = statement.optionalText(2).flatMap(FreePlace.State.init(rawValue:))
      places.append((place, place.state(outcome: outcome)))
    }
    return places
  }

  private func currentPlace(
    _ id: FreePlaceID, _ version: Int
  ) throws(StoreTrouble) -> FreePlace {
    if let known = queueCache.places[id], known.version == version { return known }
    guard let place = try freePlace(id) else {
      throw .damaged(detail: "vacancy \(id.number) was not published")
    }
    queueCache.places[id] = place
    return place
  }
}
