import Cases
import Law

/// The sheet of a day.
enum DaySheetWords: Phrase {
  case standing
  case breaches
  case failed
  case originals
  case document
  case tomorrow
  case talon
  case state
  case since
  case clerk
  case clock
  case time
  case reason
  case noReason
  case number
  case child
  case step
  case due
  case handedOver
  case tookOver
  case visits(finished: Int, standing: Int, breached: Int)
  case times(String, median: String, ninetieth: String, longest: String)
  case unprinted(Int)
  case unsent(CountInCases, undelivered: Int)
  case leftOver(failed: Int, originals: Int)

  var kazakh: String {
    switch self {
    case .standing: "Сағаты тоқтамағандар"
    case .breaches: "Шектен асқандар (өзгертілмейді)"
    case .failed: "Отбасына жетпеген нәтиже"
    case .originals: "Бізде қалған түпнұсқа"
    case .document: "Құжат"
    case .tomorrow: "Ертеңге қалғаны"
    case .talon: "Талон"
    case .state: "Жағдайы"
    case .since: "Келген уақыты"
    case .clerk: "Қызметкер"
    case .clock: "Сағат"
    case .time: "Уақыты"
    case .reason: "Себебі"
    case .noReason: "себебі жазылмаған"
    case .number: "Нөмірі"
    case .child: "Бала"
    case .step: "Сатысы"
    case .due: "Мерзімі"
    case .handedOver: "Тапсырды (қолы, аты-жөні)"
    case .tookOver: "Қабылдады (қолы, аты-жөні)"
    case .visits(let finished, let standing, let breached):
      "Келуші: аяқталды \(finished), аяқталмағаны \(standing), шектен асқаны \(breached)."
    case .times(let name, let median, let ninetieth, let longest):
      "\(name): медиана \(median) · 90 % \(ninetieth) · ең ұзағы \(longest)"
    case .unprinted(let count): "Басылғаны расталмаған қағаз: \(count)."
    case .unsent(let stages, let undelivered):
      "Мониторингке берілмеген саты: \(stages.count). Берілмеген нәтиже: \(undelivered)."
    case .leftOver(let failed, let originals):
      "Отбасына жетпеген нәтиже: \(failed). Қайтарылмаған түпнұсқа: \(originals)."
    }
  }

  var russian: String {
    switch self {
    case .standing: "Часы не остановлены"
    case .breaches: "Превышения (не изменяются)"
    case .failed: "Результат не дошёл до семьи"
    case .originals: "Оригиналы у нас"
    case .document: "Документ"
    case .tomorrow: "Осталось на завтра"
    case .talon: "Талон"
    case .state: "Состояние"
    case .since: "Пришёл"
    case .clerk: "Сотрудник"
    case .clock: "Часы"
    case .time: "Время"
    case .reason: "Причина"
    case .noReason: "причина не указана"
    case .number: "Номер"
    case .child: "Ребёнок"
    case .step: "Этап"
    case .due: "Срок"
    case .handedOver: "Сдал(а) (подпись, имя)"
    case .tookOver: "Принял(а) (подпись, имя)"
    case .visits(let finished, let standing, let breached):
      "Посетители: завершено \(finished), не завершено \(standing), превышений \(breached)."
    case .times(let name, let median, let ninetieth, let longest):
      "\(name): медиана \(median) · 90 % \(ninetieth) · самое долгое \(longest)"
    case .unprinted(let count): "Бумаг без подтверждения печати: \(count)."
    case .unsent(let stages, let undelivered):
      "Этапов не в мониторинге: \(stages.count). Не вручено результатов: \(undelivered)."
    case .leftOver(let failed, let originals):
      "Не дошло результатов: \(failed). Не возвращено оригиналов: \(originals)."
    }
  }

  var english: String {
    switch self {
    case .standing: "Clocks that still run"
    case .breaches: "Over the limit (not to be changed)"
    case .failed: "Results that did not arrive"
    case .originals: "Originals still here"
    case .document: "Document"
    case .tomorrow: "Left for tomorrow"
    case .talon: "Talon"
    case .state: "State"
    case .since: "Arrived"
    case .clerk: "Clerk"
    case .clock: "Clock"
    case .time: "Time"
    case .reason: "Reason"
    case .noReason: "no reason given"
    case .number: "Number"
    case .child: "Child"
    case .step: "Stage"
    case .due: "Due"
    case .handedOver: "Handed over (signature, name)"
    case .tookOver: "Took over (signature, name)"
    case .visits(let finished, let standing, let breached):
      "Visits: \(finished) finished, \(standing) still open, \(breached) beyond a limit."
    case .times(let name, let median, let ninetieth, let longest):
      "\(name): median \(median) · 90 % \(ninetieth) · longest \(longest)"
    case .unprinted(let count): "Papers not certain to have come out: \(count)."
    case .unsent(let stages, let undelivered):
      "Stages not in monitoring: \(stages.count). Results not given: \(undelivered)."
    case .leftOver(let failed, let originals):
      "Results that did not arrive: \(failed). Originals not returned: \(originals)."
    }
  }
}
