import Law

/// What has to be stated for a ground of refusal: each rests on facts of its own kind.
struct GroundFactsWords: Phrase {
  private let ground: GroundID

  init(_ ground: GroundID) { self.ground = ground }

  var kazakh: String {
    switch ground {
    case .untrueDocuments, .contractDocuments: "Қай құжат не дерек, қалай анықталды"
    case .requirementsNotMet: "Не сәйкес келмейді, қалай анықталды"
    case .noConsent: "Келісімсіз алуға болмайтын дерек"
    case .contraindication: "Қандай қарсы көрсетілім, қай құжатта"
    case .immunityThreshold: "Екпесі жоғы қай құжаттан белгілі"
    }
  }

  var russian: String {
    switch ground {
    case .untrueDocuments, .contractDocuments: "Какой документ или сведение, как установлено"
    case .requirementsNotMet: "Что не соответствует, как установлено"
    case .noConsent: "Сведение, недоступное без согласия"
    case .contraindication: "Какое противопоказание, в каком документе"
    case .immunityThreshold: "Из какого документа видно, что нет прививок"
    }
  }

  var english: String {
    switch ground {
    case .untrueDocuments, .contractDocuments: "Which paper or datum, how established"
    case .requirementsNotMet: "What does not comply, how established"
    case .noConsent: "The datum that may not be had without consent"
    case .contraindication: "Which contraindication, in which paper"
    case .immunityThreshold: "Which paper shows the missing vaccination"
    }
  }
}
