/// A fact of the family that a list of papers depends on.
package enum FactID: String, CaseIterable, Sendable, Codable {
  /// Consent to use restricted data in the state systems.
  case consent
  /// Outcome of the look-up of the medical commission's conclusion.
  case medicalCommissionConclusion = "medical-commission-conclusion"

  /// The values a fact can take; the first one holds while nothing is known.
  package var values: [FactValue] {
    switch self {
    case .consent: [.notAsked, .given, .declined]
    case .medicalCommissionConclusion: FactValue.lookUp
    }
  }
}

/// The values of facts, by the names of the machine contract.
package enum FactValue: String, CaseIterable, Sendable, Codable {
  case notAsked = "not-asked"
  case given
  case declined
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
