/// Where a case stands. A service uses some of the stages; its table says how they follow.
package enum Stage: String, CaseIterable, Sendable, Codable {
  /// Registered; the papers are being checked.
  case checking
  /// The receipt is due to the family.
  case accepted
  /// A reasoned refusal of the service is due to the family.
  case refused
  /// The package was not accepted; the written refusal is due to the family.
  case notAccepted = "not-accepted"
  /// The family holds the receipt; the head's order is awaited.
  case awaitingOrder = "awaiting-order"
  /// The order is recorded; the notice of admission is due.
  case ordered
  case closed
  case withdrawn

  /// Whether nothing more can happen to the case but notes, reprints and complaints.
  package var isFinal: Bool { self == .closed || self == .withdrawn }

  /// Whether the next step lies with the family or the head, not with the desk.
  package var waitsForOthers: Bool {
    switch self {
    case .awaitingOrder: true
    case .checking, .accepted, .refused, .notAccepted, .ordered, .closed, .withdrawn: false
    }
  }
}

/// A legal step of a case.
package enum Step: String, CaseIterable, Sendable, Codable {
  case register
  case accept
  case refuseAcceptance = "refuse-acceptance"
  case refuse
  case deliver
  case recordOrder = "record-order"
  case giveNotice = "give-notice"
  case closeWithoutOrder = "close-without-order"
  case withdraw
}
