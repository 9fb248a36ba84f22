import Cases
import Screen

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
    case .live(.handing), .live(.queued), .live(.printing), .live(.unfollowed), .printed,
      .cancelled, .moved, .kept:
      .nothing
    case .live(.outOfPaper), .failed(.outOfPaper): .loadPaper
    case .live(.jam), .failed(.jam): .clearJam
    case .live(.off), .live(.slow), .failed(.printerOff), .failed(.timedOut): .switchOn
    case .live(.stopped), .live(.held), .live(.unreachable), .failed(.serviceNotRunning),
      .failed(.noPrinter), .failed(.noProgram), .failed(.notWritten), .failed(.noFont),
      .failed(.stopped), .failed(.notAccepting):
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
