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
    let lifecycle = now.rules.lifecycle
    let steps = lifecycle.steps(from: stage)
    let others = lifecycle.steps.filter { !steps.contains($0) && $0 != .register }
    return (steps + others).map { step in
      let line =
        lifecycle.transition(from: stage, step)
        ?? lifecycle.transitions.first { $0.step == step }
      return StepOffer(step: step, refusal: refusal(of: step, now), clauses: line?.clauses ?? [])
    }
  }

  /// The line that a step would take now, as far as that does not hang on what is recorded with it.
  package func line(of step: Step, _ now: Circumstances) -> Transition? {
    try? StepCheck(self, now).checkBefore(step)
  }

  /// Why a ground cannot be stated for this case; `nil` when it can.
  package func refusal(stating stated: StatedGround, _ now: Circumstances) -> Refusal? {
    guard let ground = now.rules.ground(stated.ground) else {
      return Refusal(.groundNotOffered(stated.ground))
    }
    do {
      try GroundCheck(self, now).check(stated, ground)
      return nil
    } catch {
      return error
    }
  }

  private func refusal(of step: Step, _ now: Circumstances) -> Refusal? {
    do { try permit(.step(step), now) } catch {
      return error
    }
    let samples = samples(step, now)
    guard !samples.isEmpty else {
      return refusal { () throws(Refusal) in _ = try StepCheck(self, now).checkBefore(step) }
    }
    let refusals = samples.map { sample in
      refusal { () throws(Refusal) in _ = try StepCheck(self, now).check(step, sample) }
    }
    return refusals.contains(nil) ? nil : refusals.compactMap(\.self).first
  }

  private func refusal(of check: () throws(Refusal) -> Void) -> Refusal? {
    do {
      try check()
      return nil
    } catch {
      return error
    }
  }

  /// Whether the step cannot be taken without facts of its own.
  package func asksFacts(_ step: Step, _ now: Circumstances) -> Bool {
    now.rules.lifecycle.lines(from: stage, step).flatMap(\.fields).contains {
      $0.isRequired(in: Record())
    }
  }

  /// Steps that have an event of their own are tried with what a careful clerk would write, a delivery
  /// in each of its ways; of the others everything is checked that does not hang on what is still to be
  /// recorded.
  private func samples(_ step: Step, _ now: Circumstances) -> [CaseCommand] {
    switch step {
    case .accept: return asksFacts(step, now) ? [] : [.accept]
    case .refuseAcceptance: return [.refuseAcceptance]
    case .deliver: return deliveries(now).map { .deliver($0) }
    case .recordOrder:
      let order = OrderRecord(
        number: FreeText("—"), date: now.moment.date, visit: FreeText("—"))
      return [.recordOrder(order)]
    case .giveNotice: return deliveries(now).map { .giveNotice($0) }
    case .closeWithoutOrder: return [.closeWithoutOrder(reason: "—")]
    case .withdraw: return [.withdraw(reason: "—")]
    case .register, .refuse, .handOver, .closeRecord, .offerArrives, .agree, .decline,
      .replyTimeEnds, .fixDate, .moveDate,
      .noShow, .examine, .prepareConclusion, .conclude, .giveBack, .enterModule, .findGround,
      .holdHearing, .signMinutes, .decideFor,
      .planCourse, .startCourse, .pauseCourse, .resumeCourse, .endCourse, .prepareCertificate,
      .signCertificate, .handToCourier, .receiveFromCourier, .receiveResult, .prepareVoucher,
      .supervisorDecides, .sendToStateCorporation, .storageEnds, .stateCorporationAsks, .issue,
      .vacancyAppears, .dayPassed, .acceptOffer, .refuseOffer, .answerTimeEnds, .suspensionEnds,
      .interestDue, .secondInterestDue, .interestConfirmed, .interestDenied, .interestTimeEnds,
      .sixthBirthday, .changePreschools, .changeCategory, .cancelReferral, .extendReferral,
      .referralEnds, .signContract, .temporaryPlaceEnds, .keepPlace, .childReturns, .chooseAnother,
      .transferredAndMoved:
      return []
    }
  }

  private func deliveries(_ now: Circumstances) -> [DeliveryRecord] {
    let ways = now.rules.ways(via: channel, from: stage).map(\.delivery)
    return (ways.isEmpty ? [.paper] : ways).map {
      DeliveryRecord(
        delivery: $0, at: now.moment, phone: $0 == .phoneNotice ? FreeText("—") : nil)
    }
  }
}
