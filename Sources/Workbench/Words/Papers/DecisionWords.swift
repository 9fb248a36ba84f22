import Cases
import Law

/// What can be decided.
struct DecisionWords: Phrase {
  private let kind: DecisionKind

  init(_ kind: DecisionKind) { self.kind = kind }

  var kazakh: String {
    switch kind {
    case .accept: "Қабылдау"
    case .talon: "Талон беру"
    case .refuseAcceptance: "Қабылдамау"
    case .refuse: "Бас тарту"
    }
  }

  var russian: String {
    switch kind {
    case .accept: "Принять"
    case .talon: "Выдать талон"
    case .refuseAcceptance: "Не принять"
    case .refuse: "Отказать"
    }
  }

  var english: String {
    switch kind {
    case .accept: "Accept"
    case .talon: "Give the talon"
    case .refuseAcceptance: "Do not accept"
    case .refuse: "Refuse"
    }
  }
}
