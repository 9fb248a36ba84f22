import Law

/// What is done to a case, without the facts it is done with: the column of the table of permissions.
package enum CaseDeed: Hashable, Sendable, CaseIterable {
  case step(Step)
  case answerConsent
  case lookUp
  case mark
  case requestPaper
  case answerQuestion
  case recordNotice
  case failDelivery
  case note
  case take
  case hand
  case release
  case explainDelay
  case reportStage
  case setSensitivity
  case open

  package static var allCases: [CaseDeed] {
    Step.allCases.map { .step($0) } + [
      .answerConsent, .lookUp, .mark, .requestPaper, .answerQuestion, .recordNotice, .failDelivery,
      .note, .take, .hand, .release, .explainDelay,
      .reportStage, .setSensitivity, .open,
    ]
  }

  /// Work on the case itself, for which one must hold it. Reprints, notes and reports need no claim.
  package var needsClaim: Bool {
    switch self {
    case .step, .answerConsent, .lookUp, .mark, .requestPaper, .answerQuestion, .explainDelay: true
    case .recordNotice, .failDelivery, .note, .take, .hand, .release, .reportStage, .setSensitivity,
      .open:
      false
    }
  }
}

extension CaseCommand {
  package var deed: CaseDeed {
    switch self {
    case .answerConsent: .answerConsent
    case .lookUp: .lookUp
    case .mark: .mark
    case .requestPaper: .requestPaper
    case .answerQuestion: .answerQuestion
    case .recordNotice: .recordNotice
    case .failDelivery: .failDelivery
    case .note: .note
    case .take: .take
    case .hand: .hand
    case .release: .release
    case .explainDelay: .explainDelay
    case .reportStage: .reportStage
    case .setSensitivity: .setSensitivity
    case .open, .openSensitive: .open
    case .accept, .refuseAcceptance, .refuse, .deliver, .recordOrder, .giveNotice,
      .closeWithoutOrder, .withdraw, .advance:
      step.map { .step($0) } ?? .open
    }
  }
}
