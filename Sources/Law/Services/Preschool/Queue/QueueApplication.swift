/// An application as the queue sees it. Nothing else of it has a say in its place.
package struct QueueApplication: Equatable, Sendable {
  package let id: String
  /// Breaks the tie of one millisecond; no clause knows another way.
  package let number: Int
  /// `preschool.rule.10.p1.time`: to the millisecond.
  package let filedAt: Moment
  package let queueClass: QueueClass
  package let stream: QueueStream
  package let birthYear: Int
  package let language: String
  /// One to four preschools of the registry (`preschool.rule.10.p1.limit`, `preschool.rule.15.1`).
  package let preschools: [String]
  /// The recommendation of the PMPK, or the kind of rehabilitation.
  package let kind: String?

  package init(
    id: String, number: Int, filedAt: Moment, queueClass: QueueClass,
    stream: QueueStream = .ordinary, birthYear: Int, language: String, preschools: [String],
    kind: String? = nil
  ) {
    self.id = id
    self.number = number
    self.filedAt = filedAt
    self.queueClass = queueClass
    self.stream = stream
    self.birthYear = birthYear
    self.language = language
    self.preschools = preschools
    self.kind = kind
  }

  /// The same application with other names for its preschools, each once.
  package func renaming(_ name: (String) -> String) -> QueueApplication {
    QueueApplication(
      id: id, number: number, filedAt: filedAt, queueClass: queueClass, stream: stream,
      birthYear: birthYear, language: language,
      preschools: preschools.reduce(into: []) { names, written in
        if !names.contains(name(written)) { names.append(name(written)) }
      }, kind: kind)
  }

  package static let preschoolLimit = 1...4

  /// The clauses by which an application falls into its sub-queues.
  package static let keyClauses: [ClauseID] = [
    "preschool.rule.10.p1", "preschool.rule.10.p1.time", "preschool.rule.10.p1.birth-year",
    "preschool.rule.10.p1.language", "preschool.rule.10.p1.limit",
  ]

  /// The sub-queues in which it stands: preschool, year of birth and language, and for special and
  /// sanatorium preschools the kind (`preschool.rule.10.p1.birth-year`,
  /// `preschool.rule.10.p1.language`, `preschool.rule.10.p4`, `preschool.rule.10.p5`).
  package var keys: [SubQueueKey] {
    preschools.map { preschool in
      SubQueueKey(
        preschool: preschool, birthYear: birthYear, language: language,
        kind: stream == .ordinary ? nil : kind ?? stream.rawValue)
    }
  }
}

/// The name of a sub-queue: `BG1/2022/kk`, with the kind behind it where queues are kept apart.
package struct SubQueueKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let preschool: String
  package let birthYear: Int
  package let language: String
  package let kind: String?

  package init(preschool: String, birthYear: Int, language: String, kind: String? = nil) {
    self.preschool = preschool
    self.birthYear = birthYear
    self.language = language
    self.kind = kind
  }

  /// Years of birth that a child of a queue can have.
  package static let birthYears = 2000...2099

  /// Reads the written form; `nil` for anything else: a part that is empty would be a queue of nobody.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (3...4).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      let year = Int(parts[1]), Self.birthYears.contains(year)
    else { return nil }
    self.init(
      preschool: parts[0], birthYear: year, language: parts[2],
      kind: parts.count == 4 ? parts[3] : nil)
  }

  package var description: String {
    ([preschool, "\(birthYear)", language] + [kind].compactMap(\.self)).joined(separator: "/")
  }

  package static func < (left: SubQueueKey, right: SubQueueKey) -> Bool {
    left.description < right.description
  }
}

/// A referral that was issued in a sub-queue; one cancelled within a day is not counted.
package struct QueueReferral: Equatable, Sendable {
  package let key: SubQueueKey
  package let queueClass: QueueClass

  package init(key: SubQueueKey, queueClass: QueueClass) {
    self.key = key
    self.queueClass = queueClass
  }
}
