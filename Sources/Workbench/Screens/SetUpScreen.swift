import Cases
import Law
import Letters
import Screen

/// First start: a few fields, and the desk is ready.
package struct SetUpScreen: Equatable, Sendable {
  var draft = SetUpDraft()
  var focus: SetUpField = .place
  var edit = EditLine()

  package init() {}

  static let actions: [CommandID: Action] = [
    .confirmStep: { $0.nextSetUpField() }
  ]
}

/// What set-up asks.
package enum SetUpField: String, CaseIterable, Sendable {
  case place
  case name
  case address
  case phone
  case head
  case clerkName = "clerk-name"
  case clerkPost = "clerk-post"
  case role
  case week
  case language

  var isChoice: Bool {
    switch self {
    case .place, .role, .week, .language: true
    case .name, .address, .phone, .head, .clerkName, .clerkPost: false
    }
  }

  /// Without these nothing can be printed.
  var isRequired: Bool {
    switch self {
    case .name, .address, .phone, .head, .clerkName, .clerkPost: true
    case .place, .role, .week, .language: false
    }
  }
}

/// The answers of set-up, from the screen or from the command line.
package struct SetUpDraft: Equatable, Sendable {
  package var place: Place = .school
  package var texts: [SetUpField: String] = [:]
  package var role: StaffRole = .supervisor
  package var week: WorkWeek = .five
  package var language: Language = .kazakh

  package init() {}

  package subscript(field: SetUpField) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue }
  }

  /// The first field that is wanting; `nil` when the office can be set up.
  package var firstMissing: SetUpField? {
    SetUpField.allCases.first { $0.isRequired && self[$0].tidied.isEmpty }
  }

  package var organisation: Organisation {
    Organisation(
      place: place, name: self[.name].tidied, address: self[.address].tidied,
      phone: self[.phone].tidied, head: self[.head].tidied)
  }

  package var settings: OfficeSettings { OfficeSettings(week: week) }

  package func clerk(_ id: ClerkID) -> Clerk {
    Clerk(id: id, name: self[.clerkName].tidied, post: self[.clerkPost].tidied, role: role)
  }
}

extension Model {
  private var setup: SetUpScreen {
    get {
      if case .setup(let screen) = stack.last { return screen }
      return SetUpScreen()
    }
    set { if case .setup = stack.last { stack[stack.count - 1] = .setup(newValue) } }
  }

  /// Enter and Down go on; behind the last field the office is created, if nothing is wanting.
  mutating func nextSetUpField() -> [Effect] {
    let fields = SetUpField.allCases
    guard let place = fields.firstIndex(of: setup.focus) else { return [] }
    if place + 1 < fields.count {
      focus(fields[place + 1])
      return []
    }
    if let missing = setup.draft.firstMissing {
      focus(missing)
      tell(.fieldNeeded(say(SetUpWords(missing))), isBad: true)
      return []
    }
    return [.createOffice(setup.draft)]
  }

  mutating func leaveSetUpStep() -> [Effect] {
    let fields = SetUpField.allCases
    guard let place = fields.firstIndex(of: setup.focus), place > 0 else {
      tell(.howToLeave)
      return []
    }
    focus(fields[place - 1])
    return []
  }

  private mutating func focus(_ field: SetUpField) {
    setup.focus = field
    setup.edit = EditLine(setup.draft[field])
  }

  mutating func typeInSetUp(_ key: Key) -> [Effect]? {
    if key == .up || key == .backTab { return leaveSetUpStep() }
    guard !setup.focus.isChoice else { return changeSetUpChoice(key) }
    var screen = setup
    guard screen.edit.take(key, isDigitsOnly: false, length: nil) else { return nil }
    screen.draft[screen.focus] = screen.edit.text
    setup = screen
    return []
  }

  private mutating func changeSetUpChoice(_ key: Key) -> [Effect]? {
    guard key == .left || key == .right || key == .character(" ") else { return nil }
    let step = key == .left ? -1 : 1
    switch setup.focus {
    case .place: setup.draft.place = steppingPlace(step)
    case .role: setup.draft.role = setup.draft.role.stepping(step)
    case .week: setup.draft.week = setup.draft.week.stepping(step)
    case .language:
      setup.draft.language = setup.draft.language.stepping(step)
      language = setup.draft.language
    case .name, .address, .phone, .head, .clerkName, .clerkPost: break
    }
    return []
  }

  private func steppingPlace(_ step: Int) -> Place { setup.draft.place.stepping(step) }

  mutating func finishSetUp(_ office: Office, _ clerk: Clerk) -> [Effect] {
    alarm = nil
    self.office = office
    self.clerk = clerk
    stack = [.inbox(InboxScreen())]
    tell(.officeReady)
    return firstEffects
  }

  func viewSetUp(_ screen: SetUpScreen) -> Sheet {
    var sheet = frame(title: [say(FrameWords.setup)])
    sheet.place = ["Qabyldau"]
    let rows = SetUpField.allCases.map { field in
      Form.Row.field(
        Form.Field(
          label: say(SetUpWords(field)), value: value(field, screen),
          isFocused: field == screen.focus))
    }
    sheet.blocks = [
      .paragraph([Run(say(FrameWords.setupLead), .muted)], indent: 2), .space,
      .form(Form(rows: rows, labelWidth: 22)), .rule,
      .paragraph([Run(explanation(screen), .clause)], indent: 0),
    ]
    let next = SetUpField.allCases.drop { $0 != screen.focus }.dropFirst().first
    sheet.next =
      next.map { say(NextWords.nextField(say(SetUpWords($0)))) } ?? say(NextWords.createOffice)
    return sheet
  }

  private func value(_ field: SetUpField, _ screen: SetUpScreen) -> Form.Value {
    switch field {
    case .place:
      return .choice(
        say(PlaceWords(screen.draft.place)), of: nearPlaces(screen.draft.place))
    case .role:
      return .choice(
        say(RoleWords(screen.draft.role)), of: StaffRole.allCases.map { say(RoleWords($0)) })
    case .week:
      return .choice(
        say(WeekWords(screen.draft.week)), of: WorkWeek.allCases.map { say(WeekWords($0)) })
    case .language:
      return .choice(
        say(LanguageWords(screen.draft.language)),
        of: Language.allCases.map { say(LanguageWords($0)) })
    case .name, .address, .phone, .head, .clerkName, .clerkPost:
      let edit = field == screen.focus ? screen.edit : EditLine(screen.draft[field])
      return .text(edit, mask: "")
    }
  }

  /// The chosen kind of office with its neighbours: nine names do not fit on one line.
  private func nearPlaces(_ place: Place) -> [String] {
    [place.stepping(-1), place, place.stepping(1)].map { say(PlaceWords($0)) }
  }

  /// Where the hours of this kind of office come from; a service without rules says so.
  private func explanation(_ screen: SetUpScreen) -> String {
    let services = RuleBook.loaded.filter {
      RuleBook.newest($0)?.places.contains(screen.draft.place) == true
    }
    guard let first = services.first,
      let hours = RuleBook.newest(first)?.hours(at: screen.draft.place)
    else { return say(FrameWords.noServiceHere) }
    let clause = ClauseLibrary.clause(hours.intakeClause)
    return "«\(clause?.text ?? "")» \(hours.intakeClause)"
  }
}
