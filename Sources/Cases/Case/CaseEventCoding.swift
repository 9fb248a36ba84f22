import Law

extension CaseEvent: LogEvent {
  /// A registration that says no more than those of format 1 is still written as one.
  package var format: Int {
    if case .registered(let body) = self, !body.isOfFirstFormat { return 2 }
    return 1
  }

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
    case .deliveryFailed: "case.delivery-failed"
    case .orderRecorded: "case.order-recorded"
    case .noticeGiven: "case.notice-given"
    case .closedWithoutOrder: "case.closed-without-order"
    case .withdrawn: "case.withdrawn"
    case .noticeIssued: "case.notice-issued"
    case .noted: "case.noted"
    case .taken: "case.taken"
    case .released: "case.released"
    case .sensitivitySet: "case.sensitivity-set"
    case .openedSensitive: "case.opened-sensitive"
    case .delayExplained: "case.delay-explained"
    case .stageReported: "case.stage-reported"
    case .opened: "case.opened"
    case .advanced: "case.advanced"
    case .paperRequested: "case.paper-requested"
    case .questionAnswered: "case.question-answered"
    }
  }

  private struct Empty: Codable {}

  private struct Taken: Codable {
    let by: ClerkID
    let reason: FreeText?
  }

  private struct Requested: Codable {
    let document: DocumentID
    let reason: FreeText
  }

  private struct Sensitivity: Codable {
    let isSensitive: Bool
    let reason: FreeText
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
    case .accepted, .opened, .released: try Empty().encode(to: encoder)
    case .notAccepted(let defects): try Single(defects).encode(to: encoder)
    case .refused(let body): try body.encode(to: encoder)
    case .delivered(let body), .noticeGiven(let body): try body.encode(to: encoder)
    case .deliveryFailed(let body): try body.encode(to: encoder)
    case .orderRecorded(let body): try body.encode(to: encoder)
    case .closedWithoutOrder(let text), .withdrawn(let text), .noted(let text),
      .delayExplained(let text), .openedSensitive(let text):
      try Single(text).encode(to: encoder)
    case .noticeIssued(let body): try body.encode(to: encoder)
    case .taken(let clerk, let reason): try Taken(by: clerk, reason: reason).encode(to: encoder)
    case .advanced(let body): try body.encode(to: encoder)
    case .paperRequested(let document, let reason):
      try Requested(document: document, reason: reason).encode(to: encoder)
    case .questionAnswered(let body): try body.encode(to: encoder)
    case .sensitivitySet(let isSensitive, let reason):
      try Sensitivity(isSensitive: isSensitive, reason: reason).encode(to: encoder)
    case .stageReported(let stage, let at):
      try Reported(stage: stage, at: at).encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("case.registered", 1), ("case.registered", 2):
      self = .registered(try Registered(from: decoder))
    case ("case.consent-answered", 1): self = .consentAnswered(try ConsentAnswer(from: decoder))
    case ("case.looked-up", 1): self = .lookedUp(try LookUp(from: decoder))
    case ("case.paper-marked", 1): self = .paperMarked(try PaperMark(from: decoder))
    case ("case.accepted", 1): self = .accepted
    case ("case.not-accepted", 1): self = .notAccepted(try Single(from: decoder).value)
    case ("case.refused", 1): self = .refused(try StatedGround(from: decoder))
    case ("case.delivered", 1): self = .delivered(try DeliveryRecord(from: decoder))
    case ("case.delivery-failed", 1): self = .deliveryFailed(try FailedDelivery(from: decoder))
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
    case ("case.advanced", 1): self = .advanced(try Advance(from: decoder))
    case ("case.paper-requested", 1):
      let body = try Requested(from: decoder)
      self = .paperRequested(body.document, reason: body.reason)
    case ("case.question-answered", 1): self = .questionAnswered(try FamilyAnswer(from: decoder))
    case ("case.opened-sensitive", 1):
      self = .openedSensitive(reason: try Single(from: decoder).value)
    case ("case.released", 1): self = .released
    case ("case.sensitivity-set", 1):
      let body = try Sensitivity(from: decoder)
      self = .sensitivitySet(body.isSensitive, reason: body.reason)
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}

extension CaseEvent.Registered {
  /// Format 1 knew neither stage nor record: every case began with the check of its papers.
  fileprivate var isOfFirstFormat: Bool { stage == .checking && record.isEmpty }

  private enum Key: String, CodingKey {
    case number, service, channel, received, registered, child, applicant, relation, residency
    case schooling, visit, outsideHours, warnings, stage, record
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(number, forKey: .number)
    try container.encode(service, forKey: .service)
    try container.encode(channel, forKey: .channel)
    try container.encode(received, forKey: .received)
    try container.encode(registered, forKey: .registered)
    try container.encode(child, forKey: .child)
    try container.encode(applicant, forKey: .applicant)
    try container.encode(relation, forKey: .relation)
    try container.encode(residency, forKey: .residency)
    try container.encodeIfPresent(schooling, forKey: .schooling)
    try container.encodeIfPresent(visit, forKey: .visit)
    try container.encodeIfPresent(outsideHours, forKey: .outsideHours)
    try container.encode(warnings, forKey: .warnings)
    guard !isOfFirstFormat else { return }
    try container.encode(stage, forKey: .stage)
    try container.encode(record, forKey: .record)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      number: try container.decode(ApplicationNumber.self, forKey: .number),
      service: try container.decode(Service.self, forKey: .service),
      channel: try container.decode(Channel.self, forKey: .channel),
      received: try container.decode(Moment.self, forKey: .received),
      registered: try container.decode(CivilDate.self, forKey: .registered),
      child: try container.decode(PersonID.self, forKey: .child),
      applicant: try container.decode(PersonID.self, forKey: .applicant),
      relation: try container.decode(Relation.self, forKey: .relation),
      residency: try container.decode(Residency.self, forKey: .residency),
      schooling: try container.decodeIfPresent(CaseEvent.Schooling.self, forKey: .schooling),
      visit: try container.decodeIfPresent(VisitID.self, forKey: .visit),
      outsideHours: try container.decodeIfPresent(FreeText.self, forKey: .outsideHours),
      warnings: try container.decode([TermWarning].self, forKey: .warnings),
      stage: try container.decodeIfPresent(Stage.self, forKey: .stage) ?? .checking,
      record: try container.decodeIfPresent(Record.self, forKey: .record) ?? Record())
  }
}
