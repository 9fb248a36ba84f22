import Law
import Letters

/// The queues of all preschools as they stand: computed from the applications, never edited
/// (`preschool.rule.3.9`, `preschool.rule.3.11`).
package struct PreschoolBook: Sendable {
  private let applications: [QueueApplication]
  private let ids: [CaseID]
  private let standings: [String: OfferSelection.Standing]
  private let order: QueueOrder
  private let settings: PolicySettings
  private let places: [SubQueueKey: SubQueue]
  private let names: PreschoolNames

  /// - Parameter cases: every application that stands in a queue or was ever referred from one.
  package init(_ cases: [Case], settings: PolicySettings) {
    let queued = cases.filter(\.standsInQueue).compactMap { subject in
      subject.queueApplication.map { (subject, $0) }
    }
    let names = PreschoolNames(queued.flatMap(\.1.preschools))
    self.names = names
    applications = queued.map { $0.1.renaming(names.name) }
    ids = queued.map(\.0.id)
    standings = Dictionary(
      queued.map { ($0.1.id, $0.0.standing(settings, names)) }
    ) { first, _ in first }
    self.settings = settings
    order = QueueOrder(settings)
    let referrals = cases.flatMap { $0.referrals(names) }.sorted { $0.at < $1.at }
    places = Dictionary(
      order.subQueues(of: applications, referrals: referrals.map { $0.referral }).map {
        ($0.key, $0)
      }
    ) { first, _ in first }
  }

  /// How many stand in a sub-queue.
  package func count(in key: SubQueueKey) -> Int { places[names.key(key)]?.order.count ?? 0 }

  /// The sub-queue as the book calls it, whatever spelling of the preschool a place has.
  package func named(_ key: SubQueueKey) -> SubQueueKey { names.key(key) }

  /// Who gets the next offer of a place: usually one, several for children of one applicant; nobody
  /// while none is eligible.
  ///
  /// - Parameter free: all places that nobody has been offered.
  package func next(for key: SubQueueKey, free: [FreePlace], today: CivilDate) -> [CaseID] {
    let key = names.key(key)
    guard let queue = places[key] else { return [] }
    let selection = OfferSelection(
      applications, standings: standings, today: today, settings: settings)
    let counts = free.reduce(into: [SubQueueKey: Int]()) { $0[names.key($1.key), default: 0] += 1 }
    let others = places.values.filter { $0.key != key }.sorted { $0.key < $1.key }
    let chosen = selection.next(in: queue, others: others, free: counts)
    return chosen.compactMap { id in applications.firstIndex { $0.id == id }.map { ids[$0] } }
  }

  /// The place of an application in each of its queues, with the reason.
  package func places(of id: CaseID) -> [PlaceInQueue] {
    guard let index = ids.firstIndex(of: id) else { return [] }
    return applications[index].keys.compactMap { key in
      guard let queue = places[key], let number = queue.order.firstIndex(of: index),
        let place = order.place(number + 1, in: queue, of: applications)
      else { return nil }
      return PlaceInQueue(key: key, place: place, count: queue.order.count)
    }
  }
}

/// A place in one queue and why it is what it is.
package struct PlaceInQueue: Equatable, Sendable {
  package let key: SubQueueKey
  package let place: QueuePlace
  /// How many stand in the queue.
  package let count: Int
}

extension QueueStream {
  /// The stream of the kind of preschool that is recorded.
  init(_ record: Record) {
    let kind = record.choice(.preschoolKind)
    self = kind == .special ? .special : kind == .sanatorium ? .sanatorium : .ordinary
  }
}

extension Record {
  /// What keeps the queues of special and sanatorium preschools apart, beside year and language: the
  /// recommendation, or the kind of rehabilitation; `nil` in ordinary ones. What was recorded before
  /// anybody was asked stands in one queue of its kind of preschool.
  var queueKind: String? {
    switch QueueStream(self) {
    case .ordinary: nil
    case .special: choice(.recommendationKind)?.rawValue ?? QueueStream.special.rawValue
    case .sanatorium:
      words(.rehabilitationKind).map(Folding.fold) ?? QueueStream.sanatorium.rawValue
    }
  }
}

extension Case {
  /// An offer or a suspension does not take the place away. What is processed at once has its place
  /// from the moment of filing; that a clerk confirms it is a mark of its own.
  package var standsInQueue: Bool {
    [.queued, .offered, .suspended, .askedAgain].contains(stage)
      || stage == .checking && isQueuedByItself
  }

  /// The general class, and the first turn that a state system has confirmed
  /// (`preschool.rule.6.p2`, `preschool.rule.6.p3`). Who declines the consent or has a contract is
  /// refused, and stands in no queue meanwhile.
  private var isQueuedByItself: Bool {
    guard isProcessedAtOnce, consent?.isGiven != false, record.answer(.contractInForce) != true
    else { return false }
    return record.queueClass == .general || lookUps[.firstTurnProof]?.outcome == .found
  }

  /// A first turn that no state system confirms is checked by a person within a working day
  /// (`preschool.rule.6.p1`, `preschool.rule.6.p2`): the look-up found nothing, or nothing is looked up.
  var isUnconfirmedFirstTurn: Bool {
    guard record.queueClass == .firstTurn else { return false }
    let isLookedUp = facts.residency == .resident && consent?.isGiven != false
    return lookUps[.firstTurnProof].map { $0.outcome != .found } ?? !isLookedUp
  }

  fileprivate func standing(
    _ settings: PolicySettings, _ names: PreschoolNames
  ) -> OfferSelection.Standing {
    OfferSelection.Standing(
      plannedEntry: record.date(.plannedEntry), leavesOn: sixthBirthday(settings),
      isBusy: [.suspended, .askedAgain].contains(stage),
      openOffers: Set(openOffers.map(names.name)), family: "\(facts.applicant)")
  }

  /// The day on which the child leaves the queue; `nil` with a recommendation of the PMPK.
  package func sixthBirthday(_ settings: PolicySettings) -> CivilDate? {
    guard record.answer(.pmpkRecommended) != true, let birth = record.date(.childBirth) else {
      return nil
    }
    return QueueAge.sixthBirthday(born: birth, settings: settings)
  }

  /// The application as the queue sees it; `nil` while a fact is wanting.
  var queueApplication: QueueApplication? {
    guard let birth = record.date(.childBirth), let language = record[.studyLanguage]?.language
    else { return nil }
    return QueueApplication(
      id: "\(id)", number: Int(id.number), filedAt: facts.received,
      queueClass: record.queueClass, stream: QueueStream(record),
      birthYear: birth.year, language: language.rawValue,
      preschools: queuedPreschools, kind: record.queueKind)
  }

  /// The referrals that the application got, each in the class in which it stood then; one that was
  /// cancelled within its day counts for nothing.
  fileprivate func referrals(
    _ names: PreschoolNames
  ) -> [(at: Moment, referral: QueueReferral)] {
    guard let application = queueApplication else { return [] }
    var given: [(at: Moment, referral: QueueReferral)] = []
    var offered: String?
    for (index, entry) in stages.enumerated() {
      if entry.step == .vacancyAppears { offered = entry.record.words(.offeredPreschool) }
      if entry.step == .cancelReferral { _ = given.popLast() }
      let named = entry.record.words(.offeredPreschool) ?? offered
      guard entry.step == .acceptOffer, let offered = named else { continue }
      let key = SubQueueKey(
        preschool: names.name(offered), birthYear: application.birthYear,
        language: application.language,
        kind: application.kind)
      let queueClass = record(through: index).queueClass
      given.append((entry.at, QueueReferral(key: key, queueClass: queueClass)))
    }
    return given
  }
}
