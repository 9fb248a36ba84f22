import Law

/// A question about the state of a case, at the window or on the phone: who asked, how that was
/// checked, and whether anything was told.
package struct Inquiry: Equatable, Sendable, Codable {
  package let caseID: CaseID
  package let asker: Asker
  /// `nil` for a third person without consent, who is told nothing whatever is shown.
  package let check: IdentityCheck?
  /// Of the person whose case it is, for a third person.
  package let consent: PortalConsent?

  package init(
    caseID: CaseID, asker: Asker, check: IdentityCheck?, consent: PortalConsent? = nil
  ) {
    self.caseID = caseID
    self.asker = asker
    self.check = check
    self.consent = consent
  }

  package enum Asker: String, CaseIterable, Sendable, Codable {
    case applicant
    case representative
    case thirdPerson = "third-person"
  }

  /// How it was made sure who asks.
  package enum IdentityCheck: String, CaseIterable, Sendable, Codable {
    /// An identity document was shown at the window.
    case document
    /// On the phone: number, name and date of birth agree with the case.
    case details
  }

  /// A third person is told nothing unless the consent is recorded that was given on the portal, by
  /// one-time password or message (`home.req.10.6`).
  package var isTold: Bool {
    switch asker {
    case .applicant, .representative: check != nil
    case .thirdPerson: check != nil && consent != nil
    }
  }
}

/// How and when the person whose data they are agreed on the portal to a third person's question,
/// from the phone registered there (`home.req.10.6`, `pmpk.req.10.6`, `rehab.req.10.6`).
package struct PortalConsent: Equatable, Sendable, Codable {
  package let means: Means
  package let at: Moment

  package init(means: Means, at: Moment) {
    self.means = means
    self.at = at
  }

  package enum Means: String, CaseIterable, Sendable, Codable {
    case oneTimePassword = "one-time-password"
    case textMessage = "text-message"
  }
}

/// Why a question is not answered.
package enum InquiryRefusal: Error, Equatable, Sendable {
  case readOnlyRole
  /// Nothing is told before it is known who asks.
  case notChecked
  /// The order of the service knows no consent to third persons.
  case noConsentProvided
  /// The consent is recorded as given at a moment that has not come.
  case dateInFuture(CivilDate)
}

extension Inquiry {
  /// The record of the question; nothing is told before it is written.
  package func decide(
    about service: Service, by clerk: Clerk, now: Moment
  ) throws(InquiryRefusal) -> InquiryEvent {
    guard clerk.role != .auditor else { throw .readOnlyRole }
    if let consent {
      guard ContactClauses.of(service)?.thirdPersons != nil else { throw .noConsentProvided }
      guard consent.at <= now else { throw .dateInFuture(consent.at.date) }
    }
    guard isTold || asker == .thirdPerson else { throw .notChecked }
    return .asked(self)
  }
}

/// What was asked.
package enum InquiryEvent: Equatable, Sendable {
  case asked(Inquiry)
}

extension InquiryEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .asked: "inquiry.asked"
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .asked(let body): try body.encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("inquiry.asked", 1): self = .asked(try Inquiry(from: decoder))
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}

/// A recorded question.
package struct InquiryRecord: Equatable, Sendable {
  package let inquiry: Inquiry
  package let at: Moment
  package let clerk: ClerkID

  package init(inquiry: Inquiry, at: Moment, clerk: ClerkID) {
    self.inquiry = inquiry
    self.at = at
    self.clerk = clerk
  }
}
