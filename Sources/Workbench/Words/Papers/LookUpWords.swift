import Cases
import Law

/// Outcomes of a look-up.
struct LookUpWords: Phrase {
  private let outcome: LookUp.Outcome
  /// Whether the paper must recommend home schooling to be the one that the list means
  /// (`home.req.8.1.2`).
  private let recommending: Bool

  init(_ outcome: LookUp.Outcome, recommending: Bool = false) {
    self.outcome = outcome
    self.recommending = recommending
  }

  var kazakh: String {
    switch outcome {
    case .found where recommending: "Табылды: үйде оқытуды ұсынады"
    case .notFound where recommending: "Табылмады не үйде оқыту ұсынылмаған"
    case .found: "Табылды: отбасынан сұралмайды"
    case .notFound: "Табылмады"
    case .notAvailable: "Жүйе жауап бермеді не рұқсат жоқ"
    }
  }

  var russian: String {
    switch outcome {
    case .found where recommending: "Найдено: рекомендует обучение на дому"
    case .notFound where recommending: "Не найдено или не рекомендует"
    case .found: "Найдено: у семьи не просим"
    case .notFound: "Не найдено"
    case .notAvailable: "Система недоступна или нет доступа"
    }
  }

  var english: String {
    switch outcome {
    case .found where recommending: "Found: it recommends home schooling"
    case .notFound where recommending: "Not found, or it does not recommend it"
    case .found: "Found: the family is not asked"
    case .notFound: "Not found"
    case .notAvailable: "The system does not answer, or no access"
    }
  }
}
