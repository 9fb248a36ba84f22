import Cases
import Law

/// How it ended.
struct ComplaintOutcomeWords: Phrase {
  private let outcome: ComplaintOutcome

  init(_ outcome: ComplaintOutcome) { self.outcome = outcome }

  var kazakh: String {
    switch outcome {
    case .fullySatisfied: "Толық қанағаттандырылды"
    case .partlySatisfied: "Ішінара қанағаттандырылды"
    case .notSatisfied: "Қанағаттандырылмады"
    case .leftToBody: "Шағымды қарайтын органның қарауына берілді"
    }
  }

  var russian: String {
    switch outcome {
    case .fullySatisfied: "Удовлетворена полностью"
    case .partlySatisfied: "Удовлетворена частично"
    case .notSatisfied: "Не удовлетворена"
    case .leftToBody: "Оставлена на рассмотрение органа"
    }
  }

  var english: String {
    switch outcome {
    case .fullySatisfied: "Satisfied in full"
    case .partlySatisfied: "Satisfied in part"
    case .notSatisfied: "Not satisfied"
    case .leftToBody: "Left to the body that considers complaints"
    }
  }
}
