import Cases
import Screen

/// The words of the print queue.
enum PrintWords: Phrase {
  case title
  case empty
  case time
  case paper
  case copies
  case printer
  case state
  case happened
  case toDo
  case unprinted(Int)
  case saved(number: String)
  case once
  case choosePrinter
  case chooseCopies
  case machineDefault
  case recheck
  case again

  var kazakh: String {
    switch self {
    case .title: "Басу кезегі"
    case .empty: "Басылып жатқан құжат жоқ."
    case .time: "Уақыты"
    case .paper: "Құжат"
    case .copies: "Дана"
    case .printer: "Принтер"
    case .state: "Жағдайы"
    case .happened: "Не болды"
    case .toDo: "Не істеу керек"
    case .unprinted(let count): "басылмағаны: \(count)"
    case .saved(let number): "\(number): өтініш САҚТАЛҒАН, қағазы басылмаған."
    case .once: "Бір құжат екі рет басылмайды: басқа принтерге бергенде мұндағысы тоқтатылады."
    case .choosePrinter: "Қай принтер?"
    case .chooseCopies: "Неше дана?"
    case .machineDefault: "негізгі"
    case .recheck: "Enter: қайта тексеру"
    case .again: "Enter: қайта басу"
    }
  }

  var russian: String {
    switch self {
    case .title: "Очередь печати"
    case .empty: "Ничего не печатается."
    case .time: "Время"
    case .paper: "Бумага"
    case .copies: "Экз."
    case .printer: "Принтер"
    case .state: "Состояние"
    case .happened: "Что случилось"
    case .toDo: "Что делать"
    case .unprinted(let count): "не напечатано: \(count)"
    case .saved(let number): "\(number): заявление СОХРАНЕНО, бумага не напечатана."
    case .once: "Дважды не печатается: при передаче другому принтеру здесь задание снимается."
    case .choosePrinter: "На какой принтер?"
    case .chooseCopies: "Сколько экземпляров?"
    case .machineDefault: "основной"
    case .recheck: "Enter: проверить снова"
    case .again: "Enter: напечатать снова"
    }
  }

  var english: String {
    switch self {
    case .title: "Print queue"
    case .empty: "Nothing is being printed."
    case .time: "Time"
    case .paper: "Paper"
    case .copies: "Copies"
    case .printer: "Printer"
    case .state: "State"
    case .happened: "What happened"
    case .toDo: "What to do"
    case .unprinted(let count): "not printed: \(count)"
    case .saved(let number): "\(number): the application is SAVED, its paper is not printed."
    case .once: "Nothing is printed twice: given to another printer, it is stopped here."
    case .choosePrinter: "Which printer?"
    case .chooseCopies: "How many copies?"
    case .machineDefault: "default"
    case .recheck: "Enter: check again"
    case .again: "Enter: print again"
    }
  }
}

/// Where a paper is, in two or three words.
struct PrintStateWords: Phrase {
  private let state: PrintState

  init(_ state: PrintState) { self.state = state }

  var kazakh: String {
    switch state {
    case .live(.handing): "жіберілуде"
    case .live(.queued): "кезекте"
    case .live(.printing): "басылып жатыр"
    case .live(.outOfPaper), .failed(.outOfPaper): "қағаз жоқ"
    case .live(.jam), .failed(.jam): "қағаз кептелді"
    case .live(.off), .failed(.printerOff): "принтер өшірулі"
    case .live(.stopped), .failed(.stopped): "кезек тоқтатылған"
    case .live(.held): "кейінге қалдырылған"
    case .live(.unreachable), .failed(.serviceNotRunning): "басу қызметі жауап бермейді"
    case .live(.slow), .failed(.timedOut): "60 секундтан ұзақ"
    case .printed: "басылды"
    case .failed(.noPrinter): "принтер жоқ"
    case .failed(.unknownPrinter): "мұндай принтер жоқ"
    case .failed(.notAccepting): "принтер құжат қабылдамайды"
    case .failed(.refused): "принтер қабылдамады"
    case .failed(.cancelled): "басу тоқтатылған"
    case .cancelled: "тоқтатылды"
    case .moved: "басқа принтерге берілді"
    case .kept: "PDF түрінде сақталды"
    }
  }

  var russian: String {
    switch state {
    case .live(.handing): "передаётся"
    case .live(.queued): "в очереди"
    case .live(.printing): "печатается"
    case .live(.outOfPaper), .failed(.outOfPaper): "нет бумаги"
    case .live(.jam), .failed(.jam): "бумага застряла"
    case .live(.off), .failed(.printerOff): "принтер выключен"
    case .live(.stopped), .failed(.stopped): "очередь остановлена"
    case .live(.held): "отложено"
    case .live(.unreachable), .failed(.serviceNotRunning): "служба печати не отвечает"
    case .live(.slow), .failed(.timedOut): "дольше 60 секунд"
    case .printed: "напечатано"
    case .failed(.noPrinter): "нет принтера"
    case .failed(.unknownPrinter): "такого принтера нет"
    case .failed(.notAccepting): "принтер не принимает заданий"
    case .failed(.refused): "принтер отклонил"
    case .failed(.cancelled): "печать снята"
    case .cancelled: "снято"
    case .moved: "передано другому принтеру"
    case .kept: "сохранено как PDF"
    }
  }

  var english: String {
    switch state {
    case .live(.handing): "being handed over"
    case .live(.queued): "in the queue"
    case .live(.printing): "printing"
    case .live(.outOfPaper), .failed(.outOfPaper): "no paper"
    case .live(.jam), .failed(.jam): "paper jam"
    case .live(.off), .failed(.printerOff): "printer off"
    case .live(.stopped), .failed(.stopped): "queue stopped"
    case .live(.held): "held back"
    case .live(.unreachable), .failed(.serviceNotRunning): "printing service does not answer"
    case .live(.slow), .failed(.timedOut): "longer than 60 seconds"
    case .printed: "printed"
    case .failed(.noPrinter): "no printer"
    case .failed(.unknownPrinter): "no such printer"
    case .failed(.notAccepting): "printer accepts nothing"
    case .failed(.refused): "refused by the printer"
    case .failed(.cancelled): "printing was cancelled"
    case .cancelled: "cancelled"
    case .moved: "given to another printer"
    case .kept: "kept as PDF"
    }
  }
}

/// What a clerk can do about a paper, in the order in which it is tried.
struct PrintAdviceWords: Phrase {
  private let state: PrintState

  init(_ state: PrintState) { self.state = state }

  private enum First {
    case nothing
    case loadPaper
    case clearJam
    case switchOn
    case administrator
    case printAgain
  }

  private var first: First {
    switch state {
    case .live(.handing), .live(.queued), .live(.printing), .printed, .cancelled, .moved, .kept:
      .nothing
    case .live(.outOfPaper), .failed(.outOfPaper): .loadPaper
    case .live(.jam), .failed(.jam): .clearJam
    case .live(.off), .live(.slow), .failed(.printerOff), .failed(.timedOut): .switchOn
    case .live(.stopped), .live(.held), .live(.unreachable), .failed(.serviceNotRunning),
      .failed(.noPrinter), .failed(.stopped), .failed(.notAccepting):
      .administrator
    case .failed(.unknownPrinter), .failed(.refused), .failed(.cancelled): .printAgain
    }
  }

  var kazakh: String {
    switch first {
    case .nothing: ""
    case .loadPaper: "1. Қағаз салыңыз: өзі жалғастырады."
    case .clearJam: "1. Кептелген қағазды алып тастаңыз: өзі жалғастырады."
    case .switchOn: "1. Принтер қосулы ма, кабелі орнында ма, тексеріңіз."
    case .administrator: "1. Әкімшіге айтыңыз."
    case .printAgain: "1. Қайта басып көріңіз: Enter."
    }
  }

  var russian: String {
    switch first {
    case .nothing: ""
    case .loadPaper: "1. Вложите бумагу: печать продолжится сама."
    case .clearJam: "1. Уберите застрявшую бумагу: печать продолжится сама."
    case .switchOn: "1. Проверьте, включён ли принтер и на месте ли кабель."
    case .administrator: "1. Сообщите администратору."
    case .printAgain: "1. Напечатайте снова: Enter."
    }
  }

  var english: String {
    switch first {
    case .nothing: ""
    case .loadPaper: "1. Load paper: it goes on by itself."
    case .clearJam: "1. Take out the jammed paper: it goes on by itself."
    case .switchOn: "1. See whether the printer is on and its cable in place."
    case .administrator: "1. Tell the administrator."
    case .printAgain: "1. Print again: Enter."
    }
  }
}

/// The ways that are open whatever is wrong with a printer.
enum PrintWayWords: Phrase {
  case otherPrinter
  case keep

  var kazakh: String {
    switch self {
    case .otherPrinter: "2. Немесе басқа принтер таңдаңыз: F8."
    case .keep: "3. Отбасы күте алмаса: F9 — PDF түрінде сақтау, кейін басу."
    }
  }

  var russian: String {
    switch self {
    case .otherPrinter: "2. Или выберите другой принтер: F8."
    case .keep: "3. Если семья не может ждать: F9 — сохранить как PDF, напечатать потом."
    }
  }

  var english: String {
    switch self {
    case .otherPrinter: "2. Or choose another printer: F8."
    case .keep: "3. If the family cannot wait: F9 — keep as PDF, print later."
    }
  }
}
