import Cases
import Law

/// A step of a complaint.
struct ComplaintStepWords: Phrase {
  private let step: ComplaintStep

  init(_ step: ComplaintStep) { self.step = step }

  var kazakh: String {
    switch step {
    case .writeAnswer: "Жауап жазу"
    case .submit: "Басшыға қол қоюға беру"
    case .giveBack: "Жауапты түзетуге қайтару"
    case .passUp: "Жоғары тұрған органға беру"
    case .decide: "Шешім қабылдап, қол қою"
    case .give: "Жауапты беру"
    case .extend: "Мерзімін ұзарту"
    case .noticeExtension: "Ұзартылғанын хабарлау"
    case .withdraw: "Шағымды кері қайтару"
    }
  }

  var russian: String {
    switch step {
    case .writeAnswer: "Написать ответ"
    case .submit: "Передать на подпись"
    case .giveBack: "Вернуть ответ на правку"
    case .passUp: "Передать вышестоящему органу"
    case .decide: "Решить и подписать"
    case .give: "Выдать ответ"
    case .extend: "Продлить срок"
    case .noticeExtension: "Сообщить о продлении"
    case .withdraw: "Отозвать жалобу"
    }
  }

  var english: String {
    switch step {
    case .writeAnswer: "Write the answer"
    case .submit: "Hand to the head for signature"
    case .giveBack: "Give the answer back"
    case .passUp: "Pass up to the body"
    case .decide: "Decide and sign"
    case .give: "Give the answer"
    case .extend: "Extend the term"
    case .noticeExtension: "Tell of the extension"
    case .withdraw: "Withdraw the complaint"
    }
  }
}
