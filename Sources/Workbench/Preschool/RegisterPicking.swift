import Cases
import Law
import Letters
import Screen

extension FormField {
  /// Whether it names a preschool of the register.
  var isPreschool: Bool {
    guard let id = fact?.id else { return false }
    return FieldID.preschools.contains(id) || id == .offeredPreschool
  }
}

/// What stands under the name of a preschool while it is typed: how the register has it, or that it has
/// it not (`preschool.rule.2`, `preschool.rule.10.p1`).
struct RegisterNotes {
  private let model: Model

  init(_ model: Model) { self.model = model }

  func notes(under field: FormField, isFocused: Bool) -> [Form.Row] {
    let register = model.office.preschools
    guard field.isPreschool, !register.isEmpty else { return [] }
    let typed = field.edit.text.tidied
    guard !typed.isEmpty else {
      return isFocused ? [note(.pick(register.preschools.count), .muted)] : []
    }
    switch register.standing(of: typed) {
    case .unknown: return []
    case .notListed: return [note(.notListed(alike: register.found(by: typed).count), .warning)]
    case .listed(let preschool):
      guard preschool.hasStateOrder else { return [note(.withoutOrder, .forbidden)] }
      return preschool.name == typed ? [] : [note(.listedAs(preschool.name), .muted)]
    }
  }

  private func note(_ words: RegisterWords, _ role: Role) -> Form.Row {
    .note(Run(model.say(words), role))
  }
}

extension Model {
  /// The preschools of the register that what is typed may mean; one without a state order stays in
  /// sight and cannot be chosen.
  mutating func pickPreschool() -> [Effect] {
    guard let layer = formLayer, layer.fields[layer.focus].isPreschool else { return [] }
    let found = office.preschools.found(by: layer.fields[layer.focus].edit.text)
    guard !found.isEmpty else {
      note = TimedNote(text: say(RegisterWords.nothingAlike), isBad: true, since: now)
      return []
    }
    let options = found.map { preschool in
      ChoiceLayer.Option(
        preschool.name, "",
        refusal: preschool.hasStateOrder ? nil : say(RegisterWords.withoutOrder))
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(RegisterWords.title), options: options,
          purpose: .preschool(found.map(\.name)))))
    return []
  }

  /// The field has the name as the register writes it, and the next one wants its answer.
  mutating func usePreschool(_ name: String) -> [Effect] {
    guard var layer = formLayer, layer.fields[layer.focus].isPreschool else { return [] }
    layer.fields[layer.focus].edit = EditLine(name)
    layer.focus = layer.next ?? layer.focus
    formLayer = layer
    return keepFacts()
  }
}
