import Law

extension CaseEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .registered: "case.registered"
    case .consentAnswered: "case.consent-answered"
    case .lookedUp: "case.looked-up"
    case .paperMarked: "case.paper-marked"
    case .accepted: "case.accepted"
    case .notAccepted: "case.not-accepted"
    case .refused: "case.refused"
    case .delivered: "case.delivered"
    case .orderRecorded: "case.order-recorded"
    case .noticeGiven: "case.notice-given"
    case .closedWithoutOrder: "case.closed-without-order"
    case .withdrawn: "case.withdrawn"
    case .noticeIssued: "case.notice-issued"
    case .noted: "case.noted"
    case .taken: "case.taken"
    case .delayExplained: "case.delay-explained"
    case .stageReported: "case.stage-reported"
    case .opened: "case.opened"
    }
  }

  private struct Empty: Codable {}

  private struct Taken: Codable {
    let by: ClerkID
    let reason: FreeText?
  }

  private struct Reported: Codable {
    let stage: Stage
    let at: Moment
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .registered(let body): try body.encode(to: encoder)
    case .consentAnswered(let body): try body.encode(to: encoder)
    case .lookedUp(let body): try body.encode(to: encoder)
    case .paperMarked(let body): try body.encode(to: encoder)
    case .accepted, .opened: try Empty().encode(to: encoder)
    case .notAccepted(let defects): try Single(defects).encode(to: encoder)
    case .refused(let body): try body.encode(to: encoder)
    case .delivered(let body), .noticeGiven(let body): try body.encode(to: encoder)
    case .orderRecorded(let body): try body.encode(to: encoder)
    case .closedWithoutOrder(let text), .withdrawn(let text), .noted(let text),
      .delayExplained(let text):
      try Single(text).encode(to: encoder)
    case .noticeIssued(let body): try body.encode(to: encoder)
    case .taken(let clerk, let reason): try Taken(by: clerk, reason: reason).encode(to: encoder)
    case .stageReported(let stage, let at):
      try Reported(stage: stage, at: at).encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("case.registered", 1): self = .registered(try Registered(from: decoder))
    case ("case.consent-answered", 1): self = .consentAnswered(try ConsentAnswer(from: decoder))
    case ("case.looked-up", 1): self = .lookedUp(try LookUp(from: decoder))
    case ("case.paper-marked", 1): self = .paperMarked(try PaperMark(from: decoder))
    case ("case.accepted", 1): self = .accepted
    case ("case.not-accepted", 1): self = .notAccepted(try Single(from: decoder).value)
    case ("case.refused", 1): self = .refused(try StatedGround(from: decoder))
    case ("case.delivered", 1): self = .delivered(try DeliveryRecord(from: decoder))
    case ("case.order-recorded", 1): self = .orderRecorded(try OrderRecord(from: decoder))
    case ("case.notice-given", 1): self = .noticeGiven(try DeliveryRecord(from: decoder))
    case ("case.closed-without-order", 1):
      self = .closedWithoutOrder(reason: try Single(from: decoder).value)
    case ("case.withdrawn", 1): self = .withdrawn(reason: try Single(from: decoder).value)
    case ("case.notice-issued", 1): self = .noticeIssued(try NoticeRecord(from: decoder))
    case ("case.noted", 1): self = .noted(try Single(from: decoder).value)
    case ("case.taken", 1):
      let body = try Taken(from: decoder)
      self = .taken(by: body.by, reason: body.reason)
    case ("case.delay-explained", 1): self = .delayExplained(try Single(from: decoder).value)
    case ("case.stage-reported", 1):
      let body = try Reported(from: decoder)
      self = .stageReported(body.stage, at: body.at)
    case ("case.opened", 1): self = .opened
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}
