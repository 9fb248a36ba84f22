import Cases
import Law

extension Writing {
  /// Publishes a free place (`preschool.rule.16.2`, `preschool.rule.17.1`).
  package func publish(_ record: Record, by clerk: Clerk, at now: Moment) throws {
    let event = try FreePlace.publish(record, in: office.preschools, by: clerk, at: now)
    let id = FreePlaceID(try store.log.nextNumber(.vacancy))
    let recorded = try store.log.append(
      [event], to: .vacancy(id), after: 0, by: author, editions: office.editions(of: nil))
    guard let place = FreePlace(id: id, events: recorded) else {
      throw StoreTrouble.damaged(detail: "a vacancy that was not published")
    }
    try projection.write(place)
  }

  private var projection: QueueProjection { QueueProjection(database: store.database) }

  /// Puts an event behind the others of a place.
  private func append(_ event: FreePlaceEvent, to place: FreePlace) throws(StoreTrouble) {
    let recorded = try store.log.append(
      [event], to: .vacancy(place.id), after: place.version, by: author,
      editions: office.editions(of: nil))
    var changed = place
    for event in recorded { changed.apply(event) }
    try projection.write(changed)
  }

  /// Publishes those places of a bulletin that are new; what stands in the store is not doubled.
  ///
  /// - Parameter again: places like those that are filled or withdrawn are new ones.
  /// - Returns: what each line was taken for.
  /// - Throws: the refusal of a line, with its number in the bulletin from 0.
  package func publish(
    _ records: [Record], again: Bool, by clerk: Clerk, at now: Moment
  ) throws -> [BulletinLineKind] {
    let kinds = BulletinLineKind.of(records, known: try store.freePlaces(), again: again)
    for (index, record) in records.enumerated() where kinds[index] == .new {
      do { try publish(record, by: clerk, at: now) } catch let refusal as Refusal {
        throw BadBulletinLine(index: index, refusal: refusal)
      }
    }
    return kinds
  }

  /// A place is not to be had any more; what was said and done about it stays (`preschool.rule.3.4`).
  package func withdraw(_ id: FreePlaceID, reason: String, by clerk: Clerk) throws {
    guard let (place, state) = try store.freePlaces().first(where: { $0.place.id == id }) else {
      throw StoreTrouble.damaged(detail: "no vacancy \(id.number)")
    }
    try append(try place.withdraw(state, reason: reason, by: clerk), to: place)
  }

  /// Offers a place to whoever is next, to all children of one applicant at once where the places
  /// suffice (`preschool.rule.15.p3.1`, `preschool.rule.26`).
  ///
  /// - Returns: the applications that got an offer; none when it is nobody's turn.
  package func offer(
    _ id: FreePlaceID, _ now: (Case) throws -> Circumstances
  ) throws -> [Case] {
    guard let published = try store.freePlace(id) else { return [] }
    let free = try store.freePlaces(at: [FoldedKey(published.key).fold])
    guard let place = free.first(where: { $0.id == id }) else { return [] }
    let next = try store.next(for: place.key, free: free, today: author.moment.date)
    var left = [place] + free.filter { $0.id != place.id }
    var offered: [Case] = []
    for id in next {
      let keys = try store.queueTable.keys(of: id)
      guard let subject = try store.subject(id),
        let own = left.first(where: { keys.contains(FoldedKey($0.key)) })
      else { continue }
      left.removeAll { $0.id == own.id }
      let circumstances = try now(subject).with(nextInQueue: Set(next))
      let record = own.offered(to: subject, at: circumstances.moment)
      offered.append(
        try carryOut(.advance(.vacancyAppears, record), on: subject, circumstances))
      try note(own, offeredTo: id)
    }
    return offered
  }

  /// The other children of the offer that a command answers (`preschool.rule.26`).
  func partners(in command: CaseCommand, _ subject: Case) throws(StoreTrouble) -> [Case] {
    guard let moment = subject.offerAnswered(by: command) else { return [] }
    var children: [Case] = []
    for id in try store.queueTable.partners(of: subject.id, offeredAt: moment) {
      if let child = try store.subject(id) { children.append(child) }
    }
    return children
  }

  /// An offer by hand is the same offer: it needs a published place for which it is the turn of this
  /// application, and the place is spoken for with it.
  func turn(_ command: CaseCommand, _ subject: Case, _ now: Circumstances) throws -> FreePlace? {
    guard case .advance(.vacancyAppears, let record) = command, now.nextInQueue.isEmpty else {
      return nil
    }
    let named = record.words(.offeredPreschool)
    let folds = Set(try store.queueTable.keys(of: subject.id).map(\.fold))
    let free = try store.freePlaces(at: folds)
    for place in free
    where place.isOf(named) && place.record.choice(.placeKind) == record.choice(.placeKind) {
      let next = try store.next(for: place.key, free: free, today: now.moment.date)
      if next.contains(subject.id) { return place }
    }
    return nil
  }

  func note(_ place: FreePlace, offeredTo id: CaseID) throws(StoreTrouble) {
    try append(.offered(id), to: place)
  }
}

/// A line of a bulletin that lacks a fact or has an unlawful one.
package struct BadBulletinLine: Error {
  /// From 0.
  package let index: Int
  package let refusal: Refusal
}
