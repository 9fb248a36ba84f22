import Cases

/// What has changed since a clerk last looked.
extension Store {
  /// The cases, of those asked for, in which somebody else has done more than read since the clerk last
  /// looked at the list or at the case itself.
  package func changes(
    in cases: [CaseID], unseenBy clerk: ClerkID
  ) throws(StoreTrouble) -> Set<CaseID> {
    guard let looked = try lookedUntil(clerk) else { return [] }
    var changed: Set<CaseID> = []
    for id in cases where try newestChange(of: id, unseenBy: clerk) ?? 0 > looked {
      changed.insert(id)
    }
    return changed
  }

  /// The clerk has looked at the list as it stands now.
  package func noteLook(of clerk: ClerkID) throws(StoreTrouble) {
    try inLine { () throws(StoreTrouble) in
      try database.run(
        """
        INSERT INTO list_look(clerk, seq) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET seq = ?2
        """, .text(clerk.account), .integer(try newestSequence()))
    }
  }

  /// `nil` for a clerk who has never looked.
  package func lookedUntil(_ clerk: ClerkID) throws(StoreTrouble) -> Int64? {
    try database.integer("SELECT seq FROM list_look WHERE clerk = ?1", .text(clerk.account))
  }

  /// Behind the clerk's own last event in the case, which an opening is too.
  private func newestChange(
    of id: CaseID, unseenBy clerk: ClerkID
  ) throws(StoreTrouble) -> Int64? {
    try database.integer(
      """
      SELECT max(seq) FROM event
      WHERE stream = 'case' AND stream_id = ?1 AND clerk <> ?2 AND kind NOT IN (\(Self.readings))
        AND version > coalesce((
          SELECT max(version) FROM event WHERE stream = 'case' AND stream_id = ?1 AND clerk = ?2), 0)
      """, .integer(id.number), .text(clerk.account))
  }

  private static let readings = CaseEvent.readings.map { "'\($0)'" }.joined(separator: ", ")
}
