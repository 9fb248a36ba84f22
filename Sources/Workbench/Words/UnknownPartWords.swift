import Law

/// What nobody can look up of a service.
struct UnknownPartWords: Phrase {
  private let part: UnknownPart

  init(_ part: UnknownPart) { self.part = part }

  var kazakh: String {
    switch part {
    case .term: "мерзімі"
    case .limits: "күту шегі"
    case .hours: "қабылдау уақыты"
    case .documents: "құжаттары"
    case .grounds: "бас тарту негіздері"
    case .forms: "нысандары"
    case .result: "нәтижесі"
    }
  }

  var russian: String {
    switch part {
    case .term: "срок"
    case .limits: "пределы ожидания"
    case .hours: "часы приёма"
    case .documents: "документы"
    case .grounds: "основания отказа"
    case .forms: "формы"
    case .result: "результат"
    }
  }

  var english: String {
    switch part {
    case .term: "term"
    case .limits: "limits"
    case .hours: "hours"
    case .documents: "documents"
    case .grounds: "grounds of refusal"
    case .forms: "forms"
    case .result: "result"
    }
  }
}

/// That something of a service is unknown, why, and what is done meanwhile.
enum UnknownWords: Phrase {
  case title
  case term
  case noText
  /// The parts, the reason, and what the clerk does.
  case parts([UnknownPart])

  var kazakh: String {
    switch self {
    case .title: "Белгісіз"
    case .term: "Мерзімі"
    case .noText: "бұйрықтың мәтіні жоқ"
    case .parts(let parts):
      list(parts.map { UnknownPartWords($0).kazakh })
        + ": бұйрықтың мәтіні бағдарламада жоқ. Өтініш жазылады, тиісті ұйымға тапсырылады."
    }
  }

  var russian: String {
    switch self {
    case .title: "Неизвестно"
    case .term: "Срок"
    case .noText: "текста приказа нет"
    case .parts(let parts):
      list(parts.map { UnknownPartWords($0).russian })
        + ": текста приказа в программе нет. Заявление записывают и передают по принадлежности."
    }
  }

  var english: String {
    switch self {
    case .title: "Unknown"
    case .term: "Deadline"
    case .noText: "the order is not here"
    case .parts(let parts):
      list(parts.map { UnknownPartWords($0).english })
        + ": the text of the order is not here. Record the application and hand it over."
    }
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
