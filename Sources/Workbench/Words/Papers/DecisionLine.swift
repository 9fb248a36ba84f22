import Cases
import Law

/// The dates of a decision.
enum DecisionLine: Phrase {
  case registered(CivilDate, due: CivilDate)

  var kazakh: String {
    switch self {
    case .registered(let registered, let due):
      "Тіркеледі: \(registered.dotted) · мерзімі: \(WeekdayWords(due.weekday, isLong: false).kazakh) \(due.dotted)"
    }
  }

  var russian: String {
    switch self {
    case .registered(let registered, let due):
      "Регистрация: \(registered.dotted) · срок: \(WeekdayWords(due.weekday, isLong: false).russian) \(due.dotted)"
    }
  }

  var english: String {
    switch self {
    case .registered(let registered, let due):
      "Registered: \(registered.dotted) · due: \(WeekdayWords(due.weekday, isLong: false).english) \(due.dotted)"
    }
  }
}
