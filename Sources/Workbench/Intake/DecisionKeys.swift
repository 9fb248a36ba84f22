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
    if let way = wayOut(offer) { return take(way) }
    switch offer.kind {
    case .accept:
      let asks = intakeRules.map { asksBeforeAcceptance(offer, $0) } ?? false
      return asks ? openAcceptance() : carryOut(acceptance)
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
    if let way = wayOut(offer) { return take(way) }
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

  /// The reason of a decision after the term, of a case that is registered.
  mutating func askDelay() -> [Effect] {
    guard case .registered(let file) = intake?.owner else {
      tell(.noDelay)
      return []
    }
    return askDelay(of: file)
  }

  /// The term that has run out stands above the question.
  mutating func askDelay(of file: CaseFile) -> [Effect] {
    let overdue = stepOffers(file).lazy.compactMap { $0.refusal?.overdue }.first
    let lead = overdue.map { [say($0)] } ?? []
    let purpose = FormLayer.Purpose.delay(file.subject.id, version: file.subject.version)
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
