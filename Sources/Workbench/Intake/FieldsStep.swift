import Cases
import Law
import Letters
import Screen

/// The fields of child and applicant. Everything typed is saved with the key.
package struct FieldsStep: Equatable, Sendable {
  var focus: IntakeField = .childIIN
  var edit = EditLine()
  /// Known persons who fit what is being typed.
  var hits: [PersonHit] = []
  var hitsFor: IntakeField?
  /// Known children who may be the one that was typed.
  var twins: [TwinHit] = []
  /// For whom twins were looked last; who is typed since has not been looked for.
  var lookedFor: TwinQuery?
  /// The clerk goes on as soon as it is known that there are none: downwards, to read again what the
  /// service asks for, or straight on.
  var leaving: Leaving?

  enum Leaving: Equatable, Sendable {
    case straightOn
    case readingFacts
  }

  mutating func load(_ draft: IntakeDraft) {
    edit = EditLine(draft[focus])
    if hitsFor != focus { hits = [] }
  }

  static let actions: [CommandID: Action] = [
    .nextField: { $0.nextEmptyField() },
    .nextInOrder: { $0.moveField(by: 1) },
    .previousField: { $0.moveField(by: -1) },
    .pickPerson: { $0.pickPerson() },
    .splitName: { $0.splitName() },
    .acceptFix: { $0.acceptFix() },
    .checklist: { $0.leaveFields() },
  ]
}

extension IntakeField {
  /// Chosen with the arrows, not typed.
  var isChoice: Bool { self == .language || self == .relation || self == .residency }

  /// How many answers a choice has.
  var answers: Int {
    switch self {
    case .language: StudyLanguage.allCases.count
    case .relation: Relation.allCases.count
    case .residency: Residency.allCases.count
    case .service, .channel, .filedAt, .childIIN, .childName, .childBirth, .grade, .applicantName,
      .phone, .address:
      0
    }
  }

  /// Passed over by Enter: a value stands there already, or none is needed.
  func isPassedOver(_ draft: IntakeDraft) -> Bool {
    switch self {
    case .residency: true
    case .language: draft.language != nil
    case .relation: draft.relation != nil
    case .address: draft.address != .unanswered
    case .childBirth: draft[.childBirth].isEmpty && draft.childIIN?.birthDate != nil
    case .service, .channel, .filedAt, .childIIN, .childName, .grade, .applicantName, .phone:
      !draft[self].isEmpty
    }
  }
}

extension Model {
  // MARK: Moving

  /// Enter: on to the next field that wants something; behind the last one the consent is asked.
  mutating func nextEmptyField() -> [Effect] {
    guard let screen = intake, let draft = screen.draft,
      let place = draft.fields.firstIndex(of: screen.fields.focus)
    else { return [] }
    let next = draft.fields[(place + 1)...].first { !$0.isPassedOver(draft) }
    guard let next else { return leaveFields() }
    return focus(next)
  }

  mutating func moveField(by step: Int) -> [Effect] {
    guard let screen = intake, let draft = screen.draft,
      let place = draft.fields.firstIndex(of: screen.fields.focus)
    else { return [] }
    let next = place + step
    guard draft.fields.indices.contains(next) else {
      return step > 0 ? leaveFields(readingFacts: true) : []
    }
    return focus(draft.fields[next])
  }

  /// Backspace in an empty field goes on rubbing out in the one before; what is chosen is not rubbed out.
  private mutating func backToText() -> [Effect] {
    guard let screen = intake, let draft = screen.draft,
      let place = draft.fields.firstIndex(of: screen.fields.focus), place > 0,
      !draft.fields[place - 1].isChoice
    else { return [] }
    return focus(draft.fields[place - 1])
  }

  private mutating func focus(_ field: IntakeField) -> [Effect] {
    guard var screen = intake, let draft = screen.draft else { return [] }
    let look = lookForTwins(leaving: screen.fields.focus)
    if case .twins(.look(let query)) = look.first { screen.fields.lookedFor = query }
    screen.fields.leaving = nil
    screen.fields.focus = field
    screen.fields.load(draft)
    intake = screen
    return changeDraft { $0.focus = field } + look
  }

  // MARK: Typing

  mutating func typeInField(_ key: Key) -> [Effect]? {
    guard var screen = intake, screen.draft != nil else { return nil }
    let field = screen.fields.focus
    if field.isChoice { return changeChoice(field, key) }
    if key == .backspace, screen.fields.edit.isEmpty { return backToText() }
    let before = screen.fields.edit.text
    let typed = field == .grade ? GradeTyping.digit(key, after: screen.fields.edit.text) : key
    let isTaken = screen.fields.edit.take(
      typed, isPhone: field == .phone, isDigitsOnly: field.isDigitsOnly, length: field.fixedLength)
    guard isTaken else { return nil }
    let text = screen.fields.edit.text
    if text != before {
      screen.fields.leaving = nil
      if field == .childIIN || field == .childName { screen.fields.twins = [] }
    }
    intake = screen
    guard text != before else { return [] }
    var effects = changeDraft { draft in
      draft[field] = text
      draft.forgetKnown(field)
    }
    effects += lookForPersons(field)
    let isFull = screen.fields.edit.isFull(isPhone: field == .phone, length: field.fixedLength)
    guard isFull, case .character = key else { return effects }
    if field == .phone { fullPhone = text }
    return effects + goOnFromFullField()
  }

  /// A full field goes on by itself, yet never out of the step: what is typed ahead for the next field
  /// must not answer a question that nobody has seen.
  private mutating func goOnFromFullField() -> [Effect] {
    guard let screen = intake, let draft = screen.draft,
      let place = draft.fields.firstIndex(of: screen.fields.focus),
      let next = draft.fields[(place + 1)...].first(where: { !$0.isPassedOver(draft) })
    else { return [] }
    movedOnAt = now
    return focus(next)
  }

  /// Arrows and Space go through the answers; a digit takes the answer of that number and goes on.
  private mutating func changeChoice(_ field: IntakeField, _ key: Key) -> [Effect]? {
    if isTextAtChoice(key, of: field.answers) { return [] }
    if let place = ChoiceLayer.place(key, of: field.answers) {
      let effects = changeDraft { $0.answer(field, place) }
      return effects + goOnFromFullField()
    }
    let step: Int
    switch key {
    case .left: step = -1
    case .right, .character(" "): step = 1
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
      .home, .end, .pageUp, .pageDown, .function, .control:
      return nil
    }
    return changeDraft { draft in
      let start = step > 0 ? -1 : field.answers
      let now = draft.answer(to: field) ?? start
      draft.answer(field, (now + step + field.answers) % field.answers)
    }
  }

  // MARK: Known persons

  private func lookForPersons(_ field: IntakeField) -> [Effect] {
    guard let draft = intake?.draft else { return [] }
    switch field {
    case .childIIN: return [.findPersons(field, iin: draft[.childIIN], name: "")]
    case .childName, .applicantName: return [.findPersons(field, iin: "", name: draft[field])]
    case .service, .channel, .residency, .filedAt, .childBirth, .grade, .language, .relation,
      .phone, .address:
      return []
    }
  }

  mutating func takePersons(_ field: IntakeField, _ hits: [PersonHit]) -> [Effect] {
    guard var screen = intake else { return [] }
    screen.fields.hits = hits
    screen.fields.hitsFor = field
    intake = screen
    return []
  }

  /// A person among namesakes is never guessed: the choice opens on nothing.
  mutating func pickPerson() -> [Effect] {
    guard let step = intake?.fields else { return [] }
    let twins = step.twins.map { PersonHit(person: $0.person, number: $0.number) }
    let hits = step.hits.isEmpty ? twins : step.hits
    let known = step.hits.isEmpty ? IntakeField.childIIN : step.hitsFor
    guard let field = known, !hits.isEmpty else {
      tell(.nobodyKnown)
      return []
    }
    let options = hits.map { hit in
      let name = hit.person.facts.name.full
      let born = hit.person.facts.birthDate?.dotted ?? ""
      let more = [born, hit.person.facts.iin, hit.number?.short(in: today.year)]
      return ChoiceLayer.Option(
        name, born,
        detail: ([name] + more.compactMap(\.self)).filter { !$0.isEmpty }
          .joined(separator: " · "))
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(IntakeWords.known), options: options, purpose: .person(field, hits))))
    return []
  }

  mutating func usePerson(_ field: IntakeField, _ hit: PersonHit) -> [Effect] {
    var effects = changeDraft { $0.use(hit.person, for: field) }
    guard var screen = intake, let draft = screen.draft else { return effects }
    screen.fields.hits = []
    if field != .applicantName { screen.fields.twins = [] }
    screen.fields.load(draft)
    intake = screen
    effects += nextEmptyField()
    return effects
  }

  // MARK: Corrections

  mutating func splitName() -> [Effect] {
    guard let field = intake?.fields.focus, field == .childName || field == .applicantName else {
      return []
    }
    return changeDraft { draft in
      let words = draft[field].tidied.split(separator: " ").count
      let now = draft.surnameWords[field.rawValue] ?? 1
      draft.surnameWords[field.rawValue] = now + 1 < words ? now + 1 : 1
    }
  }

  mutating func acceptFix() -> [Effect] {
    guard let field = intake?.fields.focus, let text = intake?.draft?[field],
      text.mixedScriptWord != nil
    else { return [] }
    let effects = changeDraft { $0[field] = text.withCyrillicLookAlikes }
    if var screen = intake, let draft = screen.draft {
      screen.fields.load(draft)
      intake = screen
    }
    return effects
  }
}

extension IntakeDraft {
  /// The place of the answer that stands, from 0; `nil` while nobody has given one.
  fileprivate func answer(to field: IntakeField) -> Int? {
    switch field {
    case .language: language.flatMap(StudyLanguage.allCases.firstIndex(of:))
    case .relation: relation.flatMap(Relation.allCases.firstIndex(of:))
    case .residency: Residency.allCases.firstIndex(of: residency)
    case .service, .channel, .filedAt, .childIIN, .childName, .childBirth, .grade, .applicantName,
      .phone, .address:
      nil
    }
  }

  fileprivate mutating func answer(_ field: IntakeField, _ place: Int) {
    switch field {
    case .language: language = StudyLanguage.allCases[place]
    case .relation: relation = Relation.allCases[place]
    case .residency: residency = Residency.allCases[place]
    case .service, .channel, .filedAt, .childIIN, .childName, .childBirth, .grade, .applicantName,
      .phone, .address:
      break
    }
  }

  /// A changed name or number is another person until one is picked again.
  fileprivate mutating func forgetKnown(_ field: IntakeField) {
    switch field {
    case .childIIN, .childName: knownChild = nil
    case .applicantName: knownApplicant = nil
    case .service, .channel, .residency, .filedAt, .childBirth, .grade, .language, .relation,
      .phone, .address:
      break
    }
  }

  fileprivate mutating func use(_ person: Person, for field: IntakeField) {
    let facts = person.facts
    if field == .applicantName {
      knownApplicant = person.id
      self[.applicantName] = facts.name.full
      if let phone = facts.phone { self[.phone] = String(phone.suffix(10)) }
      if facts.address != .unanswered { address = facts.address }
    } else {
      knownChild = person.id
      self[.childName] = facts.name.full
      if let iin = facts.iin { self[.childIIN] = iin }
      if let birth = facts.birthDate {
        self[.childBirth] = birth.dotted.filter { $0.isNumber }
      }
    }
  }
}

extension CaseIterable where Self: Equatable {
  /// The case so many steps on, round the end.
  func stepping(_ step: Int) -> Self {
    let all = Array(Self.allCases)
    guard let now = all.firstIndex(of: self) else { return self }
    return all[(now + step + all.count) % all.count]
  }
}

/// The class is a number and then a letter: where the number stands, the digit row of the Kazakh
/// layout means digits, because no digit can be typed there. Classes run from 0 to 11.
enum GradeTyping {
  static func digit(_ key: Key, after text: String) -> Key {
    guard case .character(let character) = key, let digit = Keyboard.digit(character) else {
      return key
    }
    let isFirst = text.isEmpty
    let completesTen = text == "1" && (digit == "0" || digit == "1")
    return isFirst || completesTen ? .character(digit) : key
  }
}
