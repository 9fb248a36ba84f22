import Cases
import Law

/// Who holds a case, and how it changes hands.
enum ClaimWords: Phrase {
  case takeFrom(String)
  case giveTo
  case release
  case free
  case heldSince(String, Moment)
  case held(String, Moment)
  case sensitive

  var kazakh: String {
    switch self {
    case .takeFrom(let name): "Іс қазір \(name) қолында: неге аласыз?"
    case .giveTo: "Істі кімге тапсырасыз?"
    case .release: "Босату: кім келсе, сол алады"
    case .free: "бос"
    case .heldSince(let name, let since):
      "\(name), \(since.date.dottedShort) \(since.time)-ден бері"
    case .held(let name, let since):
      "Бұл іспен \(name) жұмыс істеп жатыр (\(since.date.dottedShort) \(since.time)). F8: себебін жазып алу"
    case .sensitive: "құпия"
    }
  }

  var russian: String {
    switch self {
    case .takeFrom(let name): "Дело сейчас у \(name): почему забираете?"
    case .giveTo: "Кому передать дело?"
    case .release: "Освободить: возьмёт тот, кто первым подойдёт"
    case .free: "свободно"
    case .heldSince(let name, let since): "\(name), с \(since.date.dottedShort) \(since.time)"
    case .held(let name, let since):
      "С этим делом работает \(name) (с \(since.date.dottedShort) \(since.time)). F8: забрать с причиной"
    case .sensitive: "закрытое"
    }
  }

  var english: String {
    switch self {
    case .takeFrom(let name): "\(name) has the case now: why do you take it?"
    case .giveTo: "Who gets the case?"
    case .release: "Lay it down: whoever comes first takes it"
    case .free: "free"
    case .heldSince(let name, let since): "\(name), since \(since.date.dottedShort) \(since.time)"
    case .held(let name, let since):
      "\(name) works on this case (since \(since.date.dottedShort) \(since.time)). F8: take it with a reason"
    case .sensitive: "sensitive"
    }
  }
}

/// Why a file is taken from a colleague.
struct TakeReasonWords: Phrase {
  private let reason: TakeReason

  init(_ reason: TakeReason) { self.reason = reason }

  var kazakh: String {
    switch reason {
    case .absent: "Қызметкер бүгін орнында жоқ"
    case .familyHere: "Отбасы менің тереземде тұр"
    case .agreed: "Қызметкермен келісілді"
    case .urgent: "Мерзімі өтіп барады"
    case .other: "Басқа: жазыңыз"
    }
  }

  var russian: String {
    switch reason {
    case .absent: "Сотрудника сегодня нет на месте"
    case .familyHere: "Семья стоит у моего окна"
    case .agreed: "Согласовано с сотрудником"
    case .urgent: "Истекает срок"
    case .other: "Другое: напишите"
    }
  }

  var english: String {
    switch reason {
    case .absent: "The colleague is not here today"
    case .familyHere: "The family is at my desk"
    case .agreed: "Agreed with the colleague"
    case .urgent: "The term is running out"
    case .other: "Other: write it"
    }
  }
}
