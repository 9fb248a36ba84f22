import Cases
import Law
import Letters
import Notices
import Screen

/// The words of papers for which no act prescribes any: the program's or the office's own. A text is
/// changed in the clerk's editor, seen as a page, and saved only when it has all that the law wants.
package struct TemplateScreen: Equatable, Sendable {
  var index = 0
  /// The first line of the page.
  var top = 0
  var showsHistory = false
  var records: [TemplateRecord] = []

  static let actions: [CommandID: Action] = [
    .editTemplate: { $0.editTemplate() },
    .saveTemplate: { $0.saveTemplate() },
    .standardTemplate: { $0.askStandardTemplate() },
    .templateHistory: { $0.showTemplateHistory() },
  ]

  static let forms = TemplateCheck.replaceable

  var form: FormID { Self.forms[min(index, Self.forms.count - 1)] }
}

/// A changed text that is not saved yet.
package struct TemplateDraft: Equatable, Sendable {
  package let form: FormID
  package let text: String
  package let problems: [TemplateProblem]

  init(_ form: FormID, _ text: String) {
    self.form = form
    self.text = text
    problems = TemplateCheck.problems(form, text)
  }

  /// The same text, with what was found wrong when it was to be saved.
  init(_ draft: TemplateDraft, faulty problem: TemplateProblem) {
    form = draft.form
    text = draft.text
    problems = [problem]
  }
}

/// What the screen of templates asks of the store.
package enum TemplateRequest: Equatable, Sendable {
  case load
  case settle(OfficeChoice)
  /// Nothing of a change that is not saved reaches the store.
  case drop

  /// Whether something would be lost if it were not carried out.
  var isWriting: Bool {
    switch self {
    case .load, .drop: false
    case .settle: true
    }
  }
}

/// What came of it.
package enum TemplateAnswer: Equatable, Sendable {
  case records([TemplateRecord])
  case settled(OfficeChoice, [TemplateRecord])
  case dropped
  /// No page can be made of the text on this machine.
  case faulty(FormID, TemplateProblem)
  case refused(OfficeChoice.Refusal)
}

extension Model {
  private var templateScreen: TemplateScreen? {
    get {
      if case .templates(let screen) = stack.last { return screen }
      return nil
    }
    set {
      guard let newValue, case .templates = stack.last else { return }
      stack[stack.count - 1] = .templates(newValue)
    }
  }

  /// What is not saved yet is what one comes for.
  mutating func openTemplates() -> [Effect] {
    layers.removeAll()
    var screen = TemplateScreen()
    screen.index = templateDraft.flatMap { TemplateScreen.forms.firstIndex(of: $0.form) } ?? 0
    stack.append(.templates(screen))
    return [.templates(.load)]
  }

  /// Arrows choose a paper, the page keys turn its page.
  mutating func moveTemplates(_ key: Key) -> [Effect]? {
    guard var screen = templateScreen else { return nil }
    switch key {
    case .pageDown: screen.top += max(1, size.height / 6)
    case .pageUp: screen.top = max(0, screen.top - max(1, size.height / 6))
    case .up, .down, .home, .end:
      guard
        let index = ListMovement.jump(key, count: TemplateScreen.forms.count)
          ?? ListMovement.move(key, from: screen.index, count: TemplateScreen.forms.count)
      else { return nil }
      screen.index = index
      screen.top = 0
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .function, .control:
      return nil
    }
    templateScreen = screen
    return []
  }

  mutating func showTemplateHistory() -> [Effect] {
    templateScreen?.showsHistory.toggle()
    templateScreen?.top = 0
    return []
  }

  // MARK: Changing

  /// The draft goes on where it was left.
  mutating func editTemplate() -> [Effect] {
    guard let form = templateScreen?.form else { return [] }
    guard clerk.role.supervises else { return takeTemplates(.refused(.notAllowed)) }
    return [.edit(templateText(form), .template(form))]
  }

  /// What an editor gives back. An empty file is a clerk who thought better of it.
  mutating func takeTemplateText(_ text: String?, _ form: FormID) -> [Effect] {
    guard let text else {
      tell(TemplateWords.noEditor, isBad: true)
      return []
    }
    let words = text.trimmingLineEnds
    guard !words.tidied.isEmpty, words != templateText(form) else { return [] }
    let isSaved = words == FormCatalogue.template(form, in: office).text
    templateDraft = isSaved ? nil : TemplateDraft(form, words)
    templateScreen?.showsHistory = false
    templateScreen?.top = 0
    return []
  }

  mutating func saveTemplate() -> [Effect] {
    guard let draft = templateDraft, draft.form == templateScreen?.form else {
      tell(TemplateWords.nothingChanged)
      return []
    }
    guard draft.problems.isEmpty else {
      tell(TemplateWords.notSaved(draft.problems.count), isBad: true)
      return []
    }
    return [.templates(.settle(.template(draft.form, draft.text)))]
  }

  /// A change that is not saved is dropped, one that is saved is taken back; both after a question.
  mutating func askStandardTemplate() -> [Effect] {
    guard let form = templateScreen?.form else { return [] }
    if templateDraft?.form == form {
      return confirm(.discardDraft, [.templates(.drop)])
    }
    guard clerk.role.supervises else { return takeTemplates(.refused(.notAllowed)) }
    guard office.templates[form] != nil else {
      tell(TemplateWords.nothingChanged)
      return []
    }
    return confirm(
      .standardTemplate(say(NoticeWords(form))),
      [.templates(.settle(.standardTemplate(form)))])
  }

  mutating func takeTemplates(_ answer: TemplateAnswer) -> [Effect] {
    switch answer {
    case .records(let records): templateScreen?.records = records
    case .settled(let choice, let records):
      alarm = nil
      templateScreen?.records = records
      settleDraft(choice)
    case .dropped: templateDraft = nil
    case .faulty(let form, let problem):
      guard let draft = templateDraft, draft.form == form else { break }
      templateDraft = TemplateDraft(draft, faulty: problem)
      tell(TemplateWords.notSaved(1), isBad: true)
    case .refused(let refusal):
      note = TimedNote(text: say(TemplateRefusalWords(refusal)), isBad: true, since: now)
    }
    return []
  }

  private mutating func settleDraft(_ choice: OfficeChoice) {
    switch choice {
    case .template(let form, _):
      templateDraft = nil
      tell(TemplateWords.saved(say(NoticeWords(form))))
    case .standardTemplate(let form): tell(TemplateWords.reset(say(NoticeWords(form))))
    case .policy, .editionStart, .booking, .schedule, .orderHours, .preschools: break
    }
  }

  mutating func tell(_ words: TemplateWords, isBad: Bool = false) {
    note = TimedNote(text: say(words), isBad: isBad, since: now)
  }

  /// What stands on the screen: what is being changed, else what papers are printed with.
  func templateText(_ form: FormID) -> String {
    if let draft = templateDraft, draft.form == form { return draft.text }
    return FormCatalogue.template(form, in: office).text
  }
}
