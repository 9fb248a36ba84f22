import Cases
import Law

/// The groups of the checklist.
struct PaperGroupWords: Phrase {
  private let group: PaperGroup

  init(_ group: PaperGroup) { self.group = group }

  var kazakh: String {
    switch group {
    case .compulsory: "Міндетті"
    case .ifAvailable: "Бар болса"
    case .onRequest: "Қажет болса ғана сұратылады"
    }
  }

  var russian: String {
    switch group {
    case .compulsory: "Обязательные"
    case .ifAvailable: "При наличии"
    case .onRequest: "Только по запросу"
    }
  }

  var english: String {
    switch group {
    case .compulsory: "Required"
    case .ifAvailable: "If there is one"
    case .onRequest: "Only on request"
    }
  }
}
