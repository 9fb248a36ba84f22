/// A term that a clause sets for a service.
package struct Term: Equatable, Sendable {
  package let id: TermID
  package let clauses: [ClauseID]
  package let length: TermLength
  /// What the term is counted from.
  package let start: TermStart
  /// The channels it applies to.
  package let channels: Set<Channel>

  package init(
    _ id: TermID, _ length: TermLength, from start: TermStart = .registration,
    channels: Set<Channel> = Set(Channel.allCases), clause: ClauseID, also: [ClauseID] = []
  ) {
    self.id = id
    self.length = length
    self.start = start
    self.channels = channels
    clauses = [clause] + also
  }
}

/// Our names for the duties that have a term.
package enum TermID: String, CaseIterable, Sendable, Codable {
  /// The result of the whole service.
  case result
}

/// The recorded fact from which a term runs.
package enum TermStart: String, CaseIterable, Sendable, Codable {
  case registration
}
