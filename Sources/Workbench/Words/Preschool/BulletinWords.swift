import Cases
import Law

/// Words of the bulletin of free places.
enum BulletinWords: Phrase {
  case title
  case everything
  case preschool
  case group
  case kind
  case state
  case totals(free: Int, offered: Int, referred: Int)
  case over(filled: Int, withdrawn: Int)
  case nothingFree
  case nobodyWaits
  case nobodysTurn
  /// The category gave a place before and gives no class again.
  case categorySpent(String)
  case next(String)
  case temporary(until: CivilDate)
  /// For a narrow row.
  case temporaryInShort(until: String)
  case publishedAt(CivilDate, ClockTime)
  case withdrawnBecause(String, CivilDate)
  case published
  case withdrawn
  case offered(to: String)
  case alike(Int)
  // What Enter does.
  case offer(String)
  case answer
  case open(String)

  var kazakh: String {
    switch self {
    case .title: "Бос орындар"
    case .everything: "бәрі"
    case .preschool: "Ұйым"
    case .group: "Тобы"
    case .kind: "Орны"
    case .state: "Күйі"
    case .totals(let free, let offered, let referred):
      "Бос \(free) · ұсынылған \(offered) · жолдамамен \(referred)"
    case .over(let filled, let withdrawn): " · толған \(filled) · қайтарып алынған \(withdrawn)"
    case .nothingFree: "Бос орын жоқ. Ins: жариялау."
    case .nobodyWaits: "кезекте ешкім жоқ"
    case .categorySpent(let category):
      "\(category): ескерілмейді, бұрынғы орын осы санатпен алынған (preschool.rule.23.p1)"
    case .nobodysTurn: "Бұл орынға қазір ешкімнің кезегі емес"
    case .next(let names): "келесі: \(names)"
    case .temporaryInShort(let day): "уақытша \(day)"
    case .temporary(let day): "уақытша, \(day.dotted) дейін"
    case .publishedAt(let day, let time): "Жарияланды \(day.dotted) \(time)"
    case .withdrawnBecause(let reason, let day): "Қайтарып алынды \(day.dotted): \(reason)"
    case .published: "Бос орын жарияланды"
    case .withdrawn: "Орын қайтарып алынды: енді ұсынылмайды"
    case .offered(let numbers): "Орын ұсынылды: \(numbers)"
    case .alike(let count): "Дәл осындай орын бұрыннан бар: \(count). F8: тағы біреуін жариялау."
    case .offer(let names): "Enter: орынды ұсыну — \(names)"
    case .answer: "Enter: отбасының жауабын жазу"
    case .open(let name): "Enter: өтінішті ашу — \(name)"
    }
  }

  var russian: String {
    switch self {
    case .title: "Свободные места"
    case .everything: "все"
    case .preschool: "Организация"
    case .group: "Группа"
    case .kind: "Место"
    case .state: "Состояние"
    case .totals(let free, let offered, let referred):
      "Свободно \(free) · предложено \(offered) · с направлением \(referred)"
    case .over(let filled, let withdrawn): " · занято \(filled) · снято \(withdrawn)"
    case .nothingFree: "Свободных мест нет. Ins: опубликовать."
    case .nobodyWaits: "в очереди никого нет"
    case .categorySpent(let category):
      "\(category): не учитывается, по ней уже получали место (preschool.rule.23.p1)"
    case .nobodysTurn: "На это место сейчас никто не подходит по очереди"
    case .next(let names): "следующий: \(names)"
    case .temporaryInShort(let day): "врем. \(day)"
    case .temporary(let day): "временное, до \(day.dotted)"
    case .publishedAt(let day, let time): "Опубликовано \(day.dotted) \(time)"
    case .withdrawnBecause(let reason, let day): "Снято \(day.dotted): \(reason)"
    case .published: "Свободное место опубликовано"
    case .withdrawn: "Место снято: больше не предлагается"
    case .offered(let numbers): "Место предложено: \(numbers)"
    case .alike(let count): "Точно такое место уже есть: \(count). F8: опубликовать ещё одно."
    case .offer(let names): "Enter: предложить место — \(names)"
    case .answer: "Enter: записать ответ семьи"
    case .open(let name): "Enter: открыть заявление — \(name)"
    }
  }

  var english: String {
    switch self {
    case .title: "Vacancies"
    case .everything: "all"
    case .preschool: "Preschool"
    case .group: "Group"
    case .kind: "Place"
    case .state: "State"
    case .totals(let free, let offered, let referred):
      "Free \(free) · offered \(offered) · with a referral \(referred)"
    case .over(let filled, let withdrawn): " · filled \(filled) · withdrawn \(withdrawn)"
    case .nothingFree: "There is no vacancy. Ins: publish one."
    case .nobodyWaits: "nobody is in the queue"
    case .categorySpent(let category):
      "\(category): does not count, it gave an earlier place (preschool.rule.23.p1)"
    case .nobodysTurn: "It is nobody's turn for this place now"
    case .next(let names): "next: \(names)"
    case .temporaryInShort(let day): "temp. \(day)"
    case .temporary(let day): "temporary, until \(day.dotted)"
    case .publishedAt(let day, let time): "Published \(day.dotted) \(time)"
    case .withdrawnBecause(let reason, let day): "Withdrawn \(day.dotted): \(reason)"
    case .published: "The vacancy is published"
    case .withdrawn: "The vacancy is withdrawn: it is offered no more"
    case .offered(let numbers): "Offered: \(numbers)"
    case .alike(let count): "There is a place exactly like it: \(count). F8: publish one more."
    case .offer(let names): "Enter: offer the place — \(names)"
    case .answer: "Enter: record the family's answer"
    case .open(let name): "Enter: open the application — \(name)"
    }
  }
}
