/// A fact of the family that a list of papers depends on.
package enum FactID: String, CaseIterable, Sendable, Codable {
  /// Consent to use restricted data in the state systems.
  case consent
  // Outcomes of the look-ups, each by the name of its paper.
  case medicalCommissionConclusion = "medical-commission-conclusion"
  case birthCertificate = "birth-certificate"
  case identityDocument = "identity-document"
  case marriageOrDivorceCertificate = "marriage-or-divorce-certificate"
  case disabilityConclusion = "disability-conclusion"
  case pmpkConclusion = "pmpk-conclusion"
  case firstTurnProof = "first-turn-proof"
  /// The child was born outside Kazakhstan, so the civil registry cannot hold the birth.
  case bornAbroad = "born-abroad"
  /// The child is schooled at home; some papers are asked for only then.
  case schooledAtHome = "schooled-at-home"
  // Whether the family has income of a kind at all: only then is its paper asked for.
  case incomeWages = "income-wages"
  case incomeBusiness = "income-business"
  case incomeAlimony = "income-alimony"

  /// The values a fact can take; the first one holds while nothing is known.
  package var values: [FactValue] {
    switch self {
    case .consent: [.notAsked, .given, .declined]
    case .medicalCommissionConclusion, .birthCertificate, .identityDocument,
      .marriageOrDivorceCertificate, .disabilityConclusion, .pmpkConclusion, .firstTurnProof:
      FactValue.lookUp
    case .bornAbroad, .schooledAtHome, .incomeWages, .incomeBusiness, .incomeAlimony:
      [.notAsked, .yes, .no]
    }
  }
}

/// The values of facts, by the names of the machine contract.
package enum FactValue: String, CaseIterable, Sendable, Codable {
  case notAsked = "not-asked"
  case given
  case declined
  case yes
  case no
  case notLookedUp = "not-looked-up"
  case found
  case notFound = "not-found"
  case notAvailable = "not-available"
  case consentDeclined = "consent-declined"

  /// Outcomes of a look-up in a state system.
  package static let lookUp: [FactValue] = [
    .notLookedUp, .found, .notFound, .notAvailable, .consentDeclined,
  ]
}

/// What is known of a family; a fact nobody has recorded has its first value.
package struct Facts: Equatable, Sendable {
  private var values: [FactID: FactValue] = [:]

  package init() {}

  package subscript(fact: FactID) -> FactValue {
    get { values[fact] ?? fact.values.first ?? .notAsked }
    set { values[fact] = newValue }
  }
}
