import Cases
import Screen

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
    case .live(.unfollowed): "жіберілді, бақыланбайды: ipptool жоқ"
    case .printed: "басылды"
    case .failed(.noPrinter): "принтер жоқ"
    case .failed(.noProgram): "басу бағдарламасы жоқ"
    case .failed(.notWritten): "файл жазылмады"
    case .failed(.noFont): "қаріпте әріп жетпейді"
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
    case .live(.unfollowed): "передано, не отслеживается: нет ipptool"
    case .printed: "напечатано"
    case .failed(.noPrinter): "нет принтера"
    case .failed(.noProgram): "нет программы печати"
    case .failed(.notWritten): "файл не записан"
    case .failed(.noFont): "в шрифте не хватает букв"
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
    case .live(.unfollowed): "sent, not followed: ipptool is missing"
    case .printed: "printed"
    case .failed(.noPrinter): "no printer"
    case .failed(.noProgram): "no printing program"
    case .failed(.notWritten): "file not written"
    case .failed(.noFont): "the font lacks letters"
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
