import Law

/// The words of a day-by-day count.
enum TraceWords: Phrase {
  case day
  case count
  case cause
  case registered
  case today
  case lastDay
  case estimated
  case ordinal(Int)
  case sum(all: Int, counted: Int, certainty: Certainty)

  var kazakh: String {
    switch self {
    case .day: "Күні"
    case .count: "Есеп"
    case .cause: "Себебі"
    case .registered: "тіркелді"
    case .today: "бүгін"
    case .lastDay: "соңғы күн"
    case .estimated: "болжамды"
    case .ordinal(let number): "\(number)-күн"
    case .sum(let all, let counted, let certainty):
      "Барлығы \(all) күн: \(counted) есептелді, \(all - counted) есептелмеді. Күнтізбе: "
        + (certainty == .confirmed ? "расталған." : "болжамды.")
    }
  }

  var russian: String {
    switch self {
    case .day: "День"
    case .count: "Счёт"
    case .cause: "Причина"
    case .registered: "регистрация"
    case .today: "сегодня"
    case .lastDay: "последний день"
    case .estimated: "предположительно"
    case .ordinal(let number): "день \(number)"
    case .sum(let all, let counted, let certainty):
      "Всего дней \(all): засчитано \(counted), не засчитано \(all - counted). Календарь: "
        + (certainty == .confirmed ? "подтверждён." : "предположительный.")
    }
  }

  var english: String {
    switch self {
    case .day: "Day"
    case .count: "Count"
    case .cause: "Cause"
    case .registered: "registered"
    case .today: "today"
    case .lastDay: "last day"
    case .estimated: "estimated"
    case .ordinal(let number): "day \(number)"
    case .sum(let all, let counted, let certainty):
      "\(all) days in all: \(counted) counted, \(all - counted) not. Calendar: "
        + (certainty == .confirmed ? "confirmed." : "estimated.")
    }
  }
}

/// Why a day counts or does not.
struct TraceCauseWords: Phrase {
  private let day: TermDay

  init(_ day: TermDay) { self.day = day }

  /// What is kept on the day, by its official name.
  private var observance: String { day.day.observance.map { "; \($0.kazakh)" } ?? "" }

  private var movedFor: String {
    if case .movedDayOff(let date) = day.day.kind { return date.dottedShort }
    return ""
  }

  var kazakh: String {
    switch day.why {
    case nil: day.day.works ? "жұмыс күні" : "күнтізбелік күн\(observance)"
    case .weekend: "демалыс күні\(observance)"
    case .holiday: "мереке күні\(observance)"
    case .dayOff: "демалыс күні\(observance)"
    case .movedDayOff: "\(movedFor) үшін берілген демалыс күні"
    case .workingWeekend: "жұмыс күніне ауыстырылған демалыс күні"
    case .dayOfReceipt: "есепке кірмейді (ӘРПК 76-бабы)"
    case .afterHours: "жұмыс уақытынан кейін түсті"
    case .paused: "мерзім тоқтатылған"
    case .lastDayMoved: "соңғы күн осы жұмыс күніне ауысты"
    }
  }

  var russian: String {
    switch day.why {
    case nil: day.day.works ? "рабочий день" : "календарный день\(observance)"
    case .weekend: "выходной\(observance)"
    case .holiday: "праздник\(observance)"
    case .dayOff: "нерабочий день\(observance)"
    case .movedDayOff: "выходной за \(movedFor)"
    case .workingWeekend: "рабочий выходной по переносу"
    case .dayOfReceipt: "не засчитывается (ст. 76 АППК)"
    case .afterHours: "поступило после рабочего времени"
    case .paused: "срок приостановлен"
    case .lastDayMoved: "последний день перенесён на этот рабочий день"
    }
  }

  var english: String {
    switch day.why {
    case nil: day.day.works ? "working day" : "calendar day\(observance)"
    case .weekend: "weekend\(observance)"
    case .holiday: "holiday\(observance)"
    case .dayOff: "day off\(observance)"
    case .movedDayOff: "day off given for \(movedFor)"
    case .workingWeekend: "weekend day made a working day"
    case .dayOfReceipt: "not counted (art. 76 of the Code)"
    case .afterHours: "came after working hours"
    case .paused: "the term is paused"
    case .lastDayMoved: "the last day moved to this working day"
    }
  }
}
