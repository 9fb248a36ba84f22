import Law

/// What can be asked of a case. Nothing is done before ``Case/decide(_:_:)`` allows it.
package enum CaseCommand: Equatable, Sendable {
  case answerConsent(ConsentAnswer)
  case lookUp(LookUp)
  case mark(PaperMark)
  case accept
  case refuseAcceptance
  case refuse(StatedGround)
  case deliver(DeliveryRecord)
  case recordOrder(OrderRecord)
  case giveNotice(DeliveryRecord)
  /// The result or notice that is due did not reach the family.
  case failDelivery(reason: String)
  case closeWithoutOrder(reason: String)
  case withdraw(reason: String)
  case recordNotice(NoticeRecord)
  case note(String)
  case take(reason: String?)
  case hand(to: ClerkID, reason: String?)
  /// The holder lays it down; whoever comes next may take it.
  case release
  case setSensitivity(Bool, reason: String)
  case explainDelay(String)
  case reportStage(Stage, at: Moment)
  case open
  /// A step of the lifecycle with what the law asks to be recorded with it.
  case advance(Step, Record)
  case requestPaper(DocumentID, reason: String)
  case answerQuestion(FamilyAnswer)
  /// A case that is marked sensitive is opened only with a reason.
  case openSensitive(reason: String)

  /// The step of the lifecycle that the command is; `nil` for commands that change no stage.
  package var step: Step? {
    switch self {
    case .accept: .accept
    case .refuseAcceptance: .refuseAcceptance
    case .refuse: .refuse
    case .deliver: .deliver
    case .recordOrder: .recordOrder
    case .giveNotice: .giveNotice
    case .closeWithoutOrder: .closeWithoutOrder
    case .withdraw: .withdraw
    case .advance(let step, _): step
    case .answerConsent, .lookUp, .mark, .recordNotice, .note, .take, .hand, .release,
      .setSensitivity, .explainDelay, .reportStage, .open, .openSensitive, .requestPaper,
      .answerQuestion, .failDelivery:
      nil
    }
  }
}

/// An application as it is handed in, ready to be registered.
package struct Intake: Equatable, Sendable {
  package var service: Service
  package var channel: Channel
  /// For walk-in the moment of registration; for the portal the moment of filing there.
  package var received: Moment
  /// When the visitor took a talon: hours are measured by it, for whoever came in time is served.
  package var arrivedAt: Moment?
  package var child: PersonID
  package var applicant: PersonID
  package var relation: Relation
  package var residency: Residency
  package var schooling: CaseEvent.Schooling?
  package var visit: VisitID?
  package var supervisorReason: String?
  /// What the service asks for beside the people, by the law's table.
  package var record: Record

  package init(
    service: Service, channel: Channel, received: Moment, arrivedAt: Moment? = nil,
    child: PersonID, applicant: PersonID, relation: Relation, residency: Residency = .resident,
    schooling: CaseEvent.Schooling? = nil, visit: VisitID? = nil, supervisorReason: String? = nil,
    record: Record = Record()
  ) {
    self.service = service
    self.channel = channel
    self.received = received
    self.arrivedAt = arrivedAt
    self.child = child
    self.applicant = applicant
    self.relation = relation
    self.residency = residency
    self.schooling = schooling
    self.visit = visit
    self.supervisorReason = supervisorReason
    self.record = record
  }
}
