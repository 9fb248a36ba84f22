import Law

/// A free place of a preschool from its publication on (`preschool.rule.3.3`). To whom it was offered
/// is recorded with it; what came of an offer is read from the application, so the two can never
/// say different things.
package struct FreePlace: Equatable, Sendable {
  package let id: FreePlaceID
  /// What the place says of itself, by ``Vacancy/fields``.
  package let record: Record
  package let publishedAt: Moment
  /// The last application that it was offered to, and when.
  package private(set) var offer: Offer?
  package private(set) var version: Int

  package struct Offer: Equatable, Sendable {
    package let caseID: CaseID
    package let at: Moment
  }

  /// - Returns: `nil` unless the first event publishes the place.
  package init?(id: FreePlaceID, events: [Recorded<FreePlaceEvent>]) {
    guard let first = events.first, case .published(let record) = first.body else { return nil }
    self.id = id
    self.record = record
    publishedAt = first.at
    version = 1
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: Recorded<FreePlaceEvent>) {
    version = event.version
    switch event.body {
    case .published: break
    case .offered(let id): offer = Offer(caseID: id, at: event.at)
    }
  }

  /// - Throws: a refusal with the clause of the fact that is wanting or unlawful.
  package static func publish(
    _ record: Record, by clerk: Clerk, at now: Moment
  ) throws(Refusal) -> FreePlaceEvent {
    guard clerk.role != .auditor else { throw Refusal(.readOnlyRole) }
    try FieldCheck(fields: Vacancy.fields, record: record, now: now).check()
    return .published(record)
  }

  package var preschool: String { record.words(.offeredPreschool) ?? "" }

  /// The sub-queue whose children may have the place (`preschool.rule.10.p1.birth-year`,
  /// `preschool.rule.10.p1.language`, `preschool.rule.10.p4`, `preschool.rule.10.p5`).
  package var key: SubQueueKey {
    SubQueueKey(
      preschool: preschool, birthYear: record.number(.groupYear) ?? 0,
      language: record[.studyLanguage]?.language?.rawValue ?? "", kind: record.queueKind)
  }

  /// Whether it is a place of the preschool, however its name is written.
  package func isOf(_ name: String?) -> Bool {
    name.map { PreschoolNames.areSame($0, preschool) } ?? false
  }

  /// What stands in the application that gets the place: the preschool as the family wrote it.
  package func offered(to subject: Case, at now: Moment) -> Record {
    var offered: Record = [.noticeAt: .moment(now)]
    let own = subject.queuedPreschools.first { isOf($0) }
    offered[.offeredPreschool] = own.map { .words($0) } ?? record[.offeredPreschool]
    offered[.placeKind] = record[.placeKind]
    if record.choice(.placeKind) == .temporary { offered[.placeUntil] = record[.placeUntil] }
    return offered
  }

  /// Where the place stands.
  ///
  /// - Parameter subject: the application of the last offer.
  package func state(_ subject: Case?) -> State {
    guard let offer, let subject, subject.id == offer.caseID else { return .free }
    return subject.outcome(ofOfferAt: offer.at)
  }

  /// In the words of the account that a bulletin keeps.
  package enum State: String, CaseIterable, Sendable {
    case free
    case offered
    /// In the general acceptance mode (`preschool.rule.3.8`): nobody else can have it.
    case referred
    case filled
  }
}

package typealias FreePlaceID = ID<FreePlace>

extension Case {
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

/// What happened to a free place.
package enum FreePlaceEvent: Equatable, Sendable {
  case published(Record)
  case offered(CaseID)
}

extension FreePlaceEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .published: "vacancy.published"
    case .offered: "vacancy.offered"
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .published(let record): try Single(record).encode(to: encoder)
    case .offered(let id): try Single(id).encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("vacancy.published", 1): self = .published(try Single(from: decoder).value)
    case ("vacancy.offered", 1): self = .offered(try Single(from: decoder).value)
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}
