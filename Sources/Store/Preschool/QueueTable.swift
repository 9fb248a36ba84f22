import Cases
import Law

/// The members of the preschool queues, by queue.
struct QueueTable {
  let database: Database

  func member(_ id: CaseID) throws(StoreTrouble) -> QueueMember? {
    try members("case_id = ?1", [.integer(id.number)]).first
  }

  /// Who stands in a queue or was referred from it, the oldest application first.
  func members(of key: FoldedKey) throws(StoreTrouble) -> [QueueMember] {
    try members(
      """
      case_id IN (
        SELECT case_id FROM queue_choice
        WHERE fold = ?1 AND birth_year = ?2 AND language = ?3 AND kind = ?4
        UNION SELECT case_id FROM queue_referral
        WHERE fold = ?1 AND birth_year = ?2 AND language = ?3 AND kind = ?4)
      ORDER BY case_id
      """, key.values)
  }

  /// The queues in which an application stands, as the family has ordered them.
  func keys(of id: CaseID) throws(StoreTrouble) -> [FoldedKey] {
    try keys(
      "SELECT \(FoldedKey.columns) FROM queue_choice WHERE case_id = ?1 ORDER BY place",
      .integer(id.number))
  }

  func referralKeys(of id: CaseID) throws(StoreTrouble) -> [FoldedKey] {
    try keys(
      "SELECT \(FoldedKey.columns) FROM queue_referral WHERE case_id = ?1", .integer(id.number))
  }

  /// Every queue in which somebody stands, in no order.
  func keys() throws(StoreTrouble) -> [FoldedKey] {
    try keys("SELECT DISTINCT \(FoldedKey.columns) FROM queue_choice")
  }

  /// The queues of one preschool in which children of an application's applicant stand
  /// (`preschool.rule.26`).
  func familyKeys(of id: CaseID, at fold: String) throws(StoreTrouble) -> [FoldedKey] {
    try keys(
      """
      SELECT DISTINCT c.fold, c.birth_year, c.language, c.kind FROM queue_member AS own
      JOIN queue_member AS child ON child.applicant = own.applicant
      JOIN queue_choice AS c ON c.case_id = child.case_id
      WHERE own.case_id = ?1 AND c.fold = ?2
      """, .integer(id.number), .text(fold))
  }

  /// The other children of the applicant to whom a place was offered at a moment, in the order of
  /// their applications.
  func partners(of id: CaseID, offeredAt moment: Moment) throws(StoreTrouble) -> [CaseID] {
    let statement = try database.statement(
      """
      SELECT child.case_id FROM queue_member AS own
      JOIN queue_member AS child ON child.applicant = own.applicant
      JOIN queue_offer AS o ON o.case_id = child.case_id
      WHERE own.case_id = ?1 AND child.case_id <> ?1 AND o.at = ?2 AND o.state = ?3
      ORDER BY child.case_id
      """, .integer(id.number), .integer(moment.milliseconds),
      .text(FreePlace.State.offered.rawValue))
    var ids: [CaseID] = []
    while try statement.step() { ids.append(CaseID(statement.integer(0))) }
    return ids
  }

  /// How the oldest application spells a preschool; `nil` where nobody waits for it.
  func spelling(of fold: String) throws(StoreTrouble) -> String? {
    let statement = try database.statement(
      """
      SELECT spelling FROM queue_choice INDEXED BY queue_choice_name WHERE fold = ?1
      ORDER BY case_id, place LIMIT 1
      """, .text(fold))
    return try statement.step() ? statement.text(0) : nil
  }

  func outcomes(of id: CaseID) throws(StoreTrouble) -> [Moment: FreePlace.State] {
    let statement = try database.statement(
      "SELECT at, state FROM queue_offer WHERE case_id = ?1", .integer(id.number))
    var outcomes: [Moment: FreePlace.State] = [:]
    while try statement.step() {
      outcomes[Moment(milliseconds: statement.integer(0))] = FreePlace.State(
        rawValue: statement.text(1))
    }
    return outcomes
  }

  private func keys(_ sql: String, _ values: SQLValue...) throws(StoreTrouble) -> [FoldedKey] {
    let statement = try database.statement(sql, values)
    var keys: [FoldedKey] = []
    while try statement.step() { keys.append(FoldedKey.read(statement)) }
    return keys
  }

  private func members(
    _ condition: String, _ values: [SQLValue]
  ) throws(StoreTrouble) -> [QueueMember] {
    let statement = try database.statement(
      "SELECT \(StoredMember.columns) FROM queue_member WHERE \(condition)", values)
    var members: [QueueMember] = []
    while try statement.step() {
      let preschools = try preschools(of: statement.integer(0))
      members.append(try StoredMember.read(statement, preschools))
    }
    return members
  }

  private func preschools(of id: Int64) throws(StoreTrouble) -> [String] {
    let statement = try database.statement(
      "SELECT spelling FROM queue_choice WHERE case_id = ?1 ORDER BY place", .integer(id))
    var names: [String] = []
    while try statement.step() { names.append(statement.text(0)) }
    return names
  }
}
