/// One line of a service's list of papers.
package struct DocumentRule: Equatable, Sendable {
  package let document: DocumentID
  package let required: Requirement
  package let channels: Set<Channel>
  package let applicants: Set<Residency>
  /// The categories of applicants to whom the line applies; `nil` for everybody.
  package let categories: Set<ApplicantCategory>?
  package let clause: ClauseID
  /// Further clauses on which the line rests.
  package let also: [ClauseID]
  /// The state system that holds it; it is then looked up before anybody is asked.
  package let registry: Registry?
  /// What the clerk records of the paper.
  package let details: Set<DocumentDetail>
  package let originalAndCopy: Bool
  package let originalReturned: Bool
  /// Shown to say who somebody is: neither it nor a copy of it stays with the office.
  package let isShownOnly: Bool
  /// How old the paper may be, and against which day that is measured.
  package let age: PaperAge?
  /// A birth abroad stands for an empty answer of the registry.
  package let orIfBornAbroad: Bool
  /// The fact without which there is no such paper to ask for.
  package let onlyIf: FactID?
  /// The kinds of office that hold the paper themselves: there it is a task of the office.
  package let heldBy: Set<Place>
  /// The papers that prove the same where a look-up finds nothing; the line itself is then never
  /// asked for.
  package let provenBy: Set<DocumentID>
  /// Papers that prove the same where there is no such one: with one of them the line lacks nothing.
  package let replacedBy: Set<DocumentID>
  private let givenTitle: String?

  package init(
    _ document: DocumentID, _ required: Requirement, channels: Set<Channel>,
    applicants: Set<Residency> = Set(Residency.allCases),
    categories: Set<ApplicantCategory>? = nil, clause: ClauseID, also: [ClauseID] = [],
    registry: Registry? = nil, details: Set<DocumentDetail> = [], originalAndCopy: Bool = false,
    originalReturned: Bool = false, isShownOnly: Bool = false, age: PaperAge? = nil,
    orIfBornAbroad: Bool = false,
    onlyIf: FactID? = nil, heldBy: Set<Place> = [], provenBy: Set<DocumentID> = [],
    replacedBy: Set<DocumentID> = [], title: String? = nil
  ) {
    self.document = document
    self.required = required
    self.channels = channels
    self.applicants = applicants
    self.categories = categories
    self.clause = clause
    self.also = also
    self.registry = registry
    self.details = details
    self.originalAndCopy = originalAndCopy
    self.originalReturned = originalReturned
    self.isShownOnly = isShownOnly
    self.age = age
    self.orIfBornAbroad = orIfBornAbroad
    self.onlyIf = onlyIf
    self.heldBy = heldBy
    self.provenBy = provenBy
    self.replacedBy = replacedBy
    givenTitle = title
  }

  package var maximumAge: TermLength? { age?.length }

  /// The paper's name in the words of the act: the clause itself without its number and its last
  /// sign, or a title of ours where the clause is only a piece of a sentence.
  package var title: String {
    if let givenTitle { return givenTitle }
    guard var text = ClauseLibrary.clause(clause)?.text[...] else { return document.rawValue }
    let number = text.prefix(while: \.isNumber)
    if !number.isEmpty, text.dropFirst(number.count).hasPrefix(") ") {
      text = text.dropFirst(number.count + 2)
    }
    while let last = text.last, ";., ".contains(last) { text.removeLast() }
    return String(text).replacing("\n", with: " ")
  }
}

/// What must be recorded when a paper is seen.
package enum DocumentDetail: String, CaseIterable, Sendable, Codable {
  case issuedOn = "issued-on"
  case issuer
  case number
  /// The conclusion says that it recommends home schooling.
  case recommendation
  /// The conclusion says until when it is valid; a lapsed one is marked, and the clerk decides.
  case validUntil = "valid-until"
  /// Which kind of identity document it is.
  case paperKind = "paper-kind"
  /// The country that has issued it.
  case country

  /// Details that a paper may lack, and that hold nothing up: no clause makes them a condition.
  package var mayLack: Bool {
    switch self {
    case .number, .validUntil, .paperKind, .country: true
    case .issuedOn, .issuer, .recommendation: false
    }
  }
}
