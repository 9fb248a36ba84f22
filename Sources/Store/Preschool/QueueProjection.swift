import Cases
import Law

/// Keeps the preschool queues and the places of the bulletin in step with the log.
struct QueueProjection {
  let database: Database

  private var table: QueueTable { QueueTable(database: database) }

  /// A note, a telephone call or the opening of a case moves nobody, so nothing is written then.
  func write(_ subject: Case) throws(StoreTrouble) {
    guard subject.service == .preschoolQueue, try !agrees(with: subject) else { return }
    let id = SQLValue.integer(subject.id.number)
    for name in ["queue_member", "queue_choice", "queue_referral", "queue_offer"] {
      try database.run("DELETE FROM \(name) WHERE case_id = ?1", id)
    }
    guard let member = Self.member(subject) else { return }
    try database.run(
      """
      INSERT INTO queue_member(\(StoredMember.columns))
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
      """, try StoredMember.values(member))
    try writeQueues(of: member)
    try writeOutcomes(of: subject)
  }

  /// Whether the tables say of the application what its history says.
  func agrees(with subject: Case) throws(StoreTrouble) -> Bool {
    let member = Self.member(subject)
    guard try table.member(subject.id) == member else { return false }
    let keys = member?.application?.keys.map(FoldedKey.init(_:)) ?? []
    let referrals = Set(member?.referrals.map { FoldedKey($0.key) } ?? [])
    guard try table.keys(of: subject.id) == keys,
      try Set(table.referralKeys(of: subject.id)) == referrals
    else { return false }
    return try table.outcomes(of: subject.id) == subject.offerOutcomes
  }

  /// `nil` where the application has no say in any queue, nor in the state of a place.
  private static func member(_ subject: Case) -> QueueMember? {
    guard subject.service == .preschoolQueue else { return nil }
    let member = QueueMember(subject)
    let hasSay =
      member.application != nil || !member.referrals.isEmpty || !subject.offerOutcomes.isEmpty
    return hasSay ? member : nil
  }

  private func writeQueues(of member: QueueMember) throws(StoreTrouble) {
    let id = SQLValue.integer(member.id.number)
    let keys = member.application?.keys ?? []
    for (place, key) in keys.enumerated() {
      try database.run(
        """
        INSERT INTO queue_choice(\(FoldedKey.columns), case_id, place, spelling)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        """, FoldedKey(key).values + [id, .integer(place), .text(key.preschool)])
    }
    for referral in member.referrals {
      try database.run(
        """
        INSERT INTO queue_referral(\(FoldedKey.columns), case_id) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT DO NOTHING
        """, FoldedKey(referral.key).values + [id])
    }
  }

  private func writeOutcomes(of subject: Case) throws(StoreTrouble) {
    for (moment, state) in subject.offerOutcomes {
      try database.run(
        "INSERT INTO queue_offer(case_id, at, state) VALUES (?1, ?2, ?3)",
        .integer(subject.id.number), .moment(moment), .text(state.rawValue))
    }
  }

  func write(_ place: FreePlace) throws(StoreTrouble) {
    try database.run(
      """
      INSERT INTO place_row(id, fold, offered_to, offered_at, is_withdrawn, version)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      ON CONFLICT (id) DO UPDATE SET offered_to = ?3, offered_at = ?4, is_withdrawn = ?5,
        version = ?6
      """,
      .integer(place.id.number), .text(FoldedKey(place.key).fold),
      .optional(place.offer.map { Int($0.caseID.number) }), .moment(place.offer?.at),
      .flag(place.withdrawal != nil), .integer(place.version))
  }
}
