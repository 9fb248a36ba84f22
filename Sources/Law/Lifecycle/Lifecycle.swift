/// The life of a service as a table. It decides nothing by itself: whether a guard holds is computed
/// from the facts of the case.
package struct Lifecycle: Equatable, Sendable {
  package let transitions: [Transition]

  package init(_ transitions: [Transition]) { self.transitions = transitions }

  /// The first line that allows `step` from `stage`; `nil` when the table does not.
  package func transition(from stage: Stage?, _ step: Step) -> Transition? {
    lines(from: stage, step).first
  }

  /// All lines of a step from a stage; their selecting guards tell them apart.
  package func lines(from stage: Stage?, _ step: Step) -> [Transition] {
    transitions.filter { $0.step == step && $0.leads(from: stage) }
  }

  /// The line that a recorded step has taken.
  package func line(from stage: Stage?, _ step: Step, to: Stage) -> Transition? {
    lines(from: stage, step).first { $0.to == to }
  }

  /// The steps that leave `stage`, each once, in the order of the table.
  package func steps(from stage: Stage?) -> [Step] {
    var steps: [Step] = []
    for line in transitions where line.leads(from: stage) && !steps.contains(line.step) {
      steps.append(line.step)
    }
    return steps
  }

  /// Every step of the table once, in its order.
  package var steps: [Step] {
    var steps: [Step] = []
    for line in transitions where !steps.contains(line.step) { steps.append(line.step) }
    return steps
  }

  package var stages: Set<Stage> {
    transitions.reduce(into: []) { $0.formUnion($1.from.union([$1.to])) }
  }

  /// Stages from which the table leads nowhere: the case is over.
  package var ends: Set<Stage> { stages.filter { steps(from: $0).isEmpty } }
}

extension Lifecycle {
  /// Whether a case of the channel begins with an offer that the family answers first.
  package func beginsWithOffer(via channel: Channel) -> Bool {
    guard channel == .proactive else { return false }
    return lines(from: nil, .register).contains {
      $0.guards.contains(.proactively) && $0.to != .checking
    }
  }

  /// Whether an application of the channel is registered with nothing to check first: what begins with
  /// an offer, and what is only recorded.
  package func isRegisteredAtOnce(via channel: Channel) -> Bool {
    beginsWithOffer(via: channel) || lines(from: nil, .register).allSatisfy { $0.to != .checking }
  }

  /// The step that the desk proposes at a stage: the first one of the table that is not against the
  /// family.
  package func usualStep(from stage: Stage) -> Step? {
    steps(from: stage).first { !$0.isAdverse && !$0.isOnRequest }
  }
}
