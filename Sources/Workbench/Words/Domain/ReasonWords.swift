import Cases
import Law
import Screen

/// Why a limit was passed.
struct ReasonWords: Phrase {
  private let reason: BreachReason

  init(_ reason: BreachReason) { self.reason = reason }

  var kazakh: String {
    switch reason {
    case .longExplanation: "Құжатты оқу, түсіндіру ұзаққа созылды"
    case .familyFilledPapers: "Отбасы құжатты осы жерде толтырды"
    case .systemFailure: "Жүйе не байланыс жұмыс істемеді"
    case .printerFailure: "Принтер жұмыс істемеді"
    case .tooFewDesks: "Терезе жетіспеді"
    case .visitorAsked: "Келуші сұрады (үзіліс, аударма, көмек)"
    case .other: "Басқа: жазыңыз"
    }
  }

  var russian: String {
    switch reason {
    case .longExplanation: "Чтение и разъяснение документов затянулось"
    case .familyFilledPapers: "Семья заполняла документы на месте"
    case .systemFailure: "Не работала система или связь"
    case .printerFailure: "Не работал принтер"
    case .tooFewDesks: "Не хватило окон"
    case .visitorAsked: "По просьбе посетителя (пауза, перевод, помощь)"
    case .other: "Другое: напишите"
    }
  }

  var english: String {
    switch reason {
    case .longExplanation: "Reading and explaining the papers took long"
    case .familyFilledPapers: "The family filled in papers at the desk"
    case .systemFailure: "A system or the line did not work"
    case .printerFailure: "The printer did not work"
    case .tooFewDesks: "Too few desks were open"
    case .visitorAsked: "The visitor asked (a break, translation, help)"
    case .other: "Other: write it"
    }
  }
}
