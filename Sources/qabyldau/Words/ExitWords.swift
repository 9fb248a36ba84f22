import Workbench

/// What an exit code means, for `help exit-codes` and the manual.
struct ExitWords: Phrase {
  private let code: ExitCode

  init(_ code: ExitCode) { self.code = code }

  var kazakh: String {
    switch code {
    case .done: "орындалды"
    case .negative: "жауабы теріс: табылмады, тексеру кемшілік тапты, күн жоқ"
    case .usage: "пәрмен жолы түсініксіз"
    case .badData: "біздің файл емес, жаңарақ файл не оқылмайтын деректер"
    case .missing: "файл не жазба жоқ"
    case .software: "бағдарламаның қатесі"
    case .cannotCreate: "файлды жасау не жазу мүмкін емес"
    case .inputOutput: "оқу не жазу сәтсіз аяқталды"
    case .busy: "басқа терезе сақтап жатыр; қайталаңыз"
    case .notAllowed: "рұқсат жоқ"
    case .interrupted: "тоқтатылды"
    }
  }

  var russian: String {
    switch code {
    case .done: "сделано"
    case .negative: "ответ отрицательный: не найдено, проверка нашла ошибки, даты нет"
    case .usage: "командная строка не понята"
    case .badData: "не наш файл, более новый файл или нечитаемые данные"
    case .missing: "файла или записи нет"
    case .software: "ошибка программы"
    case .cannotCreate: "файл нельзя создать или записать"
    case .inputOutput: "чтение или запись не удались"
    case .busy: "сохраняет другое окно; повторите"
    case .notAllowed: "не разрешено"
    case .interrupted: "прервано"
    }
  }

  var english: String {
    switch code {
    case .done: "done"
    case .negative: "a negative answer: nothing found, a check with findings, no date"
    case .usage: "the command line was not understood"
    case .badData: "not our file, a newer file, or data that cannot be read"
    case .missing: "a file or a record is not there"
    case .software: "a fault of the program"
    case .cannotCreate: "a file cannot be created or written"
    case .inputOutput: "reading or writing failed"
    case .busy: "another desk is saving; try again"
    case .notAllowed: "not allowed"
    case .interrupted: "interrupted"
    }
  }
}
