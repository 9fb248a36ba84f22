/// From the desk to the notice of admission. One application ends with a receipt or with a
/// refusal, never with both (`home.req.5.2`).
enum HomeLifecycle {
  static let table = Lifecycle([
    Transition(
      from: [], .register, to: .checking, guards: [.intakeOpen], begins: [.result],
      clauses: ["home.req.7.2"], articles: [.talon]),
    Transition(
      from: [.checking], .accept, to: .accepted,
      guards: [.consentAnswered, .packageComplete, .delayExplained], ends: [.result],
      clauses: ["home.req.5.1", "home.req.3.1"]),
    Transition(
      from: [.checking], .refuseAcceptance, to: .notAccepted,
      guards: [.consentAnswered, .packageDefective, .delayExplained], ends: [.result],
      clauses: ["home.req.8.3"], articles: [.incompleteAtProvider]),
    Transition(
      from: [.checking], .refuse, to: .refused, guards: [.groundStated, .delayExplained],
      fields: HearingFields.ground, ends: [.result], clauses: ["home.req.5.2", "home.req.3.1"]),
    Transition(
      from: [.checking], .withdraw, to: .withdrawn, ends: [.result], clauses: [],
      articles: [.refusalGrounds]),
    Transition(
      from: [.accepted], .deliver, to: .awaitingOrder, guards: [.deliveryRecorded],
      clauses: ["home.req.5.1", "home.req.5.3", "home.req.5.4"]),
    Transition(
      from: [.refused], .deliver, to: .closed, guards: [.deliveryRecorded],
      clauses: ["home.req.5.2", "home.req.5.3"]),
    Transition(
      from: [.notAccepted], .deliver, to: .closed, guards: [.deliveryRecorded], clauses: [],
      articles: [.incompleteAtProvider]),
    Transition(
      from: [.awaitingOrder], .recordOrder, to: .ordered, guards: [.orderRecorded],
      clauses: ["home.form.3"]),
    Transition(
      from: [.awaitingOrder], .closeWithoutOrder, to: .closed, guards: [.supervisorReason],
      clauses: ["home.form.3"]),
    Transition(
      from: [.ordered], .giveNotice, to: .closed, guards: [.deliveryRecorded],
      clauses: ["home.form.3"]),
  ])
}
