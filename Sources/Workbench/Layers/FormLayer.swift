import Cases
import Law
import Letters
import Screen

/// A few fields on a window: a note, a reason, the order of the head, a delivery.
package struct FormLayer: Equatable, Sendable {
  var purpose: Purpose
  var fields: [FormField]
  var focus = 0
  /// Verbatim text above the fields, as the ground that is being stated.
  var lead: [String]
  /// What was typed is on its way; the form stays until it is recorded, and with a refusal it is
  /// there again with every word.
  var isSent = false

  init(_ purpose: Purpose, fields: [FormField], lead: [String] = []) {
    self.purpose = purpose
    self.fields = fields
    self.lead = lead
  }

  enum Purpose: Equatable, Sendable {
    case reason(VisitID, VisitPhase)
    case ground(GroundID)
    case order(CaseID, version: Int)
    case cabinet(CaseID, version: Int, isNotice: Bool)
    case phoneNotice(CaseID, version: Int, isNotice: Bool)
    case note(CaseID, version: Int)
    case delay(CaseID, version: Int)
    case withdraw(CaseID, version: Int)
    case closeWithoutOrder(CaseID, version: Int)
    case supervisorReason
    case replay(CaseID)
    case takeReason(CaseID, version: Int)
    case sensitivity(CaseID, version: Int, Bool)
    case openSensitive(CaseID)
    case bulkReason(ClerkID)
    case viewName
    case calendarDay(CalendarDayKind)
    /// Why an additional paper is asked for.
    case request(DocumentID)
    /// What the service asks for at registration.
    case facts
    /// A step of the lifecycle with its facts.
    case step(CaseID, version: Int, Step)
    /// The result was handed over at the desk, where no form is printed here.
    case handed(CaseID, version: Int)
    case lateEnd(VisitID)
    /// A free place that is published.
    case freePlace
    case complaint(ComplaintForm)
    /// The applicant's address, for the blank of a paper; without a case it is the draft's.
    case address(CaseID?)
    /// The reason of a verdict; `nil` takes the verdict back.
    case twins(PersonID, PersonID, TwinVerdict?)
    case window(WindowForm)
    case booking(BookingForm)

    /// The same for a newer version of the case: another desk was first.
    func following(_ subject: Case) -> Purpose {
      let newest = subject.version
      switch self {
      case .order(let id, _) where id == subject.id: return .order(id, version: newest)
      case .cabinet(let id, _, let isNotice) where id == subject.id:
        return .cabinet(id, version: newest, isNotice: isNotice)
      case .phoneNotice(let id, _, let isNotice) where id == subject.id:
        return .phoneNotice(id, version: newest, isNotice: isNotice)
      case .note(let id, _) where id == subject.id: return .note(id, version: newest)
      case .delay(let id, _) where id == subject.id: return .delay(id, version: newest)
      case .withdraw(let id, _) where id == subject.id: return .withdraw(id, version: newest)
      case .closeWithoutOrder(let id, _) where id == subject.id:
        return .closeWithoutOrder(id, version: newest)
      case .step(let id, _, let step) where id == subject.id:
        return .step(id, version: newest, step)
      case .handed(let id, _) where id == subject.id: return .handed(id, version: newest)
      case .takeReason(let id, _) where id == subject.id:
        return .takeReason(id, version: newest)
      case .sensitivity(let id, _, let isOn) where id == subject.id:
        return .sensitivity(id, version: newest, isOn)
      case .reason, .ground, .order, .cabinet, .phoneNotice, .note, .delay, .withdraw,
        .closeWithoutOrder, .supervisorReason, .replay, .calendarDay, .step, .handed, .facts,
        .request, .takeReason, .sensitivity, .openSensitive, .bulkReason, .viewName, .lateEnd,
        .complaint, .address, .freePlace, .twins, .window, .booking:
        return self
      }
    }

    /// A legal step that ends something is confirmed with F8; Enter must stay safe.
    var needsConfirmation: Bool {
      switch self {
      case .complaint(let form): form.needsConfirmation
      case .withdraw, .closeWithoutOrder: true
      case .step(_, _, let step): step.isAdverse
      case .ground, .reason, .order, .cabinet, .phoneNotice, .note, .delay, .supervisorReason,
        .replay, .handed, .facts, .request, .calendarDay, .takeReason, .sensitivity, .openSensitive,
        .bulkReason, .viewName, .lateEnd, .address, .freePlace, .twins, .window, .booking:
        false
      }
    }
  }

  static let actions: [CommandID: Action] = [
    .nextField: { $0.nextFormField() },
    .nextInOrder: { $0.fieldBelow() },
    .previousField: { $0.previousFormField() },
    .confirmRefusal: { $0.confirmForm() },
    .longText: { $0.editLongText() },
  ]

  subscript(name: FormField.Name) -> String {
    fields.first { $0.name == name }?.edit.text.tidied ?? ""
  }
}

/// One field of a form layer.
package struct FormField: Equatable, Sendable {
  let name: Name
  var edit: EditLine
  /// The answers of a field that offers some, with their words; empty where one types.
  var options: [FieldValue] = []
  var answer: Int?
  /// What the editor gave, with its lines; typing over it begins anew.
  var lines: String?

  enum Name: Equatable, Sendable {
    case words
    case facts
    case act
    case orderNumber
    /// Eight digits.
    case date
    /// Eight digits, or empty: the other day of a pair.
    case movedFrom
    case calendarAct
    /// Four digits.
    case time
    case visitDetails
    case phone
    /// A fact of the law's table.
    case fact(StepField)
    case complainant
    case applicationNumber
    /// The body that considers complaints.
    case body
    /// The state system that does not work.
    case system
    /// Who of the unit for information technology was told.
    case informed
    /// Two digits.
    case days
    /// Empty when the family gives none.
    case address
    /// The child for whom a visit is written down.
    case bookedChild
    // Hours, length and rooms of booked visits.
    case dayStart
    case dayEnd
    case lunchStart
    case lunchEnd
    case visitMinutes
    case rooms

    var length: Int? {
      switch self {
      case .date, .movedFrom: 8
      case .time, .dayStart, .dayEnd, .lunchStart, .lunchEnd: 4
      case .phone: 10
      case .days: 2
      case .words, .facts, .act, .orderNumber, .visitDetails, .calendarAct, .complainant,
        .applicationNumber, .body, .address, .system, .informed, .bookedChild, .visitMinutes,
        .rooms:
        nil
      case .fact(let fact): fact.id.kind.length
      }
    }

    var isDigitsOnly: Bool {
      if case .fact(let fact) = self, case .number = fact.id.kind { return true }
      return length != nil || self == .visitMinutes || self == .rooms
    }
  }

  init(_ name: Name, _ text: String = "") {
    self.name = name
    edit = EditLine(text)
  }

  init(_ fact: StepField, _ text: String, options: [FieldValue] = []) {
    self.init(.fact(fact), text)
    self.options = options
  }
}

extension FieldKind {
  /// Days and moments are typed as digits of a fixed number.
  var length: Int? {
    switch self {
    case .date: 8
    case .moment: 12
    case .words, .longText, .number, .yesNo, .choice, .ground, .document, .category, .language: nil
    }
  }
}

extension Model {
  var formLayer: FormLayer? {
    get {
      if case .form(let layer) = layers.last { return layer }
      return nil
    }
    set {
      guard let newValue, case .form = layers.last else { return }
      layers[layers.count - 1] = .form(newValue)
    }
  }

  mutating func nextFormField() -> [Effect] {
    guard var layer = formLayer else { return [] }
    if let next = layer.next {
      layer.focus = next
      formLayer = layer
      return []
    }
    guard !layer.purpose.needsConfirmation else {
      tell(.confirmWithF8)
      return []
    }
    return submitForm()
  }

  mutating func previousFormField() -> [Effect] {
    guard var layer = formLayer else { return [] }
    layer.focus = layer.shown.last { $0 < layer.focus } ?? layer.focus
    formLayer = layer
    return []
  }

  mutating func fieldBelow() -> [Effect] {
    guard var layer = formLayer else { return [] }
    guard let below = layer.shown.first(where: { $0 > layer.focus }) else { return nextFormField() }
    layer.focus = below
    formLayer = layer
    return []
  }

  mutating func confirmForm() -> [Effect] {
    guard let layer = formLayer, layer.purpose.needsConfirmation else { return [] }
    return submitForm()
  }

  /// Typed text, digit fields reading the Kazakh digit row and moving on when they are full.
  mutating func typeInForm(_ key: Key) -> [Effect]? {
    guard var layer = formLayer else { return nil }
    let name = layer.fields[layer.focus].name
    if !layer.fields[layer.focus].options.isEmpty { return changeAnswer(key) }
    let before = layer.fields[layer.focus].edit.text
    guard
      layer.fields[layer.focus].edit.take(key, isDigitsOnly: name.isDigitsOnly, length: name.length)
    else { return nil }
    let after = layer.fields[layer.focus].edit.text
    if after != before { layer.fields[layer.focus].lines = nil }
    if after != before, name.length == after.count, case .character = key,
      let next = layer.shown.first(where: { $0 > layer.focus })
    {
      layer.focus = next
      hasMovedOn = true
    }
    formLayer = layer
    return keepFacts()
  }

  private mutating func submitForm() -> [Effect] {
    guard var layer = formLayer else { return [] }
    switch FormReading(layer, now: now).effects(self) {
    case .success(let effects):
      layer.isSent = true
      formLayer = layer
      return finish(layer, effects)
    case .failure(let problem):
      tell(problem.message, isBad: true)
      focusForm(on: problem.field)
      return []
    }
  }

  /// What a form asks the world for; what stays on the desk closes it at once.
  private mutating func finish(_ layer: FormLayer, _ effects: [Effect]) -> [Effect] {
    switch layer.purpose {
    case .ground(let ground):
      closeSentForm()
      return stateGround(
        ground, facts: layer[.facts], act: layer[.act], record: layer.record)
    case .supervisorReason:
      closeSentForm()
      return useSupervisorReason(layer[.words])
    case .calendarDay, .complaint:
      closeSentForm()
      return effects
    case .booking, .twins, .window: return effects
    case .facts:
      closeSentForm()
      let drafts = layer.factDrafts
      return changeDraft { $0.facts = drafts } + leaveFacts()
    case .request(let document):
      closeSentForm()
      return recordRequest(document, layer[.words])
    case .reason, .order, .cabinet, .phoneNotice, .note, .delay, .withdraw, .closeWithoutOrder,
      .replay, .step, .handed, .takeReason, .sensitivity, .openSensitive, .bulkReason, .lateEnd,
      .freePlace:
      return effects
    case .viewName:
      closeSentForm()
      return saveView(named: layer[.words])
    case .address(let id):
      closeSentForm()
      return takeAddress(layer[.address], of: id)
    }
  }

  /// What the form asked for is recorded.
  mutating func closeSentForm() {
    layers.removeAll { layer in
      if case .form(let form) = layer { form.isSent } else { false }
    }
  }

  /// What the form asked for was refused: nothing typed is lost, and the cursor goes to the field
  /// that the refusal is about.
  mutating func reopenSentForm(_ field: FormField.Name?) {
    guard var layer = formLayer, layer.isSent else { return }
    layer.isSent = false
    formLayer = layer
    focusForm(on: field)
  }

  /// The cursor goes to the fact that the refusal is about.
  mutating func focusFact(_ refusal: Refusal) {
    guard let id = refusal.fact, var layer = formLayer,
      let place = layer.fields.firstIndex(where: { $0.fact?.id == id })
    else { return }
    layer.focus = place
    formLayer = layer
  }

  /// A form whose decision came too late follows the case to its newest version, once it has been
  /// told what happened there.
  mutating func followCase(_ subject: Case) {
    for index in layers.indices {
      guard case .form(var form) = layers[index] else { continue }
      form.purpose = form.purpose.following(subject)
      layers[index] = .form(form)
    }
  }

  private mutating func focusForm(on field: FormField.Name?) {
    guard var layer = formLayer,
      let place = layer.fields.firstIndex(where: { $0.name == field })
    else { return }
    layer.focus = place
    formLayer = layer
  }

  func view(_ layer: FormLayer) -> Layer {
    let shown = layer.shown
    let rows = shown.map { index in
      Form.Row.field(
        Form.Field(
          label: say(FormWords(layer.fields[index].name)), value: value(layer.fields[index]),
          isFocused: index == layer.focus))
    }
    var blocks: [Block] = layer.lead.map { .paragraph([Run($0, .clause)], indent: 1) }
    if !layer.lead.isEmpty { blocks.append(.space) }
    blocks.append(.form(Form(rows: rows, labelsAbove: true)))
    return Layer(title: say(FormTitle(layer.purpose)), blocks: blocks, width: 76)
  }
}

extension FormLayer {
  /// Where Enter goes: the next empty field that is to be answered, so that what stands already and
  /// what may be left out cost no key; `nil` when there is none behind.
  var next: Int? {
    let behind = shown.filter { $0 > focus }
    guard fields[focus].fact != nil else { return behind.first }
    return behind.first { fields[$0].isEmpty && fields[$0].fact?.need != .optional }
  }
}

extension Model {
  private func value(_ field: FormField) -> Form.Value {
    guard field.options.isEmpty else {
      let words = field.options.map { FactText(self).value($0) }
      let chosen = field.answer.map { words[$0] }
      let isWide = words.reduce(0) { $0 + $1.cells + 3 } > size.width - 16
      return .choice(chosen, of: isWide ? [chosen ?? "← →"] : words)
    }
    return .text(
      field.edit, mask: field.name.length.map { String(repeating: "_", count: $0) } ?? "")
  }

  /// Left, Right and Space go through the answers; nothing is chosen before a key says so.
  /// A digit takes the answer of that number and goes on.
  fileprivate mutating func changeAnswer(_ key: Key) -> [Effect]? {
    guard var layer = formLayer else { return nil }
    if let place = ChoiceLayer.place(key, of: layer.fields[layer.focus].options.count) {
      return takeAnswer(place)
    }
    let count = layer.fields[layer.focus].options.count
    let now = layer.fields[layer.focus].answer
    switch key {
    case .right, .character(" "):
      layer.fields[layer.focus].answer = now.map { ($0 + 1) % count } ?? 0
    case .left: layer.fields[layer.focus].answer = now.map { ($0 + count - 1) % count } ?? count - 1
    case .delete, .backspace: layer.fields[layer.focus].answer = nil
    case .character, .enter, .escape, .tab, .backTab, .insert, .up, .down, .home, .end, .pageUp,
      .pageDown, .function, .control:
      return nil
    }
    formLayer = layer
    return keepFacts()
  }

  private mutating func takeAnswer(_ place: Int) -> [Effect] {
    guard var layer = formLayer else { return [] }
    layer.fields[layer.focus].answer = place
    let next = layer.next
    layer.focus = next ?? layer.focus
    formLayer = layer
    hasMovedOn = next != nil || layer.purpose == .facts
    let effects = keepFacts()
    // Facts of a draft decide nothing yet: behind the last answer the intake goes on by itself.
    return next == nil && layer.purpose == .facts ? effects + submitForm() : effects
  }

  /// Long text is written in the editor; without one, on the line.
  mutating func editLongText() -> [Effect] {
    guard let layer = formLayer else { return [] }
    let field = layer.fields[layer.focus]
    guard field.fact?.id.kind == .longText else {
      tell(.notLongText)
      return []
    }
    return [.edit(field.lines ?? field.edit.text, .field(layer.focus))]
  }

  mutating func takeLongText(_ text: String?, _ index: Int) -> [Effect] {
    guard var layer = formLayer, layer.fields.indices.contains(index) else { return [] }
    guard let text else { return [] }
    let words = text.neutralised(keepingLines: true)
    layer.fields[index].lines = words.tidied.isEmpty ? nil : words
    layer.fields[index].edit = EditLine(words.replacing("\n", with: " / ").tidied)
    formLayer = layer
    return []
  }
}

/// A form that cannot be sent yet.
struct FormProblem: Error {
  let message: MessageWords
  let field: FormField.Name
}

extension Refusal {
  /// The fact of the law's table that the refusal is about.
  var fact: FieldID? {
    switch cause {
    case .fieldMissing(let field), .fieldOutOfBounds(let field): field
    case .dateInFuture, .groundNeeds, .missingText, .notFromStage, .consentNotAsked,
      .papersMissing, .detailsMissing, .packageHasNoDefect, .mustNotDemand, .notOnTheList,
      .stateNotAllowed, .groundNotOffered, .consentWasNotDeclined, .groundRestsOnForbiddenDemand,
      .intakeClosed, .delayNotExplained, .deliveryDoesNotFit, .supervisorOnly, .readOnlyRole,
      .channelNotOffered, .placeDoesNotProvide, .noEdition, .rulesNotLoaded, .calendar,
      .stageNotEntered, .alreadyHeld, .fieldNotAsked, .guardFails, .notBefore, .notAfter,
      .hearingTooLate, .threshold,
      .notAdditional, .heldBy, .heldByNobody, .cannotHold, .roleMayNot, .caseIsClosed,
      .reasonToOpenNeeded, .notYetRegistered:
      nil
    }
  }

  /// The field of a form that the refusal is about.
  var field: FormField.Name? {
    switch cause {
    case .dateInFuture: .date
    case .groundNeeds(_, .act): .act
    case .groundNeeds(_, .facts): .facts
    case .missingText: .words
    case .groundNeeds(_, .declinedConsent), .notFromStage, .consentNotAsked, .papersMissing,
      .detailsMissing, .packageHasNoDefect, .mustNotDemand, .notOnTheList, .stateNotAllowed,
      .groundNotOffered, .consentWasNotDeclined, .groundRestsOnForbiddenDemand, .intakeClosed,
      .delayNotExplained, .deliveryDoesNotFit, .supervisorOnly, .readOnlyRole, .channelNotOffered,
      .placeDoesNotProvide, .noEdition, .rulesNotLoaded, .calendar, .stageNotEntered, .alreadyHeld,
      .fieldMissing, .fieldOutOfBounds, .fieldNotAsked, .guardFails, .notBefore, .notAfter,
      .hearingTooLate, .threshold,
      .notAdditional, .heldBy, .heldByNobody, .cannotHold, .roleMayNot, .caseIsClosed,
      .reasonToOpenNeeded, .notYetRegistered:
      nil
    }
  }
}

/// What a filled form asks for.
struct FormReading {
  private let layer: FormLayer
  private let now: Moment

  init(_ layer: FormLayer, now: Moment) {
    self.layer = layer
    self.now = now
  }

  func effects(_ model: Model) -> Result<[Effect], FormProblem> {
    do { return .success(try read(model)) } catch { return .failure(error) }
  }

  private func read(_ model: Model) throws(FormProblem) -> [Effect] {
    switch layer.purpose {
    case .reason(let visit, let phase):
      let words = FreeText(try words(.words))
      return [.visit(visit, [.giveReason(.init(phase: phase, reason: .other, words: words))])]
    case .ground:
      _ = try words(.facts)
      if layer.fields.contains(where: { $0.name == .act }) { _ = try words(.act) }
      _ = try record()
      return []
    case .order(let id, let version):
      let order = OrderRecord(
        number: FreeText(try words(.orderNumber)), date: try date(),
        visit: FreeText(try words(.visitDetails)))
      return [.decide(id, version: version, [.recordOrder(order)])]
    case .cabinet(let id, let version, let isNotice):
      return try delivery(.personalCabinet, id, version, isNotice)
    case .phoneNotice(let id, let version, let isNotice):
      return try delivery(.phoneNotice, id, version, isNotice)
    case .note(let id, let version):
      return [.decide(id, version: version, [.note(try words(.words))])]
    case .delay(let id, let version):
      return [.decide(id, version: version, [.explainDelay(try words(.words))])]
    case .withdraw(let id, let version):
      return [.decide(id, version: version, [.withdraw(reason: try words(.words))])]
    case .closeWithoutOrder(let id, let version):
      return [.decide(id, version: version, [.closeWithoutOrder(reason: try words(.words))])]
    case .supervisorReason:
      _ = try words(.words)
      return []
    case .facts:
      _ = try record()
      return []
    case .request:
      _ = try words(.words)
      return []
    case .freePlace: return [.preschools(.publish(try record()))]
    case .lateEnd(let visit):
      let words = FreeText(try words(.words))
      return [.visit(visit, [.endLate(LateEnd(cause: .other, words: words))])]
    case .replay(let id): return [.replayCase(id, try date())]
    case .takeReason(let id, let version):
      return [.decide(id, version: version, [.take(reason: try words(.words))])]
    case .sensitivity(let id, let version, let isOn):
      return [.decide(id, version: version, [.setSensitivity(isOn, reason: try words(.words))])]
    case .openSensitive(let id): return [.openCase(id, reason: try words(.words))]
    case .bulkReason(let clerk): return model.bulkHand(to: clerk, reason: try words(.words))
    case .viewName:
      _ = try words(.words)
      return []
    case .calendarDay(let kind):
      let change = CalendarChange.day(
        try date(), works: kind.works, movedFrom: try otherDay(), act: try words(.calendarAct),
        certainty: kind.certainty, calendar: model.office.calendar)
      return [.calendar(.preview(change))]
    case .handed(let id, let version):
      return try delivery(.paper, id, version, false)
    case .step(let id, let version, let step):
      return [.decide(id, version: version, [.advance(step, try record())])]
    case .complaint(let form): return try effects(of: form)
    case .address: return []
    case .window(let form): return try effects(of: form)
    case .booking(let form): return try effects(of: form)
    case .twins(let child, let other, let verdict):
      let reason = try words(.words)
      guard let verdict else { return [.twins(.takeBack(child, other, reason: reason))] }
      return [.twins(.judge(child, other, verdict, reason: reason))]
    }
  }

  func moment() throws(FormProblem) -> Moment { Moment(try date(), try time()) }

  /// What may be left empty.
  func optional(_ name: FormField.Name) -> String { layer[name] }

  private func delivery(
    _ delivery: Delivery, _ id: CaseID, _ version: Int, _ isNotice: Bool
  ) throws(FormProblem) -> [Effect] {
    let record = DeliveryRecord(
      delivery: delivery, at: Moment(try date(), try time()),
      phone: layer[.phone].isEmpty ? nil : FreeText("+7" + layer[.phone]))
    return isNotice
      ? [.decide(id, version: version, [.giveNotice(record)])]
      : [.handOver(id, version: version, record, nil)]
  }

  /// What is not whole is told before anything is decided; what must be filled is the law's to say.
  private func record() throws(FormProblem) -> Record {
    for index in layer.shown {
      let field = layer.fields[index]
      if field.fact != nil, !field.isEmpty, field.value == nil {
        throw FormProblem(
          message: field.fact?.id.kind == .moment ? .noSuchTime : .noSuchDate, field: field.name)
      }
    }
    return layer.record
  }

  func words(_ name: FormField.Name) throws(FormProblem) -> String {
    let text = layer[name]
    guard !text.isEmpty else { throw FormProblem(message: .wordsNeeded, field: name) }
    return text
  }

  private func otherDay() throws(FormProblem) -> CivilDate? {
    guard !layer[.movedFrom].isEmpty else { return nil }
    guard let date = CivilDate(digits: layer[.movedFrom]) else {
      throw FormProblem(message: .noSuchDate, field: .movedFrom)
    }
    return date
  }

  func date() throws(FormProblem) -> CivilDate {
    guard let date = CivilDate(digits: layer[.date]) else {
      throw FormProblem(message: .noSuchDate, field: .date)
    }
    return date
  }

  func time(_ name: FormField.Name = .time) throws(FormProblem) -> ClockTime {
    let typed = layer[name]
    guard typed.count == 4, let hour = Int(typed.prefix(2)), let minute = Int(typed.suffix(2)),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { throw FormProblem(message: .noSuchTime, field: name) }
    return ClockTime(hour, minute)
  }
}
