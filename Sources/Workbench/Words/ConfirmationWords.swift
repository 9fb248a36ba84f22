import Cases
import Law

/// Questions before a step that cannot simply be taken back.
enum ConfirmationWords: Phrase {
  case noShow(ticket: Int)
  case bulkHand(BulkPreview)
  case bulkList(ListPreview)
  case finish(ticket: Int)
  case visitorLeft(ticket: Int)
  case discardDraft
  case leaveUnsaved
  case step(Step)
  case closePastDay(CivilDate)
  case cancelPrint(String)
  case standardTemplate(String)
  case publishAgain(Int)

  var kazakh: String {
    switch self {
    case .bulkHand(let bulk): BulkWords.preview(bulk).kazakh
    case .bulkList(let list): BulkWords.list(list).kazakh
    case .noShow(let ticket):
      "\(TicketWords(ticket).kazakh) келмеді: қабылдау сағаты жойылады, күту жалғасады."
    case .finish(let ticket): "\(TicketWords(ticket).kazakh): өтініш тіркелмей қабылдау аяқталады."
    case .visitorLeft(let ticket):
      "\(TicketWords(ticket).kazakh) иесі кетіп қалды: күтуі аяқталады."
    case .closePastDay(let day):
      "\(day.dotted) күні жабылмаған; барлық келушінің қабылдауы аяқталған. F8: күнді жабу."
    case .leaveUnsaved:
      "Шықсаңыз, САҚТАЛМАҒАН соңғы әрекет пен содан бері жазғаныңыз жоғалады. Бұрын сақталғаны қалады."
    case .discardDraft: "Жоба жойылады: жазылғанның бәрі өшеді."
    case .step(let step): "\(LegalStepWords(step).kazakh): жазылады, жойылмайды."
    case .cancelPrint(let paper): "\(paper): басу тоқтатылады, қағазы шықпайды."
    case .publishAgain(let count): BulletinWords.alike(count).kazakh
    case .standardTemplate(let paper):
      "\(paper): ұйым мәтінінің орнына бағдарлама мәтіні қайтарылады; бұрынғысы тарихта қалады."
    }
  }

  var russian: String {
    switch self {
    case .bulkHand(let bulk): BulkWords.preview(bulk).russian
    case .bulkList(let list): BulkWords.list(list).russian
    case .noShow(let ticket):
      "\(TicketWords(ticket).russian): не подошёл. Часы приёма аннулируются, ожидание продолжится."
    case .finish(let ticket):
      "\(TicketWords(ticket).russian): приём завершится без зарегистрированного заявления."
    case .visitorLeft(let ticket):
      "\(TicketWords(ticket).russian): посетитель ушёл. Ожидание закончится."
    case .closePastDay(let day):
      "День \(day.dotted) не закрыт; приём всех посетителей завершён. F8: закрыть день."
    case .leaveUnsaved:
      "Если выйти, НЕСОХРАНЁННОЕ последнее действие и введённое с тех пор пропадут. Сохранённое раньше останется."
    case .discardDraft: "Черновик будет удалён вместе со всем, что в нём набрано."
    case .step(let step): "\(LegalStepWords(step).russian): будет записано, отменить нельзя."
    case .cancelPrint(let paper): "\(paper): печать будет снята, бумага не выйдет."
    case .publishAgain(let count): BulletinWords.alike(count).russian
    case .standardTemplate(let paper):
      "\(paper): вместо текста организации вернётся текст программы; прежний останется в истории."
    }
  }

  var english: String {
    switch self {
    case .bulkHand(let bulk): BulkWords.preview(bulk).english
    case .bulkList(let list): BulkWords.list(list).english
    case .noShow(let ticket):
      "\(TicketWords(ticket).english): did not come. The serving clock is void, waiting goes on."
    case .finish(let ticket):
      "\(TicketWords(ticket).english): the visit ends without an application."
    case .visitorLeft(let ticket):
      "\(TicketWords(ticket).english): the visitor has left. Waiting ends."
    case .closePastDay(let day):
      "\(day.dotted) was not closed; every visit of it is over. F8: close the day."
    case .leaveUnsaved:
      "Leaving loses the last step, which is NOT SAVED, and what was typed since. What was saved before stays."
    case .discardDraft: "The draft and everything typed in it will be gone."
    case .step(let step):
      "\(LegalStepWords(step).english): it is recorded and cannot be taken back."
    case .cancelPrint(let paper): "\(paper): printing stops, no paper comes out."
    case .publishAgain(let count): BulletinWords.alike(count).english
    case .standardTemplate(let paper):
      "\(paper): the program's text comes back in place of the office's; that stays in the history."
    }
  }
}

extension ConfirmationWords: Equatable {}
