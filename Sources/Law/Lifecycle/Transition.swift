/// One line of a service's lifecycle: which step leads from which stage to which, on what
/// conditions, and by which clauses.
package struct Transition: Equatable, Sendable {
  /// `nil` before the case exists.
  package let from: Stage?
  package let step: Step
  package let to: Stage
  package let guards: [StepGuard]
  package let clauses: [ClauseID]
  /// Articles of general acts that the step rests on.
  package let articles: [CodeArticle]

  package init(
    from: Stage?, _ step: Step, to: Stage, guards: [StepGuard] = [], clauses: [ClauseID],
    articles: [CodeArticle] = []
  ) {
    self.from = from
    self.step = step
    self.to = to
    self.guards = guards
    self.clauses = clauses
    self.articles = articles
  }
}

/// A condition of a step, checked where the facts of the case are known.
package enum StepGuard: String, CaseIterable, Sendable, Codable {
  /// Every compulsory paper is there or found in a state system.
  case packageComplete = "package-complete"
  /// A compulsory paper is missing or expired, and may lawfully be asked for.
  case packageDefective = "package-defective"
  /// Consent was asked for and answered.
  case consentAnswered = "consent-answered"
  /// A ground is chosen and everything it needs is stated.
  case groundStated = "ground-stated"
  /// Past the due date only with a recorded reason for the delay.
  case delayExplained = "delay-explained"
  /// Within intake hours, or with a supervisor's reason.
  case intakeOpen = "intake-open"
  /// How and when the result reached the family is recorded, as the channel asks.
  case deliveryRecorded = "delivery-recorded"
  /// The order of the head has number and date.
  case orderRecorded = "order-recorded"
  /// A supervisor states a reason.
  case supervisorReason = "supervisor-reason"
}

/// The lifecycle of a service.
package struct Lifecycle: Equatable, Sendable {
  package let transitions: [Transition]

  package init(_ transitions: [Transition]) { self.transitions = transitions }

  /// The line that allows `step` from `stage`; `nil` when the table does not.
  package func transition(from stage: Stage?, _ step: Step) -> Transition? {
    transitions.first { $0.from == stage && $0.step == step }
  }

  /// The steps that leave `stage`, in the order of the table.
  package func steps(from stage: Stage?) -> [Step] {
    transitions.filter { $0.from == stage }.map(\.step)
  }

  package var stages: Set<Stage> {
    Set(transitions.flatMap { [$0.from, $0.to].compactMap(\.self) })
  }
}
