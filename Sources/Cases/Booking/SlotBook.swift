import Law

/// What is booked from a moment on, and for how many there is room at once.
package struct SlotBook: Equatable, Sendable {
  /// The earliest first.
  package let taken: [TakenSlot]
  /// Length of a visit, in minutes.
  package let minutes: Int
  package let rooms: Int

  package init(_ taken: [TakenSlot], _ hours: BookingHours) {
    self.taken = taken.sorted { $0.at < $1.at }
    minutes = hours.minutes
    rooms = hours.rooms
  }

  /// Nothing is booked, and there is no room.
  package static let empty = SlotBook(taken: [], minutes: 0, rooms: 0)

  private init(taken: [TakenSlot], minutes: Int, rooms: Int) {
    self.taken = taken
    self.minutes = minutes
    self.rooms = rooms
  }

  /// What stands in the way of a visit that begins then: also what began earlier and still lasts.
  package func taken(at start: Moment) -> [TakenSlot] {
    let length = Int64(minutes) * 60_000
    return Array(
      taken[first(after: start.adding(milliseconds: -length))...]
        .prefix { $0.at.since(start) < length })
  }

  /// Queues are months long: the place is found by halving.
  private func first(after moment: Moment) -> Int {
    var low = taken.startIndex
    var high = taken.endIndex
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].at > moment { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// - Parameter subject: the application that is to be booked; its own visit and the one written
  ///   down for it by telephone are not in its way.
  package func isFree(at start: Moment, for subject: CaseID? = nil) -> Bool {
    let others = taken(at: start).filter { subject == nil || $0.subject != subject }
    return others.count < rooms
  }
}

/// A visit that is booked.
package struct TakenSlot: Equatable, Sendable {
  package let at: Moment
  package let holder: Holder
  /// Who comes.
  package let child: String
  /// «26-00405», or the phone of a family without an application.
  package let detail: String

  package init(at: Moment, holder: Holder, child: String, detail: String) {
    self.at = at
    self.holder = holder
    self.child = child
    self.detail = detail
  }

  package enum Holder: Equatable, Sendable {
    case application(CaseID)
    /// Booked by telephone or in person; the application that came of it, if one did.
    case booking(BookingID, CaseID?)
  }

  var subject: CaseID? {
    switch holder {
    case .application(let id): id
    case .booking(_, let id): id
    }
  }
}

/// How long the queue is and since when its first child waits.
package struct WaitingLine: Equatable, Sendable {
  package let count: Int
  package let since: CivilDate?

  package init(count: Int, since: CivilDate?) {
    self.count = count
    self.since = since
  }
}
