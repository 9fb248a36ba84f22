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
  package private(set) var withdrawal: Withdrawal?
  package private(set) var version: Int

  package struct Offer: Equatable, Sendable {
    package let caseID: CaseID
    package let at: Moment
  }

  /// The place is not to be had any more; nothing of it is deleted.
  package struct Withdrawal: Equatable, Sendable {
    package let reason: FreeText
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
    case .withdrawn(let reason): withdrawal = Withdrawal(reason: reason, at: event.at)
    }
  }

  /// - Parameter register: the preschools of the office.
  /// - Throws: a refusal with the clause of the fact that is wanting or unlawful.
  package static func publish(
    _ record: Record, in register: PreschoolRegister = PreschoolRegister(), by clerk: Clerk,
    at now: Moment
  ) throws(Refusal) -> FreePlaceEvent {
    guard clerk.role != .auditor else { throw Refusal(.readOnlyRole) }
    try FieldCheck(fields: Vacancy.fields, record: record, now: now).check()
    try register.check([.offeredPreschool], of: record)
    for (field, kind) in kindsBySort(record) where record.choice(.preschoolKind) != kind {
      throw Refusal(.fieldOutOfBounds(field), clauses: ["preschool.rule.3.3"])
    }
    try checkAge(record, on: now.date)
    return .published(record)
  }

  /// A group is for the children who are of its age by the end of the year; only a recommendation of the
  /// PMPK keeps a child in the queue beyond six (`preschool.rule.24`, `preschool.rule.11.p1`).
  private static func checkAge(_ record: Record, on day: CivilDate) throws(Refusal) {
    guard let year = record.number(.groupYear) else { return }
    let age = QueueAge.groupAge(bornIn: year, on: day)
    let isSpecial = record.choice(.preschoolKind) == .special
    guard age >= 0, isSpecial || age <= QueueAge.limit else {
      throw Refusal(.fieldOutOfBounds(.groupYear), clauses: ["preschool.rule.24"])
    }
  }

  /// The queue to which the sort of the organisation or of the group alone belongs: a place of a special
  /// nursery in the ordinary queue would go to a child without a recommendation.
  private static func kindsBySort(_ record: Record) -> [(FieldID, Choice)] {
    var kinds: [(FieldID, Choice)] = []
    let type = record.choice(.organisationType)
    if type == .specialNursery || type == .specialKindergarten {
      kinds.append((.organisationType, .special))
    }
    if type == .sanatoriumNursery { kinds.append((.organisationType, .sanatorium)) }
    if record.choice(.groupType) == .specialGroup { kinds.append((.groupType, .special)) }
    return kinds
  }

  /// A place that is with a family, or was given to one, is not taken from it.
  ///
  /// - Parameter state: where the place stands now.
  /// - Throws: a refusal with the clause by which the place is spoken for.
  package func withdraw(
    _ state: State, reason: String, by clerk: Clerk
  ) throws(Refusal) -> FreePlaceEvent {
    guard clerk.role != .auditor else { throw Refusal(.readOnlyRole) }
    guard state == .free else { throw Refusal(.placeNotFree(state), clauses: state.clauses) }
    guard !reason.isEmpty else { throw Refusal(.missingText) }
    return .withdrawn(FreeText(reason))
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
    guard let offer, let subject, subject.id == offer.caseID else { return state(outcome: nil) }
    return state(outcome: subject.offerOutcomes[offer.at])
  }

  /// The same.
  ///
  /// - Parameter outcome: what came of the last offer; `nil` where the application knows of none.
  package func state(outcome: State?) -> State {
    withdrawal == nil ? outcome ?? .free : .withdrawn
  }

  /// In the words of the account that a bulletin keeps.
  package enum State: String, CaseIterable, Sendable {
    case free
    case offered
    /// In the general acceptance mode (`preschool.rule.3.8`): nobody else can have it.
    case referred
    case filled
    /// Nobody can have it any more (`preschool.rule.3.4`).
    case withdrawn

    /// Whether it may still be given to somebody, or is with somebody who has not moved in.
    package var isOpen: Bool {
      switch self {
      case .free, .offered, .referred: true
      case .filled, .withdrawn: false
      }
    }

    /// The clauses by which a place in this state is spoken for.
    package var clauses: [ClauseID] {
      switch self {
      case .free, .withdrawn: []
      case .offered: ["preschool.rule.15.p3.2"]
      case .referred: ["preschool.rule.3.8", "preschool.rule.22.p4"]
      case .filled: ["preschool.rule.22.p10.3"]
      }
    }
  }
}

package typealias FreePlaceID = ID<FreePlace>
