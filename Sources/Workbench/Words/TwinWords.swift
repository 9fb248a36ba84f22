import Cases
import Law

/// Words about records that may be one person.
enum TwinWords: Phrase {
  case title
  case takeBack
  case sameChild
  /// A warning under the field: never a block.
  case warning(TwinHit.Likeness, name: String, number: String?, count: Int)

  var kazakh: String {
    switch self {
    case .title: "Бір бала болуы мүмкін"
    case .takeBack: "Қорытындыны қайтарып алу"
    case .sameChild: "Басқа өтініштері"
    case .warning(.number, let name, let number, let count):
      "Осы ЖСН-мен тіркелген: \(name)\(number.map { ", \($0)" } ?? "")\(more(count, "тағы"))."
        + " F3: таңдау. Кедергі емес."
    case .warning(.name, let name, let number, let count):
      "Туған күні бірдей, аты ұқсас: \(name)\(number.map { ", \($0)" } ?? "")"
        + "\(more(count, "тағы")). F3: таңдау."
    }
  }

  var russian: String {
    switch self {
    case .title: "Возможно, один ребёнок"
    case .takeBack: "Отменить вывод"
    case .sameChild: "Другие заявления"
    case .warning(.number, let name, let number, let count):
      "С этим ИИН есть: \(name)\(number.map { ", \($0)" } ?? "")\(more(count, "ещё"))."
        + " F3: выбрать. Не мешает продолжить."
    case .warning(.name, let name, let number, let count):
      "Та же дата рождения, похожее имя: \(name)\(number.map { ", \($0)" } ?? "")"
        + "\(more(count, "ещё")). F3: выбрать."
    }
  }

  var english: String {
    switch self {
    case .title: "Perhaps one child"
    case .takeBack: "Take the verdict back"
    case .sameChild: "Other applications"
    case .warning(.number, let name, let number, let count):
      "This IIN is known: \(name)\(number.map { ", \($0)" } ?? "")\(more(count, "more"))."
        + " F3: choose. You may go on."
    case .warning(.name, let name, let number, let count):
      "Same birth date, a near name: \(name)\(number.map { ", \($0)" } ?? "")"
        + "\(more(count, "more")). F3: choose."
    }
  }

  private func more(_ count: Int, _ word: String) -> String {
    count > 1 ? " (\(word) \(count - 1))" : ""
  }
}

struct TwinVerdictWords: Phrase {
  private let verdict: TwinVerdict

  init(_ verdict: TwinVerdict) { self.verdict = verdict }

  var kazakh: String {
    switch verdict {
    case .same: "Бір бала"
    case .different: "Екі бөлек бала"
    }
  }

  var russian: String {
    switch verdict {
    case .same: "Один и тот же ребёнок"
    case .different: "Два разных ребёнка"
    }
  }

  var english: String {
    switch verdict {
    case .same: "One child"
    case .different: "Two children"
    }
  }
}

struct TwinLikenessWords: Phrase {
  private let likeness: TwinHit.Likeness

  init(_ likeness: TwinHit.Likeness) { self.likeness = likeness }

  var kazakh: String {
    switch likeness {
    case .number: "ЖСН бірдей"
    case .name: "туған күні бірдей"
    }
  }

  var russian: String {
    switch likeness {
    case .number: "тот же ИИН"
    case .name: "та же дата рождения"
    }
  }

  var english: String {
    switch likeness {
    case .number: "same IIN"
    case .name: "same birth date"
    }
  }
}

struct TwinRefusalWords: Phrase {
  private let refusal: TwinRefusal

  init(_ refusal: TwinRefusal) { self.refusal = refusal }

  var kazakh: String {
    switch refusal {
    case .readOnlyRole: "Бұл рөл тек қарайды."
    case .missingText: "Себебі жазылмаса, қорытынды жазылмайды."
    case .samePerson: "Бұл бір жазба."
    case .alreadyJudged(let verdict):
      "Онсыз да солай жазылған: \(TwinVerdictWords(verdict).kazakh)."
    case .notJudged: "Қайтарып алатын қорытынды жоқ."
    }
  }

  var russian: String {
    switch refusal {
    case .readOnlyRole: "Эта роль только читает."
    case .missingText: "Без причины вывод не записывается."
    case .samePerson: "Это одна и та же запись."
    case .alreadyJudged(let verdict): "Так уже записано: \(TwinVerdictWords(verdict).russian)."
    case .notJudged: "Отменять нечего: вывода нет."
    }
  }

  var english: String {
    switch refusal {
    case .readOnlyRole: "This role only reads."
    case .missingText: "No verdict is recorded without its reason."
    case .samePerson: "This is one record."
    case .alreadyJudged(let verdict):
      "It is recorded already: \(TwinVerdictWords(verdict).english)."
    case .notJudged: "There is no verdict to take back."
    }
  }
}
