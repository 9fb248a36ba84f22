import Cases
import Law
import Screen

/// What a service asks for before papers are accepted: whether the child of a preschool has the planned
/// vaccinations, and the figures of its group where it has not.
extension Model {
  /// The step that Enter records.
  var acceptance: DeskDecision {
    let record = intake?.decision.acceptance ?? Record()
    return record.isEmpty ? .accept : .step(.accept, record)
  }

  func asksBeforeAcceptance(_ offer: DecisionOffer, _ rules: RuleSet) -> Bool {
    guard let screen = intake, offer.isAllowed, screen.decision.acceptance.isEmpty else {
      return false
    }
    return offer.outcome?.subject.asksFacts(.accept, circumstances(by: rules)) ?? false
  }

  /// The questions, with what is answered of them.
  mutating func openAcceptance() -> [Effect] {
    guard let rules = intakeRules, let given = intake?.decision.acceptance else { return [] }
    let line = rules.lifecycle.lines(from: .checking, .accept).first
    let fields = (line?.fields ?? []).map { field in
      FormField(
        field, "", options: field.id.kind == .yesNo ? [.answer(true), .answer(false)] : []
      ).holding(given[field.id])
    }
    let text = ClauseLibrary.clause("preschool.rule.28.3")?.text ?? ""
    layers.append(.form(FormLayer(.acceptance, fields: fields, lead: [text])))
    return []
  }

  /// Where there is nothing to weigh the form was the decision; else the figures stand on the screen
  /// until Enter.
  mutating func takeAcceptance(_ record: Record) -> [Effect] {
    intake?.decision.acceptance = record
    guard let offer = selectedOffer, offer.kind == .accept else { return [] }
    if case .refused(let refusal) = offer.problem {
      lastWhy = refusal.clauses.map { .clause($0) }
      note = TimedNote(text: refusalText(refusal), isBad: true, since: now)
      return refusal.fact != nil && !record.isEmpty ? openAcceptance() : []
    }
    return offer.isAllowed && record.threshold == nil ? carryOut(acceptance) : []
  }

  /// The arithmetic of the group, for a child without planned vaccinations.
  func acceptanceWarning(_ record: Record) -> String? {
    guard record.answer(.childVaccinated) == false, let group = record.threshold,
      let rules = intakeRules
    else { return nil }
    let warnings = group.barsBySomeReading ? group.warnings(childIsVaccinated: false) : []
    guard warnings.isEmpty else { return say(ThresholdWords(group, warnings)) }
    let share = ImmunityThreshold.Share(rules.settings)
    let isCrossed = group.bars(childIsVaccinated: false, share)
    return say(
      ThresholdProblemWords(isCrossed ? .crossed(group, share) : .notCrossed(group, share)))
  }
}
