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
