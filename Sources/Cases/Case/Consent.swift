import Law

/// The family's answer to the question of consent, asked before any look-up (`home.req.8.4`).
package struct ConsentAnswer: Equatable, Sendable, Codable {
  package let isGiven: Bool
  package let means: Means

  package init(isGiven: Bool, means: Means) {
    self.isGiven = isGiven
    self.means = means
  }

  /// How the answer was given.
  package enum Means: String, CaseIterable, Sendable, Codable {
    case paper
    case portal
    case textMessage = "text-message"
    case phone
  }

  /// What stands for the paper of the consent.
  var paper: PaperState {
    guard isGiven else { return .saidNone }
    switch means {
    case .paper: return .originalTaken
    case .portal, .textMessage, .phone: return .electronic
    }
  }
}

/// What the family says of itself, where a line of the list hangs on it.
package struct FamilyAnswer: Equatable, Sendable, Codable {
  package let question: FamilyQuestion
  package let isSo: Bool

  package init(_ question: FamilyQuestion, _ isSo: Bool) {
    self.question = question
    self.isSo = isSo
  }
}

/// What a look-up in a state system answered.
package struct LookUp: Equatable, Sendable, Codable {
  package let document: DocumentID
  package let outcome: Outcome

  package init(document: DocumentID, outcome: Outcome) {
    self.document = document
    self.outcome = outcome
  }

  package enum Outcome: String, CaseIterable, Sendable, Codable {
    case found
    case notFound = "not-found"
    /// The system did not answer, or the office has no access to it.
    case notAvailable = "not-available"

    package var fact: FactValue {
      switch self {
      case .found: .found
      case .notFound: .notFound
      case .notAvailable: .notAvailable
      }
    }
  }
}
