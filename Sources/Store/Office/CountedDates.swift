import Cases
import Law

/// The dates of the open cases as they come out when the office changes. Counting takes long, so it is
/// done while other desks go on saving; each date carries the version of the case it was counted for.
package struct CountedDates {
  /// What the list of open cases and the reports show of one case.
  struct CaseDates {
    let version: Int
    /// As ``DueState/rank``.
    let rank: Int64
    /// The day number of the date of the result.
    let due: Int?
    let changes: [Recount.Change]
  }

  /// `nil` for a choice of the office that is no change of the calendar.
  let change: CalendarChange?
  let before: Office
  let after: Office
  private let calendars: CalendarVersions
  private(set) var cases: [CaseID: CaseDates] = [:]

  /// - Parameters:
  ///   - calendars: those of the office before the change.
  ///   - moment: when the change is recorded.
  init(
    _ events: [OfficeEvent], _ change: CalendarChange?, before: Office, calendars: CalendarVersions,
    at moment: Moment
  ) {
    self.change = change
    self.before = before
    after = before.with(events)
    self.calendars = calendars.changed(to: after.calendar, at: moment)
  }

  mutating func count(_ subject: Case) {
    cases[subject.id] = CaseDates(
      version: subject.version, rank: CaseProjection.rank(of: subject, after),
      due: subject.resultDue(after, calendars)?.dayNumber,
      changes: change.map {
        Recount.changes(of: subject, $0, before: before, after: after)
      } ?? [])
  }

  /// A case that was closed meanwhile changes no more.
  mutating func keep(_ open: Set<CaseID>) { cases = cases.filter { open.contains($0.key) } }

  /// What the change of the calendar does, in the order of the register.
  func recount(_ change: CalendarChange) -> Recount {
    let ordered = cases.sorted { $0.key.number < $1.key.number }
    return Recount(change, openCases: cases.count, changes: ordered.flatMap(\.value.changes))
  }
}

extension Store {
  /// Counts every open case as events would make the office, and holds up nobody.
  package func countedDates(
    _ events: [OfficeEvent], _ change: CalendarChange? = nil, at moment: Moment
  ) throws(StoreTrouble) -> CountedDates {
    var counted = CountedDates(
      events, change, before: try office(), calendars: try calendarVersions(), at: moment)
    for subject in try openCases() { counted.count(subject) }
    return counted
  }

  /// The dates of the open cases as the lists show them now.
  fileprivate func listedDates() throws(StoreTrouble) -> [ListedDates] {
    let statement = try database.statement(
      """
      SELECT c.id, c.version, c.rank, f.due FROM case_row AS c JOIN case_figure AS f ON f.id = c.id
      WHERE c.is_open = 1
      """)
    var listed: [ListedDates] = []
    while try statement.step() {
      listed.append(
        ListedDates(
          id: CaseID(statement.integer(0)), version: Int(statement.integer(1)),
          rank: statement.integer(2), due: statement.optionalInteger(3).map { Int($0) }))
    }
    return listed
  }
}

private struct ListedDates {
  let id: CaseID
  let version: Int
  let rank: Int64
  let due: Int?
}

extension Writing {
  /// Records events of the office and shows the dates that were counted for them. A case that another
  /// desk has changed since then is counted again, and every case when the office itself has changed.
  ///
  /// - Returns: the dates that stand in the lists now.
  func settle(
    _ events: [OfficeEvent], _ known: CountedDates
  ) throws(StoreTrouble) -> CountedDates {
    var counted =
      known.before.version == office.version
      ? known : try store.countedDates(events, known.change, at: author.moment)
    try append(events)
    let listed = try store.listedDates()
    for row in listed {
      if counted.cases[row.id]?.version != row.version, let subject = try store.subject(row.id) {
        counted.count(subject)
      }
      if let dates = counted.cases[row.id] { try show(dates, insteadOf: row) }
    }
    counted.keep(Set(listed.map(\.id)))
    try recountComplaints(counted.after)
    return counted
  }

  private func show(
    _ dates: CountedDates.CaseDates, insteadOf row: ListedDates
  ) throws(StoreTrouble) {
    let id = SQLValue.integer(row.id.number)
    if dates.rank != row.rank {
      try store.database.run(
        "UPDATE case_row SET rank = ?2 WHERE id = ?1", id, .integer(dates.rank))
    }
    if dates.due != row.due {
      try store.database.run(
        "UPDATE case_figure SET due = ?2 WHERE id = ?1", id, .optional(dates.due))
    }
  }
}
