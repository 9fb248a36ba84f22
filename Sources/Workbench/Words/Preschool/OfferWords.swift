import Cases
import Law

/// The course of an offer, and what it can come to.
enum OfferWords: Phrase {
  case offeredTo(String, number: Int?)
  case noticeSent
  case noticeRepeated
  case noticeToRepeat
  case lastMoment(hours: Int)
  case ifAccepted
  case ifRefused
  case ifSilent
  case referral(until: CivilDate)
  case goesToArchive
  case staysInQueue
  case keepsOther
  case suspended(ClosedRange<CivilDate>)
  case goesTo(String)
  case staysFree
  case joint
  case accepted
  case refused

  var kazakh: String {
    switch self {
    case .offeredTo(let name, let number):
      "Ұсынылды: \(name)" + (number.map { " (\($0)-орын)" } ?? "")
    case .noticeSent: "1-хабарлама жіберілді"
    case .noticeRepeated: "2-хабарлама жіберілді"
    case .noticeToRepeat: "жауап болмаса, 2-хабарлама"
    case .lastMoment(let hours): "жауап берудің соңғы сәті, \(hours) сағат қалды"
    case .ifAccepted: "Келіссе"
    case .ifRefused: "Бас тартса"
    case .ifSilent: "Жауап болмаса"
    case .referral(let day): "жолдама; бүгін келіссе, соңғы күні \(day.dotted)"
    case .goesToArchive: "өтініш архивке түседі"
    case .staysInQueue: "өтініш кезекте қалады"
    case .keepsOther: "басқа ұсынысы күшінде қалады"
    case .suspended(let days):
      "тоқтатылады: \(days.lowerBound.dottedShort) – \(days.upperBound.dotted)"
    case .goesTo(let names): "; орын — \(names)"
    case .staysFree: "; орын бос қалады"
    case .joint: "Бірлескен ұсыныс: жауап барлық балаға ортақ"
    case .accepted: "Келісті: жолдама беру"
    case .refused: "Бас тартты"
    }
  }

  var russian: String {
    switch self {
    case .offeredTo(let name, let number):
      "Предложено: \(name)" + (number.map { " (место \($0))" } ?? "")
    case .noticeSent: "отправлено уведомление 1"
    case .noticeRepeated: "отправлено уведомление 2"
    case .noticeToRepeat: "без ответа — уведомление 2"
    case .lastMoment(let hours): "последний момент для ответа, осталось часов: \(hours)"
    case .ifAccepted: "Согласится"
    case .ifRefused: "Откажется"
    case .ifSilent: "Без ответа"
    case .referral(let day): "направление; если согласится сегодня, до \(day.dotted)"
    case .goesToArchive: "заявление уходит в архив"
    case .staysInQueue: "заявление остаётся в очереди"
    case .keepsOther: "другое предложение остаётся в силе"
    case .suspended(let days):
      "приостановка: \(days.lowerBound.dottedShort) – \(days.upperBound.dotted)"
    case .goesTo(let names): "; место — \(names)"
    case .staysFree: "; место остаётся свободным"
    case .joint: "Общее предложение: ответ один на всех детей"
    case .accepted: "Согласие: выдать направление"
    case .refused: "Отказ"
    }
  }

  var english: String {
    switch self {
    case .offeredTo(let name, let number):
      "Offered to \(name)" + (number.map { " (place \($0))" } ?? "")
    case .noticeSent: "notice 1 sent"
    case .noticeRepeated: "notice 2 sent"
    case .noticeToRepeat: "without an answer, notice 2"
    case .lastMoment(let hours): "last moment of the answer, \(hours) h left"
    case .ifAccepted: "If accepted"
    case .ifRefused: "If refused"
    case .ifSilent: "If silent"
    case .referral(let day): "a referral; accepted today, until \(day.dotted)"
    case .goesToArchive: "the application goes to the archive"
    case .staysInQueue: "the application stays in the queue"
    case .keepsOther: "the other offer stays open"
    case .suspended(let days):
      "suspended \(days.lowerBound.dottedShort) – \(days.upperBound.dotted)"
    case .goesTo(let names): "; the place goes to \(names)"
    case .staysFree: "; the place stays free"
    case .joint: "A joint offer: one answer for all the children"
    case .accepted: "Accepted: issue the referral"
    case .refused: "Refused"
    }
  }
}
