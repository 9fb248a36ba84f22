import Law

extension ComplaintEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .registered: "complaint.registered"
    case .answerWritten: "complaint.answer-written"
    case .submitted: "complaint.submitted"
    case .returned: "complaint.returned"
    case .passedUp: "complaint.passed-up"
    case .extended: "complaint.extended"
    case .extensionNoticeGiven: "complaint.extension-notice-given"
    case .delayExplained: "complaint.delay-explained"
    case .decided: "complaint.decided"
    case .answerGiven: "complaint.answer-given"
    case .withdrawn: "complaint.withdrawn"
    case .taken: "complaint.taken"
    case .noted: "complaint.noted"
    case .paperIssued: "complaint.paper-issued"
    }
  }

  private struct Empty: Codable {}

  private struct Taken: Codable {
    let by: ClerkID
    let reason: FreeText?
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .registered(let body): try body.encode(to: encoder)
    case .answerWritten(let text), .returned(let text), .delayExplained(let text),
      .withdrawn(let text), .noted(let text):
      try Single(text).encode(to: encoder)
    case .submitted: try Empty().encode(to: encoder)
    case .passedUp(let body): try body.encode(to: encoder)
    case .extended(let body): try body.encode(to: encoder)
    case .extensionNoticeGiven(let moment): try Single(moment).encode(to: encoder)
    case .decided(let outcome): try Single(outcome).encode(to: encoder)
    case .answerGiven(let body): try body.encode(to: encoder)
    case .taken(let clerk, let reason): try Taken(by: clerk, reason: reason).encode(to: encoder)
    case .paperIssued(let body): try body.encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("complaint.registered", 1): self = .registered(try Registered(from: decoder))
    case ("complaint.answer-written", 1):
      self = .answerWritten(try Single(from: decoder).value)
    case ("complaint.submitted", 1): self = .submitted
    case ("complaint.returned", 1): self = .returned(try Single(from: decoder).value)
    case ("complaint.passed-up", 1): self = .passedUp(try PassedUp(from: decoder))
    case ("complaint.extended", 1): self = .extended(try Extension(from: decoder))
    case ("complaint.extension-notice-given", 1):
      self = .extensionNoticeGiven(at: try Single(from: decoder).value)
    case ("complaint.delay-explained", 1):
      self = .delayExplained(try Single(from: decoder).value)
    case ("complaint.decided", 1): self = .decided(try Single(from: decoder).value)
    case ("complaint.answer-given", 1): self = .answerGiven(try DeliveryRecord(from: decoder))
    case ("complaint.withdrawn", 1): self = .withdrawn(try Single(from: decoder).value)
    case ("complaint.taken", 1):
      let body = try Taken(from: decoder)
      self = .taken(by: body.by, reason: body.reason)
    case ("complaint.noted", 1): self = .noted(try Single(from: decoder).value)
    case ("complaint.paper-issued", 1): self = .paperIssued(try NoticeRecord(from: decoder))
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}
