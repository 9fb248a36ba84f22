import Cases
import Law
import Letters
import Notices
import Screen

/// The decision, with the paper it would give already in sight.
package struct DecisionStep: Equatable, Sendable {
  var index = 0
  /// The first line of the preview.
  var top = 0
  /// The ground with its facts, stated and not yet confirmed: its paper is in sight.
  var stated: StatedGround?
  /// What else the step asks for: when and where the family is heard, or the figures of the ground.
  var statedFacts = Record()

  static let actions: [CommandID: Action] = [
    .decide: { $0.decideHere() },
    .confirmRefusal: { $0.confirmDecision() },
    .checklist: { $0.openPapers() },
  ]
}

/// What can be decided at the desk.
enum DecisionKind: CaseIterable, Sendable {
  case accept
  case talon
  case refuseAcceptance
  case refuse
}

/// A decision with the reason why it is not possible, and the history it would make.
struct DecisionOffer: Sendable {
  let kind: DecisionKind
  let problem: ProvisionalProblem?
  let outcome: CaseHistory?

  var isAllowed: Bool { problem == nil }
}

extension Model {
  mutating func openDecision() -> [Effect] {
    guard var screen = intake else { return [] }
    screen.step = .decision
    screen.papers.detail = nil
    screen.decision = DecisionStep()
    intake = screen
    screen.decision.index = decisionOffers.firstIndex(where: \.isAllowed) ?? 0
    intake = screen
    return []
  }

  // MARK: Offers

  /// The decisions with why-not, from the rules that decide later.
  var decisionOffers: [DecisionOffer] {
    guard let screen = intake, let now = intakeRules.map(circumstances(by:)) else { return [] }
    let kinds = DecisionKind.allCases.filter { $0 != .talon || screen.draft != nil }
    return kinds.map { offer($0, screen, now) }
  }

  private func offer(
    _ kind: DecisionKind, _ screen: IntakeScreen, _ now: Circumstances
  ) -> DecisionOffer {
    do {
      let history = try startingHistory(screen, now)
      return DecisionOffer(kind: kind, problem: nil, outcome: try outcome(kind, history, now))
    } catch {
      return DecisionOffer(kind: kind, problem: error, outcome: nil)
    }
  }

  private func startingHistory(
    _ screen: IntakeScreen, _ now: Circumstances
  ) throws(ProvisionalProblem) -> CaseHistory {
    switch screen.owner {
    case .draft(let draft, _): try draft.provisional(now)
    case .registered(let file): file.history
    }
  }

  private func outcome(
    _ kind: DecisionKind, _ history: CaseHistory, _ now: Circumstances
  ) throws(ProvisionalProblem) -> CaseHistory {
    switch kind {
    case .accept: return try trying(.accept, history, now)
    case .talon: return history
    case .refuseAcceptance: return try trying(.refuseAcceptance, history, now)
    case .refuse:
      let step = Self.refusalStep(now.rules)
      let offer = history.subject.offers(now).first { $0.step == step }
      if let refusal = offer?.refusal { throw .refused(refusal) }
      return history
    }
  }

  /// A service that hears the family first begins a refusal with the preliminary decision.
  private static func refusalStep(_ rules: RuleSet) -> Step {
    rules.lifecycle.lines(from: .checking, .findGround).isEmpty ? .refuse : .findGround
  }

  private func trying(
    _ command: CaseCommand, _ history: CaseHistory, _ now: Circumstances
  ) throws(ProvisionalProblem) -> CaseHistory {
    do { return try history.trying(command, now) } catch { throw .refused(error) }
  }

  private var selectedOffer: DecisionOffer? {
    let offers = decisionOffers
    guard let index = intake?.decision.index, offers.indices.contains(index) else { return nil }
    return offers[index]
  }

  // MARK: Keys

  mutating func moveDecision(_ key: Key) -> [Effect]? {
    guard var screen = intake else { return nil }
    let last = max(0, decisionOffers.count - 1)
    switch key {
    case .down: screen.decision.index = min(last, screen.decision.index + 1)
    case .up: screen.decision.index = max(0, screen.decision.index - 1)
    case .pageDown: screen.decision.top += 6
    case .pageUp: screen.decision.top = max(0, screen.decision.top - 6)
    case .home: screen.decision.index = 0
    case .end: screen.decision.index = last
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .function, .control:
      return nil
    }
    if key == .up || key == .down {
      screen.decision.top = 0
      screen.decision.stated = nil
      screen.decision.statedFacts = Record()
    }
    intake = screen
    return []
  }

  /// Enter accepts or gives the talon; what turns a family away is confirmed with F8.
  mutating func decideHere() -> [Effect] {
    guard let offer = selectedOffer else { return [] }
    if let problem = offer.problem { return explain(problem) }
    switch offer.kind {
    case .accept: return carryOut(.accept)
    case .talon: return carryOut(.talon)
    case .refuse: return chooseGround()
    case .refuseAcceptance:
      tell(.confirmWithF8)
      return []
    }
  }

  /// F8 on what turns a family away, once its paper is in sight; on anything else it is Enter.
  mutating func confirmDecision() -> [Effect] {
    guard let offer = selectedOffer else { return [] }
    if let problem = offer.problem { return explain(problem) }
    switch offer.kind {
    case .accept, .talon: return decideHere()
    case .refuseAcceptance: return carryOut(.refuseAcceptance)
    case .refuse:
      guard let screen = intake, let stated = screen.decision.stated, let rules = intakeRules
      else { return chooseGround() }
      if refusalWantsAddress { return askAddress(of: screen.registeredCase) }
      return carryOut(refusal(stated, screen.decision.statedFacts, rules))
    }
  }

  private mutating func explain(_ problem: ProvisionalProblem) -> [Effect] {
    switch problem {
    case .field(let field): return takeFieldProblem(field)
    case .refused(let refusal):
      if case .intakeClosed(let state) = refusal.cause, state.staffIsThere, clerk.role.supervises {
        layers.append(
          .form(
            FormLayer(
              .supervisorReason, fields: [FormField(.words)], lead: [refusalText(refusal)])))
        return []
      }
      lastWhy = refusal.clauses.map { .clause($0) } + refusal.articles.map { .article($0) }
      note = TimedNote(text: refusalText(refusal), isBad: true, since: now)
      return []
    }
  }

  mutating func useSupervisorReason(_ reason: String) -> [Effect] {
    changeDraft { $0.supervisorReason = reason }
  }

  private mutating func carryOut(_ decision: DeskDecision) -> [Effect] {
    guard let screen = intake else { return [] }
    switch screen.owner {
    case .draft(let draft, let id): return [.register(draft, id, decision)]
    case .registered(let file):
      guard let command = decision.command else { return [] }
      return [.decide(file.subject.id, version: file.subject.version, [command])]
    }
  }

  // MARK: Refusing the service

  /// The grounds of the clause, verbatim; none is preselected.
  private mutating func chooseGround() -> [Effect] {
    guard let rules = intakeRules else { return [] }
    let options = rules.grounds.map { ground in
      ChoiceLayer.Option(
        say(GroundWords(ground.id)), ground.clause.text,
        refusal: refusal(of: ground).map(refusalText))
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(IntakeWords.ground), options: options,
          purpose: .ground(rules.grounds.map(\.id)))))
    return []
  }

  /// Why a ground cannot be stated, from the rules that decide later; `nil` when it can.
  private func refusal(of ground: RefusalGround) -> Refusal? {
    guard let screen = intake, let now = intakeRules.map(circumstances(by:)),
      let history = try? startingHistory(screen, now)
    else { return nil }
    let words = FreeText("—")
    let stated = StatedGround(
      ground: ground.id, facts: words, act: words, document: documentBehind(ground.id))
    return history.subject.refusal(stating: stated, now)
  }

  /// What F8 records: the refusal itself, or with what else its step asks for; where the family is
  /// heard first, the preliminary decision.
  private func refusal(
    _ stated: StatedGround, _ record: Record, _ rules: RuleSet
  ) -> DeskDecision {
    let step = Self.refusalStep(rules)
    guard step != .refuse || !record.isEmpty else { return .refuse(stated) }
    return .step(step, record.merging(Record(stated)))
  }

  mutating func openGroundForm(_ id: GroundID) -> [Effect] {
    guard let rules = intakeRules, let ground = rules.ground(id) else { return [] }
    let typed = intake?.decision.stated.flatMap { $0.ground == id ? $0 : nil }
    var fields = [FormField(.facts, typed?.facts.words ?? "")]
    if ground.needs.contains(.act) {
      fields.append(FormField(.act, typed?.act?.words ?? actOfMissingPaper(rules)))
    }
    let text = ClauseLibrary.clause(ground.clause)?.text ?? ""
    fields += factsOfRefusal(id, rules)
    layers.append(.form(FormLayer(.ground(id), fields: fields, lead: [text])))
    return []
  }

  /// What the step asks for beside the ground itself: the hearing, or the figures of the ground.
  private func factsOfRefusal(_ ground: GroundID, _ rules: RuleSet) -> [FormField] {
    let line = rules.lifecycle.lines(from: .checking, Self.refusalStep(rules)).first
    let asked: [StepField] = (line?.fields ?? []).filter {
      !Self.statedApart.contains($0.id) && $0.isAsked(in: [.ground: .ground(ground)])
    }
    return asked.map { factField($0, rules) }
  }

  private func factField(_ field: StepField, _ rules: RuleSet) -> FormField {
    let isPlace = field.id == .hearingPlace
    return FormField(
      StepField(field.id, field.need == .optional ? .optional : .required, clause: field.clause),
      isPlace ? office.organisation?.address ?? "" : "",
      options: field.id.kind == .yesNo
        ? [.answer(true), .answer(false)] : [])
  }

  /// The ground is chosen before, its facts and its act have fields of their own.
  private static let statedApart: Set<FieldID> = [
    .ground, .groundFacts, .groundAct, .groundDocument,
  ]

  /// For a missing paper the provision that is not met is its line of the list.
  private func actOfMissingPaper(_ rules: RuleSet) -> String {
    guard let row = paperRows.first(where: { $0.defect != nil }),
      let clause = ClauseLibrary.clause(row.law.rule.clause)
    else { return "" }
    return "\(clause.act.order) бұйрық, \(clause.place)"
  }

  /// Everything a ground needs is stated; the paper it rests on follows from the checklist. Nothing
  /// is decided yet: the notice stands on the screen until F8.
  mutating func stateGround(
    _ ground: GroundID, facts: String, act: String, record: Record
  ) -> [Effect] {
    guard var screen = intake else { return [] }
    screen.decision.stated = StatedGround(
      ground: ground, facts: FreeText(facts), act: act.isEmpty ? nil : FreeText(act),
      document: documentBehind(ground))
    screen.decision.statedFacts = record
    screen.decision.top = 0
    intake = screen
    tell(.confirmWithF8)
    return refusalWantsAddress ? askAddress(of: screen.registeredCase) : []
  }

  /// Whether the notice of the stated refusal has a blank for the address that nobody answered.
  private var refusalWantsAddress: Bool {
    guard let screen = intake, let history = selectedOffer?.outcome,
      let refused = refusedHistory(history, screen),
      let form = Notice.form(for: refused.subject, in: office)
    else { return false }
    return wantsAddress(form, of: refused)
  }

  private func documentBehind(_ ground: GroundID) -> DocumentID? {
    switch ground {
    case .untrueDocuments, .contractDocuments, .contraindication, .immunityThreshold: nil
    case .requirementsNotMet: paperRows.first { $0.defect != nil }?.document
    case .noConsent:
      paperRows.first { $0.law.rule.registry != nil && !$0.state.isThere }?.document
    }
  }

  // MARK: View

  func viewDecision(_ screen: IntakeScreen) -> Sheet {
    var sheet = intakeFrame(screen, say(IntakeWords.decision))
    let offers = decisionOffers
    if screen.decision.stated == nil {
      sheet.blocks = [.table(offerTable(offers, screen))]
      if offers.indices.contains(screen.decision.index) {
        let reason = Run(reason(offers[screen.decision.index]), .muted)
        sheet.blocks.append(.paragraph([reason], indent: 2))
      }
      if let due = dueLine(offers) { sheet.blocks.append(.line(due)) }
      sheet.blocks.append(.rule)
    }
    if let warning = thresholdWarning(screen) {
      sheet.blocks.append(.paragraph([Run(warning, .warning)], indent: 2))
    }
    sheet.blocks.append(.document(preview(offers, screen)))
    sheet.next = decisionNext(offers, screen)
    if sheet.message == nil {
      sheet.message = Note(
        say(
          screen.channel == channelOfVisitors
            ? MessageWords.savedBeforePrint : MessageWords.resultIsSent))
    }
    return sheet
  }

  /// Said to whoever may decide: a clerk is refused with the same words.
  private func thresholdWarning(_ screen: IntakeScreen) -> String? {
    let facts = screen.decision.statedFacts
    guard screen.decision.stated?.ground == .immunityThreshold, let group = facts.threshold else {
      return nil
    }
    let warnings = group.warnings(childIsVaccinated: facts.answer(.childVaccinated) != false)
    return warnings.isEmpty ? nil : say(ThresholdWords(group, warnings))
  }

  private func offerTable(_ offers: [DecisionOffer], _ screen: IntakeScreen) -> Table {
    let rows = offers.map { offer in
      Table.Row.item(
        Table.Item(cells: [
          Run(say(DecisionWords(offer.kind)), offer.isAllowed ? .text : .forbidden),
          Run(reason(offer), offer.isAllowed ? .muted : .forbidden),
        ]))
    }
    return Table(
      columns: [
        Table.Column("", 14, upTo: 18, isAnchor: true), Table.Column("", 30, upTo: 90),
      ], rows: rows, selected: screen.decision.index, showsHeadings: false)
  }

  /// Why not, or what the decision rests on.
  private func reason(_ offer: DecisionOffer) -> String {
    switch offer.problem {
    case .field(let problem): say(ProblemWords(problem))
    case .refused(let refusal): refusalText(refusal)
    case nil:
      say(
        DecisionBasisWords(
          offer.kind, papers: paperRows.count { $0.state.isThere },
          consent: intake?.paperFacts.consent?.isGiven))
    }
  }

  /// The day of registration and the due date of what would be registered.
  private func dueLine(_ offers: [DecisionOffer]) -> [Run]? {
    guard let history = offers.compactMap(\.outcome).first else { return nil }
    let file = CaseFile(history)
    guard let due = dueDate(file) else { return nil }
    let registered = history.subject.facts.registered
    return [
      Run(say(DecisionLine.registered(registered, due: due))), Run("   F1 ", .key),
      Run(say(FrameWords.why), .muted),
    ]
  }

  private func preview(_ offers: [DecisionOffer], _ screen: IntakeScreen) -> Document {
    guard offers.indices.contains(screen.decision.index),
      let history = offers[screen.decision.index].outcome
    else { return Document(lines: [], top: 0) }
    let kind = offers[screen.decision.index].kind
    let top = screen.decision.top
    guard kind == .refuse else {
      guard let form = kind == .talon ? .talon : Notice.form(for: history.subject, in: office)
      else {
        return Document(lines: [], top: 0)
      }
      return NoticePreview(self, history).document(form, top: top)
    }
    guard let refused = refusedHistory(history, screen),
      let form = Notice.form(for: refused.subject, in: office)
    else { return Document(lines: groundLines(history), top: top) }
    return NoticePreview(self, refused).document(form, top: top)
  }

  /// The case as the stated ground would leave it.
  private func refusedHistory(_ history: CaseHistory, _ screen: IntakeScreen) -> CaseHistory? {
    guard let stated = screen.decision.stated, let rules = intakeRules,
      let command = refusal(stated, screen.decision.statedFacts, rules).command
    else { return nil }
    return try? trying(command, history, circumstances(by: rules))
  }

  private func groundLines(_ history: CaseHistory) -> [[Run]] {
    guard let rules = office.rules(for: history.subject) else { return [] }
    return rules.grounds.flatMap { ground in
      let text = ClauseLibrary.clause(ground.clause)?.text ?? ""
      return "\(text) \(ground.clause.text)".wrapped(cells: size.width - 4).map {
        [Run("  " + $0, .clause)]
      } + [[Run("")]]
    }
  }

  private func decisionNext(_ offers: [DecisionOffer], _ screen: IntakeScreen) -> String {
    guard offers.indices.contains(screen.decision.index) else { return "" }
    let offer = offers[screen.decision.index]
    if case .field(let problem) = offer.problem {
      return say(NextWords.goToField(say(FieldWords(problem.field))))
    }
    guard offer.isAllowed else { return say(NextWords.whyNot) }
    switch offer.kind {
    case .accept:
      return offer.outcome.flatMap { Notice.form(for: $0.subject, in: office) } == nil
        ? say(NextWords.step(say(LegalStepWords(.accept))))
        : say(NextWords.accept(copies: office.settings.receiptCopies))
    case .talon: return say(NextWords.giveTalon)
    case .refuseAcceptance: return say(NextWords.refuseAcceptance)
    case .refuse:
      return say(screen.decision.stated == nil ? NextWords.chooseGround : NextWords.refuse)
    }
  }
}
