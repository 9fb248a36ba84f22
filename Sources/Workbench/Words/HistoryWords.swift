import Cases
import Law

/// One line of a history.
enum HistoryWords: Phrase {
  case registered(String)
  /// Taken outside the hours of intake, with the supervisor's reason.
  case registeredOutsideHours(String, reason: String)
  case consent(Bool)
  case lookedUp(DocumentID, LookUp.Outcome)
  case marked(DocumentID, PaperState)
  case accepted
  case notAccepted(Int)
  case refused(GroundID)
  case delivered(Delivery)
  case deliveryFailed(Delivery, String)
  case order(String, CivilDate)
  case noticeGiven
  case closedWithoutOrder(String)
  case withdrawn(String)
  /// - Parameter copies: the numbers on the copies.
  case printed(FormID, copies: ClosedRange<Int>, PrintOutcome)
  case noted(String)
  case taken(String, String?)
  case released
  case sensitivity(Bool, String)
  case openedSensitive(String)
  case delay(String)
  case reported(Stage)
  case opened
  case advanced(Step, String)
  case requested(DocumentID, String)
  case answered(FamilyAnswer)
  case erased

  var kazakh: String {
    switch self {
    case .registered(let number): "тіркелді: \(number)"
    case .registeredOutsideHours(let number, let reason):
      "тіркелді: \(number), қабылдау уақытынан тыс; басшының себебі: «\(reason)»"
    case .consent(let isGiven): isGiven ? "келісім алынды" : "келісім берілмеді"
    case .lookedUp(let paper, let outcome):
      "жүйеден іздеу: \(DocumentWords(paper).kazakh) — \(LookUpWords(outcome).kazakh)"
    case .marked(let paper, let state):
      "\(DocumentWords(paper).kazakh): \(PaperStateWords(state).kazakh)"
    case .accepted: "қабылданды"
    case .notAccepted(let count): "құжаттар қабылданбады, кемшілік: \(count)"
    case .refused(let ground): "бас тартылды: \(GroundWords(ground).kazakh)"
    case .delivered(let delivery): "нәтижесі берілді: \(DeliveryWords(delivery).kazakh)"
    case .deliveryFailed(let delivery, let reason):
      "нәтижесі жетпеді: \(DeliveryWords(delivery).kazakh) («\(reason)»)"
    case .order(let number, let date): "бұйрық жазылды: № \(number), \(date.dotted)"
    case .noticeGiven: "3-қосымша хабарламасы берілді"
    case .closedWithoutOrder(let words): "бұйрықсыз жабылды: \(words)"
    case .withdrawn(let words): "кері қайтарып алынды: \(words)"
    case .printed(let form, let copies, let outcome):
      "\(NoticeWords(form).kazakh), \(CopyWords(copies).kazakh): \(OutcomeWords(outcome).kazakh)"
    case .noted(let words): "ескертпе: «\(words)»"
    case .taken(let name, let reason): "істі алды: \(name)\(reason.map { " («\($0)»)" } ?? "")"
    case .released: "іс босатылды"
    case .sensitivity(let isOn, let reason):
      isOn ? "құпия деп белгіленді: \(reason)" : "құпия белгісі алынды: \(reason)"
    case .openedSensitive(let reason): "құпия іс ашылды: \(reason)"
    case .delay(let words): "кешігу себебі: \(words)"
    case .reported(let stage): "мониторинг жүйесіне енгізілді: \(StageWords(stage).kazakh)"
    case .opened: "іс ашып қаралды"
    case .advanced(let step, let facts):
      facts.isEmpty
        ? LegalStepWords(step).kazakh : "\(LegalStepWords(step).kazakh): \(facts)"
    case .requested(let paper, let words):
      "сұратылды: \(DocumentWords(paper).kazakh) — «\(words)»"
    case .answered(let answer):
      "\(QuestionWords(answer.question).kazakh) — \(YesNoWords(answer.isSo).kazakh)"
    case .erased: "(өшірілген)"
    }
  }

  var russian: String {
    switch self {
    case .registered(let number): "зарегистрировано: \(number)"
    case .registeredOutsideHours(let number, let reason):
      "зарегистрировано: \(number), вне часов приёма; причина руководителя: «\(reason)»"
    case .consent(let isGiven): isGiven ? "согласие получено" : "в согласии отказано"
    case .lookedUp(let paper, let outcome):
      "поиск в системе: \(DocumentWords(paper).russian) — \(LookUpWords(outcome).russian)"
    case .marked(let paper, let state):
      "\(DocumentWords(paper).russian): \(PaperStateWords(state).russian)"
    case .accepted: "принято"
    case .notAccepted(let count): "документы не приняты, недостатков: \(count)"
    case .refused(let ground): "отказано: \(GroundWords(ground).russian)"
    case .delivered(let delivery): "результат выдан: \(DeliveryWords(delivery).russian)"
    case .deliveryFailed(let delivery, let reason):
      "результат не дошёл: \(DeliveryWords(delivery).russian) («\(reason)»)"
    case .order(let number, let date): "записан приказ № \(number) от \(date.dotted)"
    case .noticeGiven: "выдано уведомление (приложение 3)"
    case .closedWithoutOrder(let words): "закрыто без приказа: \(words)"
    case .withdrawn(let words): "отозвано: \(words)"
    case .printed(let form, let copies, let outcome):
      "\(NoticeWords(form).russian), \(CopyWords(copies).russian): \(OutcomeWords(outcome).russian)"
    case .noted(let words): "заметка: «\(words)»"
    case .taken(let name, let reason): "дело взял(а): \(name)\(reason.map { " («\($0)»)" } ?? "")"
    case .released: "дело освобождено"
    case .sensitivity(let isOn, let reason):
      isOn ? "помечено как закрытое: \(reason)" : "пометка «закрытое» снята: \(reason)"
    case .openedSensitive(let reason): "закрытое дело открыто: \(reason)"
    case .delay(let words): "причина просрочки: \(words)"
    case .reported(let stage): "внесено в мониторинг: \(StageWords(stage).russian)"
    case .opened: "дело открывали"
    case .advanced(let step, let facts):
      facts.isEmpty
        ? LegalStepWords(step).russian : "\(LegalStepWords(step).russian): \(facts)"
    case .requested(let paper, let words):
      "запрошено: \(DocumentWords(paper).russian) — «\(words)»"
    case .answered(let answer):
      "\(QuestionWords(answer.question).russian) — \(YesNoWords(answer.isSo).russian)"
    case .erased: "(удалено)"
    }
  }

  var english: String {
    switch self {
    case .registered(let number): "registered: \(number)"
    case .registeredOutsideHours(let number, let reason):
      "registered: \(number), outside intake hours; the supervisor's reason: “\(reason)”"
    case .consent(let isGiven): isGiven ? "consent given" : "consent declined"
    case .lookedUp(let paper, let outcome):
      "looked up: \(DocumentWords(paper).english) — \(LookUpWords(outcome).english)"
    case .marked(let paper, let state):
      "\(DocumentWords(paper).english): \(PaperStateWords(state).english)"
    case .accepted: "accepted"
    case .notAccepted(let count): "papers not accepted, defects: \(count)"
    case .refused(let ground): "refused: \(GroundWords(ground).english)"
    case .delivered(let delivery): "result given: \(DeliveryWords(delivery).english)"
    case .deliveryFailed(let delivery, let reason):
      "result did not arrive: \(DeliveryWords(delivery).english) («\(reason)»)"
    case .order(let number, let date): "order recorded: № \(number), \(date.dotted)"
    case .noticeGiven: "notice of annex 3 given"
    case .closedWithoutOrder(let words): "closed without an order: \(words)"
    case .withdrawn(let words): "withdrawn: \(words)"
    case .printed(let form, let copies, let outcome):
      "\(NoticeWords(form).english), \(CopyWords(copies).english): \(OutcomeWords(outcome).english)"
    case .noted(let words): "note: «\(words)»"
    case .taken(let name, let reason): "case taken by \(name)\(reason.map { " (“\($0)”)" } ?? "")"
    case .released: "the case was laid down"
    case .sensitivity(let isOn, let reason):
      isOn ? "marked sensitive: \(reason)" : "no longer sensitive: \(reason)"
    case .openedSensitive(let reason): "the sensitive case was opened: \(reason)"
    case .delay(let words): "reason of the delay: \(words)"
    case .reported(let stage): "entered in monitoring: \(StageWords(stage).english)"
    case .opened: "the case was opened"
    case .advanced(let step, let facts):
      facts.isEmpty
        ? LegalStepWords(step).english : "\(LegalStepWords(step).english): \(facts)"
    case .requested(let paper, let words):
      "asked for: \(DocumentWords(paper).english) — «\(words)»"
    case .answered(let answer):
      "\(QuestionWords(answer.question).english) — \(YesNoWords(answer.isSo).english)"
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
    case .writtenByHand: "қолмен жазылып берілді"
    case .failed(_, let cause): "басылмады: \(PrintFailureWords(cause).kazakh)"
    }
  }

  var russian: String {
    switch outcome {
    case .queued(let printer, _): "в очереди, \(printer)"
    case .printed(let printer): "напечатано, \(printer)"
    case .savedToFile: "не напечатано, сохранено в файл"
    case .writtenByHand: "написано от руки и выдано"
    case .failed(_, let cause): "не напечатано: \(PrintFailureWords(cause).russian)"
    }
  }

  var english: String {
    switch outcome {
    case .queued(let printer, _): "queued, \(printer)"
    case .printed(let printer): "printed, \(printer)"
    case .savedToFile: "not printed, saved to a file"
    case .writtenByHand: "written by hand and given"
    case .failed(_, let cause): "not printed: \(PrintFailureWords(cause).english)"
    }
  }
}

/// The line of history for an event.
package struct HistoryText {
  private let model: Model

  package init(_ model: Model) { self.model = model }

  package func text(_ entry: HistoryEntry) -> String { text(entry.body) }

  func text(_ body: HistoryEntry.Body) -> String {
    switch body {
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
    case .registered(let facts): registration(facts)
    case .consentAnswered(let answer): .consent(answer.isGiven)
    case .lookedUp(let lookUp): .lookedUp(lookUp.document, lookUp.outcome)
    case .paperMarked(let mark): .marked(mark.document, mark.state)
    case .accepted: .accepted
    case .notAccepted(let defects): .notAccepted(defects.count)
    case .refused(let stated): .refused(stated.ground)
    case .delivered(let record): .delivered(record.delivery)
    case .deliveryFailed(let failure): .deliveryFailed(failure.delivery, words(failure.reason))
    case .orderRecorded(let order): .order(words(order.number), order.date)
    case .noticeGiven: .noticeGiven
    case .closedWithoutOrder(let reason): .closedWithoutOrder(words(reason))
    case .withdrawn(let reason): .withdrawn(words(reason))
    case .noticeIssued(let record):
      .printed(record.form, copies: record.numbers, record.outcome)
    case .noted(let text): .noted(words(text).replacing("\n", with: " / "))
    case .taken(let clerk, let reason):
      .taken(model.office.clerk(clerk)?.name ?? clerk.account, reason.map { words($0) })
    case .released: .released
    case .sensitivitySet(let isSensitive, let reason): .sensitivity(isSensitive, words(reason))
    case .openedSensitive(let reason): .openedSensitive(words(reason))
    case .delayExplained(let reason): .delay(words(reason))
    case .stageReported(let stage, _): .reported(stage)
    case .opened: .opened
    case .advanced(let advance):
      .advanced(advance.step, FactText(model).line(advance.record))
    case .paperRequested(let document, let reason): .requested(document, words(reason))
    case .questionAnswered(let answer): .answered(answer)
    }
  }

  private func registration(_ facts: CaseEvent.Registered) -> HistoryWords {
    let number = facts.number.description
    guard let reason = facts.outsideHours else { return .registered(number) }
    return .registeredOutsideHours(number, reason: words(reason))
  }

  private func words(_ text: FreeText) -> String {
    text.words ?? model.say(HistoryWords.erased)
  }
}
