import Cases
import Law

extension Store {
  /// The figures of the supervisor's board, from the lists; open cases due through `horizon`.
  package func boardFigures(
    today: CivilDate, horizon: CivilDate, now: Moment
  ) throws(StoreTrouble) -> BoardFigures {
    BoardFigures(
      day: try deskDay(today), dues: try dues(through: horizon), loads: try loads(),
      stages: try stageTimes(now),
      unreported: try unreportedStages(),
      failedPapers: try papers(.failed), savedPapers: try papers(.saved),
      undelivered: try undeliveredCases(before: today),
      failedDeliveries: Int(
        try database.integer("SELECT count(*) FROM case_figure WHERE failed IS NOT NULL") ?? 0))
  }

  /// Results that did not reach the family, the longest known first.
  func undeliveredResults() throws(StoreTrouble) -> [UndeliveredResult] {
    let statement = try database.statement(
      "SELECT id FROM case_figure WHERE failed IS NOT NULL ORDER BY failed, id")
    var ids: [CaseID] = []
    while try statement.step() { ids.append(CaseID(statement.integer(0))) }
    var results: [UndeliveredResult] = []
    for id in ids {
      guard let row = try row(id), let failure = try subject(id)?.failedDelivery else { continue }
      results.append(UndeliveredResult(row: row, failure: failure))
    }
    return results
  }

  /// Stages of which the monitoring system was not told, and in how many cases.
  func unreportedStages() throws(StoreTrouble) -> CountInCases {
    try pair(
      "SELECT count(*), count(DISTINCT case_id) FROM case_stage WHERE reported IS NULL")
  }

  /// Open cases that were decided before a day and whose result is not noted as given.
  func undeliveredCases(before day: CivilDate) throws(StoreTrouble) -> Int {
    let count = try database.integer(
      """
      SELECT count(*) FROM case_row AS c JOIN case_figure AS f ON f.id = c.id
      WHERE c.is_open = 1 AND f.decided < ?1 AND f.delivered IS NULL
      """, .integer(Moment(day, ClockTime(0, 0)).milliseconds))
    return Int(count ?? 0)
  }

  /// The same figures, counted from the log without any list.
  package func recountedBoard(
    today: CivilDate, horizon: CivilDate, now: Moment
  ) throws(StoreTrouble) -> BoardFigures {
    var visits: [Visit] = []
    for number in try streams(.visit) {
      if let visit = try visit(VisitID(number)) { visits.append(visit) }
    }
    var cases: [Case] = []
    for number in try streams(.application) {
      if let subject = try subject(CaseID(number)) { cases.append(subject) }
    }
    let office = try office()
    return BoardFigures(
      visits: visits, cases: cases, handedOver: try handedOverStages(),
      due: { DueState(rank: CaseProjection.rank(of: $0, office)) },
      today: today, horizon: horizon, now: now, inUse: try desksInUse(since: today))
  }

  private func dues(through horizon: CivilDate) throws(StoreTrouble) -> [DueCount] {
    let end = DueState.due(horizon.adding(days: 1), closes: ClockTime(minutes: 0)).rank
    let statement = try database.statement(
      """
      SELECT service, holder, rank / 1440 AS day, count(*) FROM case_row
      WHERE is_open = 1 AND rank < ?1 GROUP BY service, holder, day ORDER BY service, holder, day
      """, .integer(end))
    var counts: [DueCount] = []
    while try statement.step() {
      guard let service = Service(rawValue: statement.text(0)) else { continue }
      counts.append(
        DueCount(
          service: service, holder: ClerkID(statement.text(1)),
          due: CivilDate(dayNumber: Int(statement.integer(2))), cases: Int(statement.integer(3))))
    }
    return counts
  }

  private func loads() throws(StoreTrouble) -> [ClerkLoad] {
    let statement = try database.statement(
      "SELECT holder, sum(cases) AS all_cases FROM tally GROUP BY holder HAVING all_cases > 0")
    var loads: [ClerkLoad] = []
    while try statement.step() {
      loads.append(
        ClerkLoad(clerk: ClerkID(statement.text(0)), open: Int(statement.integer(1))))
    }
    return loads.sorted { $0.clerk.account < $1.clerk.account }
  }

  private func stageTimes(_ now: Moment) throws(StoreTrouble) -> [StageTime] {
    let statement = try database.statement(
      """
      SELECT s.stage, s.waits, sum(coalesce(s.until, ?1) - s.at)
      FROM case_row AS c JOIN case_stage AS s ON s.case_id = c.id
      WHERE c.is_open = 1 GROUP BY s.stage ORDER BY s.stage
      """, .integer(now.milliseconds))
    var times: [StageTime] = []
    while try statement.step() {
      guard let stage = Stage(rawValue: statement.text(0)) else { continue }
      times.append(
        StageTime(
          stage: stage, waits: statement.integer(1) == 1, milliseconds: statement.integer(2)))
    }
    return times
  }

  private enum PaperTrouble: String {
    case failed
    case saved
  }

  private func papers(_ trouble: PaperTrouble) throws(StoreTrouble) -> CountInCases {
    try pair(
      """
      SELECT count(*), count(DISTINCT case_id) FROM case_paper
      WHERE outcome IN ('saved', 'failed') AND outcome = '\(trouble.rawValue)'
      """)
  }

  private func pair(_ sql: String) throws(StoreTrouble) -> CountInCases {
    let statement = try database.statement(sql)
    guard try statement.step() else { return .none }
    return CountInCases(count: Int(statement.integer(0)), cases: Int(statement.integer(1)))
  }
}
