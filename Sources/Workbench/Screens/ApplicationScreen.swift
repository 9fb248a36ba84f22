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
    .explainDelay: {
      $0.askWords(.explainDelay) { .delay($0.subject.id, version: $0.subject.version) }
    },
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

  // MARK: Loading

  /// A case came: for the application screen, or for the preview under the inbox.
  mutating func takeFile(_ file: CaseFile) -> [Effect] {
    let isLetIn = file.subject.isOpen(to: clerk.id) || isOpening(file.subject.id)
    for index in stack.indices {
      guard case .application(var screen) = stack[index], screen.id == file.subject.id,
        screen.asOf == nil, isLetIn || screen.file != nil
      else { continue }
      screen.file = file
      stack[index] = .application(screen)
    }
    if inbox.selected?.id == file.subject.id { inbox.preview = file }
    keepFileOfPlace(file)
    explainLoss(file)
    closeOpening(file.subject.id)
    keepHandingCurrent(file)
    return explainAwaited(file)
  }

  mutating func reloadCase() -> [Effect] {
    guard var screen = application else { return [] }
    guard screen.file != nil else { return [.openCase(screen.id, reason: nil)] }
    screen.asOf = nil
    screen.officeThen = nil
    application = screen
    return [.loadCase(screen.id)]
  }

  /// The model with which a case is read: of a past day with the rules, the calendar and the clock of
  /// that day.
  func reading(_ screen: ApplicationScreen) -> Model {
    guard let day = screen.asOf, let office = screen.officeThen else { return self }
    var model = self
    model.office = office
    model.now = Moment(day.adding(days: 1), ClockTime(0, 0)).adding(milliseconds: -1)
    return model
  }

  mutating func askReplay() -> [Effect] {
    guard let screen = application, screen.file != nil else { return [] }
    layers.append(.form(FormLayer(.replay(screen.id), fields: [FormField(.date)])))
    return []
  }

  mutating func takeReplay(
    _ file: CaseFile?, _ day: CivilDate, _ office: Office
  ) -> [Effect] {
    guard var screen = application else { return [] }
    guard let file else {
      tell(.notRegisteredYet(day), isBad: true)
      reopenSentForm(.date)
      return []
    }
    closeSentForm()
    screen.file = file
    screen.asOf = day
    screen.officeThen = office
    screen.index = 0
    application = screen
    return []
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

  /// The ways in which the result of a case may reach the family, by the law's table.
  func ways(of subject: Case) -> [DeliveryRule] {
    office.rules(for: subject)?.ways(via: subject.channel, from: subject.stage) ?? []
  }

  /// The usual one of them.
  func delivery(of subject: Case) -> Delivery { ways(of: subject).first?.delivery ?? .paper }

  /// How the result reaches the family depends on service and channel (`home.req.5.3`,
  /// `home.req.5.4`, `preschool.queue-req.5`).
  mutating func deliver(_ file: CaseFile, isNotice: Bool) -> [Effect] {
    let ways = ways(of: file.subject)
    guard ways.count > 1 else {
      return deliver(file, by: delivery(of: file.subject), isNotice: isNotice)
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(LegalStepWords(.deliver)),
          options: ways.map { ChoiceLayer.Option(say(DeliveryWords($0.delivery)), $0.clause.text) },
          purpose: .delivery(ways.map(\.delivery), isNotice: isNotice))))
    return []
  }

  /// The way is chosen; the case is the one on the screen.
  mutating func deliver(by delivery: Delivery, isNotice: Bool) -> [Effect] {
    application?.file.map { deliver($0, by: delivery, isNotice: isNotice) } ?? []
  }

  private mutating func deliver(
    _ file: CaseFile, by delivery: Delivery, isNotice: Bool
  ) -> [Effect] {
    let subject = file.subject
    switch delivery {
    case .paper:
      guard let form = Notice.form(for: subject, in: office) else {
        layers.append(
          .form(
            FormLayer(.handed(subject.id, version: subject.version), fields: todayFields)))
        return []
      }
      return openNotice(subject.id, form)
    case .personalCabinet:
      layers.append(
        .form(
          FormLayer(
            .cabinet(subject.id, version: subject.version, isNotice: isNotice),
            fields: todayFields)))
      return []
    case .phoneNotice:
      let phone = file.history.applicant.facts.phone.map { String($0.suffix(10)) } ?? ""
      layers.append(
        .form(
          FormLayer(
            .phoneNotice(subject.id, version: subject.version, isNotice: isNotice),
            fields: todayFields + [FormField(.phone, phone)])))
      return []
    }
  }

  private var todayFields: [FormField] {
    [
      FormField(.date, today.dotted.filter { $0.isNumber }),
      FormField(.time, now.time.description.filter { $0.isNumber }),
    ]
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

  mutating func takeDecision(_ file: CaseFile) -> [Effect] {
    alarm = nil
    closeSentForm()
    closeSentDetail()
    followCase(file.subject)
    if let given = leaveBooking(file) { return given }
    let before = application?.file?.subject
    var effects = takeFile(file)
    if let begun = goOnBehindClaim(file) { return effects + begun }
    if application?.leadsBack == true {
      tell(.recorded(number: number(file.subject)))
      return effects + popScreen()
    }
    if case .intake(var screen) = stack.last, case .registered = screen.owner {
      screen.owner = .registered(file)
      stack[stack.count - 1] = .intake(screen)
      return effects + followDecision(file)
    }
    tell(.recorded(number: number(file.subject)))
    effects += openPaper(of: file, after: before)
    if case .handover = stack.last { return effects + refresh() }
    return effects + (isInboxShown ? reloadInbox() : [.refreshRows(inbox.rows.map(\.id))])
  }

  /// After a mark the next paper; after the decision the paper that it gives.
  private mutating func followDecision(_ file: CaseFile) -> [Effect] {
    // Only the claim was recorded: what is typed is still to be.
    guard intake?.papers.detail == nil, formLayer == nil else { return [] }
    guard file.subject.stage == .checking else {
      tell(.recorded(number: number(file.subject)))
      return givePaper(of: file, Notice.form(for: file.subject, in: office))
    }
    if intake?.step == .papers { return goOnFromPapers() }
    return []
  }
}
