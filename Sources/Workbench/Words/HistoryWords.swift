import Cases
import Law

/// One line of a history.
enum HistoryWords: Phrase {
  case registered(String)
  case consent(Bool)
  case lookedUp(DocumentID, LookUp.Outcome)
  case marked(DocumentID, PaperState)
  case accepted
  case notAccepted(Int)
  case refused(GroundID)
  case delivered(Delivery)
  case order(String, CivilDate)
  case noticeGiven
  case closedWithoutOrder(String)
  case withdrawn(String)
  case printed(FormID, copy: Int, PrintOutcome)
  case noted(String)
  case taken(String)
  case delay(String)
  case reported(Stage)
  case opened
  case erased

  var kazakh: String {
    switch self {
    case .registered(let number): "тіркелді: \(number)"
    case .consent(let isGiven): isGiven ? "келісім алынды" : "келісім берілмеді"
    case .lookedUp(let paper, let outcome):
      "жүйеден іздеу: \(DocumentWords(paper).kazakh) — \(LookUpWords(outcome).kazakh)"
    case .marked(let paper, let state):
      "\(DocumentWords(paper).kazakh): \(PaperStateWords(state).kazakh)"
    case .accepted: "қабылданды"
    case .notAccepted(let count): "құжаттар қабылданбады, кемшілік: \(count)"
    case .refused(let ground): "бас тартылды: \(GroundWords(ground).kazakh)"
    case .delivered(let delivery): "нәтижесі берілді: \(DeliveryWords(delivery).kazakh)"
    case .order(let number, let date): "бұйрық жазылды: № \(number), \(date.dotted)"
    case .noticeGiven: "3-қосымша хабарламасы берілді"
    case .closedWithoutOrder(let words): "бұйрықсыз жабылды: \(words)"
    case .withdrawn(let words): "кері қайтарып алынды: \(words)"
    case .printed(let form, let copy, let outcome):
      "\(NoticeWords(form).kazakh), \(copy)-дана: \(OutcomeWords(outcome).kazakh)"
    case .noted(let words): "ескертпе: «\(words)»"
    case .taken(let name): "істі алды: \(name)"
    case .delay(let words): "кешігу себебі: \(words)"
    case .reported(let stage): "мониторинг жүйесіне енгізілді: \(StageWords(stage).kazakh)"
    case .opened: "іс ашып қаралды"
    case .erased: "(өшірілген)"
    }
  }

  var russian: String {
    switch self {
    case .registered(let number): "зарегистрировано: \(number)"
    case .consent(let isGiven): isGiven ? "согласие получено" : "в согласии отказано"
    case .lookedUp(let paper, let outcome):
      "поиск в системе: \(DocumentWords(paper).russian) — \(LookUpWords(outcome).russian)"
    case .marked(let paper, let state):
      "\(DocumentWords(paper).russian): \(PaperStateWords(state).russian)"
    case .accepted: "принято"
    case .notAccepted(let count): "документы не приняты, недостатков: \(count)"
    case .refused(let ground): "отказано: \(GroundWords(ground).russian)"
    case .delivered(let delivery): "результат выдан: \(DeliveryWords(delivery).russian)"
    case .order(let number, let date): "записан приказ № \(number) от \(date.dotted)"
    case .noticeGiven: "выдано уведомление (приложение 3)"
    case .closedWithoutOrder(let words): "закрыто без приказа: \(words)"
    case .withdrawn(let words): "отозвано: \(words)"
    case .printed(let form, let copy, let outcome):
      "\(NoticeWords(form).russian), экз. \(copy): \(OutcomeWords(outcome).russian)"
    case .noted(let words): "заметка: «\(words)»"
    case .taken(let name): "дело взял(а): \(name)"
    case .delay(let words): "причина просрочки: \(words)"
    case .reported(let stage): "внесено в мониторинг: \(StageWords(stage).russian)"
    case .opened: "дело открывали"
    case .erased: "(удалено)"
    }
  }

  var english: String {
    switch self {
    case .registered(let number): "registered: \(number)"
    case .consent(let isGiven): isGiven ? "consent given" : "consent declined"
    case .lookedUp(let paper, let outcome):
      "looked up: \(DocumentWords(paper).english) — \(LookUpWords(outcome).english)"
    case .marked(let paper, let state):
      "\(DocumentWords(paper).english): \(PaperStateWords(state).english)"
    case .accepted: "accepted"
    case .notAccepted(let count): "papers not accepted, defects: \(count)"
    case .refused(let ground): "refused: \(GroundWords(ground).english)"
    case .delivered(let delivery): "result given: \(DeliveryWords(delivery).english)"
    case .order(let number, let date): "order recorded: № \(number), \(date.dotted)"
    case .noticeGiven: "notice of annex 3 given"
    case .closedWithoutOrder(let words): "closed without an order: \(words)"
    case .withdrawn(let words): "withdrawn: \(words)"
    case .printed(let form, let copy, let outcome):
      "\(NoticeWords(form).english), copy \(copy): \(OutcomeWords(outcome).english)"
    case .noted(let words): "note: «\(words)»"
    case .taken(let name): "case taken by \(name)"
    case .delay(let words): "reason of the delay: \(words)"
    case .reported(let stage): "entered in monitoring: \(StageWords(stage).english)"
    case .opened: "the case was opened"
    case .erased: "(erased)"
    }
  }
}

/// What became of a print.
struct OutcomeWords: Phrase {
  private let outcome: PrintOutcome

  init(_ outcome: PrintOutcome) { self.outcome = outcome }

  var kazakh: String {
    switch outcome {
    case .queued(let printer, _): "кезекте, \(printer)"
    case .printed(let printer): "басылды, \(printer)"
    case .savedToFile: "басылмады, файлға сақталды"
    case .failed(_, let cause): "басылмады: \(PrintFailureWords(cause).kazakh)"
    }
  }

  var russian: String {
    switch outcome {
    case .queued(let printer, _): "в очереди, \(printer)"
    case .printed(let printer): "напечатано, \(printer)"
    case .savedToFile: "не напечатано, сохранено в файл"
    case .failed(_, let cause): "не напечатано: \(PrintFailureWords(cause).russian)"
    }
  }

  var english: String {
    switch outcome {
    case .queued(let printer, _): "queued, \(printer)"
    case .printed(let printer): "printed, \(printer)"
    case .savedToFile: "not printed, saved to a file"
    case .failed(_, let cause): "not printed: \(PrintFailureWords(cause).english)"
    }
  }
}

/// The line of history for an event.
package struct HistoryText {
  private let model: Model

  package init(_ model: Model) { self.model = model }

  package func text(_ entry: HistoryEntry) -> String {
    switch entry.body {
    case .application(let event): model.say(words(event))
    case .visit(let event):
      model.say(VisitHistoryWords(event) { model.office.clerk($0)?.name ?? $0.account })
    }
  }

  /// «Бекова Г. С., 1-терезе»
  package func author(_ entry: HistoryEntry) -> String {
    [model.office.clerk(entry.clerk)?.name ?? entry.clerk.account, entry.desk]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func words(_ event: CaseEvent) -> HistoryWords {
    switch event {
    case .registered(let facts): .registered(facts.number.description)
    case .consentAnswered(let answer): .consent(answer.isGiven)
    case .lookedUp(let lookUp): .lookedUp(lookUp.document, lookUp.outcome)
    case .paperMarked(let mark): .marked(mark.document, mark.state)
    case .accepted: .accepted
    case .notAccepted(let defects): .notAccepted(defects.count)
    case .refused(let stated): .refused(stated.ground)
    case .delivered(let record): .delivered(record.delivery)
    case .orderRecorded(let order): .order(words(order.number), order.date)
    case .noticeGiven: .noticeGiven
    case .closedWithoutOrder(let reason): .closedWithoutOrder(words(reason))
    case .withdrawn(let reason): .withdrawn(words(reason))
    case .noticeIssued(let record):
      .printed(record.form, copy: record.copy, record.outcome)
    case .noted(let text): .noted(words(text).replacing("\n", with: " / "))
    case .taken(let clerk, _): .taken(model.office.clerk(clerk)?.name ?? clerk.account)
    case .delayExplained(let reason): .delay(words(reason))
    case .stageReported(let stage, _): .reported(stage)
    case .opened: .opened
    }
  }

  private func words(_ text: FreeText) -> String {
    text.words ?? model.say(HistoryWords.erased)
  }
}
