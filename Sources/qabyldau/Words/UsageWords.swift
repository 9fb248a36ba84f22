import Law
import Workbench

/// What is wrong with a command line or a line of a batch. Names of fields, options and slugs are
/// the machine's own and stay as they are; each message begins with the one it speaks of.
enum UsageWords: Phrase {
  case missing(String)
  case missingOption(String)
  case optionNeedsValue(String)
  case unknownOption(String)
  case unknownCommand(String)
  case unknownKey(String)
  case unreadWord(String)
  case unreadOption(String, command: String)
  case notOneOf(field: String, value: String, known: [String])
  case onlyOne(field: String, [String], clauses: [ClauseID] = [])
  case notMoment(field: String, String)
  case notDay(field: String, String)
  case notNumber(field: String, String, within: ClosedRange<Int>)
  case notYear(String)
  case notSpan(field: String, String)
  case notRegisterNumber(String)
  case notFact(String)
  case notEvent(String)
  case notObject
  case notReadable(field: String)
  case saidTwice(field: String)
  case rulesNotLoaded(Service, unknown: [String])
  case noHours(Place)
  case closedOrOpened
  case turnedDays(from: CivilDate, to: CivilDate)
  case notAccount(String)
  case deskAlone
  case unprintable(option: String)
  case notPhone(String)
  case sayThemesCheck

  private static func cited(_ clauses: [ClauseID]) -> String {
    clauses.isEmpty ? "" : " (\(clauses.map(\.text).joined(separator: " ")))"
  }

  var kazakh: String {
    switch self {
    case .missing(let name): "\(name) керек"
    case .missingOption(let name): "--\(name) керек"
    case .optionNeedsValue(let name): "--\(name): мәні жазылмаған"
    case .unknownOption(let word): "белгісіз параметр: \(word); qabyldau help қараңыз"
    case .unknownCommand(let name): "«\(name)» деген пәрмен жоқ; qabyldau help қараңыз"
    case .unknownKey(let key): "белгісіз кілт: \(key)"
    case .unreadWord(let word): "артық сөз: \(word)"
    case .unreadOption(let name, let command): "--\(name): мұны \(command) пәрмені оқымайды"
    case .notOneOf(let field, let value, let known):
      "\(field): «\(value)» бұлардың бірі емес: \(known.joined(separator: ", "))"
    case .onlyOne(let field, let values, let clauses):
      "\(field): бір ғана мәні болады, мұнда: \(values.joined(separator: ", "))\(Self.cited(clauses))"
    case .notMoment(let field, let text):
      "\(field): «\(text)» күн мен уақыт емес; былай жазыңыз: 2026-10-23T19:00"
    case .notDay(let field, let text):
      "\(field): «\(text)» күн емес; былай жазыңыз: 2026-12-18"
    case .notNumber(let field, let text, let range):
      "\(field): «\(text)»; \(range.words) аралығындағы бүтін сан керек"
    case .notYear(let text): "year: «\(text)» жыл емес"
    case .notSpan(let field, let text):
      "\(field): «\(text)» уақыт аралығы емес; былай жазыңыз: 09:00-18:30"
    case .notRegisterNumber(let text): "number: «\(text)» нөмір емес; былай жазыңыз: 26-00405"
    case .notFact(let text): "fact: «\(text)» KEY=VALUE түрінде емес"
    case .notEvent(let text):
      "event: «\(text)» START=MOMENT түрінде емес; былай жазыңыз: course-start=2026-01-09"
    case .notObject: "line: JSON объектісі емес"
    case .notReadable(let field): "\(field): мұндай мән оқылмайды"
    case .saidTwice(let field): "\(field): екі рет жазылған"
    case .rulesNotLoaded(let service, let unknown):
      "service: \(service.rawValue) ережелері жүктелмеген: бұйрығы мұнда жоқ."
        + " Белгісіз: \(unknown.joined(separator: ", ")). Өтінішті жазып алып, тапсырыңыз."
    case .noHours(let place): "place: \(place.rawValue) жұмыс уақыты белгісіз"
    case .turnedDays(let from, let to): "to: \(to) күні --from \(from) күнінен бұрын"
    case .notAccount(let name): "clerk: «\(name)» тіркелгі аты емес"
    case .deskAlone: "desk: ұйымның файлын ғана ашады, басқа сөз қажет емес"
    case .closedOrOpened: "--closed не --opened, екеуінің бірін жазыңыз"
    case .notPhone(let text): "--phone: «\(text)» телефон емес; цифр, бос орын, + - ( ) жазылады"
    case .unprintable(let option): "--\(option): басуға келмейтін таңба бар"
    case .sayThemesCheck: "themes: «themes check» деп жазыңыз"
    }
  }

  var russian: String {
    switch self {
    case .missing(let name): "\(name): нужно указать"
    case .missingOption(let name): "--\(name): нужно указать"
    case .optionNeedsValue(let name): "--\(name): нет значения"
    case .unknownOption(let word): "неизвестный параметр \(word); см. qabyldau help"
    case .unknownCommand(let name): "команды «\(name)» нет; см. qabyldau help"
    case .unknownKey(let key): "неизвестный ключ \(key)"
    case .unreadWord(let word): "лишнее слово: \(word)"
    case .unreadOption(let name, let command): "--\(name): команда \(command) этого не читает"
    case .notOneOf(let field, let value, let known):
      "\(field): «\(value)» — не одно из: \(known.joined(separator: ", "))"
    case .onlyOne(let field, let values, let clauses):
      "\(field): значение может быть одно, а здесь: \(values.joined(separator: ", "))\(Self.cited(clauses))"
    case .notMoment(let field, let text):
      "\(field): «\(text)» — не дата и время; пишите так: 2026-10-23T19:00"
    case .notDay(let field, let text): "\(field): «\(text)» — не дата; пишите так: 2026-12-18"
    case .notNumber(let field, let text, let range):
      "\(field): «\(text)»; нужно целое число в пределах \(range.words)"
    case .notYear(let text): "year: «\(text)» — не год"
    case .notSpan(let field, let text):
      "\(field): «\(text)» — не промежуток времени; пишите так: 09:00-18:30"
    case .notRegisterNumber(let text): "number: «\(text)» — не номер; пишите так: 26-00405"
    case .notFact(let text): "fact: «\(text)» — не вида KEY=VALUE"
    case .notEvent(let text):
      "event: «\(text)» — не вида START=MOMENT; пишите так: course-start=2026-01-09"
    case .notObject: "line: не объект JSON"
    case .notReadable(let field): "\(field): такое значение не читается"
    case .saidTwice(let field): "\(field): указано дважды"
    case .rulesNotLoaded(let service, let unknown):
      "service: правила \(service.rawValue) не загружены: приказа здесь нет."
        + " Неизвестны: \(unknown.joined(separator: ", ")). Запишите заявление и передайте его."
    case .noHours(let place): "place: часы работы \(place.rawValue) неизвестны"
    case .turnedDays(let from, let to): "to: \(to) раньше, чем --from \(from)"
    case .notAccount(let name): "clerk: «\(name)» не имя учётной записи"
    case .deskAlone: "desk: открывает только файл организации, другие слова не нужны"
    case .closedOrOpened: "укажите одно из двух: --closed или --opened"
    case .notPhone(let text): "--phone: «\(text)» не телефон; пишут цифры, пробел, + - ( )"
    case .unprintable(let option): "--\(option): есть знаки, которые нельзя напечатать"
    case .sayThemesCheck: "themes: пишите «themes check»"
    }
  }

  var english: String {
    switch self {
    case .missing(let name): "\(name) is needed"
    case .missingOption(let name): "--\(name) is needed"
    case .optionNeedsValue(let name): "--\(name) needs a value"
    case .unknownOption(let word): "unknown option \(word); see qabyldau help"
    case .unknownCommand(let name): "there is no command “\(name)”; see qabyldau help"
    case .unknownKey(let key): "unknown key \(key)"
    case .unreadWord(let word): "a word too many: \(word)"
    case .unreadOption(let name, let command): "--\(name): \(command) does not read it"
    case .notOneOf(let field, let value, let known):
      "\(field): “\(value)” is not one of \(known.joined(separator: ", "))"
    case .onlyOne(let field, let values, let clauses):
      "\(field): one value alone is allowed, not \(values.joined(separator: ", "))\(Self.cited(clauses))"
    case .notMoment(let field, let text):
      "\(field): “\(text)” is not a moment; write 2026-10-23T19:00"
    case .notDay(let field, let text): "\(field): “\(text)” is not a day like 2026-12-18"
    case .notNumber(let field, let text, let range):
      "\(field): “\(text)”; a whole number within \(range.words) is needed"
    case .notYear(let text): "year: “\(text)” is not a year"
    case .notSpan(let field, let text):
      "\(field): “\(text)” is not a span of time; write 09:00-18:30"
    case .notRegisterNumber(let text): "number: “\(text)” is not like 26-00405"
    case .notFact(let text): "fact: “\(text)” is not KEY=VALUE"
    case .notEvent(let text):
      "event: “\(text)” is not START=MOMENT; write course-start=2026-01-09"
    case .notObject: "line: not a JSON object"
    case .notReadable(let field): "\(field): a value of this kind is not read"
    case .saidTwice(let field): "\(field) is given twice"
    case .rulesNotLoaded(let service, let unknown):
      "service: the rules of \(service.rawValue) are not loaded: its order is not here."
        + " Unknown are \(unknown.joined(separator: ", ")). Record the application and hand it over."
    case .noHours(let place): "place: no hours are known for \(place.rawValue)"
    case .turnedDays(let from, let to): "to: \(to) lies before --from \(from)"
    case .notAccount(let name): "clerk: “\(name)” is not the name of an account"
    case .deskAlone: "desk: it opens the store of the office and takes no other word"
    case .closedOrOpened: "say either --closed or --opened"
    case .notPhone(let text): "--phone: “\(text)” is no telephone; write digits, blanks, + - ( )"
    case .unprintable(let option): "--\(option) holds signs that cannot be printed"
    case .sayThemesCheck: "themes: say “themes check”"
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var words: String { "\(lowerBound)–\(upperBound)" }
}
