import Law
import Workbench

/// What is wrong with a value in a file of the preschool queues.
enum QueueFileWords: Phrase {
  case twice(field: String, value: String)
  case twoStreams(id: String, SubQueueKey, QueueStream, other: QueueStream)
  case noSubQueue(String)
  case noSuchKey(String)
  case noNumber(String)
  case value(field: String, of: Owner, Fault)

  /// Whose value it is.
  enum Owner {
    case application(String)
    case referral(subQueue: String)
  }

  enum Fault {
    case notMoment(String)
    case empty
    case birthYear(Int)
    case noName(String)
    case preschoolCount(Int)
    case kindNotAllowed
    case kindNeeded(clauses: [ClauseID])
    case notOneOf(String, known: [String])
  }

  /// The clause that limits how many preschools an application may name.
  private static let limit = "preschool.rule.10.p1.limit"

  var kazakh: String {
    switch self {
    case .twice(let field, let value): "\(field): «\(value)» екі рет жазылған"
    case .twoStreams(let id, let key, let stream, let other):
      "stream: \(id) өтінішінде \(key) — \(stream.rawValue), басқа өтініште — \(other.rawValue)"
    case .noSubQueue(let name): "sub_queue: «\(name)» деген кезек болмайды"
    case .noSuchKey(let key): "\(key): мұнда ондай кілт жоқ"
    case .noNumber(let text): "number: «\(text)» — бірден басталатын бүтін сан емес"
    case .value(let field, .application(let id), let fault): "\(field), \(id): \(kazakh(fault))"
    case .value(let field, .referral(let queue), let fault):
      "\(field), \(queue) жолдамасы: \(kazakh(fault))"
    }
  }

  private func kazakh(_ fault: Fault) -> String {
    switch fault {
    case .notMoment(let text): "«\(text)» күн мен уақыт емес"
    case .empty: "бос"
    case .birthYear(let year): "\(year) жылы 2000 мен 2099 аралығында емес"
    case .noName(let text): "«\(text)» атау болмайды"
    case .preschoolCount(let count):
      "\(count) емес, бірден төртке дейін әртүрлі ұйым (\(Self.limit))"
    case .kindNotAllowed: "тек арнайы және санаторийлік ұйымдарға жазылады"
    case .kindNeeded(let clauses):
      "керек: ұсыным не сауықтыру түрі (\(clauses.map(\.text).joined(separator: " ")))"
    case .notOneOf(let text, let known):
      "«\(text)» бұлардың бірі емес: \(known.joined(separator: ", "))"
    }
  }

  var russian: String {
    switch self {
    case .twice(let field, let value): "\(field): «\(value)» стоит дважды"
    case .twoStreams(let id, let key, let stream, let other):
      "stream: по \(id) очередь \(key) — \(stream.rawValue), по другому — \(other.rawValue)"
    case .noSubQueue(let name): "sub_queue: очереди «\(name)» быть не может"
    case .noSuchKey(let key): "\(key): такого ключа здесь нет"
    case .noNumber(let text): "number: «\(text)» — не целое число от единицы"
    case .value(let field, .application(let id), let fault): "\(field), \(id): \(russian(fault))"
    case .value(let field, .referral(let queue), let fault):
      "\(field), направление в \(queue): \(russian(fault))"
    }
  }

  private func russian(_ fault: Fault) -> String {
    switch fault {
    case .notMoment(let text): "«\(text)» — не дата и время"
    case .empty: "пусто"
    case .birthYear(let year): "\(year) не между 2000 и 2099"
    case .noName(let text): "«\(text)» — не название"
    case .preschoolCount(let count):
      "от одной до четырёх разных организаций, не \(count) (\(Self.limit))"
    case .kindNotAllowed: "только для специальных и санаторных организаций"
    case .kindNeeded(let clauses):
      "нужно: рекомендация или вид оздоровления (\(clauses.map(\.text).joined(separator: " ")))"
    case .notOneOf(let text, let known):
      "«\(text)» — не одно из: \(known.joined(separator: ", "))"
    }
  }

  var english: String {
    switch self {
    case .twice(let field, let value): "\(field): “\(value)” stands there twice"
    case .twoStreams(let id, let key, let stream, let other):
      "stream: \(id) makes \(key) \(stream.rawValue),"
        + " another application makes it \(other.rawValue)"
    case .noSubQueue(let name): "sub_queue: “\(name)” is no sub-queue"
    case .noSuchKey(let key): "\(key): no such key here"
    case .noNumber(let text): "number: “\(text)” is not a whole number from 1"
    case .value(let field, .application(let id), let fault): "\(field) of \(id): \(english(fault))"
    case .value(let field, .referral(let queue), let fault):
      "\(field) of the referral in \(queue): \(english(fault))"
    }
  }

  private func english(_ fault: Fault) -> String {
    switch fault {
    case .notMoment(let text): "“\(text)” is not a moment"
    case .empty: "is empty"
    case .birthYear(let year): "\(year) is not between 2000 and 2099"
    case .noName(let text): "“\(text)” is no name"
    case .preschoolCount(let count):
      "one to four different ones are allowed, not \(count) (\(Self.limit))"
    case .kindNotAllowed: "belongs to special and sanatorium preschools only"
    case .kindNeeded(let clauses):
      "is needed: the recommendation or the rehabilitation"
        + " (\(clauses.map(\.text).joined(separator: " ")))"
    case .notOneOf(let text, let known): "“\(text)” is not one of \(known.joined(separator: ", "))"
    }
  }
}

/// What is wrong with the shape of a file: where, and what was expected there.
enum QueueShapeWords: Phrase {
  case missing(path: [String])
  case anotherType(path: [String])
  case unreadable(path: [String])
  case notJSON
  case notAnObject
  /// The same, with the line of the file.
  indirect case at(line: Int, QueueShapeWords)

  /// Where in the file; `nil` for the whole of it.
  var path: [String]? {
    switch self {
    case .missing(let path), .anotherType(let path), .unreadable(let path): path
    case .notJSON, .notAnObject: nil
    case .at(_, let words): words.path
    }
  }

  /// «applications[0].id»
  private static func dotted(_ path: [String]) -> String {
    path.reduce("") { text, part in
      if part.hasPrefix("Index ") { return "\(text)[\(part.dropFirst(6))]" }
      return text.isEmpty ? part : "\(text).\(part)"
    }
  }

  var kazakh: String {
    switch self {
    case .missing(let path): "«\(Self.dotted(path))» жоқ"
    case .anotherType(let path): "«\(Self.dotted(path))» түрі басқа"
    case .unreadable(let path): "«\(Self.dotted(path))» оқылмайды"
    case .notJSON: "файл JSON ретінде оқылмайды"
    case .notAnObject: "JSON объектісі емес"
    case .at(let line, let words): LineWords(line, words).kazakh
    }
  }

  var russian: String {
    switch self {
    case .missing(let path): "нет «\(Self.dotted(path))»"
    case .anotherType(let path): "у «\(Self.dotted(path))» другой тип"
    case .unreadable(let path): "«\(Self.dotted(path))» не читается"
    case .notJSON: "файл не читается как JSON"
    case .notAnObject: "не объект JSON"
    case .at(let line, let words): LineWords(line, words).russian
    }
  }

  var english: String {
    switch self {
    case .missing(let path): "“\(Self.dotted(path))” is missing"
    case .anotherType(let path): "“\(Self.dotted(path))” has another type"
    case .unreadable(let path): "“\(Self.dotted(path))” cannot be read"
    case .notJSON: "the file cannot be read as JSON"
    case .notAnObject: "not a JSON object"
    case .at(let line, let words): LineWords(line, words).english
    }
  }
}
