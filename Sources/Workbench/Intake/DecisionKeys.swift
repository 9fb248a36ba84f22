import Cases
import Law
import Letters
import Notices
import Screen

extension Model {
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
    if offer.kind == .accept, let effects = askAcceptance(offer) { return effects }
    if let problem = offer.problem { return explain(problem) }
    switch offer.kind {
    case .accept: return carryOut(acceptance)
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
      if case .intakeClosed(let state) = refusal.cause, state.staffIsThere {
        if clerk.role.supervises {
          layers.append(
            .form(
              FormLayer(
                .supervisorReason, fields: [FormField(.words)], lead: [refusalText(refusal)])))
          return []
        }
        // Who may decide it takes the visitor, with everything that is typed.
        if let served, !supervisorsToHandTo.isEmpty {
          return chooseColleague(for: served, supervisorsToHandTo, lead: [refusalText(refusal)])
        }
      }
      if case .delayNotExplained = refusal.cause { return askDelay(refusal) }
      lastWhy = refusal.clauses.map { .clause($0) } + refusal.articles.map { .article($0) }
      note = TimedNote(text: refusalText(refusal), isBad: true, since: now)
      return []
    }
  }

  /// A decision after the term wants its reason first: the next step is the field for it.
  mutating func askDelay(_ refusal: Refusal? = nil) -> [Effect] {
    guard case .registered(let file) = intake?.owner else {
      tell(.noDelay)
      return []
    }
    let purpose = FormLayer.Purpose.delay(file.subject.id, version: file.subject.version)
    let lead = refusal.map { [refusalText($0)] } ?? []
    layers.append(.form(FormLayer(purpose, fields: [FormField(.words)], lead: lead)))
    return []
  }

  mutating func useSupervisorReason(_ reason: String) -> [Effect] {
    changeDraft { $0.supervisorReason = reason }
  }

  mutating func carryOut(_ decision: DeskDecision) -> [Effect] {
    guard let screen = intake else { return [] }
    switch screen.owner {
    case .draft(let draft, let id): return [.register(draft, id, decision)]
    case .registered(let file):
      guard let command = decision.command else { return [] }
      return [.decide(file.subject.id, version: file.subject.version, [command])]
    }
  }
}
