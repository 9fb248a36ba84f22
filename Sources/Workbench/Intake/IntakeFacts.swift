import Cases
import Law
import Screen

/// The facts that a service asks for at registration, as fields of the one form; what is typed is in
/// the draft with the key.
struct IntakeFacts {
  private let now: Moment
  private let draft: IntakeDraft
  private let rules: RuleSet

  init(_ model: Model, _ draft: IntakeDraft, _ rules: RuleSet) {
    now = model.now
    self.draft = draft
    self.rules = rules
  }

  func fields(_ asked: [StepField]) -> [FormField] {
    asked.map { field in
      let typed = draft.facts?[field.id]
      let text = typed?.text ?? known(field.id)
      var form = FormField(field, text, options: options(field.id))
      form.answer = typed?.answer.flatMap { form.options.firstIndex(of: $0) }
      return form
    }
  }

  /// What happened, happened now unless the clerk says otherwise.
  private func known(_ field: FieldID) -> String {
    field.kind == .moment && field.isPast ? StepForm.digits(now) : ""
  }

  private func options(_ field: FieldID) -> [FieldValue] {
    switch field.kind {
    case .yesNo: [.answer(true), .answer(false)]
    case .choice(let choices): choices.map { .choice($0) }
    case .ground: rules.grounds.map { .ground($0.id) }
    case .category: rules.statedCategories.map { .category($0) }
    case .language: StudyLanguage.allCases.map { .language($0) }
    case .document, .date, .moment, .words, .longText, .number: []
    }
  }
}

extension FormLayer {
  /// What is typed so far, for the draft.
  var factDrafts: [FieldID: FactDraft] {
    fields.reduce(into: [:]) { drafts, field in
      guard let fact = field.fact else { return }
      drafts[fact.id] = FactDraft(
        text: field.lines ?? field.edit.text, answer: field.options.isEmpty ? nil : field.value)
    }
  }
}

extension Model {
  /// Saves the open form of facts with the draft.
  mutating func keepFacts() -> [Effect] {
    guard let layer = formLayer, layer.purpose == .facts else { return [] }
    let drafts = layer.factDrafts
    return changeDraft { $0.facts = drafts }
  }
}
