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
  /// Originals that are with the office, since when.
  package private(set) var heldOriginals: [DocumentID: Moment] = [:]
  package private(set) var decision: Decision?
  package private(set) var decidedAt: Moment?
  package private(set) var delivery: DeliveryRecord?
  /// The last attempt to give the result that did not reach the family; `nil` once one has.
  package private(set) var failedDelivery: FailedDelivery?
  package private(set) var order: OrderRecord?
  package private(set) var notices: [NoticeRecord] = []
  package private(set) var holder: ClerkID
  package private(set) var holdsSince: Moment
  /// Opened only with a reason.
  package private(set) var isSensitive = false
  /// Who knows what is in a sensitive case: has marked it, was given it by a colleague, or has said
  /// why it was opened. Whoever has only taken it for himself does not.
  package private(set) var readers: Set<ClerkID> = []
  package private(set) var delayReason: FreeText?
  package private(set) var delayExplainedAt: Moment?
  /// Stages entered so far, in order, and whether each was reported to the monitoring system.
  package private(set) var stages: [StageEntry]
  /// Everything recorded by the law's tables, at registration and with the steps; the latest value
  /// of each fact.
  package private(set) var record: Record
  /// Additional papers that were asked for, with the reason.
  package private(set) var requests: [DocumentID: FreeText] = [:]
  /// What the family has answered of itself.
  package private(set) var answers: [FamilyQuestion: Bool] = [:]
  package private(set) var version: Int
  /// The version of the last event that changed something: a colleague who only reads a case is in
  /// nobody's way.
  package private(set) var lastChange: Int

  /// One step of the life of the case.
  package struct StageEntry: Equatable, Sendable {
    package let stage: Stage
    package let at: Moment
    package let step: Step
    package let record: Record
    package var reportedAt: Moment?
  }

  /// - Returns: `nil` unless the first event is the registration.
  package init?(id: CaseID, events: [Recorded<CaseEvent>]) {
    guard let first = events.first, case .registered(let facts) = first.body else { return nil }
    self.id = id
    self.facts = facts
    edition = first.editions.rules
    stage = facts.stage
    record = facts.record
    holder = first.clerk
    holdsSince = first.at
    stages = [
      StageEntry(stage: facts.stage, at: first.at, step: .register, record: facts.record)
    ]
    version = 1
    lastChange = 1
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: Recorded<CaseEvent>) {
    version = event.version
    if !event.body.isReading { lastChange = event.version }
    switch event.body {
    case .registered, .noted, .opened: break
    case .openedSensitive: readers.insert(event.clerk)
    case .consentAnswered(let answer): consent = answer
    case .lookedUp(let lookUp): lookUps[lookUp.document] = lookUp
    case .paperMarked(let mark):
      papers[mark.document] = mark
      let isHeld = mark.state == .originalHeld
      heldOriginals[mark.document] =
        isHeld ? heldOriginals[mark.document] ?? event.at : nil
    case .accepted:
      decide(.accepted, at: event.at)
      enter(.accepted, by: .accept, at: event.at)
    case .notAccepted(let defects):
      decide(.notAccepted(defects), at: event.at)
      enter(.notAccepted, by: .refuseAcceptance, at: event.at)
    case .refused(let ground):
      decide(.refused(ground), at: event.at)
      enter(.refused, by: .refuse, at: event.at)
    case .deliveryFailed(let failure): failedDelivery = failure
    case .delivered(let record):
      delivery = record
      failedDelivery = nil
      enter(stage == .accepted ? .awaitingOrder : .closed, by: .deliver, at: event.at)
    case .orderRecorded(let record):
      order = record
      enter(.ordered, by: .recordOrder, at: event.at)
    case .noticeGiven: enter(.closed, by: .giveNotice, at: event.at)
    case .closedWithoutOrder: enter(.closed, by: .closeWithoutOrder, at: event.at)
    case .withdrawn: enter(.withdrawn, by: .withdraw, at: event.at)
    case .advanced(let advance): apply(advance, at: event.at)
    case .paperRequested(let document, let reason): requests[document] = reason
    case .questionAnswered(let answer): answers[answer.question] = answer.isSo
    case .noticeIssued(let record): notices.append(record)
    case .taken(let clerk, _):
      if clerk != event.clerk { readers.insert(clerk) }
      holder = clerk
      holdsSince = event.at
    case .released:
      holder = .nobody
      holdsSince = event.at
    case .sensitivitySet(let isSensitive, _):
      self.isSensitive = isSensitive
      readers = [event.clerk, holder]
    case .delayExplained(let reason):
      delayReason = reason
      delayExplainedAt = event.at
    case .stageReported(let stage, let at):
      if let index = stages.lastIndex(where: { $0.stage == stage }) {
        stages[index].reportedAt = at
      }
    }
  }

  package var number: ApplicationNumber { facts.number }
  package var service: Service { facts.service }
  package var channel: Channel { facts.channel }

  /// Whether the clerk may read it without saying why: of a sensitive case only the holder, and only
  /// one who knows already what is in it.
  package func isOpen(to clerk: ClerkID) -> Bool {
    !isSensitive || holder == clerk && readers.contains(clerk)
  }

  /// The last time a step was taken.
  package func last(_ step: Step) -> StageEntry? { stages.last { $0.step == step } }

  /// The visit that lies ahead: day and hour of the examination once they are fixed. While the family is
  /// heard nobody else is given its hour (`pmpk.req.3.2`).
  package var appointment: Moment? {
    let isHeard = stage == .preliminaryRefusal || stage == .hearingHeld
    return stage == .scheduled || isHeard && hadDate ? record.moment(.examinationAt) : nil
  }

  /// Whether a day for the examination stood when a ground for a refusal was last found.
  package var hadDate: Bool {
    guard let ground = stages.lastIndex(where: { $0.step == .findGround }), ground > 0 else {
      return false
    }
    return stages[ground - 1].stage == .scheduled
  }

  /// The highest number on a copy that was put on paper or to a file; 0 where there was none.
  package func lastCopy(of form: FormID) -> Int {
    notices.lazy.filter { $0.form == form }.map(\.numbers.upperBound).max() ?? 0
  }

  /// Whether a copy of the paper has come out; of several attempts at one copy the last says it.
  package func hasComeOut(_ form: FormID) -> Bool {
    let copies = Dictionary(
      notices.filter { $0.form == form }.map { ($0.copy, $0.outcome) }, uniquingKeysWith: { $1 })
    return copies.values.contains { $0.isOut }
  }

  /// Accepted at the State Corporation, and no receipt for the papers has come out (`camp.rule.4`).
  package var lacksReceipt: Bool { stage == .acceptedAtStateCorporation && !hasComeOut(.receipt) }

  /// The last attempt to print each paper.
  package var lastPapers: [FormID: NoticeRecord] {
    Dictionary(notices.map { ($0.form, $0) }) { _, later in later }
  }

  /// A refusal after a hearing rests on the ground that was heard.
  private mutating func apply(_ advance: CaseEvent.Advance, at moment: Moment) {
    record = record.after(advance.step, advance.record)
    if advance.step == .refuse, let ground = record.statedGround {
      decide(.refused(ground), at: moment)
    }
    enter(advance.to, by: advance.step, at: moment, advance.record)
  }

  private mutating func decide(_ decision: Decision, at moment: Moment) {
    self.decision = decision
    decidedAt = moment
  }

  private mutating func enter(
    _ stage: Stage, by step: Step, at moment: Moment, _ record: Record = Record()
  ) {
    self.stage = stage
    if stage.isFinal { failedDelivery = nil }
    stages.append(StageEntry(stage: stage, at: moment, step: step, record: record))
  }
}
