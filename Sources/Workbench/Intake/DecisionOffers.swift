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
      return DecisionOffer(kind: kind, problem: nil, outcome: try outcome(kind, history, now))
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
