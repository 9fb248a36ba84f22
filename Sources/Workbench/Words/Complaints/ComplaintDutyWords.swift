import Cases
import Law

/// A duty with a term.
struct ComplaintDutyWords: Phrase {
  private let duty: ComplaintDuty

  init(_ duty: ComplaintDuty) { self.duty = duty }

  var kazakh: String {
    switch duty {
    case .passUp: "Жоғары тұрған органға беру"
    case .answer: "Жауап беру"
    case .considerAtBody: "Шағымды қарайтын орган"
    case .extensionNotice: "Ұзартылғанын хабарлау"
    }
  }

  var russian: String {
    switch duty {
    case .passUp: "Передать вышестоящему органу"
    case .answer: "Дать ответ"
    case .considerAtBody: "Орган, рассматривающий жалобу"
    case .extensionNotice: "Сообщить о продлении"
    }
  }

  var english: String {
    switch duty {
    case .passUp: "Pass up to the body"
    case .answer: "Give an answer"
    case .considerAtBody: "The body considers"
    case .extensionNotice: "Tell of the extension"
    }
  }
}
