import Law

/// One complaint as its events have made it.
package struct Complaint: Equatable, Sendable {
  package let id: ComplaintID
  package let facts: ComplaintEvent.Registered
  package private(set) var stage: ComplaintStage = .open
  package private(set) var handler: ClerkID?
  package private(set) var answer: FreeText?
  /// The head's last remark on an answer that was given back.
  package private(set) var remark: FreeText?
  package private(set) var passedUp: ComplaintEvent.PassedUp?
  package private(set) var termExtension: ComplaintEvent.Extension?
  package private(set) var extendedAt: Moment?
  package private(set) var extensionNoticedAt: Moment?
  package private(set) var delayReason: FreeText?
  package private(set) var outcome: ComplaintOutcome?
  package private(set) var decidedAt: Moment?
  package private(set) var delivery: DeliveryRecord?
  package private(set) var papers: [NoticeRecord] = []
  package private(set) var version: Int

  /// - Returns: `nil` unless the first event is the registration.
  package init?(id: ComplaintID, events: [Recorded<ComplaintEvent>]) {
    guard let first = events.first, case .registered(let facts) = first.body else { return nil }
    self.id = id
    self.facts = facts
    handler = facts.handler
    version = 1
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: Recorded<ComplaintEvent>) {
    version = event.version
    switch event.body {
    case .registered, .noted: break
    case .answerWritten(let text): answer = text
    case .submitted: stage = .withHead
    case .returned(let words):
      remark = words
      stage = .open
    case .passedUp(let record): passedUp = record
    case .extended(let record):
      termExtension = record
      extendedAt = event.at
    case .extensionNoticeGiven(let moment): extensionNoticedAt = moment
    case .delayExplained(let words): delayReason = words
    case .decided(let outcome):
      self.outcome = outcome
      decidedAt = event.at
      // What the body considers is answered by the body.
      stage = outcome == .leftToBody ? .closed : .answered
    case .answerGiven(let record):
      delivery = record
      stage = .closed
    case .withdrawn: stage = .withdrawn
    case .taken(let clerk, _): handler = clerk
    case .paperIssued(let record): papers.append(record)
    }
  }

  package var number: ComplaintNumber { facts.number }

  package func lastCopy(of form: FormID) -> Int {
    papers.lazy.filter { $0.form == form }.map(\.numbers.upperBound).max() ?? 0
  }
}

/// Where a complaint stands at the provider.
package enum ComplaintStage: String, CaseIterable, Sendable, Codable {
  case open
  /// The answer waits for the head's signature.
  case withHead = "with-head"
  /// Decided and signed; the complainant does not have the answer yet.
  case answered
  case closed
  case withdrawn

  package var isFinal: Bool {
    switch self {
    case .open, .withHead, .answered: false
    case .closed, .withdrawn: true
    }
  }

  /// Whether the complaint is still being considered here.
  package var isUndecided: Bool {
    switch self {
    case .open, .withHead: true
    case .answered, .closed, .withdrawn: false
    }
  }
}
