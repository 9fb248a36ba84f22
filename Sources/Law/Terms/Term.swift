/// A term that a clause sets for a service.
package struct Term: Equatable, Sendable {
  package let id: TermID
  /// The clauses of the service's order; empty where it is silent and a general act rules.
  package let clauses: [ClauseID]
  package let articles: [CodeArticle]
  package let length: TermLength
  /// What the term is counted from.
  package let start: TermStart
  /// The channels it applies to.
  package let channels: Set<Channel>
  package let lastDay: LastDay
  package let meaning: Meaning
  /// The readings that the date rests on.
  package let policies: [PolicyID]
  /// The term with whose end this one ends at the latest; `nil` where it stands alone.
  package let within: TermID?

  /// What becomes of a last day that does not work.
  package enum LastDay: String, CaseIterable, Sendable, Codable {
    /// Administrative code, art. 76: it moves to the next working day.
    case moves
    /// It stays: a system acts on it by itself, or it bounds a stretch and no duty of the office.
    case stays
  }

  /// What the date that the term ends with says.
  package enum Meaning: String, CaseIterable, Sendable, Codable {
    /// The last day on which the duty is in time.
    case due
    /// The first day on which something may be done.
    case earliest
    /// A stricter count that warns early and breaks no clause.
    case earlyWarning = "early-warning"
  }

  package init(
    _ id: TermID, _ length: TermLength, from start: TermStart = .registration,
    channels: Set<Channel> = Set(Channel.allCases), lastDay: LastDay = .moves,
    meaning: Meaning = .due, within whole: TermID? = nil, clause: ClauseID,
    also: [ClauseID] = [], articles: [CodeArticle] = [], policies: [PolicyID] = []
  ) {
    self.init(
      id, length, from: start, channels: channels, lastDay: lastDay, meaning: meaning,
      clauses: [clause] + also, articles: articles, policies: policies, within: whole)
  }

  /// A term that a general act sets and the order of the service does not repeat.
  package init(
    _ id: TermID, _ length: TermLength, from start: TermStart, meaning: Meaning = .due,
    clauses: [ClauseID] = [], article: CodeArticle, policies: [PolicyID] = []
  ) {
    self.init(
      id, length, from: start, channels: Set(Channel.allCases), lastDay: .moves,
      meaning: meaning, clauses: clauses, articles: [article], policies: policies)
  }

  /// The same term with another length and another fate of its last day.
  func with(_ length: TermLength, _ lastDay: LastDay) -> Term {
    Term(
      id, length, from: start, channels: channels, lastDay: lastDay, meaning: meaning,
      clauses: clauses, articles: articles, policies: policies, within: within)
  }

  private init(
    _ id: TermID, _ length: TermLength, from start: TermStart, channels: Set<Channel>,
    lastDay: LastDay, meaning: Meaning, clauses: [ClauseID], articles: [CodeArticle],
    policies: [PolicyID], within: TermID? = nil
  ) {
    self.id = id
    self.length = length
    self.start = start
    self.channels = channels
    self.lastDay = lastDay
    self.meaning = meaning
    self.clauses = clauses
    self.articles = articles
    self.policies = policies
    self.within = within
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
  /// A hearing before the term to object has passed would come too early.
  case hearingEarliest = "hearing-earliest"
  case hearing
  /// An unfavourable act may come no earlier.
  case refusalEarliest = "refusal-earliest"
  case resultAfterHearing = "result-after-hearing"
  case minutesSigned = "minutes-signed"
  case minutesRemarks = "minutes-remarks"
  /// Storage of a result that nobody has fetched.
  case storage
  case storedResult = "stored-result"
  /// The provider is done in time for the way back to the State Corporation.
  case providerFinishes = "provider-finishes"
  /// The stricter count, with the day of acceptance as day one.
  case target
  /// The check of an application for a queue.
  case check
  case firstInterestNotice = "first-interest-notice"
  case secondInterestNotice = "second-interest-notice"
  /// After confirmed interest, counted from the last first notice.
  case nextInterestNotice = "next-interest-notice"
  /// The answer to the second notice.
  case interestWait = "interest-wait"
  case repeatedOffer = "repeated-offer"
  case offerAnswer = "offer-answer"
  case suspension
  /// The answer to the notice that follows a suspension.
  case repeatWait = "repeat-wait"
  case referral
  case referralCancelling = "referral-cancelling"
  case referralExtension = "referral-extension"
  case admissionCheck = "admission-check"
  case complaintUpward = "complaint-upward"
  case complaintAtProvider = "complaint-at-provider"
  case complaintAtBody = "complaint-at-body"
  case complaintExtension = "complaint-extension"
  case complaintExtensionNotice = "complaint-extension-notice"

  /// Whose time it is.
  package enum Nature: Sendable {
    /// The office must act by its end; past it the case is overdue.
    case duty
    /// The family, another office or the calendar has until its end; then the desk goes on.
    case waiting
    /// A bound of what may be done; nothing is due at its end.
    case bound
  }

  package var nature: Nature {
    switch self {
    case .result, .examinationDate, .examination, .certificate, .certificateToCabinet, .courier,
      .completeness, .preparation, .resultAfterHearing, .minutesSigned, .storedResult, .check,
      .firstInterestNotice, .secondInterestNotice, .nextInterestNotice, .repeatedOffer,
      .admissionCheck, .complaintUpward, .complaintAtProvider, .complaintAtBody,
      .complaintExtension, .complaintExtensionNotice:
      .duty
    case .reply, .longestCourse, .objection, .minutesRemarks, .storage, .interestWait,
      .offerAnswer, .suspension, .repeatWait, .referral, .referralExtension:
      .waiting
    case .automaticResult, .shortestCourse, .hearingNotice, .hearingEarliest, .hearing,
      .refusalEarliest, .providerFinishes, .target, .referralCancelling:
      .bound
    }
  }
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
  case secondInterestNotice = "second-interest-notice"
  case repeatNotice = "repeat-notice"
  case vacancyNotice = "vacancy-notice"
  case offerExpired = "offer-expired"
  case referralReceived = "referral-received"
  case referralIssued = "referral-issued"
  case referralExpiry = "referral-expiry"
  case documentsReceived = "documents-received"
  case complaintReceived = "complaint-received"
  case complaintRegistered = "complaint-registered"
  /// The last day of the term that is extended.
  case complaintTermEnd = "complaint-term-end"
  case complaintExtended = "complaint-extended"
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
  /// provider has it when it is registered. A proactive application is the family's consent, and that
  /// counts from its own day (`pmpk.req.3.3`).
  package func known(via channel: Channel) -> Known {
    switch self {
    case .registration: .registered
    case .filing: .received
    case .receivedByProvider: channel == .stateCorporation ? .later : .registered
    case .consent: channel == .proactive ? .received : .later
    case .offerReceived, .courseStart, .courseEnd, .completenessChecked, .preliminaryDecision,
      .hearing, .resultAtStateCorporation, .requestOfStateCorporation, .firstInterestNotice,
      .secondInterestNotice, .repeatNotice, .vacancyNotice, .offerExpired, .referralReceived,
      .referralIssued, .referralExpiry, .documentsReceived, .complaintReceived,
      .complaintRegistered, .complaintTermEnd, .complaintExtended:
      .later
    }
  }
}
