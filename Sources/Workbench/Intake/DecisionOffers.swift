import Cases
import Law
import Letters
import Notices
import Screen

extension Model {
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
      return DecisionOffer(
        kind: kind, problem: nil, outcome: try outcome(kind, history, screen, now))
    } catch {
      return DecisionOffer(kind: kind, problem: error, outcome: nil)
    }
  }

  func startingHistory(
    _ screen: IntakeScreen, _ now: Circumstances
  ) throws(ProvisionalProblem) -> CaseHistory {
    switch screen.owner {
    case .draft(let draft, _): try draft.provisional(now)
    case .registered(let file): file.history
    }
  }

  private func outcome(
    _ kind: DecisionKind, _ history: CaseHistory, _ screen: IntakeScreen, _ now: Circumstances
  ) throws(ProvisionalProblem) -> CaseHistory {
    switch kind {
    case .accept: return try accepted(history, screen, now)
    case .talon: return history
    case .refuseAcceptance: return try trying(.refuseAcceptance, history, now)
    case .refuse:
      try check(Self.refusalStep(now.rules), history, now)
      return history
    }
  }

  /// Before what acceptance asks for is answered, the case as it stands.
  private func accepted(
    _ history: CaseHistory, _ screen: IntakeScreen, _ now: Circumstances
  ) throws(ProvisionalProblem) -> CaseHistory {
    guard history.subject.asksFacts(.accept, now) else {
      return try trying(.accept, history, now)
    }
    guard screen.decision.acceptance.isEmpty else {
      return try trying(.advance(.accept, screen.decision.acceptance), history, now)
    }
    try check(.accept, history, now)
    return history
  }

  private func check(
    _ step: Step, _ history: CaseHistory, _ now: Circumstances
  ) throws(ProvisionalProblem) {
    let offer = history.subject.offers(now).first { $0.step == step }
    if let refusal = offer?.refusal { throw .refused(refusal) }
  }

  /// A service that hears the family first begins a refusal with the preliminary decision.
  static func refusalStep(_ rules: RuleSet) -> Step {
    rules.lifecycle.lines(from: .checking, .findGround).isEmpty ? .refuse : .findGround
  }

  func trying(
    _ command: CaseCommand, _ history: CaseHistory, _ now: Circumstances
  ) throws(ProvisionalProblem) -> CaseHistory {
    do { return try history.trying(command, now) } catch { throw .refused(error) }
  }

  var selectedOffer: DecisionOffer? {
    let offers = decisionOffers
    guard let index = intake?.decision.index, offers.indices.contains(index) else { return nil }
    return offers[index]
  }
}
