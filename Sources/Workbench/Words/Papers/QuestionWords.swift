import Law

/// What the family is asked of itself.
struct QuestionWords: Phrase {
  private let question: FamilyQuestion

  init(_ question: FamilyQuestion) { self.question = question }

  var kazakh: String {
    switch question {
    case .bornAbroad: "Бала Қазақстаннан тыс жерде туған ба?"
    case .schooledAtHome: "Бала үйде оқи ма?"
    case .incomeWages: "Отбасының жалақысы бар ма?"
    case .incomeBusiness: "Отбасының кәсіпкерліктен табысы бар ма?"
    case .incomeAlimony: "Отбасы алимент ала ма?"
    }
  }

  var russian: String {
    switch question {
    case .bornAbroad: "Ребёнок родился за пределами Казахстана?"
    case .schooledAtHome: "Ребёнок обучается на дому?"
    case .incomeWages: "У семьи есть зарплата?"
    case .incomeBusiness: "У семьи есть доход от предпринимательства?"
    case .incomeAlimony: "Семья получает алименты?"
    }
  }

  var english: String {
    switch question {
    case .bornAbroad: "Was the child born outside Kazakhstan?"
    case .schooledAtHome: "Is the child schooled at home?"
    case .incomeWages: "Does the family have wages?"
    case .incomeBusiness: "Does the family have business income?"
    case .incomeAlimony: "Does the family get alimony?"
    }
  }
}
