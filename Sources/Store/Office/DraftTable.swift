import Cases
import FoundationEssentials
import Law

extension Store {
  /// Saves what has been typed so far, valid or not. One small write a key: it must survive the end
  /// of the process, and may be lost with the power.
  ///
  /// - Throws: ``DraftGone`` when another desk has registered or discarded it meanwhile.
  package func saveDraft(
    _ draft: IntakeDraft, id: DraftID?, clerk: ClerkID, desk: String, at moment: Moment
  ) throws -> DraftID {
    let body = try encode(draft)
    return try inLine { try save(body, draft, id: id, clerk, desk, moment) }
  }

  private func save(
    _ body: String, _ draft: IntakeDraft, id: DraftID?, _ clerk: ClerkID, _ desk: String,
    _ moment: Moment
  ) throws -> DraftID {
    try database.execute("PRAGMA synchronous = NORMAL")
    defer { try? database.execute("PRAGMA synchronous = FULL") }
    guard let id else {
      // The number of a draft that is gone must never name another one at a desk that still has it.
      try database.run(
        """
        INSERT INTO draft(id, clerk, desk, visit, updated, body)
        VALUES (max(?4, (SELECT coalesce(max(id), 0) + 1 FROM draft)), ?1, ?2, ?3, ?4, ?5)
        """,
        .text(clerk.account), .text(desk), .optional(draft.visit.map { Int($0.number) }),
        .integer(moment.milliseconds), .text(body))
      return DraftID(database.lastInsertedRow)
    }
    let statement = try database.statement(
      """
      UPDATE draft SET desk = ?2, visit = ?3, updated = ?4, body = ?5 WHERE id = ?1 RETURNING id
      """,
      .integer(id.number), .text(desk), .optional(draft.visit.map { Int($0.number) }),
      .integer(moment.milliseconds), .text(body))
    guard try statement.hasRow() else { throw DraftGone(id: id) }
    return id
  }

  /// The clerk's drafts, the latest first.
  package func drafts(of clerk: ClerkID) throws(StoreTrouble) -> [KeptDraft] {
    let statement = try database.statement(
      "SELECT id, updated, body FROM draft WHERE clerk = ?1 ORDER BY updated DESC",
      .text(clerk.account))
    var drafts: [KeptDraft] = []
    while try statement.step() {
      guard let draft = decode(statement.text(2)) else { continue }
      drafts.append(
        KeptDraft(
          id: DraftID(statement.integer(0)),
          updated: Moment(milliseconds: statement.integer(1)), draft: draft))
    }
    return drafts
  }

  /// The draft that belongs to a visit, whoever typed it.
  package func draft(for visit: VisitID) throws(StoreTrouble) -> KeptDraft? {
    let statement = try database.statement(
      "SELECT id, updated, body FROM draft WHERE visit = ?1 ORDER BY updated DESC LIMIT 1",
      .integer(visit.number))
    guard try statement.step(), let draft = decode(statement.text(2)) else { return nil }
    return KeptDraft(
      id: DraftID(statement.integer(0)), updated: Moment(milliseconds: statement.integer(1)),
      draft: draft)
  }

  /// - Returns: whether it was still there.
  package func discardDraft(_ id: DraftID) throws(StoreTrouble) -> Bool {
    try inLine { () throws(StoreTrouble) in
      try database.statement(
        "DELETE FROM draft WHERE id = ?1 RETURNING id", .integer(id.number)
      ).hasRow()
    }
  }

  private func encode(_ draft: IntakeDraft) throws(StoreTrouble) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      return String(decoding: try encoder.encode(draft), as: UTF8.self)
    } catch {
      throw .failed(code: 0, detail: "a draft cannot be written")
    }
  }

  /// A draft of an older program may hold what this one does not know; it is left where it is.
  private func decode(_ body: String) -> IntakeDraft? {
    try? JSONDecoder().decode(IntakeDraft.self, from: Data(body.utf8))
  }
}
