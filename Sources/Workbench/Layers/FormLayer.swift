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
    case calendarDay(CalendarDayKind)
    case lateEnd(VisitID)

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
      case .reason, .ground, .order, .cabinet, .phoneNotice, .note, .delay, .withdraw,
        .closeWithoutOrder, .supervisorReason, .replay, .calendarDay, .lateEnd:
        return self
      }
    }

    /// A legal step that ends something is confirmed with F8; Enter must stay safe.
    var needsConfirmation: Bool {
      switch self {
      case .withdraw, .closeWithoutOrder: true
      case .ground, .reason, .order, .cabinet, .phoneNotice, .note, .delay, .supervisorReason,
        .replay, .calendarDay, .lateEnd:
        false
      }
    }
  }

  static let actions: [CommandID: Action] = [
    .nextField: { $0.nextFormField() },
    .nextInOrder: { $0.nextFormField() },
    .previousField: { $0.previousFormField() },
    .confirmRefusal: { $0.confirmForm() },
  ]

  subscript(name: FormField.Name) -> String {
    fields.first { $0.name == name }?.edit.text.tidied ?? ""
  }
}

/// One field of a form layer.
package struct FormField: Equatable, Sendable {
  let name: Name
  var edit: EditLine

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

    var length: Int? {
      switch self {
      case .date, .movedFrom: 8
      case .time: 4
      case .phone: 10
      case .words, .facts, .act, .orderNumber, .visitDetails, .calendarAct: nil
      }
    }

    var isDigitsOnly: Bool { length != nil }
  }

  init(_ name: Name, _ text: String = "") {
    self.name = name
    edit = EditLine(text)
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
    if layer.focus < layer.fields.count - 1 {
      layer.focus += 1
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
    layer.focus = max(0, layer.focus - 1)
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
    let before = layer.fields[layer.focus].edit.text
    guard
      layer.fields[layer.focus].edit.take(key, isDigitsOnly: name.isDigitsOnly, length: name.length)
    else { return nil }
    let after = layer.fields[layer.focus].edit.text
    if after != before, name.length == after.count, case .character = key,
      layer.focus < layer.fields.count - 1
    {
      layer.focus += 1
      hasMovedOn = true
    }
    formLayer = layer
    return []
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
      return stateGround(ground, facts: layer[.facts], act: layer[.act])
    case .supervisorReason:
      closeSentForm()
      return useSupervisorReason(layer[.words])
    case .calendarDay:
      closeSentForm()
      return effects
    case .reason, .order, .cabinet, .phoneNotice, .note, .delay, .withdraw, .closeWithoutOrder,
      .replay, .lateEnd:
      return effects
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

  /// A form that waits over a case follows it to its newest version.
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
    let rows = layer.fields.enumerated().map { index, field in
      Form.Row.field(
        Form.Field(
          label: say(FormWords(field.name)),
          value: .text(
            field.edit, mask: field.name.length.map { String(repeating: "_", count: $0) } ?? ""),
          isFocused: index == layer.focus))
    }
    var blocks: [Block] = layer.lead.map { .paragraph([Run($0, .clause)], indent: 1) }
    if !layer.lead.isEmpty { blocks.append(.space) }
    blocks.append(.form(Form(rows: rows, labelsAbove: true)))
    return Layer(title: say(FormTitle(layer.purpose)), blocks: blocks, width: 76)
  }
}

/// A form that cannot be sent yet.
struct FormProblem: Error {
  let message: MessageWords
  let field: FormField.Name
}

extension Refusal {
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
      .placeDoesNotProvide, .noEdition, .rulesNotLoaded, .calendar, .stageNotEntered, .alreadyHeld:
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
    case .lateEnd(let visit):
      let words = FreeText(try words(.words))
      return [.visit(visit, [.endLate(LateEnd(cause: .other, words: words))])]
    case .replay(let id): return [.replayCase(id, try date())]
    case .calendarDay(let kind):
      let change = CalendarChange.day(
        try date(), works: kind.works, movedFrom: try otherDay(), act: try words(.calendarAct),
        certainty: kind.certainty, calendar: model.office.calendar)
      return [.calendar(.preview(change))]
    }
  }

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

  private func words(_ name: FormField.Name) throws(FormProblem) -> String {
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

  private func date() throws(FormProblem) -> CivilDate {
    guard let date = CivilDate(digits: layer[.date]) else {
      throw FormProblem(message: .noSuchDate, field: .date)
    }
    return date
  }

  private func time() throws(FormProblem) -> ClockTime {
    let typed = layer[.time]
    guard typed.count == 4, let hour = Int(typed.prefix(2)), let minute = Int(typed.suffix(2)),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { throw FormProblem(message: .noSuchTime, field: .time) }
    return ClockTime(hour, minute)
  }
}
