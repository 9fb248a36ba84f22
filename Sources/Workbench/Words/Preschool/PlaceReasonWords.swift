import Cases
import Law

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
    "\(key.preschool): \(place.number)-орын, барлығы \(count);"
      + " \(QueueClassWords(place.queueClass).kazakh)."
      + " Алда: кезектен тыс \(place.outOfTurnBefore), бірінші кезек \(place.firstTurnBefore),"
      + " жалпы \(place.generalBefore). Берілген уақыты \(filed)."
  }

  var russian: String {
    "\(key.preschool): место \(place.number) из \(count);"
      + " \(QueueClassWords(place.queueClass).russian)."
      + " Впереди: вне очереди \(place.outOfTurnBefore), первоочередных \(place.firstTurnBefore),"
      + " общих \(place.generalBefore). Подано \(filed)."
  }

  var english: String {
    "\(key.preschool): place \(place.number) of \(count);"
      + " \(QueueClassWords(place.queueClass).english)."
      + " Before it: \(place.outOfTurnBefore) out of turn, \(place.firstTurnBefore) first turn,"
      + " \(place.generalBefore) general. Filed \(filed)."
  }
}
