/// A term that a clause sets for a service.
package struct Term: Equatable, Sendable {
  package let id: TermID
  package let clauses: [ClauseID]
  package let length: TermLength
  /// What the term is counted from.
  package let start: TermStart
  /// The channels it applies to.
  package let channels: Set<Channel>

  package init(
    _ id: TermID, _ length: TermLength, from start: TermStart = .registration,
    channels: Set<Channel> = Set(Channel.allCases), clause: ClauseID, also: [ClauseID] = []
  ) {
    self.id = id
    self.length = length
    self.start = start
    self.channels = channels
    clauses = [clause] + also
  }
}

/// Our names for the duties that have a term.
package enum TermID: String, CaseIterable, Sendable, Codable {
  /// The result of the whole service.
  case result
  /// What a system does at the moment of filing.
  case automaticResult = "automatic-result"
  /// The date of an examination is fixed.
  case examinationDate = "examination-date"
  /// The examination itself: how long a family may stand in the queue.
  case examination
  /// The family's answer to a proactive offer.
  case reply
  /// The last day of the shortest and of the longest course.
  case shortestCourse = "shortest-course"
  case longestCourse = "longest-course"
  case certificate
  case certificateToCabinet = "certificate-to-cabinet"
  /// The State Corporation's courier reaches the provider.
  case courier
  case completeness
  case preparation
  /// The notice of a preliminary refusal with the hearing.
  case hearingNotice = "hearing-notice"
  case objection
  case resultAfterHearing = "result-after-hearing"
  case minutesSigned = "minutes-signed"
  case minutesRemarks = "minutes-remarks"
  /// Storage of a result that nobody has fetched.
  case storage
  case storedResult = "stored-result"
  /// The check of an application for a queue.
  case check
  case firstInterestNotice = "first-interest-notice"
  case secondInterestNotice = "second-interest-notice"
  case repeatedOffer = "repeated-offer"
  case offerAnswer = "offer-answer"
  case suspension
  case referral
  case referralCancelling = "referral-cancelling"
  case referralExtension = "referral-extension"
  case admissionCheck = "admission-check"
  case complaintUpward = "complaint-upward"
  case complaintAtProvider = "complaint-at-provider"
  case complaintAtBody = "complaint-at-body"
}

/// The recorded fact from which a term runs.
package enum TermStart: String, CaseIterable, Sendable, Codable {
  case registration
  /// The applicant's own moment of filing, whatever day it is registered.
  case filing
  /// The family has got the proactive offer.
  case offerReceived = "offer-received"
  /// The family has agreed to the proactive service.
  case consent
  case courseStart = "course-start"
  case courseEnd = "course-end"
  case receivedByProvider = "received-by-provider"
  case completenessChecked = "completeness-checked"
  case preliminaryDecision = "preliminary-decision"
  case hearing
  case resultAtStateCorporation = "result-at-state-corporation"
  case requestOfStateCorporation = "request-of-state-corporation"
  case firstInterestNotice = "first-interest-notice"
  case vacancyNotice = "vacancy-notice"
  case offerExpired = "offer-expired"
  case referralReceived = "referral-received"
  case referralIssued = "referral-issued"
  case referralExpiry = "referral-expiry"
  case documentsReceived = "documents-received"
  case complaintReceived = "complaint-received"
}

extension TermStart {
  /// What an application alone tells of a start.
  package enum Known: Sendable {
    /// The day on which the application counts as received.
    case registered
    /// The moment of the application itself, whatever day it is registered.
    case received
    /// A fact that comes later and has to be recorded.
    case later
  }

  /// Only the State Corporation hands an application on to the provider later; everywhere else the
  /// provider has it when it is registered. A proactive application is the family's consent.
  package func known(via channel: Channel) -> Known {
    switch self {
    case .registration: .registered
    case .filing: .received
    case .receivedByProvider: channel == .stateCorporation ? .later : .registered
    case .consent: channel == .proactive ? .registered : .later
    case .offerReceived, .courseStart, .courseEnd, .completenessChecked, .preliminaryDecision,
      .hearing, .resultAtStateCorporation, .requestOfStateCorporation, .firstInterestNotice,
      .vacancyNotice, .offerExpired, .referralReceived, .referralIssued, .referralExpiry,
      .documentsReceived, .complaintReceived:
      .later
    }
  }
}
