extension Lifecycle {
  /// The table under the readings that an office has chosen.
  func under(_ settings: PolicySettings) -> Lifecycle {
    Lifecycle(transitions.flatMap { $0.under(settings) })
  }
}

extension Transition {
  /// The lines that stand for this one under the readings of an office: usually itself.
  fileprivate func under(_ settings: PolicySettings) -> [Transition] {
    if step == .cancelReferral, settings[.cancelledReferral] == .archives {
      return [leading(to: .archived)]
    }
    if step == .refuseOffer, settings[.temporaryRefusal] == .keepsThePlace {
      return [
        leading(to: to, if: .permanentPlace), leading(to: .queued, if: .temporaryPlace),
      ]
    }
    if step == .signContract, to == .queued, settings[.temporaryReturn] == .atTheEndOfTheStay {
      return [leading(to: .admittedTemporarily), backFromTemporaryPlace]
    }
    if step == .supervisorDecides { return supervisorDecides(settings) }
    return [self]
  }

  /// What an office has settled once is not put before the supervisor each time.
  private func supervisorDecides(_ settings: PolicySettings) -> [Transition] {
    if from == [.referred] {
      switch settings[.refusedAdmission] {
      case .returnsByMoment: return to == .queued ? [self] : []
      case .archives: return to == .archived ? [self] : []
      case _: return [self]
      }
    }
    if from == [.contractSent], settings[.unsignedContract] == .notAdmitted { return [] }
    return [self]
  }

  /// `preschool.rule.23.p3` names no moment: here the stay ends first.
  private var backFromTemporaryPlace: Transition {
    Transition(
      from: [.admittedTemporarily], .temporaryPlaceEnds, to: .queued,
      clauses: ["preschool.rule.3.15", "preschool.rule.23.p3"])
  }

  private func leading(to stage: Stage, if selecting: StepGuard? = nil) -> Transition {
    Transition(
      from: from, step, to: stage, guards: [selecting].compactMap(\.self) + guards,
      fields: fields, begins: begins, ends: ends, clauses: clauses, articles: articles)
  }
}
