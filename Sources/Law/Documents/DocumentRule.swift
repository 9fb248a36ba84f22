/// One line of a service's list of papers.
package struct DocumentRule: Equatable, Sendable {
  package let document: DocumentID
  package let required: Requirement
  package let channels: Set<Channel>
  package let applicants: Set<Residency>
  package let clause: ClauseID
  /// Further clauses on which the line rests.
  package let also: [ClauseID]
  /// The state system that holds it; it is then looked up before anybody is asked.
  package let registry: Registry?
  /// What the clerk records of the paper.
  package let details: Set<DocumentDetail>
  package let originalAndCopy: Bool
  package let originalReturned: Bool
  package let maximumAge: TermLength?
  /// The paper's name in the words of the act.
  package let title: String

  package init(
    _ document: DocumentID, _ required: Requirement, channels: Set<Channel>,
    applicants: Set<Residency> = Set(Residency.allCases), clause: ClauseID,
    also: [ClauseID] = [], registry: Registry? = nil, details: Set<DocumentDetail> = [],
    originalAndCopy: Bool = false, originalReturned: Bool = false,
    maximumAge: TermLength? = nil, title: String
  ) {
    self.document = document
    self.required = required
    self.channels = channels
    self.applicants = applicants
    self.clause = clause
    self.also = also
    self.registry = registry
    self.details = details
    self.originalAndCopy = originalAndCopy
    self.originalReturned = originalReturned
    self.maximumAge = maximumAge
    self.title = title
  }
}

/// A state system that may hold a paper, and the clauses that make the provider look there first.
package struct Registry: Equatable, Sendable {
  /// The fact that carries the outcome of the look-up.
  package let fact: FactID
  package let name: String
  package let clause: ClauseID
}

/// What must be recorded when a paper is seen.
package enum DocumentDetail: String, CaseIterable, Sendable, Codable {
  case issuedOn = "issued-on"
  case issuer
  case number
  /// The conclusion says that it recommends home schooling.
  case recommendation
}
