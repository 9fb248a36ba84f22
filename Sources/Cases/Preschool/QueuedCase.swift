import Law
import Letters

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

  /// The day on which the child leaves the queue; `nil` with a recommendation of the PMPK.
  package func sixthBirthday(_ settings: PolicySettings) -> CivilDate? {
    birthThatEndsTheQueue.map { QueueAge.sixthBirthday(born: $0, settings: settings) }
  }

  var birthThatEndsTheQueue: CivilDate? {
    record.answer(.pmpkRecommended) == true ? nil : record.date(.childBirth)
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
  var referrals: [QueueMember.Referral] {
    guard let application = queueApplication else { return [] }
    var given: [QueueMember.Referral] = []
    var offered: String?
    for (index, entry) in stages.enumerated() {
      if entry.step == .vacancyAppears { offered = entry.record.words(.offeredPreschool) }
      if entry.step == .cancelReferral { _ = given.popLast() }
      let named = entry.record.words(.offeredPreschool) ?? offered
      guard entry.step == .acceptOffer, let offered = named else { continue }
      let key = SubQueueKey(
        preschool: offered, birthYear: application.birthYear, language: application.language,
        kind: application.kind)
      let queueClass = record(through: index).queueClass
      given.append(QueueMember.Referral(at: entry.at, key: key, queueClass: queueClass))
    }
    return given
  }
}

extension Case {
  /// What came of each place that was offered, by the moment of the offer.
  package var offerOutcomes: [Moment: FreePlace.State] {
    let moments = stages.filter { $0.step == .vacancyAppears }.map(\.at)
    return Dictionary(moments.map { ($0, outcome(ofOfferAt: $0)) }) { first, _ in first }
  }

  /// What came of the place that was offered at a moment.
  func outcome(ofOfferAt moment: Moment) -> FreePlace.State {
    guard
      let place = stages.firstIndex(where: { $0.step == .vacancyAppears && $0.at == moment })
    else { return .free }
    var state = FreePlace.State.offered
    let own = stages[place].record.words(.offeredPreschool)
    for entry in stages[(place + 1)...] {
      guard let next = Self.outcomes[entry.step] else { continue }
      let named = entry.record.words(.offeredPreschool)
      if named == nil || named == own {
        state = next
      } else if entry.step == .acceptOffer {
        // The family has taken the place of another preschool.
        state = .free
      }
      if state == .free || state == .filled { return state }
    }
    return state
  }

  /// A step that is not named leaves the place where it stands.
  private static let outcomes: [Step: FreePlace.State] = [
    .acceptOffer: .referred, .refuseOffer: .free, .answerTimeEnds: .free, .withdraw: .free,
    .sixthBirthday: .free, .cancelReferral: .free, .referralEnds: .free, .supervisorDecides: .free,
    .signContract: .filled,
  ]
}
