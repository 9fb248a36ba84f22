import Law

/// The line of Enter: what it will do, before it is pressed.
enum NextWords: Phrase {
  case openCase(String, String)
  case openLine
  case newIntake
  case arrival
  case call(ticket: Int, desk: String)
  case finishFirst(ticket: Int)
  case finishVisit(ticket: Int)
  case servedAt(desk: String, canTake: Bool)
  case continueServing(ticket: Int)
  case nextField(String)
  case recordPaper(String)
  case markPaper(String, String)
  /// The details of a paper are opened.
  case paperDetails(String)
  /// Nothing is typed of the paper yet.
  case emptyPaper(lookUp: Bool)
  case askFamily(String)
  case nextPaper(String)
  case toDecision
  case askBeforeAcceptance
  case accept(copies: Int)
  case giveTalon
  case refuseAcceptance
  /// The same decisions where the result does not go over the desk: nothing is printed here.
  case acceptAndSend
  case registerOnly
  case refuseAcceptanceAndSend
  case refuseAndSend
  case chooseGround
  case refuse
  case goToField(String)
  case whyNot
  case explainDelay
  case supervisorReason
  case toSupervisor
  case hand
  /// Nothing was printed here: what the family gets comes from the file, or from another machine.
  case handFromFile
  /// The printer has not said yet that the paper is out: the clerk sees it.
  case handWhenOut
  case closeUnawaited
  case unprinted
  case printNotice
  case printReceipt
  case step(String)
  case back
  case goToHanging(ticket: Int)
  case closeDay
  case noteLateEnd(ticket: Int, day: CivilDate)
  case createOffice
  case closeOrOther
  case close
  case typeToSearch
  case chooseFirst
  case choose(String)
  case recordReason
  case safeEnter
  case confirmWithF8
  case save
  case run
  /// The command is not possible now.
  case showWhyNot
  case go

  var kazakh: String {
    switch self {
    case .openLine: "Enter: жазбаның ісін не келуін ашу"
    case .openCase(let number, let step): "Enter: \(number) ашу — \(step)"
    case .newIntake: "F12: келушілер"
    case .arrival: "Ins: келген адамға талон беру"
    case .call(let ticket, let desk):
      "Enter: \(TicketWords(ticket).kazakh) иесін шақыру (\(desk)), қабылдауды бастау"
    case .finishFirst(let ticket): "Enter: әуелі \(TicketWords(ticket).kazakh) қабылдауын аяқтау"
    case .finishVisit(let ticket): "Enter: \(TicketWords(ticket).kazakh) қабылдауын аяқтау"
    case .servedAt(let desk, let canTake):
      "Қабылдап отырған: \(desk)"
        + (canTake ? (desk.last == "." ? " " : ". ") + "F8: өзіме алу" : "")
    case .continueServing(let ticket): "Enter: қабылдауды жалғастыру, \(TicketWords(ticket).kazakh)"
    case .nextField(let name): "Enter: келесі өріс — \(name)"
    case .paperDetails(let paper): "Enter: \(paper) — мәліметін жазу"
    case .emptyPaper(let lookUp):
      (lookUp ? "Enter: жүйеден іздеу нәтижесі." : "Enter: құжат жоқ болса.")
        + " Қолда болса, күнін жазыңыз."
    case .recordPaper(let state): "Enter: келесі мәлімет; толық болса — \(state)"
    case .markPaper(let paper, let state): "Enter: \(paper) — \(state)"
    case .askFamily(let question): "Enter: сұрау — \(question)"
    case .nextPaper(let paper): "Enter: келесі толтырылмаған жол — \(paper)"
    case .toDecision: "Enter: шешімге өту"
    case .askBeforeAcceptance: "Enter: қабылдау алдындағы сұрақтар"
    case .accept(let copies): "Enter: қабылдау, сақтау және қолхатты басып шығару (\(copies) дана)"
    case .giveTalon: "Enter: тіркеу, сақтау және мерзімі жазылған талонды басу"
    case .refuseAcceptance: "F8: құжаттарды қабылдамау, тіркеп, жазбаша беру"
    case .acceptAndSend: "Enter: қабылдау және сақтау"
    case .registerOnly: "Enter: тіркеу және сақтау"
    case .refuseAcceptanceAndSend: "F8: құжаттарды қабылдамау, тіркеп, сақтау"
    case .refuseAndSend: "F8: бас тартып, сақтау; Enter: түзету"
    case .chooseGround: "Enter: бас тарту негізін таңдау"
    case .refuse: "F8: бас тартып, осы хабарламаны басу; Enter: түзету"
    case .goToField(let name): "Enter: өріске өту — \(name)"
    case .whyNot: "F1: неге болмайды"
    case .explainDelay: "Enter: мерзім өткенінің себебін жазу"
    case .supervisorReason: "Enter: себебін жазып, жалғастыру"
    case .toSupervisor: "Enter: келушіні басшыға бағыттау"
    case .hand: "Enter: қолына берілді"
    case .handFromFile: "Enter: қолына берілді (мұнда басылмады, қағаз — файлда)"
    case .handWhenOut: "Қағаз шыққанша күтіңіз; шыққан соң Enter: қолына берілді"
    case .closeUnawaited: "Қағаз шыққанша күтіңіз; Enter: жабу"
    case .unprinted: "Enter: қағаз шыққан жоқ, қалай берілетінін таңдау"
    case .printNotice: "Enter: басып шығару"
    case .printReceipt: "Enter: қолхатты басып беру"
    case .step(let step): "Enter: \(step)"
    case .back: "Esc: артқа"
    case .goToHanging(let ticket): "Enter: аяқталмағанға өту, \(TicketWords(ticket).kazakh)"
    case .noteLateEnd(let ticket, let day):
      "Enter: қалай аяқталғанын жазу, \(TicketWords(ticket).kazakh) (\(day.dottedShort))"
    case .closeDay: "Enter: күнді жабу"
    case .createOffice: "Enter: сақтап, жұмысты бастау"
    case .closeOrOther: "Enter: жабу. ← →: басқасы"
    case .close: "Enter: жабу"
    case .typeToSearch: "Аты, ЖСН, телефон не нөмір жазыңыз"
    case .chooseFirst: "↑↓ не 1–9: алдымен таңдаңыз"
    case .choose(let text): "Enter: \(text)"
    case .recordReason: "Enter: таңдалған себепті жазу. Esc: кейін"
    case .safeEnter: "Enter: артқа. F8: растау"
    case .confirmWithF8: "F8: растау. Esc: артқа"
    case .save: "Enter: сақтау"
    case .run: "Enter: таңдалған пәрменді орындау"
    case .showWhyNot: "Enter: неге болмайтынын көрсету"
    case .go: "Enter: өту"
    }
  }

  var russian: String {
    switch self {
    case .openLine: "Enter: открыть то, о чём строка"
    case .openCase(let number, let step): "Enter: открыть \(number) — \(step)"
    case .newIntake: "F12: посетители"
    case .arrival: "Ins: выдать талон пришедшему"
    case .call(let ticket, let desk):
      "Enter: вызвать, \(TicketWords(ticket).russian) (\(desk)), начать приём"
    case .finishFirst(let ticket): "Enter: сначала завершить приём, \(TicketWords(ticket).russian)"
    case .finishVisit(let ticket): "Enter: завершить приём, \(TicketWords(ticket).russian)"
    case .servedAt(let desk, let canTake):
      "Принимает: \(desk)" + (canTake ? (desk.last == "." ? " " : ". ") + "F8: принять самому" : "")
    case .continueServing(let ticket): "Enter: продолжить приём, \(TicketWords(ticket).russian)"
    case .nextField(let name): "Enter: следующее поле — \(name)"
    case .paperDetails(let paper): "Enter: \(paper) — записать сведения"
    case .emptyPaper(let lookUp):
      (lookUp ? "Enter: результат поиска в системе." : "Enter: если документа нет.")
        + " Если он принесён, наберите дату."
    case .recordPaper(let state): "Enter: следующее сведение; когда всё есть — \(state)"
    case .markPaper(let paper, let state): "Enter: \(paper) — \(state)"
    case .askFamily(let question): "Enter: спросить — \(question)"
    case .nextPaper(let paper): "Enter: следующая незаполненная строка — \(paper)"
    case .toDecision: "Enter: к решению"
    case .askBeforeAcceptance: "Enter: вопросы перед приёмом"
    case .accept(let copies): "Enter: принять, сохранить и напечатать расписку (экз.: \(copies))"
    case .giveTalon: "Enter: зарегистрировать, сохранить и напечатать талон со сроком"
    case .refuseAcceptance: "F8: не принять документы, зарегистрировать и выдать письменно"
    case .acceptAndSend: "Enter: принять и сохранить"
    case .registerOnly: "Enter: зарегистрировать и сохранить"
    case .refuseAcceptanceAndSend: "F8: не принять документы, зарегистрировать и сохранить"
    case .refuseAndSend: "F8: отказать и сохранить; Enter: исправить"
    case .chooseGround: "Enter: выбрать основание отказа"
    case .refuse: "F8: отказать и напечатать это уведомление; Enter: исправить"
    case .goToField(let name): "Enter: перейти к полю — \(name)"
    case .whyNot: "F1: почему нельзя"
    case .explainDelay: "Enter: записать причину просрочки"
    case .supervisorReason: "Enter: записать причину и продолжить"
    case .toSupervisor: "Enter: направить посетителя руководителю"
    case .hand: "Enter: отдано в руки"
    case .handFromFile: "Enter: отдано в руки (здесь не напечатано, бумага в файле)"
    case .handWhenOut: "Дождитесь бумаги; когда выйдет, Enter: отдано в руки"
    case .closeUnawaited: "Дождитесь бумаги; Enter: закрыть"
    case .unprinted: "Enter: бумага не вышла, выбрать, как выдать"
    case .printNotice: "Enter: напечатать"
    case .printReceipt: "Enter: напечатать и отдать расписку"
    case .step(let step): "Enter: \(step)"
    case .back: "Esc: назад"
    case .goToHanging(let ticket): "Enter: перейти к незавершённому, \(TicketWords(ticket).russian)"
    case .noteLateEnd(let ticket, let day):
      "Enter: записать, чем закончился приём, \(TicketWords(ticket).russian) (\(day.dottedShort))"
    case .closeDay: "Enter: закрыть день"
    case .createOffice: "Enter: сохранить и начать работу"
    case .closeOrOther: "Enter: закрыть. ← →: другое"
    case .close: "Enter: закрыть"
    case .typeToSearch: "Пишите имя, ИИН, телефон или номер"
    case .chooseFirst: "↑↓ или 1–9: сначала выберите"
    case .choose(let text): "Enter: \(text)"
    case .recordReason: "Enter: записать выбранную причину. Esc: позже"
    case .safeEnter: "Enter: назад. F8: подтвердить"
    case .confirmWithF8: "F8: подтвердить. Esc: назад"
    case .save: "Enter: сохранить"
    case .run: "Enter: выполнить выбранную команду"
    case .showWhyNot: "Enter: показать, почему нельзя"
    case .go: "Enter: перейти"
    }
  }

  var english: String {
    switch self {
    case .openLine: "Enter: open what the line is about"
    case .openCase(let number, let step): "Enter: open \(number) — \(step)"
    case .newIntake: "F12: front desk"
    case .arrival: "Ins: give an arriving visitor a talon"
    case .call(let ticket, let desk):
      "Enter: call \(TicketWords(ticket).english) (\(desk)) and begin"
    case .finishFirst(let ticket): "Enter: finish first, \(TicketWords(ticket).english)"
    case .finishVisit(let ticket): "Enter: finish serving, \(TicketWords(ticket).english)"
    case .servedAt(let desk, let canTake):
      "Being served: \(desk)" + (canTake ? (desk.last == "." ? " " : ". ") + "F8: take over" : "")
    case .continueServing(let ticket): "Enter: go on with \(TicketWords(ticket).english)"
    case .nextField(let name): "Enter: next field — \(name)"
    case .paperDetails(let paper): "Enter: \(paper) — write down the details"
    case .emptyPaper(let lookUp):
      (lookUp ? "Enter: result of the look-up." : "Enter: if there is no such paper.")
        + " If it is here, type its date."
    case .recordPaper(let state): "Enter: next detail; when complete — \(state)"
    case .markPaper(let paper, let state): "Enter: \(paper) — \(state)"
    case .askFamily(let question): "Enter: ask — \(question)"
    case .nextPaper(let paper): "Enter: next open line — \(paper)"
    case .toDecision: "Enter: to the decision"
    case .askBeforeAcceptance: "Enter: questions before acceptance"
    case .accept(let copies): "Enter: accept, save and print the receipt (\(copies) copies)"
    case .giveTalon: "Enter: register, save and print the talon with the due date"
    case .refuseAcceptance: "F8: refuse to accept, register and give it in writing"
    case .acceptAndSend: "Enter: accept and save"
    case .registerOnly: "Enter: register and save"
    case .refuseAcceptanceAndSend: "F8: refuse to accept, register and save"
    case .refuseAndSend: "F8: refuse and save; Enter: correct it"
    case .chooseGround: "Enter: choose the ground of refusal"
    case .refuse: "F8: refuse and print the notice below; Enter: correct it"
    case .goToField(let name): "Enter: go to the field — \(name)"
    case .whyNot: "F1: why not"
    case .explainDelay: "Enter: give the reason of the delay"
    case .supervisorReason: "Enter: give the reason and go on"
    case .toSupervisor: "Enter: hand the visitor to a supervisor"
    case .hand: "Enter: it is in the family's hands"
    case .handFromFile: "Enter: it is in the family's hands (not printed here, it is in the file)"
    case .handWhenOut: "Wait for the paper; once it is out, Enter: it is in the family's hands"
    case .closeUnawaited: "Wait for the paper; Enter: close"
    case .unprinted: "Enter: the paper did not come out, choose how it is given"
    case .printNotice: "Enter: print"
    case .printReceipt: "Enter: print and give the receipt"
    case .step(let step): "Enter: \(step)"
    case .back: "Esc: back"
    case .goToHanging(let ticket): "Enter: go to the open visit, \(TicketWords(ticket).english)"
    case .noteLateEnd(let ticket, let day):
      "Enter: note how it ended, \(TicketWords(ticket).english) (\(day.dottedShort))"
    case .closeDay: "Enter: close the day"
    case .createOffice: "Enter: save and begin work"
    case .closeOrOther: "Enter: close. ← →: another"
    case .close: "Enter: close"
    case .typeToSearch: "Type a name, IIN, phone or number"
    case .chooseFirst: "↑↓ or 1–9: choose first"
    case .choose(let text): "Enter: \(text)"
    case .recordReason: "Enter: record the chosen reason. Esc: later"
    case .safeEnter: "Enter: back. F8: confirm"
    case .confirmWithF8: "F8: confirm. Esc: back"
    case .save: "Enter: save"
    case .run: "Enter: run the chosen command"
    case .showWhyNot: "Enter: show why not"
    case .go: "Enter: go"
    }
  }
}
