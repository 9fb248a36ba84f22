import Cases
import Law

/// What the queues and the bulletin were last computed from. Applications and places are read again
/// only when their streams have gone on, so opening one application does not replay all of them.
struct QueueCache {
  var members: [CaseID: QueueMember] = [:]
  /// The last event of the log when the members were looked at: until another one comes they stand.
  var newest: Int64?
  var places: [FreePlaceID: FreePlace] = [:]
  /// The book, as long as no member and no reading of the office has changed.
  var book: PreschoolBook?
  var policies: PolicySettings?
  var register: PreschoolRegister?
}

extension Store {
  /// The queues of all preschools, from the applications that stand in them and those that were ever
  /// offered a place.
  package func preschoolBook() throws(StoreTrouble) -> PreschoolBook {
    let office = try office()
    let policies = office.policies
    let members = try queueMembers()
    if let book = queueCache.book, queueCache.policies == policies,
      queueCache.register == office.preschools
    {
      return book
    }
    let all = members.values.sorted { $0.id.number < $1.id.number }
    let book = PreschoolBook(all, settings: policies, register: office.preschools)
    queueCache.book = book
    queueCache.policies = policies
    queueCache.register = office.preschools
    return book
  }

  /// Every application that has a say in a queue or in the state of a place.
  func queueMembers() throws(StoreTrouble) -> [CaseID: QueueMember] {
    let newest = try database.integer("SELECT max(seq) FROM event")
    guard newest == nil || newest != queueCache.newest else { return queueCache.members }
    let versions = try queueVersions()
    var members: [CaseID: QueueMember] = [:]
    var isChanged = versions.count != queueCache.members.count
    for (id, version) in versions {
      if let known = queueCache.members[id], known.version == version {
        members[id] = known
      } else if let subject = try subject(id) {
        let member = QueueMember(subject)
        members[id] = member
        isChanged = isChanged || queueCache.members[id].map(member.moves(from:)) ?? true
      }
    }
    queueCache.members = members
    queueCache.newest = newest
    if isChanged { queueCache.book = nil }
    return members
  }

  private func queueVersions() throws(StoreTrouble) -> [(id: CaseID, version: Int)] {
    let statement = try database.statement(
      """
      SELECT id, version FROM case_row WHERE service = ?1 AND (
        stage IN ('checking', 'queued', 'offered', 'suspended', 'asked-again')
        OR EXISTS (
          SELECT 1 FROM case_stage AS s WHERE s.case_id = case_row.id AND s.stage = 'offered'))
      """, .text(Service.preschoolQueue.rawValue))
    var versions: [(id: CaseID, version: Int)] = []
    while try statement.step() {
      versions.append((CaseID(statement.integer(0)), Int(statement.integer(1))))
    }
    return versions
  }

  package func freePlace(_ id: FreePlaceID) throws(StoreTrouble) -> FreePlace? {
    FreePlace(id: id, events: try log.read(FreePlaceEvent.self, of: .vacancy(id)))
  }

  /// Every place that was ever published, in the order of publication, with where it stands.
  package func freePlaces() throws(StoreTrouble) -> [(place: FreePlace, state: FreePlace.State)] {
    let members = try queueMembers()
    var places: [(place: FreePlace, state: FreePlace.State)] = []
    for (id, version) in try placeVersions() {
      let place = try currentPlace(id, version)
      places.append((place, place.state(place.offer.flatMap { members[$0.caseID] })))
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

  private func placeVersions() throws(StoreTrouble) -> [(id: FreePlaceID, version: Int)] {
    let statement = try database.statement(
      """
      SELECT stream_id, max(version) FROM event WHERE stream = ?1 GROUP BY stream_id
      ORDER BY stream_id
      """, .text(StreamKind.vacancy.rawValue))
    var versions: [(id: FreePlaceID, version: Int)] = []
    while try statement.step() {
      versions.append((FreePlaceID(statement.integer(0)), Int(statement.integer(1))))
    }
    return versions
  }
}
