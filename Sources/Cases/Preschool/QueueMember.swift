import Law

/// What the queues and the free places know of an application: nothing else of it has a say there, so
/// it can be kept while the history of the case is not.
package struct QueueMember: Equatable, Sendable {
  package let id: CaseID
  /// The version of the case from which this was read.
  package private(set) var version: Int
  package let stage: Stage
  /// What the applicant states to be.
  package let categories: Set<ApplicantCategory>
  /// `nil` unless the application stands in a queue with every fact that it needs there.
  let application: QueueApplication?
  let referrals: [Referral]
  /// What came of each offer, by its moment.
  let outcomes: [Moment: FreePlace.State]
  /// The first day on which the family wants a place; until then it is passed over.
  package let plannedEntry: CivilDate?
  /// Until when the child has a temporary place while it stands here (`preschool.rule.23.p3`).
  package let temporaryUntil: CivilDate?
  /// Of a child that leaves the queue with six years; `nil` with a recommendation of the PMPK.
  private let birth: CivilDate?
  private let openOffers: [String]
  private let family: String

  /// A referral in the class in which the application stood then, its preschool as it was written.
  struct Referral: Equatable, Sendable {
    let at: Moment
    let key: SubQueueKey
    let queueClass: QueueClass

    func named(_ names: PreschoolNames) -> QueueReferral {
      QueueReferral(key: names.key(key), queueClass: queueClass)
    }
  }

  package init(_ subject: Case) {
    id = subject.id
    version = subject.version
    stage = subject.stage
    categories = subject.record.categories
    application = subject.standsInQueue ? subject.queueApplication : nil
    referrals = subject.referrals
    let moments = subject.stages.filter { $0.step == .vacancyAppears }.map(\.at)
    outcomes = Dictionary(moments.map { ($0, subject.outcome(ofOfferAt: $0)) }) { first, _ in first
    }
    plannedEntry = subject.record.date(.plannedEntry)
    temporaryUntil = subject.temporaryPlaceUntil
    birth = subject.birthThatEndsTheQueue
    openOffers = subject.openOffers
    family = "\(subject.facts.applicant)"
  }

  /// Whether the queues have to be computed anew: a note, a telephone call or the opening of the case moves
  /// nobody.
  package func moves(from earlier: QueueMember) -> Bool {
    var same = earlier
    same.version = version
    return self != same
  }

  /// Whether it is another child of the same applicant with the same offer: what children are offered
  /// together is offered in one change, at one moment (`preschool.rule.26`).
  package func shares(offerAt moment: Moment, with other: QueueMember) -> Bool {
    id != other.id && family == other.family && outcomes[moment] == .offered
  }

  func standing(
    _ settings: PolicySettings, _ names: PreschoolNames
  ) -> OfferSelection.Standing {
    OfferSelection.Standing(
      plannedEntry: plannedEntry,
      leavesOn: birth.map { QueueAge.sixthBirthday(born: $0, settings: settings) },
      isBusy: [.suspended, .askedAgain].contains(stage),
      openOffers: Set(openOffers.map(names.name)), family: family)
  }
}
