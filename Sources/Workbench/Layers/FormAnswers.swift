import Cases
import Law
import Letters
import Screen

extension Model {
  func value(_ field: FormField, isFocused: Bool = true) -> Form.Value {
    guard field.options.isEmpty else {
      let words = field.options.map { FactText(self).value($0) }
      let chosen = field.answer.map { words[$0] }
      return .choice(chosen, of: words)
    }
    // A date is read with its points, except by who is typing it.
    if !isFocused, let date = CivilDate(digits: field.edit.text), field.name.length == 8 {
      return .text(EditLine(date.dotted), mask: "")
    }
    return .text(
      field.edit, mask: field.name.length.map { String(repeating: "_", count: $0) } ?? "")
  }

  /// Left, Right and Space go through the answers; nothing is chosen before a key says so.
  /// A digit takes the answer of that number and goes on.
  mutating func changeAnswer(_ key: Key) -> [Effect]? {
    guard var layer = formLayer else { return nil }
    let count = layer.fields[layer.focus].options.count
    if isTextAtChoice(key, of: count) { return [] }
    if let place = ChoiceLayer.place(key, of: count) { return takeAnswer(place) }
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
    movedOnAt = next != nil || layer.purpose == .facts ? now : nil
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
    guard let text else {
      tell(TemplateWords.noEditor)
      return []
    }
    let words = text.neutralised(keepingLines: true)
    layer.fields[index].lines = words.tidied.isEmpty ? nil : words
    layer.fields[index].edit = EditLine(words.replacing("\n", with: " / ").tidied)
    formLayer = layer
    return []
  }
}
