import Cases
import Law

extension Store {
  /// The bulletin: every place that was published, each with who is next and why, or who has it.
  package func bulletin(on today: CivilDate) throws(StoreTrouble) -> [BulletinLine] {
    let places = try freePlaces()
    let free = places.filter { $0.state == .free }.map { $0.place }
    var lines: [BulletinLine] = []
    for (place, state) in places {
      let ids =
        state == .free
        ? try next(for: place.key, free: free, today: today)
        : [state == .withdrawn ? nil : place.offer?.caseID].compactMap(\.self)
      // Were the family to refuse, the place would go to these.
      let after =
        state == .offered ? try next(for: place.key, free: free + [place], today: today) : []
      let joint =
        state == .offered
        ? try place.offer.map { offer throws(StoreTrouble) in
          try queueTable.partners(of: offer.caseID, offeredAt: offer.at)
        } ?? [] : []
      lines.append(
        BulletinLine(
          place: place, state: state, children: try children(ids, place.key),
          after: try children(after, place.key), joint: try children(joint, place.key)))
    }
    return lines
  }

  private func children(
    _ ids: [CaseID], _ key: SubQueueKey
  ) throws(StoreTrouble) -> [BulletinLine.Child] {
    let key = FoldedKey(key)
    var children: [BulletinLine.Child] = []
    for id in ids {
      guard let row = try row(id) else { continue }
      let places = try placesInQueues(of: id)
      children.append(
        BulletinLine.Child(
          id: id, number: row.number, name: row.child,
          categories: try queueTable.member(id)?.categories ?? [],
          place: places.first { FoldedKey($0.key) == key } ?? places.first))
    }
    return children
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
    let keys = try queueKeys()
    guard let key = key ?? keys.first else { return nil }
    let own = FoldedKey(key)
    let book = try queues([own])
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
    let states = try freePlaces().filter { FoldedKey($0.place.key) == own }.map(\.state)
    return QueueList(
      key: book.named(key), keys: keys, rows: rows, free: states.count { $0 == .free },
      offered: states.count { $0 == .offered })
  }

  /// The places of an application in its queues, and whether a place can be offered to it now.
  func standing(
    of subject: Case, on today: CivilDate
  ) throws(StoreTrouble) -> (places: [PlaceInQueue], isNext: Bool) {
    let keys = try queueTable.keys(of: subject.id)
    let places = try queues(Set(keys)).places(of: subject.id)
    guard !places.isEmpty else { return ([], false) }
    let free = try freePlaces(at: Set(keys.map(\.fold)))
    for key in Set(free.map(\.key)) {
      let isNext = try next(for: key, free: free, today: today).contains(subject.id)
      if isNext { return (places, true) }
    }
    return (places, false)
  }
}
