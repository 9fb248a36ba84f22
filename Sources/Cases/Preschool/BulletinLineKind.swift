import Law

/// Which lines of a bulletin are new places (`preschool.rule.16.2`).
///
/// The order gives a place no number of its own, so two places of one description are told apart only
/// by how many there are. What stands in the store already is not published once more by the same
/// file; a place like one that was filled or withdrawn may be the same or a new one, and only
/// somebody who knows can say.
package enum BulletinLineKind: Equatable, Sendable {
  case new
  /// It is published and still to be had, or with a family.
  case known
  /// There was one like it, which is filled or withdrawn.
  case hadBefore

  /// - Parameters:
  ///   - records: the places of the bulletin, in its order.
  ///   - known: every place that was ever published, with its state.
  ///   - again: the clerk says that places like those that are over are new ones.
  package static func of(
    _ records: [Record], known: [(place: FreePlace, state: FreePlace.State)], again: Bool
  ) -> [BulletinLineKind] {
    var left: [(record: Record, open: Int, over: Int)] = []
    for record in records where !left.contains(where: { $0.record == record }) {
      let alike = known.filter { $0.place.record == record }
      let open = alike.count { $0.state.isOpen }
      left.append((record, open, again ? 0 : alike.count - open))
    }
    return records.map { record in
      guard let index = left.firstIndex(where: { $0.record == record }) else { return .new }
      if left[index].open > 0 {
        left[index].open -= 1
        return .known
      }
      guard left[index].over > 0 else { return .new }
      left[index].over -= 1
      return .hadBefore
    }
  }
}
