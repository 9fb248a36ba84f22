import Cases
import Law
import Screen

/// Why a paper did not come out, and what to do.
struct PrintFailureWords: Phrase {
  private let failure: PrintFailure

  init(_ failure: PrintFailure) { self.failure = failure }

  var kazakh: String {
    switch failure {
    case .noPrinter: "принтер жоқ. Әкімшіге айтыңыз."
    case .serviceNotRunning: "басу қызметі істемей тұр. Әкімшіге айтыңыз."
    case .noProgram: "басу бағдарламасы жоқ (cups-client). Әкімшіге айтыңыз."
    case .notWritten: "файл жазылмады, дискіде орын жоқ болуы мүмкін. Әкімшіге айтыңыз."
    case .noFont: "қаріпте әріп жетпейді (fonts-liberation2). Әкімшіге айтыңыз."
    case .unknownPrinter: "мұндай принтер жоқ. Басқасын таңдаңыз."
    case .notAccepting: "принтер құжат қабылдамайды. Әкімшіге айтыңыз."
    case .refused: "принтер құжатты қабылдамады. Қайта басып көріңіз."
    case .outOfPaper: "принтерде қағаз жоқ. Қағаз салыңыз, өзі жалғастырады."
    case .jam: "қағаз кептелді. Алып тастаңыз, өзі жалғастырады."
    case .printerOff: "принтер өшірулі болуы мүмкін. Қосыңыз."
    case .stopped: "басу кезегі тоқтатылған. Әкімшіге айтыңыз."
    case .cancelled: "басу тоқтатылды. Қайта басып көріңіз."
    case .timedOut: "принтер 60 секундта жауап бермеді. Тексеріп, қайта басыңыз."
    }
  }

  var russian: String {
    switch failure {
    case .noPrinter: "нет принтера. Сообщите администратору."
    case .serviceNotRunning: "служба печати не работает. Сообщите администратору."
    case .noProgram: "нет программы печати (cups-client). Сообщите администратору."
    case .notWritten: "файл не записан, возможно, нет места на диске. Сообщите администратору."
    case .noFont: "в шрифте не хватает букв (fonts-liberation2). Сообщите администратору."
    case .unknownPrinter: "такого принтера нет. Выберите другой."
    case .notAccepting: "принтер не принимает заданий. Сообщите администратору."
    case .refused: "принтер отклонил документ. Попробуйте ещё раз."
    case .outOfPaper: "в принтере нет бумаги. Вложите, печать продолжится."
    case .jam: "бумага застряла. Уберите её, печать продолжится."
    case .printerOff: "принтер, возможно, выключен. Включите его."
    case .stopped: "очередь печати остановлена. Сообщите администратору."
    case .cancelled: "печать отменена. Попробуйте ещё раз."
    case .timedOut: "принтер не ответил за 60 секунд. Проверьте и повторите."
    }
  }

  var english: String {
    switch failure {
    case .noPrinter: "there is no printer. Tell the administrator."
    case .serviceNotRunning: "the printing service is not running. Tell the administrator."
    case .noProgram: "the printing programs are missing (cups-client). Tell the administrator."
    case .notWritten: "the file was not written, the disk may be full. Tell the administrator."
    case .noFont: "the font lacks letters (fonts-liberation2). Tell the administrator."
    case .unknownPrinter: "there is no such printer. Choose another."
    case .notAccepting: "the printer accepts nothing. Tell the administrator."
    case .refused: "the printer refused the paper. Try again."
    case .outOfPaper: "no paper. Add some, it will go on by itself."
    case .jam: "paper jam. Clear it, it will go on by itself."
    case .printerOff: "the printer may be off. Switch it on."
    case .stopped: "the print queue is stopped. Tell the administrator."
    case .cancelled: "the print was cancelled. Try again."
    case .timedOut: "the printer gave no answer in 60 seconds. Check it and print again."
    }
  }
}
