import Cases
import Law

extension Store {
  /// The queues of all preschools, from the applications that may stand in them and those that were
  /// referred.
  package func preschoolBook() throws(StoreTrouble) -> PreschoolBook {
    let statement = try database.statement(
      """
      SELECT id FROM case_row WHERE service = ?1 AND (
        stage IN ('checking', 'queued', 'offered', 'suspended', 'asked-again')
        OR id IN (SELECT case_id FROM case_stage WHERE stage = 'referred')) ORDER BY id
      """, .text(Service.preschoolQueue.rawValue))
    var ids: [CaseID] = []
    while try statement.step() { ids.append(CaseID(statement.integer(0))) }
    var cases: [Case] = []
    for id in ids { if let subject = try subject(id) { cases.append(subject) } }
    return PreschoolBook(cases, settings: try office().policies)
  }

  package func freePlace(_ id: FreePlaceID) throws(StoreTrouble) -> FreePlace? {
    FreePlace(id: id, events: try log.read(FreePlaceEvent.self, of: .vacancy(id)))
  }

  /// Every place that was ever published, with the state of its last offer.
  func freePlaces() throws(StoreTrouble) -> [(place: FreePlace, state: FreePlace.State)] {
    var places: [(place: FreePlace, state: FreePlace.State)] = []
    for number in try streams(.vacancy) {
      guard let place = try freePlace(FreePlaceID(number)) else {
        throw .damaged(detail: "vacancy \(number) was not published")
      }
      var subject: Case?
      if let offer = place.offer { subject = try self.subject(offer.caseID) }
      places.append((place, place.state(subject)))
    }
    return places
  }

  /// The bulletin: the places that are not filled, each with who is next and why, or who has it.
  package func bulletin(on today: CivilDate) throws(StoreTrouble) -> [BulletinLine] {
    let book = try preschoolBook()
    let places = try freePlaces()
    let free = places.filter { $0.state == .free }.map { $0.place }
    var lines: [BulletinLine] = []
    for (place, state) in places where state != .filled {
      let ids =
        state == .free
        ? book.next(for: place.key, free: free, today: today)
        : [place.offer?.caseID].compactMap(\.self)
      var children: [BulletinLine.Child] = []
      for id in ids { if let child = try child(id, place.key, book) { children.append(child) } }
      lines.append(BulletinLine(place: place, state: state, children: children))
    }
    return lines
  }

  private func child(
    _ id: CaseID, _ key: SubQueueKey, _ book: PreschoolBook
  ) throws(StoreTrouble) -> BulletinLine.Child? {
    guard let row = try row(id) else { return nil }
    return BulletinLine.Child(
      id: id, number: row.number, name: row.child,
      place: book.places(of: id).first { $0.key == book.named(key) } ?? book.places(of: id).first)
  }

  /// The places of an application in its queues, and whether a place can be offered to it now.
  func standing(
    of subject: Case, on today: CivilDate
  ) throws(StoreTrouble) -> (places: [PlaceInQueue], isNext: Bool) {
    let book = try preschoolBook()
    let places = book.places(of: subject.id)
    guard !places.isEmpty else { return ([], false) }
    let free = try freePlaces().filter { $0.state == .free }.map { $0.place }
    let isNext = free.contains { place in
      book.next(for: place.key, free: free, today: today).contains(subject.id)
    }
    return (places, isNext)
  }
}
