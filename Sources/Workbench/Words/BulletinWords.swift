import Cases
import Law

/// Words of the bulletin of free places.
enum BulletinWords: Phrase {
  case title
  case queue
  case nothingFree
  case nobodyWaits
  case nobodysTurn
  /// The category gave a place before and gives no class again.
  case categorySpent(String)
  case published
  case offered(to: String)
  case state(FreePlace.State, String)

  var kazakh: String {
    switch self {
    case .title: "Бос орындар"
    case .queue: "Кезегі"
    case .nothingFree: "Бос орын жоқ"
    case .nobodyWaits: "кезекте ешкім жоқ"
    case .nobodysTurn: "Бұл орынға қазір ешкімнің кезегі емес"
    case .categorySpent(let category):
      "\(category): ескерілмейді, бұрынғы орын осы санатпен алынған (preschool.rule.23.p1)"
    case .published: "Бос орын жарияланды"
    case .offered(let numbers): "Орын ұсынылды: \(numbers)"
    case .state(let state, let names):
      switch state {
      case .free: "келесі: \(names)"
      case .offered: "ұсынылды: \(names)"
      case .referred: "жолдама: \(names)"
      case .filled: "толды"
      }
    }
  }

  var russian: String {
    switch self {
    case .title: "Свободные места"
    case .queue: "Очередь"
    case .nothingFree: "Свободных мест нет"
    case .nobodyWaits: "в очереди никого нет"
    case .nobodysTurn: "На это место сейчас никто не подходит по очереди"
    case .categorySpent(let category):
      "\(category): не учитывается, по ней уже получали место (preschool.rule.23.p1)"
    case .published: "Свободное место опубликовано"
    case .offered(let numbers): "Место предложено: \(numbers)"
    case .state(let state, let names):
      switch state {
      case .free: "следующий: \(names)"
      case .offered: "предложено: \(names)"
      case .referred: "направление: \(names)"
      case .filled: "занято"
      }
    }
  }

  var english: String {
    switch self {
    case .title: "Vacancies"
    case .queue: "Queue"
    case .nothingFree: "There is no vacancy"
    case .nobodyWaits: "nobody is in the queue"
    case .nobodysTurn: "It is nobody's turn for this place now"
    case .categorySpent(let category):
      "\(category): does not count, it gave an earlier place (preschool.rule.23.p1)"
    case .published: "The vacancy is published"
    case .offered(let numbers): "Offered: \(numbers)"
    case .state(let state, let names):
      switch state {
      case .free: "next: \(names)"
      case .offered: "offered: \(names)"
      case .referred: "referral: \(names)"
      case .filled: "filled"
      }
    }
  }
}

/// Why an application stands where it stands, in one sentence.
struct PlaceReasonWords: Phrase {
  private let key: SubQueueKey
  private let place: QueuePlace
  private let count: Int

  init(_ place: PlaceInQueue) {
    key = place.key
    self.place = place.place
    count = place.count
  }

  private var filed: String {
    "\(place.filedAt.date.dotted) \(place.filedAt.timeWithSeconds)"
  }

  var kazakh: String {
    let name =
      switch place.queueClass {
      case .outOfTurn: "кезектен тыс"
      case .firstTurn: "бірінші кезек"
      case .general: "жалпы кезек"
      }
    return "\(key.preschool): \(place.number)-орын, барлығы \(count); \(name)."
      + " Алда: кезектен тыс \(place.outOfTurnBefore), бірінші кезек \(place.firstTurnBefore),"
      + " жалпы \(place.generalBefore). Берілген уақыты \(filed)."
  }

  var russian: String {
    let name =
      switch place.queueClass {
      case .outOfTurn: "вне очереди"
      case .firstTurn: "первоочередное"
      case .general: "общая очередь"
      }
    return "\(key.preschool): место \(place.number) из \(count); \(name)."
      + " Впереди: вне очереди \(place.outOfTurnBefore), первоочередных \(place.firstTurnBefore),"
      + " общих \(place.generalBefore). Подано \(filed)."
  }

  var english: String {
    let name =
      switch place.queueClass {
      case .outOfTurn: "out of turn"
      case .firstTurn: "first turn"
      case .general: "general queue"
      }
    return "\(key.preschool): place \(place.number) of \(count); \(name)."
      + " Before it: \(place.outOfTurnBefore) out of turn, \(place.firstTurnBefore) first turn,"
      + " \(place.generalBefore) general. Filed \(filed)."
  }
}
