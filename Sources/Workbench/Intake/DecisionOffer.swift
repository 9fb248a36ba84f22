import Cases
import Law
import Letters
import Notices
import Screen

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
