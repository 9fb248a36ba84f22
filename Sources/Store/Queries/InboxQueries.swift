import Cases
import Law

/// Which rows of the inbox are wanted.
package struct InboxQuery: Equatable, Sendable {
  package let filter: InboxFilter
  package let clerk: ClerkID
  package let today: CivilDate
  /// The last day that «soon» covers.
  package let soonUntil: CivilDate
  package let narrowing: CaseNarrowing

  package init(
    filter: InboxFilter, clerk: ClerkID, today: CivilDate, soonUntil: CivilDate,
    narrowing: CaseNarrowing = .none
  ) {
    self.filter = filter
    self.clerk = clerk
    self.today = today
    self.soonUntil = soonUntil
    self.narrowing = narrowing
  }
}

/// From where and which way a page is read.
package enum PageDirection: Sendable {
  case after(InboxKey)
  case before(InboxKey)
}

extension Store {
  /// At most `limit` rows next to a key, always in the order of the list.
  ///
  /// The rows of the key's own rank and those beyond it are two searches in the index. `(rank, id)`
  /// compared as one value is searched by the rank alone and then walked: every case without a due day
  /// has the same rank, so a page deep in the list read all rows before it.
  package func inbox(
    _ query: InboxQuery, _ direction: PageDirection, limit: Int
  ) throws(StoreTrouble) -> [InboxRow] {
    let page = InboxPage(query, direction)
    let parts = page.conditions.map { part in
      """
      SELECT \(Self.rowColumns(of: "case_row")) FROM case_row
      WHERE \(query.condition) AND \(part)
      """
    }
    let statement = try database.statement(
      parts.joined(separator: " UNION ALL ") + " ORDER BY \(page.order) LIMIT ?6",
      [
        .text(query.clerk.account), .integer(page.ranks.0), .integer(page.ranks.1),
        .integer(page.key.rank), .integer(page.key.id), .integer(limit),
      ] + query.narrowing.values)
    var rows: [InboxRow] = []
    while try statement.step() { rows.append(try Self.readRow(statement)) }
    if case .before = direction { rows.reverse() }
    return rows
  }

  /// How many rows the filter holds, from the tally that the database keeps; what is narrowed or
  /// chosen by its stage is counted row by row.
  package func count(_ query: InboxQuery) throws(StoreTrouble) -> Int {
    guard !query.isTallied else { return try tally(query, before: .max) }
    return try counted(query, from: query.ranks.0, before: .last)
  }

  private func counted(
    _ query: InboxQuery, from rank: Int64, before key: InboxKey
  ) throws(StoreTrouble) -> Int {
    let statement = try database.statement(
      """
      SELECT count(*) FROM case_row
      WHERE \(query.condition) AND rank >= ?2 AND rank < ?3 AND (rank, id) < (?4, ?5)
        AND ?6 IS NOT NULL
      """,
      [
        .text(query.clerk.account), .integer(rank), .integer(query.ranks.1), .integer(key.rank),
        .integer(key.id), .integer(0),
      ] + query.narrowing.values)
    return try statement.step() ? Int(statement.integer(0)) : 0
  }

  /// How many rows stand before a key: whole days from the tally, the rest of its day one by one.
  package func position(of key: InboxKey, in query: InboxQuery) throws(StoreTrouble) -> Int {
    guard query.isTallied else {
      return try counted(query, from: query.ranks.0, before: key)
    }
    let day = key.rank / 1_440
    return try tally(query, before: day) + counted(query, from: day * 1_440, before: key)
  }

  private func tally(_ query: InboxQuery, before day: Int64) throws(StoreTrouble) -> Int {
    let (lower, upper) = query.days
    let sum = try database.integer(
      """
      SELECT sum(cases) FROM tally
      WHERE \(query.holding) AND day >= ?2 AND day < ?3 AND day < ?4
      """, .text(query.clerk.account), .integer(lower), .integer(upper), .integer(day))
    return Int(sum ?? 0)
  }

  /// One row by its case, open or closed; `nil` when there is none.
  package func row(_ id: CaseID) throws(StoreTrouble) -> InboxRow? {
    let statement = try database.statement(
      "SELECT \(Self.rowColumns(of: "case_row")) FROM case_row WHERE id = ?1", .integer(id.number))
    return try statement.step() ? try Self.readRow(statement) : nil
  }

  /// - Parameter table: the name under which a statement knows the list of cases.
  static func rowColumns(of table: String) -> String {
    let columns = [
      "id", "year", "serial", "service", "channel", "stage", "rank", "holder", "version",
      "child_name", "applicant_name",
    ]
    return columns.map { "\(table).\($0)" }.joined(separator: ", ")
      + ", EXISTS(SELECT 1 FROM case_figure AS f WHERE f.id = \(table).id AND f.failed IS NOT NULL)"
        + """
        , \(table).stage = '\(Stage.acceptedAtStateCorporation.rawValue)' AND NOT EXISTS(
          SELECT 1 FROM case_paper AS p WHERE p.case_id = \(table).id
          AND p.form = '\(FormID.receipt.rawValue)' AND p.is_out = 1)
        """
  }

  static func readRow(_ row: borrowing Statement) throws(StoreTrouble) -> InboxRow {
    InboxRow(
      id: CaseID(row.integer(0)),
      number: ApplicationNumber(year: Int(row.integer(1)), serial: Int(row.integer(2))),
      service: try row.value(3, "case_row.service"),
      channel: try row.value(4, "case_row.channel"), child: row.text(9),
      applicant: row.text(10), stage: try row.value(5, "case_row.stage"),
      due: DueState(rank: row.integer(6)), holder: ClerkID(row.text(7)),
      version: Int(row.integer(8)), isUndelivered: row.integer(11) == 1,
      lacksReceipt: row.integer(12) == 1)
  }
}

/// Where a page is searched: with the rank of its key, and among the ranks beyond it.
private struct InboxPage {
  let key: InboxKey
  /// First rank beyond the key that may be shown, and the first that may not.
  let ranks: (Int64, Int64)
  let conditions: [String]
  let order: String

  init(_ query: InboxQuery, _ direction: PageDirection) {
    let (lower, upper) = query.ranks
    let besides: String
    switch direction {
    case .after(let start):
      (key, besides, order) = (start, "id > ?5", "rank, id")
      ranks = (max(lower, start.rank == .max ? .max : start.rank + 1), upper)
    case .before(let end):
      (key, besides, order) = (end, "id < ?5", "rank DESC, id DESC")
      ranks = (lower, min(upper, end.rank))
    }
    // No case has the least of all ranks: the first page is one search.
    let isWithin = key.rank != .min && lower <= key.rank && key.rank < upper
    let own = "rank = ?4 AND \(besides)"
    let beyond = "rank >= ?2 AND rank < ?3"
    if query.narrowing.trouble == nil {
      conditions = (isWithin ? [own] : []) + [beyond]
    } else {
      // The list of cases in trouble leads the search, and is made once.
      conditions = [isWithin ? "(\(own) OR \(beyond))" : beyond]
    }
  }
}

extension InboxQuery {
  fileprivate var isTallied: Bool { narrowing == .none && filter != .toSign }

  /// Which cases of the tally or of the list; the clerk's parameter is named in every condition, so
  /// that all share one list of parameters.
  fileprivate var holding: String {
    switch filter {
    case .mine: "holder = ?1"
    case .toSign: "stage IN (\(Self.stagesToSign)) AND ?1 IS NOT NULL"
    case .waiting: "waits = 1 AND ?1 IS NOT NULL"
    case .today, .soon, .overdue, .all: "?1 IS NOT NULL"
    }
  }

  private static let stagesToSign =
    Permission.stagesToSign.map { "'\($0.rawValue)'" }.joined(separator: ", ")

  fileprivate var condition: String {
    let open = narrowing.looksInClosed ? "" : "is_open = 1 AND "
    return ([open + holding] + narrowing.conditions(today)).joined(separator: " AND ")
  }

  /// First rank within, first rank beyond.
  fileprivate var ranks: (Int64, Int64) {
    switch filter {
    case .mine, .toSign, .waiting, .all: (.min, .max)
    case .today: (rank(today), rank(today.adding(days: 1)))
    case .soon: (rank(today.adding(days: 1)), rank(soonUntil.adding(days: 1)))
    case .overdue: (.min, rank(today))
    }
  }

  /// The same as days: first within, first beyond.
  fileprivate var days: (Int64, Int64) {
    let (lower, upper) = ranks
    return (lower == .min ? .min : lower / 1_440, upper == .max ? .max : upper / 1_440)
  }

  private func rank(_ date: CivilDate) -> Int64 {
    DueState.due(date, closes: ClockTime(minutes: 0)).rank
  }
}

extension CaseNarrowing {
  /// Each with its own parameter, from the seventh on.
  ///
  /// - Parameter today: what was decided before it should be with the family.
  fileprivate func conditions(_ today: CivilDate) -> [String] {
    var conditions = columns.enumerated().map { "\($0.element.name) = ?\($0.offset + 7)" }
    switch trouble {
    case .unreported:
      conditions.append("id IN (SELECT case_id FROM case_stage WHERE reported IS NULL)")
    case .unprinted:
      conditions.append(
        "id IN (SELECT case_id FROM case_paper WHERE outcome IN ('saved', 'failed'))")
    case .undelivered:
      let start = Moment(today, ClockTime(0, 0)).milliseconds
      conditions.append(
        "id IN (SELECT id FROM case_figure WHERE decided < \(start) AND delivered IS NULL)")
    case .deliveryFailed:
      conditions.append("id IN (SELECT id FROM case_figure WHERE failed IS NOT NULL)")
    case nil: break
    }
    return conditions
  }

  /// What was not told to a system or did not come out of a printer is looked for in closed cases too.
  fileprivate var looksInClosed: Bool {
    switch trouble {
    case .unreported, .unprinted: true
    case .undelivered, .deliveryFailed, nil: false
    }
  }

  fileprivate var values: [SQLValue] { columns.map(\.value) }

  private var columns: [(name: String, value: SQLValue)] {
    let all: [(String, SQLValue?)] = [
      ("service", service.map { .text($0.rawValue) }),
      ("holder", holder.map { .text($0.account) }), ("stage", stage.map { .text($0.rawValue) }),
      ("channel", channel.map { .text($0.rawValue) }),
      ("rank / 1440", due.map { .integer(Int64($0.dayNumber)) }),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }
}
