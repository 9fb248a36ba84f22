import Law

/// What happened to one application. Bodies hold ids and facts; names, numbers and free words stand
/// beside the log.
package enum CaseEvent: Equatable, Sendable {
  case registered(Registered)
  case consentAnswered(ConsentAnswer)
  case lookedUp(LookUp)
  case paperMarked(PaperMark)
  case accepted
  case notAccepted([Defect])
  case refused(StatedGround)
  case delivered(DeliveryRecord)
  /// The result did not reach the family; a later delivery clears it.
  case deliveryFailed(FailedDelivery)
  case orderRecorded(OrderRecord)
  case noticeGiven(DeliveryRecord)
  case closedWithoutOrder(reason: FreeText)
  case withdrawn(reason: FreeText)
  case noticeIssued(NoticeRecord)
  case noted(FreeText)
  case taken(by: ClerkID, reason: FreeText?)
  /// Laid down by its holder.
  case released
  case sensitivitySet(Bool, reason: FreeText)
  case delayExplained(FreeText)
  case stageReported(Stage, at: Moment)
  case opened
  /// A sensitive case was opened, and why.
  case openedSensitive(reason: FreeText)
  /// A step of the service's own lifecycle with the facts that the law asks for.
  case advanced(Advance)
  /// An additional paper was asked for, with the reason (`pmpk.req.8.2`).
  case paperRequested(DocumentID, reason: FreeText)
  /// The family has answered a question on which its papers hang.
  case questionAnswered(FamilyAnswer)

  package struct Advance: Equatable, Sendable, Codable {
    package let step: Step
    package let to: Stage
    package let record: Record

    package init(_ step: Step, to: Stage, record: Record = Record()) {
      self.step = step
      self.to = to
      self.record = record
    }
  }

  package struct Registered: Equatable, Sendable, Codable {
    package let number: ApplicationNumber
    package let service: Service
    package let channel: Channel
    /// When it was handed in or filed.
    package let received: Moment
    /// The day it counts as received.
    package let registered: CivilDate
    package let child: PersonID
    package let applicant: PersonID
    package let relation: Relation
    package let residency: Residency
    package let schooling: Schooling?
    package let visit: VisitID?
    /// A supervisor's reason for taking it outside intake hours.
    package let outsideHours: FreeText?
    /// For the portal: how the application was signed there.
    package let warnings: [TermWarning]
    /// Where the case begins; nearly always with the check of its papers.
    package let stage: Stage
    /// What the service asks for at registration beside the people.
    package let record: Record
  }

  /// Class and language of study, for the forms of schools.
  package struct Schooling: Equatable, Sendable, Codable {
    package var grade: String
    package var letter: String
    package var language: StudyLanguage

    package init(grade: String, letter: String, language: StudyLanguage) {
      self.grade = grade
      self.letter = letter
      self.language = language
    }
  }
}

/// Languages in which a school teaches.
package enum StudyLanguage: String, CaseIterable, Sendable, Codable {
  case kazakh = "kk"
  case russian = "ru"
  case english = "en"
  case uighur = "ug"
  case uzbek = "uz"
  case tajik = "tg"
}

extension CaseEvent {
  /// The kinds of the events by which a case is only read, as the log names them.
  package static let readings = ["case.opened", "case.opened-sensitive"]

  /// Whether the case was only read.
  package var isReading: Bool {
    switch self {
    case .opened, .openedSensitive: true
    case .registered, .consentAnswered, .lookedUp, .paperMarked, .accepted, .notAccepted, .refused,
      .delivered, .orderRecorded, .noticeGiven, .closedWithoutOrder, .withdrawn, .noticeIssued,
      .noted, .taken, .released, .sensitivitySet, .delayExplained, .stageReported, .advanced,
      .paperRequested, .questionAnswered, .deliveryFailed:
      false
    }
  }
}
