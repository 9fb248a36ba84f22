import Cases
import Law

/// Which desks are in use, so that every screen counts the same desks as open.
extension Store {
  /// - Parameter moment: `nil` when the clerk has left the desk.
  package func noteDesk(of clerk: ClerkID, inUseAt moment: Moment?) throws(StoreTrouble) {
    try inLine { () throws(StoreTrouble) in
      guard let moment else {
        return try database.run(
          "DELETE FROM desk_in_use WHERE clerk = ?1", .text(clerk.account))
      }
      try database.run(
        "INSERT INTO desk_in_use(clerk, at) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET at = ?2",
        .text(clerk.account), .integer(moment.milliseconds))
    }
  }

  /// When each desk was last used on a day or later.
  func desksInUse(since day: CivilDate) throws(StoreTrouble) -> [ClerkID: Moment] {
    let statement = try database.statement(
      "SELECT clerk, at FROM desk_in_use WHERE at >= ?1",
      .integer(Moment(day, ClockTime(0, 0)).milliseconds))
    var desks: [ClerkID: Moment] = [:]
    while try statement.step() {
      desks[ClerkID(statement.text(0))] = Moment(milliseconds: statement.integer(1))
    }
    return desks
  }
}
