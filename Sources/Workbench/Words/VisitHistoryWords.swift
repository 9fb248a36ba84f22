import Cases
import Law

/// What happened at the front desk, as a line of a history.
struct VisitHistoryWords: Phrase {
  private let event: VisitEvent
  private let colleague: String

  /// - Parameter name: the name of a clerk, as it stands on paper.
  init(_ event: VisitEvent, name: (ClerkID) -> String) {
    self.event = event
    if case .handedOver(let desk, let clerk) = event {
      colleague = clerk.map(name) ?? desk
    } else {
      colleague = ""
    }
  }

  var kazakh: String {
    switch event {
    case .arrived(let arrival): "келді, \(TicketWords(arrival.ticket).kazakh)"
    case .called: "шақырылды, қабылдау басталды"
    case .recalled: "қайта шақырылды"
    case .noShow: "шақырылды, келмеді; күтуі жалғасты"
    case .handedOver: "бағытталды: \(colleague)"
    case .callUndone: "түзетілді: қате шақыру қайтарып алынды"
    case .reasonGiven(let given):
      "шектен асу себебі (\(PhaseWords(given.phase).kazakh.lowercased())): "
        + words(given, ReasonWords(given.reason).kazakh, HistoryWords.erased.kazakh)
    case .linked: "осы келуінде өтініш тіркелді"
    case .noticePrinted: "қағазы басылды"
    case .finished(let outcome): "қабылдау аяқталды: \(VisitOutcomeWords(outcome).kazakh)"
    case .left(let words): "кетіп қалды" + tail(words)
    case .endedLate(let end):
      "аяқталуы кейін жазылды: "
        + (end.words.map { $0.words ?? HistoryWords.erased.kazakh }
          ?? LateEndWords(end.cause).kazakh)
    }
  }

  var russian: String {
    switch event {
    case .arrived(let arrival): "пришёл, \(TicketWords(arrival.ticket).russian)"
    case .called: "вызван, приём начат"
    case .recalled: "вызван повторно"
    case .noShow: "вызван, не подошёл; ожидание продолжается"
    case .handedOver: "направлен: \(colleague)"
    case .callUndone: "исправлено: ошибочный вызов отменён"
    case .reasonGiven(let given):
      "причина превышения (\(PhaseWords(given.phase).russian.lowercased())): "
        + words(given, ReasonWords(given.reason).russian, HistoryWords.erased.russian)
    case .linked: "на этом приёме зарегистрировано заявление"
    case .noticePrinted: "бумага напечатана"
    case .finished(let outcome): "приём завершён: \(VisitOutcomeWords(outcome).russian)"
    case .left(let words): "ушёл" + tail(words)
    case .endedLate(let end):
      "конец записан позже: "
        + (end.words.map { $0.words ?? HistoryWords.erased.russian }
          ?? LateEndWords(end.cause).russian)
    }
  }

  var english: String {
    switch event {
    case .arrived(let arrival): "arrived, \(TicketWords(arrival.ticket).english)"
    case .called: "called, serving began"
    case .recalled: "called again"
    case .noShow: "called, did not come; waiting goes on"
    case .handedOver: "handed to \(colleague)"
    case .callUndone: "corrected: a mistaken call was taken back"
    case .reasonGiven(let given):
      "reason of the breach (\(PhaseWords(given.phase).english.lowercased())): "
        + words(given, ReasonWords(given.reason).english, HistoryWords.erased.english)
    case .linked: "an application was registered in this visit"
    case .noticePrinted: "paper printed"
    case .finished(let outcome): "visit over: \(VisitOutcomeWords(outcome).english)"
    case .left(let words): "went away" + tail(words)
    case .endedLate(let end):
      "end noted later: "
        + (end.words.map { $0.words ?? HistoryWords.erased.english }
          ?? LateEndWords(end.cause).english)
    }
  }

  /// The clerk's own words where there are any, else those of the list.
  private func words(
    _ given: VisitEvent.ReasonGiven, _ listed: String, _ erased: String
  ) -> String {
    given.words.map { $0.words ?? erased } ?? listed
  }

  private func tail(_ words: FreeText) -> String {
    words.words.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
  }
}

/// How a visit ended.
struct VisitOutcomeWords: Phrase {
  private let outcome: VisitEvent.Outcome

  init(_ outcome: VisitEvent.Outcome) { self.outcome = outcome }

  var kazakh: String {
    switch outcome {
    case .noticeHanded: "қағазы қолына берілді"
    case .adviceGiven: "кеңес берілді"
    case .closedWithDay: "күн жабылды"
    }
  }

  var russian: String {
    switch outcome {
    case .noticeHanded: "бумага отдана в руки"
    case .adviceGiven: "дана консультация"
    case .closedWithDay: "день закрыт"
    }
  }

  var english: String {
    switch outcome {
    case .noticeHanded: "the paper is in the family's hands"
    case .adviceGiven: "advice was given"
    case .closedWithDay: "the day was closed"
    }
  }
}

/// How a visit ended that was left open on its day.
struct LateEndWords: Phrase {
  private let cause: LateEnd.Cause

  init(_ cause: LateEnd.Cause) { self.cause = cause }

  var kazakh: String {
    switch cause {
    case .leftUnnoticed: "Кетіп қалған, сол күні белгіленбеген"
    case .servedUnnoted: "Қабылданған, аяқталуы белгіленбеген"
    case .askedToComeAgain: "Басқа күні келуге шақырылған"
    case .unknown: "Белгісіз: ешкім айта алмайды"
    case .other: "Басқа: жазыңыз"
    }
  }

  var russian: String {
    switch cause {
    case .leftUnnoticed: "Ушёл, в тот день не отмечено"
    case .servedUnnoted: "Был принят, завершение не отмечено"
    case .askedToComeAgain: "Приглашён прийти в другой день"
    case .unknown: "Неизвестно: никто не может сказать"
    case .other: "Другое: напишите"
    }
  }

  var english: String {
    switch cause {
    case .leftUnnoticed: "Went away, not noted that day"
    case .servedUnnoted: "Was served, the end was not noted"
    case .askedToComeAgain: "Was asked to come another day"
    case .unknown: "Not known: nobody can say"
    case .other: "Other: write it"
    }
  }
}
