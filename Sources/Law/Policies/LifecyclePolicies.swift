extension Lifecycle {
  /// The table under the readings that an office has chosen.
  func under(_ settings: PolicySettings) -> Lifecycle {
    Lifecycle(transitions.flatMap { $0.under(settings) })
  }
}

extension Transition {
  /// The lines that stand for this one under the readings of an office: usually itself.
  fileprivate func under(_ settings: PolicySettings) -> [Transition] {
    if from == [.offered] || to == .offered { return naming(settings).offer(settings) }
    if from == [.askedAgain], to == .archived, settings[.archiveScope] == .onePreschool {
      return [leading(to: .queued, if: .otherPreschoolLeft), self]
    }
    if step == .cancelReferral, settings[.cancelledReferral] == .archives {
      return [leading(to: .archived)]
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
      from: [.admittedTemporarily], .temporaryPlaceEnds, to: .queued, guards: [.temporaryPlaceOver],
      clauses: ["preschool.rule.3.15", "preschool.rule.23.p3"])
  }

  private func leading(to stage: Stage, if selecting: StepGuard? = nil) -> Transition {
    with(to: stage, guards: [selecting].compactMap(\.self) + guards)
  }
}

/// How many offers a family may have at once (policy `open-offers`), and what one refusal ends
/// (policies `archive-scope` and `temporary-refusal`): the act is silent on both.
extension Transition {
  /// Where a family may have several offers, each answer says which one it means.
  fileprivate func naming(_ settings: PolicySettings) -> Transition {
    guard settings[.openOffers] == .oneOfferAPreschool else { return self }
    if step == .vacancyAppears { return with(from: from.union([.offered])) }
    guard Self.answers.contains(step) else { return self }
    return with(guards: [.offerOpen] + guards, fields: [Self.preschool] + fields)
  }

  private static let answers: Set<Step> = [.dayPassed, .acceptOffer, .refuseOffer]
  private static let preschool = StepField(.offeredPreschool, clause: "preschool.rule.15.p3.2")

  /// The lines of a refusal, the first one whose facts hold is taken.
  fileprivate func offer(_ settings: PolicySettings) -> [Transition] {
    guard step == .refuseOffer else { return [self] }
    var lines: [Transition] = []
    if settings[.temporaryRefusal] == .keepsThePlace {
      lines +=
        staying(settings, if: [.temporaryPlace]) + [leading(to: .queued, if: .temporaryPlace)]
    }
    if settings[.archiveScope] == .onePreschool {
      lines += staying(settings, if: []) + [leading(to: .queued, if: .otherPreschoolLeft)]
    }
    return lines + [self]
  }

  /// The other offers stay with the family.
  private func staying(_ settings: PolicySettings, if selecting: [StepGuard]) -> [Transition] {
    guard settings[.openOffers] == .oneOfferAPreschool else { return [] }
    return [with(to: .offered, guards: selecting + [.otherOfferOpen] + guards)]
  }

  private func with(
    from stages: Set<Stage>? = nil, to stage: Stage? = nil, guards: [StepGuard]? = nil,
    fields: [StepField]? = nil
  ) -> Transition {
    Transition(
      from: stages ?? from, step, to: stage ?? to, guards: guards ?? self.guards,
      fields: fields ?? self.fields, begins: begins, ends: ends, clauses: clauses,
      articles: articles)
  }
}
