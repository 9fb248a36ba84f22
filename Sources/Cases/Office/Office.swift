import Law

/// The office as its events have made it.
package struct Office: Equatable, Sendable {
  package private(set) var organisation: Organisation?
  package private(set) var settings = OfficeSettings()
  /// The readings that the office has chosen where an act leaves one open.
  package private(set) var policies = PolicySettings()
  package private(set) var clerks: [Clerk] = []
  package private(set) var calendarEntries: [CalendarEntry] = []
  /// How often the calendar was changed; each change is an edition of its own.
  package private(set) var calendarChanges = 0
  package private(set) var closedDays: Set<CivilDate> = []
  /// The office's own words of papers for which no act prescribes any.
  package private(set) var templates: [FormID: String] = [:]
  /// Changed orders of which the office was told, the oldest first.
  package private(set) var orderNews: [OrderNews] = []
  package private(set) var preschools = PreschoolRegister()
  /// A demo store is marked for ever, on screen and on paper.
  package private(set) var isDemo = false
  package private(set) var version = 0
  /// The calendar of this office's week, with the administrator's entries.
  package private(set) var calendar = WorkingCalendar.state(.five)

  package init() {}

  package init(events: [OfficeEvent]) {
    for event in events { apply(event) }
  }

  package mutating func apply(_ event: OfficeEvent) {
    version += 1
    switch event {
    case .setUp(let body):
      organisation = Organisation(
        place: body.place, name: body.name.words ?? "", address: body.address.words ?? "",
        phone: body.phone.words ?? "", head: body.head.words ?? "",
        authority: body.authority.words ?? "", site: body.site.words ?? "")
      isDemo = isDemo || body.isDemo
    case .clerkAdded(let body):
      clerks.removeAll { $0.id == body.id }
      clerks.append(
        Clerk(
          id: body.id, name: body.name.words ?? body.id.account, post: body.post.words ?? "",
          role: body.role))
    case .clerkRetired(let id): change(id) { $0.with(isRetired: true) }
    case .roleChanged(let id, let role): change(id) { $0.with(role: role) }
    case .settingsChanged(let settings):
      self.settings = settings
      makeCalendar()
    case .templateSet(let form, let text): templates[form] = text.words
    case .templateReset(let form): templates[form] = nil
    case .policySet(let policy, let value):
      policies = policies.setting(policy, to: value) ?? policies
    case .calendarEntryAdded(let entry):
      calendarEntries.append(entry)
      calendarChanges += 1
      makeCalendar()
    case .calendarEntryRemoved(let date):
      calendarEntries.removeAll { $0.date == date }
      calendarChanges += 1
      makeCalendar()
    case .dayClosed(let date): closedDays.insert(date)
    case .orderNewsReceived(let news): orderNews.append(news)
    case .preschoolsListed(let listed): for preschool in listed { preschools.list(preschool) }
    case .clockMoved, .personChanged: break
    }
  }

  package func clerk(_ id: ClerkID) -> Clerk? { clerks.first { $0.id == id } }

  /// The services that an office of this kind provides and the program has rules for.
  package var services: [Service] {
    guard let place = organisation?.place else { return [] }
    return RuleBook.loaded.filter { RuleBook.newest($0)?.places.contains(place) == true }
  }

  /// Services whose rules nobody can look up here: an application is recorded and handed over.
  package var recordedServices: [Service] {
    guard let place = organisation?.place else { return [] }
    return RuleBook.recorded.filter { RuleBook.newest($0)?.places.contains(place) == true }
  }

  /// Whether a service of the office puts applications into an archive.
  package var hasArchive: Bool {
    services.contains { service in
      RuleBook.newest(service)?.lifecycle.transitions.contains { $0.to == .archived } == true
    }
  }

  /// Whether an application of the service is taken in here at all.
  package func takesIn(_ service: Service) -> Bool {
    services.contains(service) || recordedServices.contains(service)
  }

  package func editions(of rules: RuleSet?) -> Editions {
    Editions(rules: rules?.edition.id ?? "", calendar: calendarChanges)
  }

  private mutating func makeCalendar() {
    calendar =
      calendarEntries.isEmpty
      ? .state(settings.week)
      : WorkingCalendar(week: settings.week, additions: calendarEntries)
  }

  private mutating func change(_ id: ClerkID, _ update: (Clerk) -> Clerk) {
    clerks = clerks.map { $0.id == id ? update($0) : $0 }
  }
}

extension Clerk {
  fileprivate func with(role: StaffRole? = nil, isRetired: Bool? = nil) -> Clerk {
    Clerk(
      id: id, name: name, post: post, role: role ?? self.role,
      isRetired: isRetired ?? self.isRetired)
  }
}
