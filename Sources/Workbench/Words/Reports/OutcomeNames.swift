import Cases
import Law
import Letters

/// How an application ended.
struct OutcomeNames: Phrase {
  private let outcome: CaseOutcome

  init(_ outcome: CaseOutcome) { self.outcome = outcome }

  var kazakh: String {
    switch outcome {
    case .open: "шешілмеген"
    case .accepted: "қабылданды"
    case .notAccepted: "құжаттар қабылданбады"
    case .refused: "бас тартылды"
    case .withdrawn: "кері қайтарып алынды"
    case .ended: "шешімсіз аяқталды"
    }
  }

  var russian: String {
    switch outcome {
    case .open: "не решено"
    case .accepted: "принято"
    case .notAccepted: "документы не приняты"
    case .refused: "отказано"
    case .withdrawn: "отозвано"
    case .ended: "завершено без решения"
    }
  }

  var english: String {
    switch outcome {
    case .open: "undecided"
    case .accepted: "accepted"
    case .notAccepted: "papers not accepted"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    case .ended: "ended without a decision"
    }
  }
}
