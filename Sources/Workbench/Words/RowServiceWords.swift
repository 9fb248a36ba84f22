import Cases
import Law

/// A service in a row of the inbox: at most ten cells, so that its end is never lost at 80 columns.
struct RowServiceWords: Phrase {
  private let service: Service

  init(_ service: Service) { self.service = service }

  var kazakh: String {
    switch service {
    case .special: "арнайы"
    case .preschoolQueue: "кезек"
    case .preschoolAdmission: "балабақша"
    case .home, .pmpk, .rehab, .camp: ServiceWords(service).kazakh
    }
  }

  var russian: String {
    switch service {
    case .home: "на дому"
    case .rehab: "реабилит."
    case .special: "спецобуч."
    case .preschoolQueue: "очередь"
    case .preschoolAdmission: "детсад"
    case .pmpk, .camp: ServiceWords(service).russian
    }
  }

  var english: String {
    switch service {
    case .home: "home"
    case .rehab: "rehab"
    case .special: "special"
    case .preschoolQueue: "queue"
    case .pmpk, .preschoolAdmission, .camp: ServiceWords(service).english
    }
  }
}
