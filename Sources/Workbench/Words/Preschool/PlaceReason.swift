import Cases
import Law

/// One sentence of why an application stands where it stands, with the clause that says so.
enum PlaceReason: Phrase, Equatable {
  case queueClass(QueueClass, ApplicantCategory?)
  case before(outOfTurn: Int, firstTurn: Int, general: Int)
  /// How many of the class that is dealt in threes stand or went before, since the last single one.
  case spread(QueueRatio, dealt: Int)
  /// A single one that comes early: nobody of the class that is dealt in threes is left before it.
  case ranOut(QueueRatio)
  case apart(QueueStream)
  case filed(Moment, earlier: Int)

  /// All of them, in the order in which the order of the queue is made.
  static func all(_ place: PlaceInQueue, _ categories: Set<ApplicantCategory>) -> [PlaceReason] {
    let own = place.place
    var reasons: [PlaceReason] = [
      .queueClass(own.queueClass, own.queueClass.categories.1.first(where: categories.contains)),
      .before(
        outOfTurn: own.outOfTurnBefore, firstTurn: own.firstTurnBefore, general: own.generalBefore),
    ]
    if let dealt = own.dealtBefore {
      let isEarly = own.queueClass != own.ratio.dealtInThrees && dealt < 3
      reasons.append(isEarly ? .ranOut(own.ratio) : .spread(own.ratio, dealt: min(3, dealt)))
    }
    let stream = QueueStream.allCases.first { stream in
      stream.clauses.contains(where: own.clauses.contains)
    }
    if let stream { reasons.append(.apart(stream)) }
    let earlier =
      switch own.queueClass {
      case .outOfTurn: own.outOfTurnBefore
      case .firstTurn: own.firstTurnBefore
      case .general: own.generalBefore
      }
    return reasons + [.filed(own.filedAt, earlier: earlier)]
  }

  var clause: ClauseID? {
    switch self {
    case .queueClass(let queueClass, _): queueClass.categories.clause
    case .before: "preschool.rule.10.p2"
    case .spread, .ranOut: "preschool.rule.10.p3"
    case .apart(let stream): stream.clauses.first
    case .filed: "preschool.rule.10.p1.time"
    }
  }

  var kazakh: String {
    switch self {
    case .queueClass(let queueClass, let category):
      (category.map { "\(CategoryWords($0).kazakh) — " } ?? "") + QueueClassWords(queueClass).kazakh
    case .before(0, 0, 0): "Алда ешкім жоқ."
    case .before(let outOfTurn, let firstTurn, let general):
      "Алда \(outOfTurn + firstTurn + general) өтініш: кезектен тыс \(outOfTurn),"
        + " бірінші кезек \(firstTurn), жалпы \(general)."
    case .spread(.oneFirstTurnPerThreeGeneral, let dealt):
      "«Үшке бір»: үш жалпыға бір бірінші кезек; осы орынға дейін жалпы \(dealt)/3."
    case .spread(.threeFirstTurnPerOneGeneral, let dealt):
      "«Үшке бір»: үш бірінші кезекке бір жалпы; осы орынға дейін \(dealt)/3."
    case .ranOut(.oneFirstTurnPerThreeGeneral):
      "«Үшке бір»: алдында тұратын жалпы өтініш қалмады."
    case .ranOut(.threeFirstTurnPerOneGeneral):
      "«Үшке бір»: алдында тұратын бірінші кезек өтініші қалмады."
    case .apart(.special): "Арнайы топтардың кезегі бөлек жүргізіледі."
    case .apart(.sanatorium): "Санаториялық топтардың кезегі бөлек жүргізіледі."
    case .apart(.ordinary): ""
    case .filed(let moment, 0):
      "Берілген уақыты \(FiledText(moment).exact): өз санатында ең ертесі."
    case .filed(let moment, let earlier):
      "Берілген уақыты \(FiledText(moment).exact); өз санатында алдында \(earlier) өтініш."
    }
  }

  var russian: String {
    switch self {
    case .queueClass(let queueClass, let category):
      (category.map { "\(CategoryWords($0).russian) — " } ?? "")
        + QueueClassWords(queueClass).russian
    case .before(0, 0, 0): "Впереди никого."
    case .before(let outOfTurn, let firstTurn, let general):
      "Впереди заявлений: \(outOfTurn + firstTurn + general); вне очереди \(outOfTurn),"
        + " первоочередных \(firstTurn), общих \(general)."
    case .spread(.oneFirstTurnPerThreeGeneral, let dealt):
      "«Один к трём»: на три общих одно первоочередное; до этого места \(dealt)/3."
    case .spread(.threeFirstTurnPerOneGeneral, let dealt):
      "«Один к трём»: на три первоочередных одно общее; до этого места \(dealt)/3."
    case .ranOut(.oneFirstTurnPerThreeGeneral):
      "«Один к трём»: общих заявлений впереди не осталось."
    case .ranOut(.threeFirstTurnPerOneGeneral):
      "«Один к трём»: первоочередных заявлений впереди не осталось."
    case .apart(.special): "Очередь в специальные группы ведётся отдельно."
    case .apart(.sanatorium): "Очередь в санаторные группы ведётся отдельно."
    case .apart(.ordinary): ""
    case .filed(let moment, 0):
      "Подано \(FiledText(moment).exact): раньше всех в своей категории."
    case .filed(let moment, let earlier):
      "Подано \(FiledText(moment).exact); в своей категории раньше подано: \(earlier)."
    }
  }

  var english: String {
    switch self {
    case .queueClass(let queueClass, let category):
      (category.map { "\(CategoryWords($0).english) — " } ?? "")
        + QueueClassWords(queueClass).english
    case .before(0, 0, 0): "Nobody is before it."
    case .before(let outOfTurn, let firstTurn, let general):
      "Before it \(outOfTurn + firstTurn + general): \(outOfTurn) out of turn,"
        + " \(firstTurn) first turn, \(general) general."
    case .spread(.oneFirstTurnPerThreeGeneral, let dealt):
      "“One to three”: one first-turn to three general; up to this place \(dealt)/3."
    case .spread(.threeFirstTurnPerOneGeneral, let dealt):
      "“One to three”: one general to three first-turn; up to this place \(dealt)/3."
    case .ranOut(.oneFirstTurnPerThreeGeneral):
      "“One to three”: no general one is left to come before."
    case .ranOut(.threeFirstTurnPerOneGeneral):
      "“One to three”: no first-turn one is left to come before."
    case .apart(.special): "Special groups have a queue of their own."
    case .apart(.sanatorium): "Sanatorium groups have a queue of their own."
    case .apart(.ordinary): ""
    case .filed(let moment, 0): "Filed \(FiledText(moment).exact): the earliest of its class."
    case .filed(let moment, let earlier):
      "Filed \(FiledText(moment).exact); \(earlier) of its class were filed earlier."
    }
  }
}
