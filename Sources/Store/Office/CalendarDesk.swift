import Cases
import Law

extension Store {
  /// What a change of the calendar would do, before anybody confirms it.
  package func recount(
    _ change: CalendarChange, by clerk: Clerk, at moment: Moment
  ) throws -> Recount {
    let now = try office()
    let events = try now.decide(change, by: now.serving(clerk))
    return try countedDates(events, change, at: moment).recount(change)
  }

  /// Changes the calendar. Every open case is counted before the desks have to wait for it.
  ///
  /// - Returns: what the change did; the log says who and when, and the lists show the new dates.
  package func change(
    _ change: CalendarChange, by clerk: Clerk, _ author: Author
  ) throws -> Recount {
    let now = try office()
    let events = try now.decide(change, by: now.serving(clerk))
    let counted = try countedDates(events, change, at: author.moment)
    return try write(by: author) { try $0.change(change, by: clerk, counted) }
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
  /// Changes the calendar and the dates of every open case in one change.
  ///
  /// - Parameter counted: the dates as they were counted before; `nil` counts them here.
  package func change(
    _ change: CalendarChange, by clerk: Clerk, _ counted: CountedDates? = nil
  ) throws -> Recount {
    let events = try office.decide(change, by: office.serving(clerk))
    let known = try counted ?? store.countedDates(events, change, at: author.moment)
    return try settle(events, known).recount(change)
  }
}
