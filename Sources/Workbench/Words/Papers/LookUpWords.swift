import Cases
import Law

/// Outcomes of a look-up.
struct LookUpWords: Phrase {
  private let outcome: LookUp.Outcome

  init(_ outcome: LookUp.Outcome) { self.outcome = outcome }

  var kazakh: String {
    switch outcome {
    case .found: "Табылды: отбасынан сұралмайды"
    case .notFound: "Табылмады"
    case .notAvailable: "Жүйе жауап бермеді не рұқсат жоқ"
    }
  }

  var russian: String {
    switch outcome {
    case .found: "Найдено: у семьи не просим"
    case .notFound: "Не найдено"
    case .notAvailable: "Система недоступна или нет доступа"
    }
  }

  var english: String {
    switch outcome {
    case .found: "Found: the family is not asked"
    case .notFound: "Not found"
    case .notAvailable: "The system does not answer, or no access"
    }
  }
}
