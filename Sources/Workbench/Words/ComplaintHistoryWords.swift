import Cases
import Law

/// One line of the history of a complaint.
enum ComplaintHistoryWords: Phrase {
  case registered(String)
  case answerWritten
  case submitted
  case returned(String)
  case passedUp(String, CivilDate)
  case extended(Int, String)
  case extensionNotice(CivilDate)
  case delay(String)
  case decided(ComplaintOutcome)
  case given
  case withdrawn(String)
  case taken(String)
  case noted(String)
  /// - Parameter copies: the numbers on the copies.
  case paper(FormID, copies: ClosedRange<Int>, PrintOutcome)

  var kazakh: String {
    switch self {
    case .registered(let number): "тіркелді: \(number)"
    case .answerWritten: "жауап жазылды"
    case .submitted: "басшыға қол қоюға берілді"
    case .returned(let words): "түзетуге қайтарылды: \(words)"
    case .passedUp(let body, let date): "жоғары тұрған органға берілді \(date.dotted): \(body)"
    case .extended(let days, let reason): "мерзімі \(days) жұмыс күніне ұзартылды: \(reason)"
    case .extensionNotice(let date): "ұзартылғаны хабарланды \(date.dotted)"
    case .delay(let words): "кешігу себебі: \(words)"
    case .decided(let outcome): "шешім: \(ComplaintOutcomeWords(outcome).kazakh)"
    case .given: "жауап берілді"
    case .withdrawn(let words): "кері қайтарылды: \(words)"
    case .taken(let name): "шағым кімде: \(name)"
    case .noted(let words): "ескертпе: «\(words)»"
    case .paper(let form, let copies, let outcome):
      "\(NoticeWords(form).kazakh), \(CopyWords(copies).kazakh): \(OutcomeWords(outcome).kazakh)"
    }
  }

  var russian: String {
    switch self {
    case .registered(let number): "зарегистрирована: \(number)"
    case .answerWritten: "написан ответ"
    case .submitted: "передана на подпись"
    case .returned(let words): "возвращена на правку: \(words)"
    case .passedUp(let body, let date): "передана вышестоящему органу \(date.dotted): \(body)"
    case .extended(let days, let reason): "срок продлён на \(days) раб. дн.: \(reason)"
    case .extensionNotice(let date): "о продлении сообщено \(date.dotted)"
    case .delay(let words): "причина просрочки: \(words)"
    case .decided(let outcome): "решение: \(ComplaintOutcomeWords(outcome).russian)"
    case .given: "ответ выдан"
    case .withdrawn(let words): "отозвана: \(words)"
    case .taken(let name): "жалоба у: \(name)"
    case .noted(let words): "заметка: «\(words)»"
    case .paper(let form, let copies, let outcome):
      "\(NoticeWords(form).russian), \(CopyWords(copies).russian): \(OutcomeWords(outcome).russian)"
    }
  }

  var english: String {
    switch self {
    case .registered(let number): "registered: \(number)"
    case .answerWritten: "answer written"
    case .submitted: "handed to the head for signature"
    case .returned(let words): "given back: \(words)"
    case .passedUp(let body, let date): "passed up on \(date.dotted): \(body)"
    case .extended(let days, let reason): "term extended by \(days) working days: \(reason)"
    case .extensionNotice(let date): "told of the extension on \(date.dotted)"
    case .delay(let words): "reason of the delay: \(words)"
    case .decided(let outcome): "decided: \(ComplaintOutcomeWords(outcome).english)"
    case .given: "answer given"
    case .withdrawn(let words): "withdrawn: \(words)"
    case .taken(let name): "with \(name)"
    case .noted(let words): "note: “\(words)”"
    case .paper(let form, let copies, let outcome):
      "\(NoticeWords(form).english), \(CopyWords(copies).english): \(OutcomeWords(outcome).english)"
    }
  }
}

/// The line of history for an event of a complaint.
package struct ComplaintHistoryText {
  private let model: Model

  package init(_ model: Model) { self.model = model }

  package func text(_ event: Recorded<ComplaintEvent>) -> String { text(event.body) }

  func text(_ event: ComplaintEvent) -> String { model.say(words(event)) }

  private func words(_ event: ComplaintEvent) -> ComplaintHistoryWords {
    switch event {
    case .registered(let facts): .registered(facts.number.description)
    case .answerWritten: .answerWritten
    case .submitted: .submitted
    case .returned(let words): .returned(plain(words))
    case .passedUp(let record): .passedUp(plain(record.body), record.at.date)
    case .extended(let record): .extended(record.workingDays, plain(record.reason))
    case .extensionNoticeGiven(let moment): .extensionNotice(moment.date)
    case .delayExplained(let words): .delay(plain(words))
    case .decided(let outcome): .decided(outcome)
    case .answerGiven: .given
    case .withdrawn(let words): .withdrawn(plain(words))
    case .taken(let clerk, _): .taken(model.office.clerk(clerk)?.name ?? clerk.account)
    case .noted(let words): .noted(plain(words))
    case .paperIssued(let record): .paper(record.form, copies: record.numbers, record.outcome)
    }
  }

  private func plain(_ text: FreeText) -> String {
    (text.words ?? model.say(HistoryWords.erased)).replacing("\n", with: " / ")
  }
}
