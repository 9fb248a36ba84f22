/// What may be recorded of an application whose rules are not here: that it came, to whom it was handed
/// over, and how that ended. Each change of stage is one for the monitoring system.
enum SpecialLifecycle {
  static let table = Lifecycle([
    Transition(
      from: [], .register, to: .recorded,
      fields: [StepField(.askedFor), StepField(.arrivalMeans)], clauses: monitoring),
    Transition(
      from: [.recorded], .handOver, to: .handedOver,
      fields: [
        StepField(.handedTo), StepField(.handedOverAt), StepField(.handOverGround),
      ], clauses: monitoring),
    Transition(
      from: [.handedOver], .closeRecord, to: .closed, fields: [StepField(.reason)],
      clauses: monitoring),
    Transition(
      from: [.recorded, .handedOver], .withdraw, to: .withdrawn, clauses: monitoring),
  ])

  /// The only paragraph of these rules that is known.
  private static let monitoring: [ClauseID] = ["special.rule.9.1"]
}
