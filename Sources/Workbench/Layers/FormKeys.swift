import Cases
import Law
import Letters
import Screen

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
    let isTaken = layer.fields[layer.focus].edit.take(
      key, isPhone: name == .phone, isDigitsOnly: name.isDigitsOnly, length: name.length)
    guard isTaken else { return nil }
    let after = layer.fields[layer.focus].edit.text
    if after != before { layer.fields[layer.focus].lines = nil }
    let isFull = layer.fields[layer.focus].edit.isFull(
      isPhone: name == .phone, length: name.length)
    if after != before, isFull, case .character = key,
      let next = layer.shown.first(where: { $0 > layer.focus })
    {
      layer.focus = next
      movedOnAt = now
      if name == .phone { fullPhone = after }
    }
    formLayer = layer
    return keepFacts()
  }

  mutating func submitForm() -> [Effect] {
    guard var layer = formLayer else { return [] }
    switch FormReading(layer, now: now).effects(self) {
    case .success(let effects):
      layer.isSent = true
      formLayer = layer
      return finish(layer, effects)
    case .failure(let problem):
      if case .wordsNeeded = problem.message {
        tell(.wordsNeededIn(say(layer.label(of: problem.field))), isBad: true)
      } else {
        tell(problem.message, isBad: true)
      }
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
        ground, facts: layer[.facts(ground)], act: layer[.act], record: layer.record)
    case .supervisorReason:
      closeSentForm()
      return useSupervisorReason(layer[.words])
    case .calendarDay, .complaint:
      closeSentForm()
      return effects
    case .booking, .twins, .window, .schedule: return effects
    case .acceptance:
      closeSentForm()
      return takeAcceptance(layer.record)
    case .facts:
      closeSentForm()
      let drafts = layer.factDrafts
      return changeDraft { $0.facts = drafts } + leaveFacts()
    case .request(let document):
      if intake?.draft != nil { closeSentForm() }
      return recordRequest(document, layer[.words])
    case .reason, .order, .cabinet, .phoneNotice, .note, .delay, .withdraw, .closeWithoutOrder,
      .replay, .step, .handed, .takeReason, .sensitivity, .openSensitive, .bulkReason, .lateEnd,
      .freePlace, .withdrawPlace, .failedDelivery:
      return effects
    case .viewName:
      closeSentForm()
      return saveView(named: layer[.words])
    case .address(let id):
      if id == nil { closeSentForm() }
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
    let course = CourseNotes(self, layer)
    let register = RegisterNotes(self)
    let rows = layer.shown.flatMap { index in
      [
        Form.Row.field(
          Form.Field(
            label: say(layer.label(of: layer.fields[index].name)),
            value: value(layer.fields[index], isFocused: index == layer.focus),
            isFocused: index == layer.focus))
      ] + course.notes(under: layer.fields[index])
        + register.notes(under: layer.fields[index], isFocused: index == layer.focus)
    }
    let lead: [Block] = layer.lead.map { .paragraph([Run($0, .clause)], indent: 1) }
    let form = Block.form(Form(rows: rows, labelsAbove: true))
    // On a small screen the field must be in view before the words that ask for it.
    let blocks: [Block] =
      lead.isEmpty ? [form] : size.isShort ? [form] + lead : lead + [.space, form]
    return Layer(title: say(FormTitle(layer.purpose)), blocks: blocks, width: 76)
  }
}
