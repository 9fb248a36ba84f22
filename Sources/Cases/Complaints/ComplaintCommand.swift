import Law

/// What can be asked of a complaint. Nothing is done before ``Complaint/decide(_:_:)`` allows it.
package enum ComplaintCommand: Equatable, Sendable {
  case writeAnswer(String)
  case submit
  case giveBack(String)
  case passUp(at: Moment, body: String)
  case extend(workingDays: Int, reason: String)
  case noticeExtension(at: Moment)
  case explainDelay(String)
  case decide(ComplaintOutcome)
  case give(DeliveryRecord)
  case withdraw(String)
  case take(reason: String?)
  case hand(to: ClerkID, reason: String?)
  case note(String)
  case recordPaper(NoticeRecord)

  package var step: ComplaintStep? {
    switch self {
    case .writeAnswer: .writeAnswer
    case .submit: .submit
    case .giveBack: .giveBack
    case .passUp: .passUp
    case .extend: .extend
    case .noticeExtension: .noticeExtension
    case .decide: .decide
    case .give: .give
    case .withdraw: .withdraw
    case .explainDelay, .take, .hand, .note, .recordPaper: nil
    }
  }
}

/// The steps of a complaint, in the order in which a clerk meets them.
package enum ComplaintStep: String, CaseIterable, Sendable {
  case writeAnswer = "write-answer"
  case submit
  case giveBack = "give-back"
  case passUp = "pass-up"
  case decide
  case give
  case extend
  case noticeExtension = "notice-extension"
  case withdraw
}

/// Why a step of a complaint is not taken, with what forbids it.
package struct ComplaintRefusal: Error, Equatable, Sendable {
  package let cause: Cause
  package let clauses: [ClauseID]
  package let articles: [CodeArticle]

  package init(_ cause: Cause, clauses: [ClauseID] = [], articles: [CodeArticle] = []) {
    self.cause = cause
    self.clauses = clauses
    self.articles = articles
  }

  package enum Cause: Equatable, Sendable {
    case readOnlyRole
    case supervisorOnly
    /// The complaint is about this clerk's own act.
    case complainedOf(ClerkID)
    case notFromStage(ComplaintStage)
    case answerMissing
    case missingText
    /// Not fully satisfied within three working days: it goes up before it is decided.
    case mustBePassedUp(due: CivilDate)
    case alreadyPassedUp
    /// Only what was addressed to the body, or is about the head, is left to the body alone.
    case isOurs
    case delayNotExplained(due: CivilDate)
    case alreadyExtended
    /// Working days outside one to ten.
    case extensionTooLong(Int)
    /// The term had passed before it was extended.
    case extensionTooLate(due: CivilDate)
    case notExtended
    case dateInFuture(CivilDate)
    /// Before the complaint, or before what it follows.
    case dateTooEarly(CivilDate)
    case alreadyHandled(by: ClerkID)
    case unknownClerk(ClerkID)
    /// The application named in the complaint is not in the register.
    case unknownApplication(String)
    case calendar(TermGap)
  }
}
