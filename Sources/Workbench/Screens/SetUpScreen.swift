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

  /// Goes on with what was typed before the program ended.
  package init(_ draft: SetUpDraft) { self.draft = draft }

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
  /// The website of the office (`home.req.7.6.1`); empty where there is none.
  case site
  case head
  /// What stands on forms in place of «МО атауы»; empty where that is the office itself.
  case authority
  case clerkName = "clerk-name"
  case clerkPost = "clerk-post"
  case role
  case week
  case language

  var isChoice: Bool {
    switch self {
    case .place, .role, .week, .language: true
    case .name, .address, .phone, .site, .head, .authority, .clerkName, .clerkPost: false
    }
  }

  /// A telephone is digits: there the digit row of the Kazakh layout means digits, with the signs that
  /// numbers are written with.
  func read(_ key: Key) -> Key {
    guard self == .phone, case .character(let character) = key,
      let digit = Keyboard.digit(character)
    else { return key }
    return .character(digit)
  }

  /// How many answers a choice has.
  var answers: Int {
    switch self {
    case .place: Place.allCases.count
    case .role: StaffRole.allCases.count
    case .week: WorkWeek.allCases.count
    case .language: Language.allCases.count
    case .name, .address, .phone, .site, .head, .authority, .clerkName, .clerkPost: 0
    }
  }

  /// Without these nothing can be printed.
  var isRequired: Bool {
    switch self {
    case .name, .address, .phone, .head, .clerkName, .clerkPost: true
    case .place, .site, .authority, .role, .week, .language: false
    }
  }
}

/// The answers of set-up, from the screen or from the command line.
package struct SetUpDraft: Equatable, Sendable {
  package var place: Place = .school
  package var texts: [SetUpField: String] = [:]
  /// Whoever sets an office up may be its only member of staff, so nothing is closed to the role.
  package var role: StaffRole = .head
  package var week: WorkWeek = .five
  package var language: Language = .kazakh

  package init() {}

  package subscript(field: SetUpField) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue }
  }

  /// The place of the answer to a choice, from 0; 0 for a field that is typed.
  fileprivate func answer(to field: SetUpField) -> Int {
    switch field {
    case .place: Place.allCases.firstIndex(of: place) ?? 0
    case .role: StaffRole.allCases.firstIndex(of: role) ?? 0
    case .week: WorkWeek.allCases.firstIndex(of: week) ?? 0
    case .language: Language.allCases.firstIndex(of: language) ?? 0
    case .name, .address, .phone, .site, .head, .authority, .clerkName, .clerkPost: 0
    }
  }

  fileprivate mutating func answer(_ field: SetUpField, _ place: Int) {
    switch field {
    case .place: self.place = Place.allCases[place]
    case .role: role = StaffRole.allCases[place]
    case .week: week = WorkWeek.allCases[place]
    case .language: language = Language.allCases[place]
    case .name, .address, .phone, .site, .head, .authority, .clerkName, .clerkPost: break
    }
  }

  /// The first field that is wanting; `nil` when the office can be set up.
  package var firstMissing: SetUpField? {
    SetUpField.allCases.first { $0.isRequired && self[$0].tidied.isEmpty }
  }

  /// Whether what stands for the office's telephone is one: it is printed on every refusal.
  package var isPhoneWrong: Bool { !PhoneText.isPhone(self[.phone].tidied) }

  package var organisation: Organisation {
    Organisation(
      place: place, name: self[.name].tidied, address: self[.address].tidied,
      phone: self[.phone].tidied, head: self[.head].tidied,
      authority: self[.authority].tidied, site: self[.site].tidied)
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
    if setup.focus == .phone, !setup.draft[.phone].isEmpty, setup.draft.isPhoneWrong {
      tell(.notPhone, isBad: true)
      return []
    }
    if place + 1 < fields.count {
      focus(fields[place + 1])
      return []
    }
    if let missing = setup.draft.firstMissing {
      focus(missing)
      tell(.fieldNeeded(say(SetUpWords(missing))), isBad: true)
      return []
    }
    guard !setup.draft.isPhoneWrong else {
      focus(.phone)
      tell(.notPhone, isBad: true)
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

  /// Only Enter founds the office: an arrow stops at the last row.
  private mutating func moveDownSetUp() -> [Effect] {
    let fields = SetUpField.allCases
    guard let place = fields.firstIndex(of: setup.focus), place + 1 < fields.count else {
      return []
    }
    focus(fields[place + 1])
    return []
  }

  private mutating func focus(_ field: SetUpField) {
    setup.focus = field
    setup.edit = EditLine(setup.draft[field])
  }

  mutating func typeInSetUp(_ key: Key) -> [Effect]? {
    if key == .up || key == .backTab { return leaveSetUpStep() }
    if key == .down || key == .tab { return moveDownSetUp() }
    guard !setup.focus.isChoice else { return changeSetUpChoice(key) }
    var screen = setup
    let read = screen.focus.read(key)
    if screen.focus == .phone, case .character(let sign) = read, !PhoneText.isSign(sign) {
      tell(.notPhone, isBad: true)
      return []
    }
    guard screen.edit.take(read, isDigitsOnly: false, length: nil) else { return nil }
    screen.draft[screen.focus] = screen.edit.text
    setup = screen
    return [.keepSetUp(screen.draft)]
  }

  /// Arrows and Space go through the answers; a digit takes the answer of that number and goes on.
  private mutating func changeSetUpChoice(_ key: Key) -> [Effect]? {
    let count = setup.focus.answers
    if isTextAtChoice(key, of: count) { return [] }
    if let place = ChoiceLayer.place(key, of: count) {
      setup.draft.answer(setup.focus, place)
      let effects = keepSetUpChoice()
      return setup.focus == SetUpField.allCases.last ? effects : effects + nextSetUpField()
    }
    guard key == .left || key == .right || key == .character(" ") else { return nil }
    let step = key == .left ? count - 1 : 1
    setup.draft.answer(setup.focus, (setup.draft.answer(to: setup.focus) + step) % count)
    return keepSetUpChoice()
  }

  private mutating func keepSetUpChoice() -> [Effect] {
    if setup.focus == .language { language = setup.draft.language }
    return [.keepSetUp(setup.draft)]
  }

  mutating func finishSetUp(_ office: Office, _ clerk: Clerk) -> [Effect] {
    alarm = nil
    self.office = office
    self.clerk = clerk
    stack = [.inbox(InboxScreen())]
    tell(.officeReady)
    return firstEffects + laterEffects
  }

  func viewSetUp(_ screen: SetUpScreen) -> Sheet {
    var sheet = frame(title: [say(FrameWords.setup)])
    sheet.place = ["Qabyldau"]
    let rows = SetUpField.allCases.map { field in
      Form.Row.field(
        Form.Field(
          label: say(SetUpWords(field)), value: value(field, screen),
          hint: field == .authority || field == .site
            ? Run(say(IntakeWords.optional), .muted) : nil,
          isFocused: field == screen.focus))
    }
    sheet.blocks = [
      .paragraph([Run(say(FrameWords.setupLead), .muted)], indent: 2), .space,
      .form(Form(rows: rows, labelWidth: 22)), .rule,
      .paragraph([Run(explanation(screen), .clause)], indent: 0),
    ]
    let next =
      SetUpField.allCases.drop { $0 != screen.focus }.dropFirst().first ?? screen.draft.firstMissing
    sheet.next =
      next.map { say(NextWords.nextField(say(SetUpWords($0)))) } ?? say(NextWords.createOffice)
    return sheet
  }

  private func value(_ field: SetUpField, _ screen: SetUpScreen) -> Form.Value {
    switch field {
    case .place:
      return .choice(
        say(PlaceWords(screen.draft.place)), of: Place.allCases.map { say(PlaceWords($0)) })
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
    case .name, .address, .phone, .site, .head, .authority, .clerkName, .clerkPost:
      let edit = field == screen.focus ? screen.edit : EditLine(screen.draft[field])
      return .text(edit, mask: "")
    }
  }

  /// Where the hours of this kind of office come from, its own before those of another kind by which it
  /// works; a service without rules says so. The clause is named first: only the end of its words may lack
  /// room.
  private func explanation(_ screen: SetUpScreen) -> String {
    let rules = RuleBook.loaded.compactMap(RuleBook.newest).filter {
      $0.places.contains(screen.draft.place)
    }
    let place = screen.draft.place
    guard
      let hours = rules.lazy.compactMap({ $0.ownHours(at: place) }).first
        ?? rules.first?.hours(at: place)
    else { return say(FrameWords.noServiceHere) }
    let clause = ClauseLibrary.clause(hours.intakeClause)
    return "\(hours.intakeClause): «\(clause?.text ?? "")»"
  }
}
