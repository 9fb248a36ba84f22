import Law

/// How an application ended, as reports count it.
package enum CaseOutcome: String, CaseIterable, Sendable, Codable {
  /// Nothing is decided yet.
  case open
  /// The package was accepted, or the service given.
  case accepted
  /// The package was incomplete or expired and was not accepted.
  case notAccepted = "not-accepted"
  /// The service was refused on a ground of the list.
  case refused
  case withdrawn
  /// Ended without a decision about the service.
  case ended
}

extension Case {
  package var outcome: CaseOutcome {
    switch decision {
    case .accepted: return .accepted
    case .notAccepted: return .notAccepted
    case .refused: return .refused
    case nil: break
    }
    guard stage.isFinal else { return .open }
    return stage == .withdrawn ? .withdrawn : .ended
  }
}
