import Cases
import Law

/// Words of the preschool queue.
enum QueueWords: Phrase {
  case title
  case place
  case queueClass
  case filed
  case child
  case state
  case totals(queued: Int, free: Int, offered: Int, suspended: Int)
  case position(Int, of: Int)
  case nobody
  case noQueue
  case why(Int, String)
  case renewed
  case openRow(String)
  case chooseQueue
  case placeOf(Int, Int)
  case sheetTitle
  case sheetNote
  case notInQueue
  case reading(String)

  var kazakh: String {
    switch self {
    case .title: "Кезек"
    case .place: "Орны"
    case .queueClass: "Санаты"
    case .filed: "Берілген уақыты"
    case .child: "Бала"
    case .state: "Күйі"
    case .totals(let queued, let free, let offered, let suspended):
      "Кезекте \(queued) · бос орын \(free) · ұсынылған \(offered) · тоқтатылған \(suspended)"
    case .position(let place, let count): "\(place)/\(count) топ"
    case .nobody: "Бұл топта кезек жоқ. F9: келесі топ."
    case .noQueue: "Кезекте ешкім жоқ"
    case .why(let place, let name): "Неге \(place)-орын? \(name)"
    case .renewed: "Кезек өзгерді. F5: жаңарту"
    case .openRow(let name): "Enter: өтінішті ашу — \(name)"
    case .chooseQueue: "Қай кезек?"
    case .placeOf(let place, let count): "\(place)-орын, барлығы \(count)"
    case .sheetTitle: "Балабақша кезегіндегі орын"
    case .sheetNote:
      "Орын кезек өзгерген сайын қайта есептеледі; оны қолмен ауыстыруға болмайды."
    case .notInQueue: "Өтініш кезекте тұрған жоқ"
    case .reading(let words): "Ұйым таңдаған түсіндірме: \(words)"
    }
  }

  var russian: String {
    switch self {
    case .title: "Очередь"
    case .place: "Место"
    case .queueClass: "Категория"
    case .filed: "Подано"
    case .child: "Ребёнок"
    case .state: "Состояние"
    case .totals(let queued, let free, let offered, let suspended):
      "В очереди \(queued) · мест \(free) · предложено \(offered) · приостановлено \(suspended)"
    case .position(let place, let count): "очередь \(place)/\(count)"
    case .nobody: "В этой очереди никого нет. F9: следующая."
    case .noQueue: "В очередях никого нет"
    case .why(let place, let name): "Почему место \(place)? \(name)"
    case .renewed: "Очередь изменилась. F5: обновить"
    case .openRow(let name): "Enter: открыть заявление — \(name)"
    case .chooseQueue: "Какая очередь?"
    case .placeOf(let place, let count): "место \(place) из \(count)"
    case .sheetTitle: "Место в очереди в детский сад"
    case .sheetNote:
      "Место пересчитывается при каждом изменении очереди; вручную его изменить нельзя."
    case .notInQueue: "Заявление не стоит в очереди"
    case .reading(let words): "Прочтение, выбранное организацией: \(words)"
    }
  }

  var english: String {
    switch self {
    case .title: "Queue"
    case .place: "Place"
    case .queueClass: "Class"
    case .filed: "Filed"
    case .child: "Child"
    case .state: "State"
    case .totals(let queued, let free, let offered, let suspended):
      "In the queue \(queued) · vacancies \(free) · offered \(offered) · suspended \(suspended)"
    case .position(let place, let count): "queue \(place)/\(count)"
    case .nobody: "Nobody is in this queue. F9: the next one."
    case .noQueue: "Nobody is in any queue"
    case .why(let place, let name): "Why place \(place)? \(name)"
    case .renewed: "The queue has changed. F5: refresh"
    case .openRow(let name): "Enter: open the application — \(name)"
    case .chooseQueue: "Which queue?"
    case .placeOf(let place, let count): "place \(place) of \(count)"
    case .sheetTitle: "Place in the preschool queue"
    case .sheetNote:
      "The place is computed again with every change of the queue; nobody can set it by hand."
    case .notInQueue: "The application stands in no queue"
    case .reading(let words): "The reading that the office has chosen: \(words)"
    }
  }
}
