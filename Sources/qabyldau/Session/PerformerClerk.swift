import Cases
import Law
import Store

/// In whose name an open desk works: the clerk as the office knows him now, not as he was known when
/// the desk was opened.
extension Performer {
  /// Runs a change. One who has left while the desk was open changes nothing; another role decides at
  /// once.
  func write<Result>(
    _ store: Store, _ now: Moment, _ change: (Writing) throws -> Result
  ) throws -> Result {
    try store.write(by: author(now), as: clerk) { writing, serving in
      clerk = serving
      return try change(writing)
    }
  }

  /// The office as it stands; what is looked at goes by the same role as what is decided.
  func officeNow(_ store: Store) throws(StoreTrouble) -> Office {
    let office = try store.office()
    clerk = office.clerk(clerk.id) ?? clerk
    return office
  }
}
