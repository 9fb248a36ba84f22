import Law

/// One entry that the office has added to the state's calendar, with who added it and when, and who
/// took it back, if anybody did.
package struct CalendarRecord: Equatable, Sendable {
  package let entry: CalendarEntry
  package let added: Signature
  package var removed: Signature?

  package struct Signature: Equatable, Sendable {
    package let clerk: ClerkID
    package let at: Moment

    package init(clerk: ClerkID, at: Moment) {
      self.clerk = clerk
      self.at = at
    }
  }

  /// Every entry ever added, in the order of the log.
  package static func list(_ events: [Recorded<OfficeEvent>]) -> [CalendarRecord] {
    var records: [CalendarRecord] = []
    for event in events {
      let signature = Signature(clerk: event.clerk, at: event.at)
      switch event.body {
      case .calendarEntryAdded(let entry):
        records.append(CalendarRecord(entry: entry, added: signature))
      case .calendarEntryRemoved(let date):
        for index in records.indices
        where records[index].entry.date == date && records[index].removed == nil {
          records[index].removed = signature
        }
      case .setUp, .clerkAdded, .clerkRetired, .roleChanged, .settingsChanged, .policySet,
        .templateSet, .templateReset, .dayClosed, .orderNewsReceived, .preschoolsListed,
        .clockMoved, .personChanged:
        break
      }
    }
    return records
  }
}

/// The calendars of an office through time, so that a past day is counted as it was counted then.
package struct CalendarVersions: Equatable, Sendable {
  private var versions: [(from: Moment, calendar: WorkingCalendar)] = []
  private let first: WorkingCalendar

  package init(_ events: [Recorded<OfficeEvent>]) {
    var office = Office()
    first = office.calendar
    for event in events {
      let before = office.calendar
      office.apply(event.body)
      if office.calendar != before { versions.append((event.at, office.calendar)) }
    }
  }

  /// The calendar that was known at a moment.
  package func calendar(at moment: Moment) -> WorkingCalendar {
    versions.last { $0.from <= moment }?.calendar ?? first
  }

  /// The same calendars with one more that is known from a moment.
  package func changed(to calendar: WorkingCalendar, at moment: Moment) -> CalendarVersions {
    var changed = self
    if calendar != versions.last?.calendar ?? first { changed.versions.append((moment, calendar)) }
    return changed
  }

  package static func == (left: CalendarVersions, right: CalendarVersions) -> Bool {
    left.first == right.first && left.versions.map(\.from) == right.versions.map(\.from)
      && left.versions.map(\.calendar) == right.versions.map(\.calendar)
  }
}
