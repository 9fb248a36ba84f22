import Cases
import Law
import Letters
import Screen

/// A few fields on a window: a note, a reason, the order of the head, a delivery.
package struct FormLayer: Equatable, Sendable {
  let purpose: Purpose
  var fields: [FormField]
  var focus = 0
  /// Verbatim text above the fields, as the ground that is being stated.
  var lead: [String]

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

    /// A legal step that ends something is confirmed with F8; Enter must stay safe.
    var needsConfirmation: Bool {
      switch self {
      case .ground, .withdraw, .closeWithoutOrder: true
      case .reason, .order, .cabinet, .phoneNotice, .note, .delay, .supervisorReason, .replay,
        .calendarDay:
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
    guard
      layer.fields[layer.focus].edit.take(key, isDigitsOnly: name.isDigitsOnly, length: name.length)
    else { return nil }
    let isFull = name.length == layer.fields[layer.focus].edit.text.count
    if isFull, case .character = key, layer.focus < layer.fields.count - 1 {
      layer.focus += 1
      hasMovedOn = true
    }
    formLayer = layer
    return []
  }

  private mutating func submitForm() -> [Effect] {
    guard let layer = formLayer else { return [] }
    switch FormReading(layer, now: now).effects(self) {
    case .success(let effects):
      layers.removeLast()
      return finish(layer, effects)
    case .failure(let problem):
      tell(problem.message, isBad: true)
      return []
    }
  }

  private mutating func finish(_ layer: FormLayer, _ effects: [Effect]) -> [Effect] {
    switch layer.purpose {
    case .ground(let ground): return refuseOn(ground, facts: layer[.facts], act: layer[.act])
    case .supervisorReason: return useSupervisorReason(layer[.words])
    case .reason, .order, .cabinet, .phoneNotice, .note, .delay, .withdraw, .closeWithoutOrder,
      .replay, .calendarDay:
      return effects
    }
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
    guard !text.isEmpty else { throw FormProblem(message: .wordsNeeded) }
    return text
  }

  private func otherDay() throws(FormProblem) -> CivilDate? {
    guard !layer[.movedFrom].isEmpty else { return nil }
    guard let date = CivilDate(digits: layer[.movedFrom]) else {
      throw FormProblem(message: .noSuchDate)
    }
    return date
  }

  private func date() throws(FormProblem) -> CivilDate {
    guard let date = CivilDate(digits: layer[.date]) else {
      throw FormProblem(message: .noSuchDate)
    }
    return date
  }

  private func time() throws(FormProblem) -> ClockTime {
    let typed = layer[.time]
    guard typed.count == 4, let hour = Int(typed.prefix(2)), let minute = Int(typed.suffix(2)),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { throw FormProblem(message: .noSuchTime) }
    return ClockTime(hour, minute)
  }
}
