import Cases

/// The screen of templates.
enum TemplateWords: Phrase {
  case title
  case paper
  case words
  case author
  case own
  case standard
  case unsaved
  case complete
  case more(Int)
  case notSaved(Int)
  case saved(String)
  case reset(String)
  case noEditor
  case nothingChanged
  case noHistory
  case nextEdit
  case nextFix
  case nextSave

  var kazakh: String {
    switch self {
    case .title: "Қағаз үлгілері"
    case .paper: "Қағаз"
    case .words: "Мәтіні"
    case .author: "Кім, қашан"
    case .own: "ұйымдікі"
    case .standard: "бағдарламадікі"
    case .unsaved: "сақталмаған"
    case .complete: "Заң талап ететін бөліктің бәрі бар. F8 басылғанша ештеңе өзгермейді."
    case .more(let count): "тағы \(count) кемшілік"
    case .notSaved(let count): "Сақталмады: \(count) кемшілік бар. Enter: түзету"
    case .saved(let paper): "\(paper): ұйым мәтіні сақталды."
    case .reset(let paper): "\(paper): бағдарлама мәтіні қайтарылды."
    case .noEditor: "Редактор көрсетілмеген: EDITOR айнымалысына оның атын жазыңыз."
    case .nothingChanged: "Мәтін өзгерген жоқ."
    case .noHistory: " Бұл қағаздың мәтіні бұрын өзгермеген."
    case .nextEdit: "Enter: мәтінін редакторда өзгерту"
    case .nextFix: "Enter: кемшіліктерін түзету"
    case .nextSave: "F8: ұйым мәтінін сақтау. Enter: әрі қарай өзгерту"
    }
  }

  var russian: String {
    switch self {
    case .title: "Образцы бумаг"
    case .paper: "Бумага"
    case .words: "Текст"
    case .author: "Кто, когда"
    case .own: "организации"
    case .standard: "программы"
    case .unsaved: "не сохранён"
    case .complete: "Есть всё, чего требует закон. До F8 ничего не меняется."
    case .more(let count): "и ещё замечаний: \(count)"
    case .notSaved(let count): "Не сохранено: замечаний \(count). Enter: исправить"
    case .saved(let paper): "\(paper): текст организации сохранён."
    case .reset(let paper): "\(paper): возвращён текст программы."
    case .noEditor: "Редактор не указан: впишите его имя в переменную EDITOR."
    case .nothingChanged: "Текст не изменён."
    case .noHistory: " Текст этой бумаги ещё не менялся."
    case .nextEdit: "Enter: изменить текст в редакторе"
    case .nextFix: "Enter: исправить замечания"
    case .nextSave: "F8: сохранить текст организации. Enter: править дальше"
    }
  }

  var english: String {
    switch self {
    case .title: "Templates of papers"
    case .paper: "Paper"
    case .words: "Text"
    case .author: "Who, when"
    case .own: "the office's"
    case .standard: "the program's"
    case .unsaved: "not saved"
    case .complete: "All that the law wants is there. Nothing changes before F8."
    case .more(let count): "\(count) more faults"
    case .notSaved(let count): "Not saved: \(count) faults. Enter: mend them"
    case .saved(let paper): "\(paper): the office's text is saved."
    case .reset(let paper): "\(paper): the program's text is back."
    case .noEditor: "No editor is named: put its name into the variable EDITOR."
    case .nothingChanged: "The text has not changed."
    case .noHistory: " The text of this paper has not been changed before."
    case .nextEdit: "Enter: change the text in the editor"
    case .nextFix: "Enter: mend the faults"
    case .nextSave: "F8: save the office's text. Enter: go on changing it"
    }
  }
}

/// Why the words of a paper are not changed.
struct TemplateRefusalWords: Phrase {
  private let refusal: OfficeChoice.Refusal

  init(_ refusal: OfficeChoice.Refusal) { self.refusal = refusal }

  var kazakh: String {
    switch refusal {
    case .notAllowed: "Қағаз мәтінін басшы мен әкімші ғана өзгертеді."
    case .nothingToChange: TemplateWords.nothingChanged.kazakh
    case .unknownValue, .notLoaded, .tooEarly, .hoursDoNotFit, .noBooking, .notHere,
      .scheduleWrong:
      "Бұлай өзгертуге болмайды."
    }
  }

  var russian: String {
    switch refusal {
    case .notAllowed: "Тексты бумаг меняют только руководитель и администратор."
    case .nothingToChange: TemplateWords.nothingChanged.russian
    case .unknownValue, .notLoaded, .tooEarly, .hoursDoNotFit, .noBooking, .notHere,
      .scheduleWrong:
      "Так изменить нельзя."
    }
  }

  var english: String {
    switch refusal {
    case .notAllowed: "Only a supervisor or an administrator changes the words of papers."
    case .nothingToChange: TemplateWords.nothingChanged.english
    case .unknownValue, .notLoaded, .tooEarly, .hoursDoNotFit, .noBooking, .notHere,
      .scheduleWrong:
      "It cannot be changed so."
    }
  }
}
