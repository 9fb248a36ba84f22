import Cases
import Law
import Screen

/// What the screens ask about the preschool queues.
package enum PreschoolEffect: Equatable, Sendable {
  case loadBulletin
  /// `nil` for the first queue.
  case loadQueue(SubQueueKey?)
  /// - Parameter again: one more place that is exactly like one that is there.
  case publish(Record, again: Bool)
  /// To whoever is next.
  case offer(FreePlaceID)
  case withdraw(FreePlaceID, reason: String)

  var isWriting: Bool {
    switch self {
    case .loadBulletin, .loadQueue: false
    case .publish, .offer, .withdraw: true
    }
  }
}

/// What came of it.
package enum PreschoolAnswer: Equatable, Sendable {
  case bulletin([BulletinLine])
  /// `nil` while nobody stands in any queue.
  case queue(QueueList?)
  case published([BulletinLine])
  /// There are so many places exactly like it: nothing is published yet.
  case alike(Record, Int)
  case withdrawn([BulletinLine])
  /// The applications that got an offer; none when it was nobody's turn.
  case offered([CaseFile], [BulletinLine])

  /// Whether it tells that this clerk has changed a case.
  var changesCases: Bool {
    switch self {
    case .offered: true
    case .bulletin, .queue, .published, .alike, .withdrawn: false
    }
  }
}

extension Model {
  mutating func take(_ answer: PreschoolAnswer) -> [Effect] {
    switch answer {
    case .bulletin(let lines): return takeBulletin(lines)
    case .queue(let list): return takeQueue(list)
    case .published(let lines): return takeBulletin(lines, saying: .published)
    case .withdrawn(let lines): return takeBulletin(lines, saying: .withdrawn)
    case .alike(let record, let count):
      return confirm(.publishAgain(count), [.preschools(.publish(record, again: true))])
    case .offered(let files, let lines):
      let numbers = files.map { number($0.subject) }.joined(separator: ", ")
      let effects = takeBulletin(lines, saying: .offered(to: numbers))
      if files.isEmpty {
        note = TimedNote(text: say(BulletinWords.nobodysTurn), isBad: true, since: now)
      }
      return files.flatMap { takeFile($0) } + effects + [.refreshRows(inbox.rows.map(\.id))]
    }
  }

  private mutating func takeBulletin(
    _ lines: [BulletinLine], saying words: BulletinWords
  ) -> [Effect] {
    alarm = nil
    closeSentForm()
    bulletinScreen?.wantsOrder = true
    let effects = takeBulletin(lines)
    note = TimedNote(text: say(words), isBad: false, since: now)
    return effects
  }

  /// Whether this office has to do with queues; says so where it has not.
  mutating func hasQueues() -> Bool {
    let hasThem = office.services.contains(.preschoolQueue)
    if !hasThem { tell(.noService) }
    return hasThem
  }

  /// A place that lacks one of the facts of `preschool.rule.3.3` is not published.
  mutating func openPublishing() -> [Effect] {
    guard hasQueues(), let rules = office.newestRules(of: .preschoolQueue) else { return [] }
    let fields = IntakeFacts(self, IntakeDraft(), rules).fields(Vacancy.fields)
    layers.append(.form(FormLayer(.freePlace, fields: fields)))
    return []
  }
}
