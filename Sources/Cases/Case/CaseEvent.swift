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
  case orderRecorded(OrderRecord)
  case noticeGiven(DeliveryRecord)
  case closedWithoutOrder(reason: FreeText)
  case withdrawn(reason: FreeText)
  case noticeIssued(NoticeRecord)
  case noted(FreeText)
  case taken(by: ClerkID, reason: FreeText?)
  case delayExplained(FreeText)
  case stageReported(Stage, at: Moment)
  case opened

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
