/// The three classes of a preschool queue.
package enum QueueClass: String, CaseIterable, Sendable, Codable {
  case outOfTurn = "O"
  case firstTurn = "F"
  case general = "G"

  /// The clause that puts the class where it stands.
  package var clauses: [ClauseID] {
    switch self {
    case .outOfTurn: ["preschool.rule.10.p2"]
    case .firstTurn: ["preschool.rule.10.p3"]
    case .general: []
    }
  }

  /// The categories of the class with the clause that names them.
  package var categories: (clause: ClauseID, [ApplicantCategory]) {
    switch self {
    case .outOfTurn:
      (
        "preschool.rule.13.1",
        [.military, .specialStateBody, .lawEnforcement, .courierService, .relocatedService]
      )
    case .firstTurn:
      (
        "preschool.rule.13.2",
        [
          .teacher, .medicalWorker, .guardianDisabled, .noParentalCare, .orphan, .largeFamily, .sen,
          .disabledChildFamily,
        ]
      )
    case .general: ("preschool.rule.6.p3", [])
    }
  }

  /// The class of an application: the highest one that a category gives.
  ///
  /// - Parameter hadPriorityPlace: a place was obtained out of turn or first-turn before, and the
  ///   family chooses another preschool: then the end of the general queue
  ///   (`preschool.rule.23.p1`), unless it was transferred and has moved (`preschool.rule.23.p2`).
  package static func of(
    _ categories: Set<ApplicantCategory>, hadPriorityPlace: Bool = false
  ) -> QueueClass {
    if categories.contains(.relocatedService) { return .outOfTurn }
    if hadPriorityPlace { return .general }
    return allCases.first { !categories.isDisjoint(with: $0.categories.1) } ?? .general
  }
}

/// The kind of preschool a family queues for.
package enum QueueStream: String, CaseIterable, Sendable, Codable {
  case ordinary
  /// Special preschools and groups, each recommendation of the PMPK by itself.
  case special
  /// Sanatorium nurseries, each kind of rehabilitation by itself.
  case sanatorium

  package var clauses: [ClauseID] {
    switch self {
    case .ordinary: []
    case .special: ["preschool.rule.10.p4"]
    case .sanatorium: ["preschool.rule.10.p5"]
    }
  }

  /// Whether first-turn applications are spread among the general ones.
  package var isInterleaved: Bool {
    switch self {
    case .ordinary, .sanatorium: true
    case .special: false
    }
  }
}
