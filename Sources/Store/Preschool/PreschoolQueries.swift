import Cases
import Law

extension Store {
  /// The bulletin: every place that was published, each with who is next and why, or who has it.
  package func bulletin(on today: CivilDate) throws(StoreTrouble) -> [BulletinLine] {
    let book = try preschoolBook()
    let places = try freePlaces()
    let free = places.filter { $0.state == .free }.map { $0.place }
    var lines: [BulletinLine] = []
    for (place, state) in places {
      let ids =
        state == .free
        ? book.next(for: place.key, free: free, today: today)
        : [state == .withdrawn ? nil : place.offer?.caseID].compactMap(\.self)
      // Were the family to refuse, the place would go to these.
      let after =
        state == .offered ? book.next(for: place.key, free: free + [place], today: today) : []
      let joint =
        state == .offered
        ? try place.offer.map { offer throws(StoreTrouble) in
          try partners(of: offer.caseID, offeredAt: offer.at)
        } ?? [] : []
      lines.append(
        BulletinLine(
          place: place, state: state, children: try children(ids, place.key, book),
          after: try children(after, place.key, book), joint: try children(joint, place.key, book)))
    }
    return lines
  }

  private func children(
    _ ids: [CaseID], _ key: SubQueueKey, _ book: PreschoolBook
  ) throws(StoreTrouble) -> [BulletinLine.Child] {
    var children: [BulletinLine.Child] = []
    for id in ids {
      guard let row = try row(id) else { continue }
      let places = book.places(of: id)
      children.append(
        BulletinLine.Child(
          id: id, number: row.number, name: row.child,
          categories: queueCache.members[id]?.categories ?? [],
          place: places.first { $0.key == book.named(key) } ?? places.first))
    }
    return children
  }

  /// The other children to whom a place was offered in the same change as to an application, in the
  /// order of their numbers.
  func partners(of id: CaseID, offeredAt moment: Moment) throws(StoreTrouble) -> [CaseID] {
    let members = try queueMembers()
    guard let own = members[id] else { return [] }
    return members.values.filter { $0.shares(offerAt: moment, with: own) }.map(\.id)
      .sorted { $0.number < $1.number }
  }

  /// How many places that are still to be had, or with a family, are exactly like this one.
  package func openPlaces(like record: Record) throws(StoreTrouble) -> Int {
    try freePlaces().count { $0.state.isOpen && $0.place.record == record }
  }

  /// One sub-queue as a department looks at it.
  ///
  /// - Parameter key: `nil` for the first one by name.
  /// - Returns: `nil` while nobody stands in any queue.
  package func queueList(_ key: SubQueueKey?) throws(StoreTrouble) -> QueueList? {
    let book = try preschoolBook()
    guard let key = key ?? book.keys.first else { return nil }
    var rows: [QueueList.Row] = []
    for (member, place) in book.everybody(in: key) {
      guard let row = try row(member.id) else { continue }
      rows.append(
        QueueList.Row(
          child: BulletinLine.Child(
            id: member.id, number: row.number, name: row.child, categories: member.categories,
            place: place), stage: member.stage, plannedEntry: member.plannedEntry,
          temporaryUntil: member.temporaryUntil))
    }
    let named = book.named(key)
    let states = try freePlaces().filter { book.named($0.place.key) == named }.map(\.state)
    return QueueList(
      key: named, keys: book.keys, rows: rows, free: states.count { $0 == .free },
      offered: states.count { $0 == .offered })
  }

  /// The places of an application in its queues, and whether a place can be offered to it now.
  func standing(
    of subject: Case, on today: CivilDate
  ) throws(StoreTrouble) -> (places: [PlaceInQueue], isNext: Bool) {
    let book = try preschoolBook()
    let places = book.places(of: subject.id)
    guard !places.isEmpty else { return ([], false) }
    let preschools = Set(places.map(\.key.preschool))
    let free = try freePlaces().filter { $0.state == .free }.map { $0.place }
    let isNext = free.contains { place in
      preschools.contains(book.named(place.key).preschool)
        && book.next(for: place.key, free: free, today: today).contains(subject.id)
    }
    return (places, isNext)
  }
}
