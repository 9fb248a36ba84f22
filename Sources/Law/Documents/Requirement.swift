/// When a listed paper belongs to the package, in the ledger's words.
package enum Requirement: String, CaseIterable, Sendable, Codable {
  case always
  case ifAvailable = "if-available"
  case ifNeeded = "if-needed"
  case ifCategory = "if-category"
  case ifMissingFromRegistry = "if-missing-from-registry"

  /// Whether a package without the paper is incomplete.
  package var isCompulsory: Bool {
    switch self {
    case .always, .ifCategory, .ifMissingFromRegistry: true
    case .ifAvailable, .ifNeeded: false
    }
  }
}

/// Whether the family may be asked for the paper now.
package enum Demand: String, CaseIterable, Sendable, Codable {
  case allowed
  /// Only by a recorded request with a reason.
  case onRequest = "on-request"
  /// A state system holds it, or it has not been looked up there yet.
  case forbidden
}
