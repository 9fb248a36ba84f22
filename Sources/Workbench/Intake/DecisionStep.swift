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
  /// What was asked for before acceptance.
  var acceptance = Record()

  static let actions: [CommandID: Action] = [
    .decide: { $0.decideHere() },
    .confirmRefusal: { $0.confirmDecision() },
    .checklist: { $0.openPapers() },
    .explainDelay: { $0.askDelay() },
  ]
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
}
