import Cases
import Law
import Screen

/// The figures of a day at the front desk.
struct DeskTotals: Equatable, Sendable {
  let waiting: Int
  let serving: Int
  let finished: Int
  let breached: Int
}

/// The front desk.
enum DeskWords: Phrase {
  case title
  case ticket
  case service
  case waitingColumn
  case servingColumn
  case servingGroup
  case waitingGroup
  case absentGroup
  case serviceNotSaid
  case you
  case nobody
  case closed
  case nobodyHangs
  case hangingGroup
  case endNotNoted
  case lateEndTitle
  case arrivalTitle
  case handTo
  case takeMyself
  case draftKept
  case draftsTitle
  case namelessDraft
  case reasonTitle
  case reasonStays
  case calledTimes(Int)
  case reasonMissing(ticket: Int)
  case totals(DeskTotals)

  var kazakh: String {
    switch self {
    case .title: "Келушілер"
    case .ticket: "Талон"
    case .service: "Қызмет"
    case .waitingColumn: "Күту"
    case .servingColumn: "Қабылдау"
    case .servingGroup: "Қабылдануда"
    case .waitingGroup: "Күтуде"
    case .absentGroup: "Шақырылды, келмеді"
    case .serviceNotSaid: "айтылмаған"
    case .you: "Сіз"
    case .nobody: "Келуші жоқ. Ins: келген адамды белгілеу."
    case .closed: "Қабылдау уақыты емес. Келген адам келесі қабылдау уақытына шақырылады."
    case .hangingGroup: "Бұрынғы күннен қалған"
    case .endNotNoted: "соңы жазылмаған"
    case .lateEndTitle: "Бұрынғы күнгі қабылдау жабылмаған: қалай аяқталды?"
    case .nobodyHangs: "Барлық келушінің қабылдауы аяқталған."
    case .arrivalTitle: "Келуші келді: қандай қызметке?"
    case .draftKept: "жоба бар"
    case .draftsTitle: "Аяқталмаған өтініштер"
    case .namelessDraft: "аты жазылмаған"
    case .handTo: "Кімге бағыттау керек?"
    case .takeMyself: "өзім қабылдаймын"
    case .reasonTitle: "15 минуттан асты: себебін көрсетіңіз"
    case .reasonStays: "Жазылған себеп өшірілмейді; кейін тек толықтыруға болады."
    case .calledTimes(let count): "\(count) рет шақырылды"
    case .reasonMissing(let ticket):
      "\(TicketWords(ticket).kazakh): шектен асты, себебі жазылмаған (F4)"
    case .totals(let day):
      "Күтуде \(day.waiting) · қабылдануда \(day.serving) · бүгін \(day.finished) аяқталды, \(day.breached) асты"
    }
  }

  var russian: String {
    switch self {
    case .title: "Посетители"
    case .ticket: "Талон"
    case .service: "Услуга"
    case .waitingColumn: "Ждёт"
    case .servingColumn: "Приём"
    case .servingGroup: "На приёме"
    case .waitingGroup: "Ждут"
    case .absentGroup: "Вызваны, не подошли"
    case .serviceNotSaid: "не сказано"
    case .you: "Вы"
    case .nobody: "Посетителей нет. Ins: отметить пришедшего."
    case .closed: "Сейчас не часы приёма. Пришедшего приглашают к следующему приёму."
    case .hangingGroup: "Остались с прошлого дня"
    case .endNotNoted: "конец не отмечен"
    case .lateEndTitle: "Приём прошлого дня не закрыт: чем он закончился?"
    case .nobodyHangs: "Приём всех посетителей завершён."
    case .arrivalTitle: "Посетитель пришёл: по какой услуге?"
    case .draftKept: "есть черновик"
    case .draftsTitle: "Незаконченные заявления"
    case .namelessDraft: "имя не указано"
    case .handTo: "Кому направить?"
    case .takeMyself: "приму сам"
    case .reasonTitle: "Превышено 15 минут: укажите причину"
    case .reasonStays: "Записанная причина не удаляется, её можно только дополнить."
    case .calledTimes(let count): "вызывали раз: \(count)"
    case .reasonMissing(let ticket):
      "\(TicketWords(ticket).russian): предел превышен, причина не указана (F4)"
    case .totals(let day):
      "Ждут \(day.waiting) · на приёме \(day.serving) · сегодня завершено \(day.finished), превышено \(day.breached)"
    }
  }

  var english: String {
    switch self {
    case .title: "Front desk"
    case .ticket: "Talon"
    case .service: "Service"
    case .waitingColumn: "Waiting"
    case .servingColumn: "Serving"
    case .servingGroup: "Being served"
    case .waitingGroup: "Waiting"
    case .absentGroup: "Called, did not come"
    case .serviceNotSaid: "not said"
    case .you: "you"
    case .nobody: "No visitors. Ins: mark an arrival."
    case .closed: "Not intake hours. Who comes is asked for the next intake."
    case .hangingGroup: "Left from an earlier day"
    case .endNotNoted: "end not noted"
    case .lateEndTitle: "A visit of an earlier day is open: how did it end?"
    case .nobodyHangs: "Every visit is over."
    case .arrivalTitle: "A visitor arrives: which service?"
    case .draftKept: "draft"
    case .draftsTitle: "Unfinished applications"
    case .namelessDraft: "no name yet"
    case .handTo: "To whom?"
    case .takeMyself: "I serve this visitor"
    case .reasonTitle: "Over 15 minutes: give the reason"
    case .reasonStays: "A recorded reason is never removed, only added to."
    case .calledTimes(let count): "called \(count) times"
    case .reasonMissing(let ticket):
      "\(TicketWords(ticket).english): over the limit, no reason given (F4)"
    case .totals(let day):
      "Waiting \(day.waiting) · being served \(day.serving) · today \(day.finished) done, \(day.breached) over"
    }
  }
}

/// «018»
struct TicketNumber: Phrase {
  private let digits: String

  init(_ ticket: Int) {
    let text = String(ticket)
    digits = String(repeating: "0", count: max(0, 3 - text.count)) + text
  }

  var kazakh: String { digits }
  var russian: String { digits }
  var english: String { digits }
}

/// «018 талон»
struct TicketWords: Phrase {
  private let number: TicketNumber

  init(_ ticket: Int) { number = TicketNumber(ticket) }

  var kazakh: String { "\(number.kazakh) талон" }
  var russian: String { "талон \(number.russian)" }
  var english: String { "talon \(number.english)" }
}
