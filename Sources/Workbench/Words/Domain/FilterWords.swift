import Cases
import Law
import Screen

/// The filters of the inbox.
struct FilterWords: Phrase {
  private let filter: InboxFilter

  init(_ filter: InboxFilter) { self.filter = filter }

  var kazakh: String {
    switch filter {
    case .mine: "Менікі"
    case .toSign: "Қол қоюға"
    case .today: "Бүгін"
    case .soon: "Жақын"
    case .overdue: "Өткен"
    case .waiting: "Өзгені күтеді"
    case .all: "Бәрі"
    }
  }

  var russian: String {
    switch filter {
    case .mine: "Мои"
    case .toSign: "На подпись"
    case .today: "Сегодня"
    case .soon: "Скоро"
    case .overdue: "Просрочено"
    case .waiting: "Ждут других"
    case .all: "Все"
    }
  }

  var english: String {
    switch filter {
    case .mine: "Mine"
    case .toSign: "To sign"
    case .today: "Today"
    case .soon: "Soon"
    case .overdue: "Overdue"
    case .waiting: "With others"
    case .all: "All"
    }
  }
}
