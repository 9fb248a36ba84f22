import Cases
import Law

/// Titles of form windows of complaints.
struct ComplaintFormTitle: Phrase {
  private let form: ComplaintForm

  init(_ form: ComplaintForm) { self.form = form }

  var kazakh: String {
    switch form {
    case .register: "Шағым тіркеу"
    case .answer: "Шағымға жауап"
    case .giveBack: "Не түзетілуі керек"
    case .passUp: "Қай органға, қашан берілді"
    case .extend: "Мерзімін ұзарту және себебі"
    case .noticeExtension: "Ұзартылғаны қашан хабарланды"
    case .delay: "Мерзім өткенінің себебі"
    case .withdraw: "Шағымды кері қайтару: F8 растайды"
    case .note: "Түсініктеме"
    }
  }

  var russian: String {
    switch form {
    case .register: "Регистрация жалобы"
    case .answer: "Ответ на жалобу"
    case .giveBack: "Что исправить"
    case .passUp: "Какому органу и когда передано"
    case .extend: "Продление срока и причина"
    case .noticeExtension: "Когда сообщено о продлении"
    case .delay: "Причина просрочки"
    case .withdraw: "Отзыв жалобы: подтверждает F8"
    case .note: "Объяснение"
    }
  }

  var english: String {
    switch form {
    case .register: "Register a complaint"
    case .answer: "Answer to the complaint"
    case .giveBack: "What is to be corrected"
    case .passUp: "To which body, and when"
    case .extend: "Extension and its reason"
    case .noticeExtension: "When it was told"
    case .delay: "Reason of the delay"
    case .withdraw: "Withdraw the complaint: F8 confirms"
    case .note: "Explanation"
    }
  }
}
