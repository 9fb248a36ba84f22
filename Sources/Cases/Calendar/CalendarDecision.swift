import Law

extension StaffRole {
  /// Who keeps the calendar of the office.
  package var keepsCalendar: Bool {
    switch self {
    case .administrator, .head: true
    case .clerk, .specialist, .supervisor, .auditor: false
    }
  }
}

extension Office {
  /// The only place where a change of the calendar is allowed or refused.
  package func decide(
    _ change: CalendarChange, by clerk: Clerk
  ) throws(CalendarRefusal) -> [OfficeEvent] {
    guard clerk.role.keepsCalendar else { throw .roleMayNot(clerk.role) }
    let own = calendarEntries.contains { $0.date == change.date }
    switch change {
    case .add(let entry):
      guard !own else { throw .hasOwnEntry(entry.date) }
      try check(entry)
      return [.calendarEntryAdded(entry)]
    case .remove(let date):
      guard own else { throw .noOwnEntry(date) }
      return [.calendarEntryRemoved(date)]
    }
  }

  private func check(_ entry: CalendarEntry) throws(CalendarRefusal) {
    guard entry.source.contains(where: { !$0.isWhitespace }) else { throw .actNotNamed }
    let works: Bool
    do { works = try calendar.works(entry.date) } catch { throw .unknownYear(error) }
    switch entry.effect {
    case .closed:
      guard works || isOnDuty(entry.date) else { throw .alreadyClosed(entry.date) }
    case .holiday, .dayOff, .moved, .swappedOff:
      guard works else { throw .alreadyClosed(entry.date) }
    case .swappedOn, .opened:
      guard !works else { throw .alreadyWorks(entry.date) }
    }
  }

  /// Whether the office has hours on a day of rest, as duty sections of the State Corporation have on a
  /// Saturday (`camp.req.7.2`): that too can be closed by an act.
  private func isOnDuty(_ date: CivilDate) -> Bool {
    guard let place = organisation?.place, let day = try? calendar.day(date) else { return false }
    return services.contains { service in
      newestRules(of: service)?.hours(at: place)?.dutyHours(on: day) != nil
    }
  }

  /// The office as it would be after the change: what a preview counts with.
  package func with(_ events: [OfficeEvent]) -> Office {
    var office = self
    for event in events { office.apply(event) }
    return office
  }
}
