import Law

/// What happened to one complaint. Names and words stand beside the log.
package enum ComplaintEvent: Equatable, Sendable {
  case registered(Registered)
  /// The answer as it is written now; the last one counts.
  case answerWritten(FreeText)
  /// The answer lies with the head for signature.
  case submitted
  /// The head gave it back with a remark.
  case returned(FreeText)
  case passedUp(PassedUp)
  case extended(Extension)
  case extensionNoticeGiven(at: Moment)
  case delayExplained(FreeText)
  /// The head has signed; how the complaint ended.
  case decided(ComplaintOutcome)
  case answerGiven(DeliveryRecord)
  case withdrawn(FreeText)
  case taken(by: ClerkID, reason: FreeText?)
  case noted(FreeText)
  case paperIssued(NoticeRecord)

  package struct Registered: Equatable, Sendable, Codable {
    package let number: ComplaintNumber
    package let addressee: ComplaintAddressee
    package let means: ComplaintMeans
    package let received: Moment
    /// The day it counts as received: after hours the next working day.
    package let registered: CivilDate
    package let complainant: FreeText
    package let contact: FreeText?
    /// What the complaint says.
    package let matter: FreeText
    /// The official whose act it is about; `nil` when it is about the organisation.
    package let against: ClerkID?
    package let service: Service?
    package let caseID: CaseID?
    package let visit: VisitID?
    /// Who is to handle it; `nil` while the head has not named anybody.
    package let handler: ClerkID?
  }

  package struct PassedUp: Equatable, Sendable, Codable {
    package let at: Moment
    /// The body that considers complaints.
    package let body: FreeText

    package init(at: Moment, body: FreeText) {
      self.at = at
      self.body = body
    }
  }

  package struct Extension: Equatable, Sendable, Codable {
    package let workingDays: Int
    package let reason: FreeText

    package init(workingDays: Int, reason: FreeText) {
      self.workingDays = workingDays
      self.reason = reason
    }
  }
}

/// In whose name a complaint is handed in (`camp.rule.14.p1`, `camp.rule.14.p3`).
package enum ComplaintAddressee: String, CaseIterable, Sendable, Codable {
  case providerHead = "provider-head"
  case official
  /// The body that assesses the quality of public services.
  case complaintBody = "complaint-body"
}

/// How a complaint came.
package enum ComplaintMeans: String, CaseIterable, Sendable, Codable {
  case written
  case oral
  case portal
}

/// How a complaint ended.
package enum ComplaintOutcome: String, CaseIterable, Sendable, Codable {
  case fullySatisfied = "fully-satisfied"
  case partlySatisfied = "partly-satisfied"
  case notSatisfied = "not-satisfied"
  /// The provider does not consider it itself: it was passed up whole.
  case leftToBody = "left-to-body"
}
