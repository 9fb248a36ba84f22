import Law

/// One application as its events have made it.
package struct Case: Equatable, Sendable {
  package let id: CaseID
  package let facts: CaseEvent.Registered
  /// The edition of the order it was registered under and keeps.
  package let edition: String
  package private(set) var stage: Stage
  package private(set) var consent: ConsentAnswer?
  package private(set) var lookUps: [DocumentID: LookUp] = [:]
  package private(set) var papers: [DocumentID: PaperMark] = [:]
  package private(set) var decision: Decision?
  package private(set) var decidedAt: Moment?
  package private(set) var delivery: DeliveryRecord?
  package private(set) var order: OrderRecord?
  package private(set) var notices: [NoticeRecord] = []
  package private(set) var holder: ClerkID
  package private(set) var holdsSince: Moment
  package private(set) var delayReason: FreeText?
  /// Stages entered so far, in order, and whether each was reported to the monitoring system.
  package private(set) var stages: [StageEntry]
  package private(set) var version: Int

  package struct StageEntry: Equatable, Sendable {
    package let stage: Stage
    package let at: Moment
    package var reportedAt: Moment?
  }

  /// - Returns: `nil` unless the first event is the registration.
  package init?(id: CaseID, events: [Recorded<CaseEvent>]) {
    guard let first = events.first, case .registered(let facts) = first.body else { return nil }
    self.id = id
    self.facts = facts
    edition = first.editions.rules
    stage = .checking
    holder = first.clerk
    holdsSince = first.at
    stages = [StageEntry(stage: .checking, at: first.at)]
    version = 1
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: Recorded<CaseEvent>) {
    version = event.version
    switch event.body {
    case .registered, .noted, .opened: break
    case .consentAnswered(let answer): consent = answer
    case .lookedUp(let lookUp): lookUps[lookUp.document] = lookUp
    case .paperMarked(let mark): papers[mark.document] = mark
    case .accepted: decide(.accepted, at: event.at, stage: .accepted)
    case .notAccepted(let defects):
      decide(.notAccepted(defects), at: event.at, stage: .notAccepted)
    case .refused(let ground): decide(.refused(ground), at: event.at, stage: .refused)
    case .delivered(let record):
      delivery = record
      enter(stage == .accepted ? .awaitingOrder : .closed, at: event.at)
    case .orderRecorded(let record):
      order = record
      enter(.ordered, at: event.at)
    case .noticeGiven, .closedWithoutOrder: enter(.closed, at: event.at)
    case .withdrawn: enter(.withdrawn, at: event.at)
    case .noticeIssued(let record): notices.append(record)
    case .taken(let clerk, _):
      holder = clerk
      holdsSince = event.at
    case .delayExplained(let reason): delayReason = reason
    case .stageReported(let stage, let at):
      if let index = stages.lastIndex(where: { $0.stage == stage }) {
        stages[index].reportedAt = at
      }
    }
  }

  package var number: ApplicationNumber { facts.number }
  package var service: Service { facts.service }
  package var channel: Channel { facts.channel }

  /// The last notice that was put on paper or to a file, with its copy number.
  package func lastCopy(of form: FormID) -> Int {
    notices.last { $0.form == form }?.copy ?? 0
  }

  /// The last attempt to print each paper.
  package var lastPapers: [FormID: NoticeRecord] {
    Dictionary(notices.map { ($0.form, $0) }) { _, later in later }
  }

  private mutating func decide(_ decision: Decision, at moment: Moment, stage: Stage) {
    self.decision = decision
    decidedAt = moment
    enter(stage, at: moment)
  }

  private mutating func enter(_ stage: Stage, at moment: Moment) {
    self.stage = stage
    stages.append(StageEntry(stage: stage, at: moment))
  }
}
