import Cases
import Law
import Letters

/// That results are not given out now: the same hours, said of the paper in hand.
struct HandOutClosedWords: Phrase {
  private let closing: OfficeClosing

  init(_ closing: OfficeClosing) { self.closing = closing }

  var kazakh: String { "Нәтиже қазір берілмейді. " + OfficeClosingWords(closing).kazakh }
  var russian: String { "Результаты сейчас не выдаются. " + OfficeClosingWords(closing).russian }
  var english: String { "Results are not given out now. " + OfficeClosingWords(closing).english }
}

/// That no applications are taken now, by which clause, and from when on they are.
struct OfficeClosingWords: Phrase {
  private let closing: OfficeClosing

  init(_ closing: OfficeClosing) { self.closing = closing }

  private func opening(_ language: Language) -> String? {
    closing.opens.map { opens in
      let weekday = language.say(WeekdayWords(opens.date.weekday, isLong: false))
      return "\(weekday) \(opens.date.dottedShort), \(opens.time)"
    }
  }

  var kazakh: String {
    "\(OfficeStateWords(closing.state).kazakh) (\(closing.clause))."
      + (opening(.kazakh).map { " Келесі қабылдау: \($0)." } ?? "")
  }

  var russian: String {
    "\(OfficeStateWords(closing.state).russian) (\(closing.clause))."
      + (opening(.russian).map { " Следующий приём: \($0)." } ?? "")
  }

  var english: String {
    "\(OfficeStateWords(closing.state).english) (\(closing.clause))."
      + (opening(.english).map { " Next intake: \($0)." } ?? "")
  }
}
