import FoundationEssentials
import Law

/// The applications and referrals of a file, checked.
struct QueueInput {
  let applications: [QueueApplication]
  let referrals: [QueueReferral]

  /// - Throws: ``UsageProblem`` with the field for a value that the rules do not allow, and
  ///   `DecodingError` for a file of another shape.
  init(json bytes: [UInt8]) throws {
    do {
      let file = try JSONDecoder().decode(QueueFile.self, from: Data(bytes))
      applications = try Self.each(file.applications, .applications) { try $0.checked() }
      referrals = try Self.each(file.referrals ?? [], .referrals) { try $0.checked() }
      try checkOnce("id", applications.map(\.id))
      try checkOnce("number", applications.map { "\($0.number)" })
      try checkStreams()
    } catch let fault as QueueFault {
      throw fault.problem.onLine(JSONPlace.line(of: fault.path, in: bytes))
    }
  }

  /// Each item checked; what is wrong with one is said with its place in the file.
  private static func each<Item, Checked>(
    _ items: [Item], _ list: QueueFile.CodingKeys, _ check: (Item) throws -> Checked
  ) throws -> [Checked] {
    try items.enumerated().map { index, item in
      do { return try check(item) } catch let problem as UsageProblem {
        throw QueueFault(problem, list, index)
      }
    }
  }

  private func checkOnce(_ field: String, _ values: [String]) throws {
    var seen: Set<String> = []
    guard let index = values.firstIndex(where: { !seen.insert($0).inserted }) else { return }
    throw QueueFault(
      UsageProblem(field, file: .twice(field: field, value: values[index])), .applications, index)
  }

  /// A queue is kept for one kind of preschool: two streams with one name would be one queue.
  private func checkStreams() throws {
    var streams: [SubQueueKey: QueueStream] = [:]
    for (index, application) in applications.enumerated() {
      for key in application.keys {
        let stream = streams[key] ?? application.stream
        guard stream == application.stream else {
          throw QueueFault(
            UsageProblem(
              "stream",
              file: .twoStreams(id: application.id, key, application.stream, other: stream)),
            .applications, index)
        }
        streams[key] = stream
      }
    }
  }
}

/// What is wrong with a file, and where in it.
private struct QueueFault: Error {
  let problem: UsageProblem
  let path: [String]

  init(_ problem: UsageProblem, _ list: QueueFile.CodingKeys, _ index: Int) {
    self.init(problem, at: [list.stringValue, "Index \(index)"])
  }

  init(_ problem: UsageProblem, at path: [String]) {
    self.problem = problem
    self.path = path + [problem.field]
  }
}

/// The file as it is written.
struct QueueFile: Decodable {
  let referrals: [Referral]?
  let applications: [Application]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case referrals, applications
  }

  init(from decoder: any Decoder) throws {
    try checkKeys(decoder, CodingKeys.self)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    referrals = try container.decodeIfPresent([Referral].self, forKey: .referrals)
    applications = try container.decode([Application].self, forKey: .applications)
  }

  struct Referral: Decodable {
    let subQueue: String
    let queueClass: String

    enum CodingKeys: String, CodingKey, CaseIterable {
      case subQueue = "sub_queue"
      case queueClass = "class"
    }

    init(from decoder: any Decoder) throws {
      try checkKeys(decoder, CodingKeys.self)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      subQueue = try container.decode(String.self, forKey: .subQueue)
      queueClass = try container.decode(String.self, forKey: .queueClass)
    }

    func checked() throws(UsageProblem) -> QueueReferral {
      guard let key = SubQueueKey(subQueue) else {
        throw UsageProblem("sub_queue", file: .noSubQueue(subQueue))
      }
      return QueueReferral(
        key: key,
        queueClass: try known("class", queueClass, of: .referral(subQueue: subQueue)))
    }
  }

  struct Application: Decodable {
    let id: String
    let number: Int
    let filedAt: String
    let queueClass: String
    let stream: String?
    let birthYear: Int
    let language: String
    let preschools: [String]
    let kind: String?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, number, stream, language, preschools, kind
      case filedAt = "filed_at"
      case queueClass = "class"
      case birthYear = "birth_year"
    }

    init(from decoder: any Decoder) throws {
      try checkKeys(decoder, CodingKeys.self)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      number = try Self.number(container, decoder)
      filedAt = try container.decode(String.self, forKey: .filedAt)
      queueClass = try container.decode(String.self, forKey: .queueClass)
      stream = try container.decodeIfPresent(String.self, forKey: .stream)
      birthYear = try container.decode(Int.self, forKey: .birthYear)
      language = try container.decode(String.self, forKey: .language)
      preschools = try container.decode([String].self, forKey: .preschools)
      kind = try container.decodeIfPresent(String.self, forKey: .kind)
    }

    /// What is a number of another kind is said to be one: decoders call it no JSON at all.
    private static func number(
      _ container: KeyedDecodingContainer<CodingKeys>, _ decoder: any Decoder
    ) throws -> Int {
      if let number = try? container.decode(Int.self, forKey: .number) { return number }
      guard let other = try? container.decode(Double.self, forKey: .number) else {
        return try container.decode(Int.self, forKey: .number)
      }
      throw QueueFault(
        UsageProblem("number", file: .noNumber("\(other)")),
        at: decoder.codingPath.map(\.stringValue))
    }

    func checked() throws(UsageProblem) -> QueueApplication {
      guard let filedAt = Moment(iso: filedAt) else {
        throw problem("filed_at", .notMoment(self.filedAt))
      }
      let stream: QueueStream =
        try self.stream.map { text throws(UsageProblem) in
          try known("stream", text, of: .application(id))
        } ?? .ordinary
      try checkNames(stream)
      return QueueApplication(
        id: id, number: number, filedAt: filedAt,
        queueClass: try known("class", queueClass, of: .application(id)), stream: stream,
        birthYear: birthYear, language: language, preschools: preschools, kind: kind)
    }

    private func checkNames(_ stream: QueueStream) throws(UsageProblem) {
      guard !id.isEmpty else { throw problem("id", .empty) }
      guard number > 0 else { throw UsageProblem("number", file: .noNumber("\(number)")) }
      guard SubQueueKey.birthYears.contains(birthYear) else {
        throw problem("birth_year", .birthYear(birthYear))
      }
      guard Self.isName(language) else { throw problem("language", .noName(language)) }
      guard QueueApplication.preschoolLimit.contains(preschools.count),
        Set(preschools).count == preschools.count
      else {
        throw problem("preschools", .preschoolCount(preschools.count))
      }
      if let wrong = preschools.first(where: { !Self.isName($0) }) {
        throw problem("preschools", .noName(wrong))
      }
      try checkKind(stream)
    }

    /// Special and sanatorium queues are kept apart by what the child needs.
    private func checkKind(_ stream: QueueStream) throws(UsageProblem) {
      switch stream {
      case .ordinary:
        guard kind == nil else {
          throw problem("kind", .kindNotAllowed)
        }
      case .special, .sanatorium:
        guard let kind, Self.isName(kind) else {
          throw problem("kind", .kindNeeded(clauses: stream.clauses))
        }
      }
    }

    /// The parts of a sub-queue's name are divided by slashes; a blank at an end would make another queue
    /// of the same preschool.
    private static func isName(_ text: String) -> Bool {
      !text.isEmpty && !text.contains("/") && text.first?.isWhitespace == false
        && text.last?.isWhitespace == false
    }

    private func problem(_ field: String, _ fault: QueueFileWords.Fault) -> UsageProblem {
      UsageProblem(field, file: .value(field: field, of: .application(id), fault))
    }
  }

  /// What is wrong with the shape of the file: on which line, where, and what was expected there.
  static func shape(_ error: any Error, in bytes: [UInt8]) -> QueueShapeWords {
    let words = shape(error)
    let line =
      JSONPlace.brokenLine(in: bytes)
      ?? words.path.flatMap { JSONPlace.line(of: $0, in: bytes) }
    return line.map { .at(line: $0, words) } ?? words
  }

  private static func shape(_ error: any Error) -> QueueShapeWords {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      .missing(path: names(context.codingPath + [key]))
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.isEmpty ? .notAnObject : .anotherType(path: names(context.codingPath))
    case DecodingError.dataCorrupted(let context):
      context.codingPath.isEmpty ? .notJSON : .unreadable(path: names(context.codingPath))
    default: .notAnObject
    }
  }

  private static func names(_ keys: [any CodingKey]) -> [String] { keys.map(\.stringValue) }
}

/// A word of a file that is one of a few.
private func known<Value: RawRepresentable & CaseIterable>(
  _ field: String, _ text: String, of owner: QueueFileWords.Owner
) throws(UsageProblem) -> Value where Value.RawValue == String {
  guard let value = Value(rawValue: text) else {
    let fault = QueueFileWords.Fault.notOneOf(text, known: Value.allCases.map(\.rawValue))
    throw UsageProblem(field, file: .value(field: field, of: owner, fault))
  }
  return value
}

/// A key that nobody reads is a slip of the pen, and an application that loses its class by one
/// would lose its place.
private func checkKeys<Keys: CodingKey & CaseIterable>(
  _ decoder: any Decoder, _ keys: Keys.Type
) throws {
  let known = Set(keys.allCases.map(\.stringValue))
  let found = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
  guard let unknown = found.sorted().first(where: { !known.contains($0) }) else { return }
  throw QueueFault(
    UsageProblem(unknown, file: .noSuchKey(unknown)), at: decoder.codingPath.map(\.stringValue))
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
