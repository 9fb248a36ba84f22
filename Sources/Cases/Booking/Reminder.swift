import Law

/// A message that confirms the day of an examination, the day before and on the day
/// (`pmpk.rule.7-1.5.1`, `pmpk.rule.7-1.5.2`). It is chosen, laid into the outbox, and only then
/// recorded as written; a crash between leads to the same file again, under the same name.
package struct Reminder: Equatable, Sendable {
  package let id: ReminderID
  package let facts: ReminderFacts
  package private(set) var outcome: ReminderEvent.Outcome?
  package private(set) var version: Int

  /// - Returns: `nil` unless the first event is the choice.
  package init?(id: ReminderID, events: [Recorded<ReminderEvent>]) {
    guard let first = events.first, case .begun(let facts) = first.body else { return nil }
    self.id = id
    self.facts = facts
    version = 1
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: Recorded<ReminderEvent>) {
    version = event.version
    switch event.body {
    case .begun: break
    case .finished(let outcome): self.outcome = outcome
    }
  }

  package var isWritten: Bool { outcome != nil }

  /// «000012.json»: the same name whenever the message is laid down again.
  package var fileName: String {
    let digits = String(id.number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".json"
  }
}

package typealias ReminderID = ID<Reminder>

/// Of which visit whom, and on which day.
package struct ReminderFacts: Equatable, Sendable, Codable {
  package let caseID: CaseID
  package let at: Moment
  package let day: CivilDate

  package init(caseID: CaseID, at: Moment, day: CivilDate) {
    self.caseID = caseID
    self.at = at
    self.day = day
  }
}

package enum ReminderEvent: Equatable, Sendable {
  case begun(ReminderFacts)
  case finished(Outcome)

  package enum Outcome: String, Sendable, Codable {
    case written
    /// No phone is known: somebody calls in another way.
    case noPhone = "no-phone"
    /// The visit was moved or given up meanwhile.
    case overtaken
  }
}

extension ReminderEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .begun: "reminder.begun"
    case .finished: "reminder.finished"
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .begun(let body): try body.encode(to: encoder)
    case .finished(let outcome): try Single(outcome).encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("reminder.begun", 1): self = .begun(try ReminderFacts(from: decoder))
    case ("reminder.finished", 1): self = .finished(try Single(from: decoder).value)
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}

extension RuleSet {
  /// On which days a visit is confirmed, in calendar days from it.
  package var reminderDays: [Int] {
    provisions.compactMap { provision in
      if case .reminder(let days) = provision.demand { days } else { nil }
    }
  }

  package var reminderClauses: [ClauseID] {
    provisions.compactMap { provision in
      if case .reminder = provision.demand { provision.clause } else { nil }
    }
  }
}
