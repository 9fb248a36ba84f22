import Cases
import Law
import Screen

/// The short name of a service.
struct ServiceWords: Phrase {
  private let service: Service

  init(_ service: Service) { self.service = service }

  var kazakh: String {
    switch service {
    case .home: "үйде оқыту"
    case .pmpk: "ПМПК"
    case .rehab: "оңалту"
    case .special: "арнайы оқыту"
    case .preschoolQueue: "балабақша кезегі"
    case .preschoolAdmission: "балабақшаға қабылдау"
    case .camp: "лагерь"
    }
  }

  var russian: String {
    switch service {
    case .home: "обучение на дому"
    case .pmpk: "ПМПК"
    case .rehab: "реабилитация"
    case .special: "спец. обучение"
    case .preschoolQueue: "очередь в детсад"
    case .preschoolAdmission: "приём в детсад"
    case .camp: "лагерь"
    }
  }

  var english: String {
    switch service {
    case .home: "home school"
    case .pmpk: "PMPK"
    case .rehab: "rehabilitation"
    case .special: "special schooling"
    case .preschoolQueue: "preschool queue"
    case .preschoolAdmission: "preschool"
    case .camp: "camp"
    }
  }
}
