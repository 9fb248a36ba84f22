import Cases
import Law
import Letters
import Notices
import Screen

/// One application: facts, deadlines, papers, history, and every step with why-not.
package struct ApplicationScreen: Equatable, Sendable {
  let id: CaseID
  var pane: Pane
  var index = 0
  var file: CaseFile?
  /// The day as of which the case is shown; `nil` for now.
  var asOf: CivilDate?
  /// The case is being claimed, and this comes behind it.
  var goesOn: CommandID?
  /// The office of that day.
  var officeThen: Office?
  /// It was opened for one step from another screen, which is shown again when that is recorded.
  var leadsBack = false

  init(id: CaseID, pane: Pane = .deadlines) {
    self.id = id
    self.pane = pane
  }

  enum Pane: CaseIterable, Sendable {
    case deadlines
    case papers
    case history
    case steps
  }

  static let actions: [CommandID: Action] = [
    .caseStep: { $0.nextStepOfCase() },
    .pane: { $0.nextPane() },
    .nextCase: { $0.neighbour(1) },
    .previousCase: { $0.neighbour(-1) },
    .checklist: { $0.beginChecklist() },
    .take: { $0.takeCase() },
    .note: { $0.editNote() },
    .notices: { $0.chooseNotice() },
    .replay: { $0.askReplay() },
    .withdraw: {
      $0.askWords(.step(.withdraw)) { .withdraw($0.subject.id, version: $0.subject.version) }
    },
    .explainDelay: { $0.explainDelay() },
    .failDelivery: {
      $0.askWords(.failDelivery) { .failedDelivery($0.subject.id, version: $0.subject.version) }
    },
    .closeCase: {
      $0.askWords(.step(.closeWithoutOrder)) {
        .closeWithoutOrder($0.subject.id, version: $0.subject.version)
      }
    },
    .reportStage: { $0.reportStages() },
    .sensitive: { $0.toggleSensitivity() },
    .twins: { $0.listTwins() },
    .tellState: { $0.askWhoAsks() },
    .refresh: { $0.reloadCase() },
  ]

  /// Of a past day nothing can be done, only read.
  static let readingActions: [CommandID: Action] = actions.filter {
    [.pane, .replay, .refresh].contains($0.key)
  }
}

extension Model {
  var application: ApplicationScreen? {
    get {
      if case .application(let screen) = stack.last { return screen }
      return nil
    }
    set {
      guard let newValue, case .application = stack.last else { return }
      stack[stack.count - 1] = .application(newValue)
    }
  }

  // MARK: Moving

  mutating func nextPane() -> [Effect] {
    guard var screen = application else { return [] }
    screen.pane = screen.pane.stepping(1)
    screen.index = 0
    application = screen
    return []
  }

  mutating func moveApplication(_ key: Key) -> [Effect]? {
    guard var screen = application else { return nil }
    let last = max(0, paneRows(screen).count - 1)
    switch key {
    case .down: screen.index = min(last, screen.index + 1)
    case .up: screen.index = max(0, screen.index - 1)
    case .home: screen.index = 0
    case .end: screen.index = last
    case .pageUp, .pageDown, .character, .enter, .escape, .tab, .backTab, .backspace, .delete,
      .insert, .left, .right, .function, .control:
      return nil
    }
    application = screen
    return []
  }

  /// The next or previous row of the inbox, without going back to it.
  mutating func neighbour(_ step: Int) -> [Effect] {
    guard let screen = application else { return [] }
    let here = inbox.rows.firstIndex { $0.id == screen.id } ?? inbox.index
    let next = here + step
    guard inbox.rows.indices.contains(next) else {
      tell(step > 0 ? .lastCase : .firstCase)
      return []
    }
    inbox.index = next
    let row = inbox.rows[next]
    inbox.changed.remove(row.id)
    application = ApplicationScreen(id: row.id, pane: screen.pane)
    return [.openCase(row.id, reason: nil)]
  }

  // MARK: Commands

  /// The one sensible step of the case at its stage, or the step under the cursor.
  mutating func nextStepOfCase() -> [Effect] {
    guard let screen = application, let file = screen.file, screen.asOf == nil else { return [] }
    if let visit = visitToEnd(screen, file) { return endVisit(visit) }
    if let effects = claimFirst(file, then: .caseStep) { return effects }
    if let document = heldOriginal(screen, file) { return giveBackOriginal(document, file) }
    if screen.pane != .steps {
      if file.subject.stage == .checking { return openChecklist() }
      if file.subject.stage.isFinal { return chooseNotice() }
    }
    return proposedStep(screen, file).map { take($0, file) } ?? []
  }

  mutating func openChecklist() -> [Effect] {
    guard let file = application?.file else { return [] }
    stack.append(.intake(IntakeScreen(checking: file)))
    if file.subject.consent == nil { return askConsent() }
    selectFirstOpenPaper()
    return []
  }

  mutating func askOrder(_ file: CaseFile) -> [Effect] {
    let subject = file.subject
    layers.append(
      .form(
        FormLayer(
          .order(subject.id, version: subject.version),
          fields: [FormField(.orderNumber), FormField(.date), FormField(.visitDetails)])))
    return []
  }

  mutating func takeCase() -> [Effect] {
    guard let subject = application?.file?.subject else { return [] }
    application?.goesOn = nil
    return takeOrGive(
      subject.id, version: subject.version, holder: subject.holder, stage: subject.stage)
  }

  mutating func editNote() -> [Effect] {
    guard let subject = application?.file?.subject, mayDo(.note, to: subject.stage) else {
      return []
    }
    return [.edit("", .note(subject.id, version: subject.version))]
  }

  /// The editor gave nothing back, or there is none: a line on the screen serves as well.
  mutating func takeEdited(_ outcome: EditorOutcome, _ purpose: EditPurpose) -> [Effect] {
    let text: String?
    switch outcome {
    case .failed:
      tell(.editorFailed, isBad: true)
      return []
    case .missing: text = nil
    case .text(let words): text = words
    }
    switch purpose {
    case .note(let id, let version):
      guard let text else {
        layers.append(.form(FormLayer(.note(id, version: version), fields: [FormField(.words)])))
        return []
      }
      let words = text.neutralised(keepingLines: true)
      guard !words.tidied.isEmpty else { return [] }
      return [.decide(id, version: version, [.note(words)])]
    case .field(let index): return takeLongText(text, index)
    case .complaintAnswer(let id, let version):
      return takeAnswerText(text, id, version: version)
    case .template(let form): return takeTemplateText(text, form)
    }
  }

  mutating func askWords(
    _ deed: CaseDeed, _ purpose: (CaseFile) -> FormLayer.Purpose
  ) -> [Effect] {
    guard let file = application?.file, mayDo(deed, to: file.subject.stage) else { return [] }
    layers.append(.form(FormLayer(purpose(file), fields: [FormField(.words)])))
    return []
  }

  mutating func explainDelay() -> [Effect] {
    guard let file = application?.file, mayDo(.explainDelay, to: file.subject.stage) else {
      return []
    }
    return askDelay(of: file)
  }

  /// Stages entered in the monitoring system since the last report (`home.rule.8.1`).
  mutating func reportStages() -> [Effect] {
    guard let file = application?.file, mayDo(.reportStage, to: file.subject.stage) else {
      return []
    }
    let subject = file.subject
    guard file.history.surroundings.openStages > 0 else {
      tell(.stagesReported)
      return []
    }
    let open = subject.stages.filter { $0.reportedAt == nil }.map(\.stage)
    guard !open.isEmpty else {
      tell(.stagesReported)
      return []
    }
    return [
      .decide(
        subject.id, version: subject.version, open.map { .reportStage($0, at: now) })
    ]
  }
}
