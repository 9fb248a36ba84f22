/// One ordered queue, computed and never edited (`preschool.rule.3.9`, `preschool.rule.3.11`).
package struct SubQueue: Equatable, Sendable {
  package let key: SubQueueKey
  package let stream: QueueStream
  /// Places in the given list of applications, the head first.
  package let order: [Int]
  package let counts: Counts

  /// How many of each class stand in the queue, and where the pattern stood before its head.
  package struct Counts: Equatable, Sendable {
    package let outOfTurn: Int
    package let firstTurn: Int
    package let general: Int
    /// Referrals of the class that is dealt in threes since the last of the class that comes singly.
    package let dealtSinceSingle: Int
  }
}

/// Why an application stands where it stands.
package struct QueuePlace: Equatable, Sendable {
  /// From 1.
  package let number: Int
  package let queueClass: QueueClass
  package let filedAt: Moment
  package let outOfTurnBefore: Int
  package let firstTurnBefore: Int
  package let generalBefore: Int
  /// How many of the class that is dealt in threes go, or went, to the head since the last of the
  /// class that comes singly; `nil` where the classes are not spread among each other.
  package let dealtBefore: Int?
  /// The reading of «үшке бір» by which they are spread.
  package let ratio: QueueRatio
  package let clauses: [ClauseID]
}

/// The reading of «үшке бір» and what leads (`preschool.rule.10.p3`; policy
/// `first-turn-ratio`).
package enum QueueRatio: String, CaseIterable, Sendable, Codable {
  case oneFirstTurnPerThreeGeneral = "one-first-turn-per-three-general"
  case threeFirstTurnPerOneGeneral = "three-first-turn-per-one-general"

  package init(_ settings: PolicySettings) {
    self =
      settings[.firstTurnRatio] == .threeFirstTurnPerOneGeneral
      ? .threeFirstTurnPerOneGeneral : .oneFirstTurnPerThreeGeneral
  }

  /// The class that is dealt in threes, and the one that comes singly between.
  package var dealtInThrees: QueueClass {
    switch self {
    case .oneFirstTurnPerThreeGeneral: .general
    case .threeFirstTurnPerOneGeneral: .firstTurn
    }
  }

  /// Where the pattern stands while no referral has been issued: first-turn leads.
  var start: Int {
    switch self {
    case .oneFirstTurnPerThreeGeneral: 3
    case .threeFirstTurnPerOneGeneral: 0
    }
  }
}
