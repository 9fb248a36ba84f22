import Cases
import Law

/// A service in a row of the inbox: at most ten cells, so that its end is never lost at 80 columns.
struct RowServiceWords: Phrase {
  private let service: Service

  init(_ service: Service) { self.service = service }

  var kazakh: String {
    switch service {
    case .home: "үйде оқыту"
    case .pmpk: "ПМПК"
    case .rehab: "оңалту"
    case .special: "арнайы"
    case .preschoolQueue: "кезек"
    case .preschoolAdmission: "балабақша"
    case .camp: "лагерь"
    }
  }

  var russian: String {
    switch service {
    case .home: "на дому"
    case .pmpk: "ПМПК"
    case .rehab: "реабилит."
    case .special: "спецобуч."
    case .preschoolQueue: "очередь"
    case .preschoolAdmission: "детсад"
    case .camp: "лагерь"
    }
  }

  var english: String {
    switch service {
    case .home: "home"
    case .pmpk: "PMPK"
    case .rehab: "rehab"
    case .special: "special"
    case .preschoolQueue: "queue"
    case .preschoolAdmission: "preschool"
    case .camp: "camp"
    }
  }
}
