/// From the desk to the notice of admission. One application ends with a receipt or with a
/// refusal, never with both (`home.req.5.2`).
enum HomeLifecycle {
  static let table = Lifecycle(registration + decision + withdrawal + result)

  private static let registration = [
    Transition(
      from: [], .register, to: .checking, guards: [.intakeOpen], begins: [.result],
      clauses: ["home.req.7.2"], articles: [.talon])
  ]

  private static let withdrawal = [
    Transition(
      from: [.checking], .withdraw, to: .withdrawn, ends: [.result], clauses: [],
      articles: [.refusalGrounds])
  ]

  private static let decision =
    decided(
      .accept, to: .accepted, guards: [.consentAnswered, .packageComplete],
      clauses: ["home.req.5.1", "home.req.3.1"])
    + decided(
      .refuseAcceptance, to: .notAccepted, guards: [.consentAnswered, .packageDefective],
      clauses: ["home.req.8.3"], articles: [.incompleteAtProvider])
    + decided(
      .refuse, to: .refused, guards: [.groundStated], fields: HearingFields.ground,
      clauses: ["home.req.5.2", "home.req.3.1"])

  /// The paper lies before a visitor with the decision. Whoever is not here has the result when it is
  /// sent, and until then the two working days run (`home.req.5.3`, `home.req.5.4`).
  private static func decided(
    _ step: Step, to stage: Stage, guards: [StepGuard], fields: [StepField] = [],
    clauses: [ClauseID], articles: [CodeArticle] = []
  ) -> [Transition] {
    [(StepGuard.byVisitor, [TermID.result]), (.notByVisitor, [])].map { way, ends in
      Transition(
        from: [.checking], step, to: stage, guards: [way] + guards + [.delayExplained],
        fields: fields, ends: ends, clauses: clauses, articles: articles)
    }
  }

  private static let result = [
    Transition(
      from: [.accepted], .deliver, to: .awaitingOrder,
      guards: [.deliveryRecorded, .delayExplained], ends: [.result],
      clauses: ["home.req.5.1", "home.req.5.3", "home.req.5.4"]),
    Transition(
      from: [.refused], .deliver, to: .closed, guards: [.deliveryRecorded, .delayExplained],
      ends: [.result], clauses: ["home.req.5.2", "home.req.5.3"]),
    Transition(
      from: [.notAccepted], .deliver, to: .closed, guards: [.deliveryRecorded, .delayExplained],
      ends: [.result], clauses: [], articles: [.incompleteAtProvider]),
    Transition(
      from: [.awaitingOrder], .recordOrder, to: .ordered, guards: [.orderRecorded],
      clauses: ["home.form.3"]),
    Transition(
      from: [.awaitingOrder], .closeWithoutOrder, to: .closed, guards: [.supervisorReason],
      clauses: ["home.form.3"]),
    Transition(
      from: [.ordered], .giveNotice, to: .closed, guards: [.deliveryRecorded],
      clauses: ["home.form.3"]),
  ]
}
