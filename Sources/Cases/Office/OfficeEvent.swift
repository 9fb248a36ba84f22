import Law

/// What happened to the office itself: set-up, staff, settings, calendar, closed days.
package enum OfficeEvent: Equatable, Sendable {
  case setUp(SetUp)
  case clerkAdded(ClerkAdded)
  case clerkRetired(ClerkID)
  case roleChanged(ClerkID, StaffRole)
  case settingsChanged(OfficeSettings)
  /// The office chose how it reads what an act leaves open.
  case policySet(PolicyID, PolicyValue)
  /// The office's own words of a paper for which no act prescribes any.
  case templateSet(FormID, FreeText)
  /// Back to the words of the program.
  case templateReset(FormID)
  case calendarEntryAdded(CalendarEntry)
  case calendarEntryRemoved(CivilDate)
  case dayClosed(CivilDate)
  /// The authorised body told of a changed order.
  case orderNewsReceived(OrderNews)
  /// Preschools that came into the register, or of which something is new.
  case preschoolsListed([ListedPreschool])
  /// The clock of the machine ran backwards or jumped, in milliseconds.
  case clockMoved(Int64)
  /// Personal values of a person changed; the values themselves stand in the person's row.
  case personChanged(PersonID, fields: [String])

  package struct SetUp: Equatable, Sendable, Codable {
    package let place: Place
    package let name: FreeText
    package let address: FreeText
    package let phone: FreeText
    package let head: FreeText
    package let authority: FreeText
    package let site: FreeText
    package let isDemo: Bool
  }

  package struct ClerkAdded: Equatable, Sendable, Codable {
    package let id: ClerkID
    package let role: StaffRole
    package let name: FreeText
    package let post: FreeText
  }
}

extension OfficeEvent.ClerkAdded {
  package init(_ clerk: Clerk) {
    self.init(
      id: clerk.id, role: clerk.role, name: FreeText(clerk.name), post: FreeText(clerk.post))
  }
}

extension OfficeEvent.SetUp {
  package init(_ organisation: Organisation, isDemo: Bool) {
    self.init(
      place: organisation.place, name: FreeText(organisation.name),
      address: FreeText(organisation.address), phone: FreeText(organisation.phone),
      head: FreeText(organisation.head), authority: FreeText(organisation.authority),
      site: FreeText(organisation.site), isDemo: isDemo)
  }
}

extension OfficeEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .setUp: "office.set-up"
    case .clerkAdded: "clerk.added"
    case .clerkRetired: "clerk.retired"
    case .roleChanged: "clerk.role-changed"
    case .settingsChanged: "settings.changed"
    case .policySet: "policy.set"
    case .templateSet: "template.set"
    case .templateReset: "template.reset"
    case .calendarEntryAdded: "calendar.added"
    case .calendarEntryRemoved: "calendar.removed"
    case .dayClosed: "day.closed"
    case .orderNewsReceived: "order-news.received"
    case .preschoolsListed: "preschools.listed"
    case .clockMoved: "clock.moved"
    case .personChanged: "person.changed"
    }
  }

  private struct RoleBody: Codable {
    let clerk: ClerkID
    let role: StaffRole
  }

  private struct PolicyBody: Codable {
    let policy: PolicyID
    let value: PolicyValue
  }

  private struct TemplateBody: Codable {
    let form: FormID
    let text: FreeText
  }

  private struct PreschoolsBody: Codable {
    let preschools: [ListedPreschool]
  }

  private struct PersonBody: Codable {
    let person: PersonID
    let fields: [String]
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .setUp(let body): try body.encode(to: encoder)
    case .clerkAdded(let body): try body.encode(to: encoder)
    case .clerkRetired(let clerk): try Single(clerk).encode(to: encoder)
    case .roleChanged(let clerk, let role):
      try RoleBody(clerk: clerk, role: role).encode(to: encoder)
    case .settingsChanged(let body): try body.encode(to: encoder)
    case .templateSet(let form, let text):
      try TemplateBody(form: form, text: text).encode(to: encoder)
    case .templateReset(let form): try Single(form).encode(to: encoder)
    case .policySet(let policy, let value):
      try PolicyBody(policy: policy, value: value).encode(to: encoder)
    case .calendarEntryAdded(let body): try body.encode(to: encoder)
    case .calendarEntryRemoved(let date), .dayClosed(let date): try Single(date).encode(to: encoder)
    case .orderNewsReceived(let body): try body.encode(to: encoder)
    case .preschoolsListed(let preschools):
      try PreschoolsBody(preschools: preschools).encode(to: encoder)
    case .clockMoved(let by): try Single(by).encode(to: encoder)
    case .personChanged(let person, let fields):
      try PersonBody(person: person, fields: fields).encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("office.set-up", 1): self = .setUp(try SetUp(from: decoder))
    case ("clerk.added", 1): self = .clerkAdded(try ClerkAdded(from: decoder))
    case ("clerk.retired", 1): self = .clerkRetired(try Single(from: decoder).value)
    case ("clerk.role-changed", 1):
      let body = try RoleBody(from: decoder)
      self = .roleChanged(body.clerk, body.role)
    case ("settings.changed", 1): self = .settingsChanged(try OfficeSettings(from: decoder))
    case ("policy.set", 1):
      let body = try PolicyBody(from: decoder)
      self = .policySet(body.policy, body.value)
    case ("calendar.added", 1): self = .calendarEntryAdded(try CalendarEntry(from: decoder))
    case ("calendar.removed", 1): self = .calendarEntryRemoved(try Single(from: decoder).value)
    case ("day.closed", 1): self = .dayClosed(try Single(from: decoder).value)
    case ("order-news.received", 1):
      self = .orderNewsReceived(try OrderNews(from: decoder))
    case ("preschools.listed", 1):
      self = .preschoolsListed(try PreschoolsBody(from: decoder).preschools)
    case ("clock.moved", 1): self = .clockMoved(try Single(from: decoder).value)
    case ("person.changed", 1):
      let body = try PersonBody(from: decoder)
      self = .personChanged(body.person, fields: body.fields)
    case ("template.set", 1):
      let body = try TemplateBody(from: decoder)
      self = .templateSet(body.form, body.text)
    case ("template.reset", 1): self = .templateReset(try Single(from: decoder).value)
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}

/// A body of one value, so that every body is a JSON object.
struct Single<Value: Codable>: Codable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
