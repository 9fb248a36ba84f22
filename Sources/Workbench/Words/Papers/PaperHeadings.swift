import Cases
import Law

/// Columns of the checklist.
enum PaperHeadings: Phrase {
  case document
  case state
  case clause

  var kazakh: String {
    switch self {
    case .document: "Құжат"
    case .state: "Күйі"
    case .clause: "Негізі"
    }
  }

  var russian: String {
    switch self {
    case .document: "Документ"
    case .state: "Состояние"
    case .clause: "Основание"
    }
  }

  var english: String {
    switch self {
    case .document: "Paper"
    case .state: "State"
    case .clause: "Clause"
    }
  }
}
