import Cases
import Law

extension Store {
  /// What a change of the calendar would do, before anybody confirms it.
  package func recount(_ change: CalendarChange, by clerk: Clerk) throws -> Recount {
    let before = try office()
    let after = before.with(try before.decide(change, by: clerk))
    return Recount(try openCases(), change, before: before, after: after)
  }

  /// Every entry the office ever added, with who added it and who took it back.
  package func calendarRecords() throws(StoreTrouble) -> [CalendarRecord] {
    CalendarRecord.list(try log.read(OfficeEvent.self, of: .office))
  }

  /// The cases that are not closed, in the order of the register.
  package func openCases() throws(StoreTrouble) -> [Case] {
    let statement = try database.statement("SELECT id FROM case_row WHERE is_open = 1 ORDER BY id")
    var ids: [CaseID] = []
    while try statement.step() { ids.append(CaseID(statement.integer(0))) }
    var cases: [Case] = []
    for id in ids { if let subject = try subject(id) { cases.append(subject) } }
    return cases
  }
}

extension Writing {
  /// Changes the calendar and counts every open case again, in one change: the log says who and
  /// when, the lists show the new dates at once, and the answer is what the preview would be now.
  package func change(_ change: CalendarChange, by clerk: Clerk) throws -> Recount {
    let events = try office.decide(change, by: clerk)
    try append(events)
    let after = office.with(events)
    let open = try store.openCases()
    for subject in open { try recount(subject, after) }
    try recountComplaints(after)
    return Recount(open, change, before: office, after: after)
  }
}
