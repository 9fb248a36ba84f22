import Law

/// A step with the reason why it is not possible now; forbidden steps stay visible.
package struct StepOffer: Equatable, Sendable {
  package let step: Step
  package let refusal: Refusal?
  package let clauses: [ClauseID]

  package var isAllowed: Bool { refusal == nil }
}

extension Case {
  /// Every step of the service's lifecycle with why-not, from the tables that `decide` uses.
  /// Steps that ask for words of the clerk are tried with what a careful clerk would write.
  package func offers(_ now: Circumstances) -> [StepOffer] {
    var seen: Set<Step> = []
    return now.rules.lifecycle.transitions.compactMap { transition in
      guard transition.from != nil, seen.insert(transition.step).inserted else { return nil }
      let step = transition.step
      let line = now.rules.lifecycle.transition(from: stage, step) ?? transition
      return StepOffer(
        step: step, refusal: refusal(of: step, now), clauses: line.clauses)
    }
  }

  private func refusal(of step: Step, _ now: Circumstances) -> Refusal? {
    guard now.clerk.role != .auditor else { return Refusal(.readOnlyRole) }
    do {
      try StepCheck(self, now).check(step, sample(step, now))
      return nil
    } catch {
      return error
    }
  }

  private func sample(_ step: Step, _ now: Circumstances) -> CaseCommand {
    let needed = now.rules.delivery.first { $0.channel == channel }?.delivery ?? .paper
    let delivery = DeliveryRecord(delivery: needed, at: now.moment)
    switch step {
    case .register, .accept: return .accept
    case .refuseAcceptance: return .refuseAcceptance
    case .refuse:
      return .refuse(StatedGround(ground: .untrueDocuments, facts: FreeText("—")))
    case .deliver: return .deliver(delivery)
    case .recordOrder:
      let order = OrderRecord(
        number: FreeText("—"), date: now.moment.date, visit: FreeText("—"))
      return .recordOrder(order)
    case .giveNotice: return .giveNotice(delivery)
    case .closeWithoutOrder: return .closeWithoutOrder(reason: "—")
    case .withdraw: return .withdraw(reason: "—")
    }
  }
}
