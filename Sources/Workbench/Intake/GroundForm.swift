import Cases
import Law
import Letters
import Notices
import Screen

extension Model {
  /// The grounds of the clause, verbatim; none is preselected.
  mutating func chooseGround() -> [Effect] {
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
  func refusal(of ground: RefusalGround) -> Refusal? {
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
  func refusal(
    _ stated: StatedGround, _ record: Record, _ rules: RuleSet
  ) -> DeskDecision {
    let step = Self.refusalStep(rules)
    guard step != .refuse || !record.isEmpty else { return .refuse(stated) }
    return .step(step, record.merging(Record(stated)))
  }

  mutating func openGroundForm(_ id: GroundID) -> [Effect] {
    guard let rules = intakeRules, let ground = rules.ground(id) else { return [] }
    let typed = intake?.decision.stated.flatMap { $0.ground == id ? $0 : nil }
    var fields = [FormField(.facts(id), typed?.facts.words ?? lackingPapers(of: ground))]
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
        ? [.answer(true), .answer(false)] : []
    ).holding(intake?.decision.acceptance[field.id])
  }

  /// The ground is chosen before, its facts and its act have fields of their own.
  private static let statedApart: Set<FieldID> = [
    .ground, .groundFacts, .groundAct, .groundDocument,
  ]

  /// The paper on which it rests that the requirements are not met: it is wanting, or speaks against the
  /// service.
  private var rowNotMet: CaseChecklist.Row? {
    paperRows.first { $0.defect != nil || $0.speaksAgainst }
  }

  /// For a missing paper the provision that is not met is its line of the list.
  private func actOfMissingPaper(_ rules: RuleSet) -> String {
    guard let row = rowNotMet,
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
  var refusalWantsAddress: Bool {
    guard let screen = intake, let history = selectedOffer?.outcome,
      let refused = refusedHistory(history, screen),
      let form = Notice.form(for: refused.subject, in: office)
    else { return false }
    return wantsAddress(form, of: refused)
  }

  /// The papers on which the ground rests, in the language of notices: all that are missing or too old.
  private func lackingPapers(of ground: RefusalGround) -> String {
    paperRows.filter { ground.papers.contains($0.document) && $0.isLacking(on: today) }
      .map { DocumentWords($0.document).kazakh }.joined(separator: "; ")
  }

  private func documentBehind(_ ground: GroundID) -> DocumentID? {
    switch ground {
    case .untrueDocuments, .contraindication, .immunityThreshold: nil
    case .contractDocuments:
      paperRows.first {
        intakeRules?.ground(ground)?.papers.contains($0.document) == true
          && $0.isLacking(on: today)
      }?.document
    case .requirementsNotMet: rowNotMet?.document
    case .noConsent: paperRows.first(where: \.isUnobtainable)?.document
    }
  }
}
