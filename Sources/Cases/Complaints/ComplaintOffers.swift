import Law

/// A step of a complaint with the reason why it is not possible now.
package struct ComplaintOffer: Equatable, Sendable {
  package let step: ComplaintStep
  package let refusal: ComplaintRefusal?

  package var isAllowed: Bool { refusal == nil }
}

extension Complaint {
  /// Every step with why-not, tried with what a careful clerk would write.
  package func offers(_ now: ComplaintCircumstances) -> [ComplaintOffer] {
    ComplaintStep.allCases.map { step in
      ComplaintOffer(step: step, refusal: refusal(of: sample(step, now), now))
    }
  }

  /// The outcomes that can be decided now, each with why not.
  package func outcomes(
    _ now: ComplaintCircumstances
  ) -> [(outcome: ComplaintOutcome, refusal: ComplaintRefusal?)] {
    ComplaintOutcome.allCases.map { ($0, refusal(of: .decide($0), now)) }
  }

  private func refusal(
    of command: ComplaintCommand, _ now: ComplaintCircumstances
  ) -> ComplaintRefusal? {
    do {
      _ = try decide(command, now)
      return nil
    } catch {
      return error
    }
  }

  /// Deciding is possible when any outcome is; the first one says why none is.
  private func sample(_ step: ComplaintStep, _ now: ComplaintCircumstances) -> ComplaintCommand {
    switch step {
    case .writeAnswer: .writeAnswer("—")
    case .submit: .submit
    case .giveBack: .giveBack("—")
    case .passUp: .passUp(at: now.moment, body: "—")
    case .decide:
      .decide(outcomes(now).first { $0.refusal == nil }?.outcome ?? .fullySatisfied)
    case .give: .give(DeliveryRecord(delivery: .paper, at: now.moment))
    case .extend: .extend(workingDays: 1, reason: "—")
    case .noticeExtension: .noticeExtension(at: now.moment)
    case .withdraw: .withdraw("—")
    }
  }
}
