import Cases
import Law
import Screen

/// A ground of refusal in short; its text is the clause.
struct GroundWords: Phrase {
  private let ground: GroundID

  init(_ ground: GroundID) { self.ground = ground }

  var kazakh: String {
    switch ground {
    case .untrueDocuments: "Құжат не дерек дұрыс емес"
    case .requirementsNotMet: "Талаптарға сәйкес келмейді"
    case .noConsent: "Келісім жоқ"
    case .contractDocuments: "Шарт құжаттары жоқ не ескірген"
    case .contraindication: "Медициналық қарсы көрсетілім"
    case .immunityThreshold: "Екпесіз балалар үлесі 10 %-дан асады"
    }
  }

  var russian: String {
    switch ground {
    case .untrueDocuments: "Документы или сведения недостоверны"
    case .requirementsNotMet: "Не соответствует требованиям"
    case .noConsent: "Нет согласия"
    case .contractDocuments: "Нет документов для договора"
    case .contraindication: "Медицинские противопоказания"
    case .immunityThreshold: "Доля без прививок выше 10 %"
    }
  }

  var english: String {
    switch ground {
    case .untrueDocuments: "Documents or data are untrue"
    case .requirementsNotMet: "Requirements are not met"
    case .noConsent: "No consent"
    case .contractDocuments: "Contract papers missing"
    case .contraindication: "Medical contraindication"
    case .immunityThreshold: "Over 10 % unvaccinated"
    }
  }
}
