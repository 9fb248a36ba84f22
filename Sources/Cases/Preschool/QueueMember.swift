import Law

/// What the queues know of an application: nothing else of it has a say there, so it can be kept apart
/// from the history of the case, and a queue is read without replaying any.
package struct QueueMember: Equatable, Sendable {
  package let id: CaseID
  package let stage: Stage
  /// What the applicant states to be.
  package let categories: Set<ApplicantCategory>
  /// `nil` unless the application stands in a queue with every fact that it needs there.
  package let application: QueueApplication?
  package let referrals: [Referral]
  /// The first day on which the family wants a place; until then it is passed over.
  package let plannedEntry: CivilDate?
  /// Until when the child has a temporary place while it stands here (`preschool.rule.23.p3`).
  package let temporaryUntil: CivilDate?
  /// Of a child that leaves the queue with six years; `nil` with a recommendation of the PMPK.
  package let birth: CivilDate?
  /// The preschools of which a vacancy is with the family, as they were written.
  package let openOffers: [String]
  /// Whose children are offered places together (`preschool.rule.26`).
  package let applicant: PersonID

  /// A referral in the class in which the application stood then, its preschool as it was written.
  package struct Referral: Equatable, Sendable {
    package let at: Moment
    package let key: SubQueueKey
    package let queueClass: QueueClass

    package init(at: Moment, key: SubQueueKey, queueClass: QueueClass) {
      self.at = at
      self.key = key
      self.queueClass = queueClass
    }

    func named(_ names: PreschoolNames) -> QueueReferral {
      QueueReferral(key: names.key(key), queueClass: queueClass)
    }
  }

  package init(
    id: CaseID, stage: Stage, categories: Set<ApplicantCategory>, application: QueueApplication?,
    referrals: [Referral], plannedEntry: CivilDate?, temporaryUntil: CivilDate?,
    birth: CivilDate?, openOffers: [String], applicant: PersonID
  ) {
    self.id = id
    self.stage = stage
    self.categories = categories
    self.application = application
    self.referrals = referrals
    self.plannedEntry = plannedEntry
    self.temporaryUntil = temporaryUntil
    self.birth = birth
    self.openOffers = openOffers
    self.applicant = applicant
  }

  package init(_ subject: Case) {
    self.init(
      id: subject.id, stage: subject.stage, categories: subject.record.categories,
      application: subject.standsInQueue ? subject.queueApplication : nil,
      referrals: subject.referrals, plannedEntry: subject.record.date(.plannedEntry),
      temporaryUntil: subject.temporaryPlaceUntil, birth: subject.birthThatEndsTheQueue,
      openOffers: subject.openOffers, applicant: subject.facts.applicant)
  }

  func standing(
    _ settings: PolicySettings, _ names: PreschoolNames
  ) -> OfferSelection.Standing {
    OfferSelection.Standing(
      plannedEntry: plannedEntry,
      leavesOn: birth.map { QueueAge.sixthBirthday(born: $0, settings: settings) },
      isBusy: [.suspended, .askedAgain].contains(stage),
      openOffers: Set(openOffers.map(names.name)), family: "\(applicant)")
  }
}
