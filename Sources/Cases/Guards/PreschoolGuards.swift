import Law

/// The preschool queue and the admission to a preschool.
extension StepCheck {
  private var birth: CivilDate? { subject.record.date(.childBirth) }
  private var isRecommended: Bool { subject.record.answer(.pmpkRecommended) == true }

  /// `preschool.rule.11.p1`, with the recommendation of the PMPK as its exception.
  func underSix() throws(Refusal) {
    guard let birth else { throw Refusal(.fieldMissing(.childBirth)) }
    switch QueueAge.verdict(
      born: birth, filed: subject.facts.received.date, isRecommended: isRecommended,
      settings: now.rules.settings)
    {
    case .accepted, .acceptedWithoutLimit: return
    case .alreadySix, .overSixByYearEnd:
      throw Refusal(.guardFails(.underSix), clauses: ["preschool.rule.11.p1"])
    }
  }

  func turnedSix() throws(Refusal) {
    guard let sixth = subject.sixthBirthday(now.rules.settings) else {
      throw Refusal(.guardFails(.turnedSix))
    }
    guard now.moment.date >= sixth else { throw Refusal(.notBefore(sixth)) }
  }

  /// The queue is computed from all applications of the store and handed in; an application outside
  /// its turn gets no offer.
  func nextBySelection(_ record: Record) throws(Refusal) {
    guard now.nextInQueue.contains(subject.id) else {
      throw Refusal(.guardFails(.nextBySelection))
    }
    // Brothers and sisters are drawn forward: that is the supervisor's to confirm.
    guard now.nextInQueue.count == 1 || now.clerk.role.supervises else {
      throw Refusal(.supervisorOnly, clauses: ["preschool.rule.26"])
    }
    guard let preschool = record.words(.offeredPreschool) else { return }
    guard subject.queuedPreschools.contains(preschool), !subject.openOffers.contains(preschool)
    else { throw Refusal(.guardFails(.nextBySelection)) }
  }

  func offerOpen(_ record: Record) throws(Refusal) {
    guard let named = record.words(.offeredPreschool) else { return }
    guard subject.openOffers.contains(named) else { throw Refusal(.guardFails(.offerOpen)) }
  }

  // MARK: Referral

  /// Once only; the days are within the bounds of the field (`preschool.rule.25.2`).
  func extendable() throws(Refusal) {
    let since = subject.stages.lastIndex { $0.step == .acceptOffer } ?? 0
    guard !subject.stages[since...].contains(where: { $0.step == .extendReferral }) else {
      throw Refusal(.guardFails(.extendable))
    }
  }

  /// The papers are handed in at any hour of the last day; that they are registered on a later one
  /// takes nothing from the family (`preschool.rule.22.p5`).
  func referralInForce() throws(Refusal) {
    guard let until = subject.record.date(.referralUntil) else {
      throw Refusal(.fieldMissing(.referralUntil))
    }
    guard subject.facts.received.date <= until else {
      throw Refusal(.notAfter(until), clauses: ["preschool.rule.22.p3", "preschool.rule.22.p5"])
    }
  }

  /// Papers that were handed in are checked within a working day, be the referral over meanwhile: the
  /// place stays spoken for until the preschool has decided (`preschool.rule.22.p5`).
  func noPapersHandedIn(_ record: Record) throws(Refusal) {
    guard record.answer(.papersHandedIn) == false else {
      throw Refusal(.guardFails(.noPapersHandedIn), clauses: ["preschool.rule.22.p5"])
    }
  }

  func referralOver() throws(Refusal) {
    guard let until = subject.record.date(.referralUntil), now.moment.date > until else {
      throw Refusal(.guardFails(.referralOver))
    }
  }

  /// A temporary place is given until a day, and is the child's until then (`preschool.rule.3.15`). A
  /// place that was given before the day was asked for has none.
  func temporaryPlaceOver() throws(Refusal) {
    guard let until = subject.record.date(.placeUntil), now.moment.date < until else { return }
    throw Refusal(.notBefore(until), clauses: ["preschool.rule.3.15"])
  }

  /// `preschool.rule.28.1.certificate`
  func certificateFresh() throws(Refusal) {
    guard let issued = subject.papers[.healthCertificate027]?.details.issuedOn else {
      throw Refusal(
        .detailsMissing(.healthCertificate027, [.issuedOn]),
        clauses: ["preschool.rule.28.1.certificate"])
    }
    guard ContractCertificate.isFresh(issued: issued, contract: now.moment.date) else {
      throw Refusal(
        .notAfter(ContractCertificate.contractBy(issued: issued)),
        clauses: ["preschool.rule.28.1.certificate"])
    }
  }

  /// The ground of the tenth holds only if the figures say so (`preschool.rule.28.3`). Where the two
  /// readings of the share decide differently, and in a special group, a supervisor signs the refusal.
  func thresholdCrossed(_ command: CaseCommand) throws(Refusal) {
    if case .refuse(let stated) = command, stated.ground == .immunityThreshold {
      throw Refusal(.fieldMissing(.groupChildren), clauses: ["preschool.rule.22.p8"])
    }
    let record = command.record
    guard record[.ground]?.ground == .immunityThreshold, let threshold = record.threshold else {
      return
    }
    try figuresInOrder(threshold)
    guard let problem = thresholdProblem(threshold, record) else { return }
    throw Refusal(.threshold(problem), clauses: ["preschool.rule.28.3", "preschool.rule.22.p8"])
  }

  /// A child without planned vaccinations is admitted only if the figures of the group allow it
  /// (`preschool.rule.22.p8`). Where the two readings of the share decide differently, and in a special
  /// group over the tenth, a supervisor signs the admission as well.
  func thresholdKept(_ command: CaseCommand) throws(Refusal) {
    let record = command.record
    guard record.answer(.childVaccinated) == false, let threshold = record.threshold else { return }
    try figuresInOrder(threshold)
    guard threshold.barsBySomeReading, let problem = admissionProblem(threshold) else { return }
    throw Refusal(.threshold(problem), clauses: ["preschool.rule.28.3", "preschool.rule.22.p8"])
  }

  private func admissionProblem(_ threshold: ImmunityThreshold) -> ThresholdProblem? {
    let warnings = threshold.warnings(childIsVaccinated: false)
    guard !warnings.isEmpty else {
      return .crossed(threshold, ImmunityThreshold.Share(now.rules.settings))
    }
    return now.clerk.role.supervises ? nil : .supervisorSigns(threshold, warnings)
  }

  /// A part is no larger than its group.
  private func figuresInOrder(_ threshold: ImmunityThreshold) throws(Refusal) {
    guard threshold.unvaccinated <= threshold.children else {
      throw Refusal(.fieldOutOfBounds(.groupUnvaccinated), clauses: ["preschool.rule.22.p8"])
    }
  }

  private func thresholdProblem(
    _ threshold: ImmunityThreshold, _ record: Record
  ) -> ThresholdProblem? {
    guard record.answer(.childVaccinated) == false else { return .childIsVaccinated }
    let share = ImmunityThreshold.Share(now.rules.settings)
    guard threshold.bars(childIsVaccinated: false, share) else {
      return .notCrossed(threshold, share)
    }
    let warnings = threshold.warnings(childIsVaccinated: false)
    let isSigned = warnings.isEmpty || now.clerk.role.supervises
    return isSigned ? nil : .supervisorSigns(threshold, warnings)
  }
}

extension Case {
  /// Whether the yearly question waits for its answer. Only an answer ends it: an offer or a change of
  /// preschools leaves it as it is (`preschool.rule.15.p2.4`), and so the family can still answer.
  var isInterestAsked: Bool {
    guard let asked = stages.lastIndex(where: { $0.step == .interestDue }) else { return false }
    return !stages[asked...].contains { $0.step == .interestConfirmed }
  }
}
