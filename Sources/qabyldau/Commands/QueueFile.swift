import FoundationEssentials
import Law

/// The applications and referrals of a file, checked.
struct QueueInput {
  let applications: [QueueApplication]
  let referrals: [QueueReferral]

  /// - Throws: ``UsageProblem`` with the field for a value that the rules do not allow, and
  ///   `DecodingError` for a file of another shape.
  init(json bytes: [UInt8]) throws {
    let file = try JSONDecoder().decode(QueueFile.self, from: Data(bytes))
    applications = try file.applications.map { try $0.checked() }
    referrals = try (file.referrals ?? []).map { try $0.checked() }
    try checkOnce("id", applications.map(\.id))
    try checkOnce("number", applications.map { "\($0.number)" })
    try checkStreams()
  }

  private func checkOnce(_ field: String, _ values: [String]) throws(UsageProblem) {
    var seen: Set<String> = []
    guard let twice = values.first(where: { !seen.insert($0).inserted }) else { return }
    throw UsageProblem(field: field, message: "\(field): “\(twice)” stands there twice")
  }

  /// A queue is kept for one kind of preschool: two streams with one name would be one queue.
  private func checkStreams() throws(UsageProblem) {
    var streams: [SubQueueKey: QueueStream] = [:]
    for application in applications {
      for key in application.keys {
        let stream = streams[key] ?? application.stream
        guard stream == application.stream else {
          throw UsageProblem(
            field: "stream",
            message: "stream: \(application.id) makes \(key) \(application.stream.rawValue),"
              + " another application makes it \(stream.rawValue)")
        }
        streams[key] = stream
      }
    }
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
        throw UsageProblem(
          field: "sub_queue", message: "sub_queue: “\(subQueue)” is no sub-queue")
      }
      return QueueReferral(
        key: key,
        queueClass: try known("class", queueClass, of: "the referral in \(subQueue)"))
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
      number = try container.decode(Int.self, forKey: .number)
      filedAt = try container.decode(String.self, forKey: .filedAt)
      queueClass = try container.decode(String.self, forKey: .queueClass)
      stream = try container.decodeIfPresent(String.self, forKey: .stream)
      birthYear = try container.decode(Int.self, forKey: .birthYear)
      language = try container.decode(String.self, forKey: .language)
      preschools = try container.decode([String].self, forKey: .preschools)
      kind = try container.decodeIfPresent(String.self, forKey: .kind)
    }

    func checked() throws(UsageProblem) -> QueueApplication {
      guard let filedAt = Moment(iso: filedAt) else {
        throw problem("filed_at", "“\(self.filedAt)” is not a moment")
      }
      let stream: QueueStream =
        try self.stream.map { text throws(UsageProblem) in
          try known("stream", text, of: id)
        } ?? .ordinary
      try checkNames(stream)
      return QueueApplication(
        id: id, number: number, filedAt: filedAt,
        queueClass: try known("class", queueClass, of: id), stream: stream,
        birthYear: birthYear, language: language, preschools: preschools, kind: kind)
    }

    private static let birthYears = 2000...2099

    private func checkNames(_ stream: QueueStream) throws(UsageProblem) {
      guard !id.isEmpty else { throw problem("id", "is empty") }
      guard Self.birthYears.contains(birthYear) else {
        throw problem("birth_year", "\(birthYear) is not between 2000 and 2099")
      }
      guard Self.isName(language) else { throw problem("language", "“\(language)” is no name") }
      guard QueueApplication.preschoolLimit.contains(preschools.count),
        Set(preschools).count == preschools.count
      else {
        throw problem(
          "preschools",
          "one to four different ones are allowed, not \(preschools.count)"
            + " (preschool.rule.10.p1.limit)")
      }
      if let wrong = preschools.first(where: { !Self.isName($0) }) {
        throw problem("preschools", "“\(wrong)” is no name")
      }
      try checkKind(stream)
    }

    /// Special and sanatorium queues are kept apart by what the child needs.
    private func checkKind(_ stream: QueueStream) throws(UsageProblem) {
      switch stream {
      case .ordinary:
        guard kind == nil else {
          throw problem("kind", "belongs to special and sanatorium preschools only")
        }
      case .special, .sanatorium:
        guard let kind, Self.isName(kind) else {
          let clause = stream.clauses.map(\.text).joined(separator: " ")
          throw problem("kind", "is needed: the recommendation or the rehabilitation (\(clause))")
        }
      }
    }

    /// The parts of a sub-queue's name are divided by slashes.
    private static func isName(_ text: String) -> Bool { !text.isEmpty && !text.contains("/") }

    private func problem(_ field: String, _ what: String) -> UsageProblem {
      UsageProblem(field: field, message: "\(field) of \(id): \(what)")
    }
  }

  /// What is wrong with the shape of the file: where, and what was expected there.
  static func message(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "“\(path(context.codingPath + [key]))” is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "“\(path(context.codingPath))” has another type"
    case DecodingError.dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "the file cannot be read as JSON" : "“\(path(context.codingPath))” cannot be read"
    default: "not a JSON object"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.isEmpty ? "the file" : keys.map(\.stringValue).joined(separator: ".")
  }
}

/// A word of a file that is one of a few.
private func known<Value: RawRepresentable & CaseIterable>(
  _ field: String, _ text: String, of owner: String
) throws(UsageProblem) -> Value where Value.RawValue == String {
  guard let value = Value(rawValue: text) else {
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw UsageProblem(
      field: field, message: "\(field) of \(owner): “\(text)” is not one of \(known)")
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
  throw UsageProblem(field: unknown, message: "\(unknown): no such key here")
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
