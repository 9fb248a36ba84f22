import Cases
import Law

/// Whose readings, calendar and editions terms are counted by: an office's, or the standard ones. Made
/// once for all lines of a batch.
struct TermBasis {
  private let settings: OfficeSettings
  private let rules: [Service: RuleSet]
  private let calendars: [WorkWeek: WorkingCalendar]

  init(_ office: Office) {
    settings = office.settings
    let known = RuleBook.loaded.compactMap { office.newestRules(of: $0) }
    rules = Dictionary(uniqueKeysWithValues: known.map { ($0.service, $0) })
    let days = office.calendarEntries
    let calendars = WorkWeek.allCases.map { week in
      (week, days.isEmpty ? .state(week) : WorkingCalendar(week: week, additions: days))
    }
    self.calendars = Dictionary(uniqueKeysWithValues: calendars)
  }

  /// The rules under the readings of the office.
  func rules(_ newest: RuleSet) -> RuleSet { rules[newest.service] ?? newest }

  /// The calendar of the week that is asked about, or of the office's own.
  func calendar(of week: WorkWeek?) -> WorkingCalendar {
    let week = week ?? settings.week
    return calendars[week] ?? .state(week)
  }

  func checkEdition(of service: Service, on day: CivilDate) throws(RuleBook.Gap) {
    _ = try RuleBook.rules(of: service, on: day, editionStart: settings.editionStarts[service])
  }
}
