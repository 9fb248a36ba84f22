/// What must be done about a complaint within a term.
package enum ComplaintDuty: String, CaseIterable, Sendable, Codable {
  /// The provider sends it with the file to the body that considers complaints.
  case passUp = "complaint-upward"
  /// The provider answers.
  case answer = "complaint-at-provider"
  /// The body considers it: another office's duty, shown for information.
  case considerAtBody = "complaint-at-body"
  /// The complainant is told that the term was extended.
  case extensionNotice = "complaint-extension-notice"

  /// The same duty among the terms of a service's own order.
  fileprivate var inOrder: TermID? {
    switch self {
    case .passUp: .complaintUpward
    case .answer: .complaintAtProvider
    case .considerAtBody: .complaintAtBody
    case .extensionNotice: nil
    }
  }
}

/// A term of a complaint: the length that general acts set, and the clauses of the service's own order
/// that repeat it.
package struct ComplaintTerm: Equatable, Sendable {
  package let duty: ComplaintDuty
  package let length: TermLength
  /// Clauses of the service's order; empty where it is silent.
  package let clauses: [ClauseID]
  package let article: CodeArticle

  /// - Parameter service: what the complaint is about; `nil` when it is about no service.
  package static func of(_ duty: ComplaintDuty, service: Service?) -> ComplaintTerm {
    let general = general(duty)
    let rules = service.flatMap(RuleBook.newest)
    guard let own = rules?.terms.first(where: { $0.id == duty.inOrder }) else { return general }
    return ComplaintTerm(
      duty: duty, length: own.length, clauses: own.clauses, article: general.article)
  }

  /// Administrative code, art. 91, and services law, art. 25 (2).
  private static func general(_ duty: ComplaintDuty) -> ComplaintTerm {
    let (days, article): (Int, CodeArticle) =
      switch duty {
      case .passUp: (3, .complaintUpward)
      case .answer: (5, .complaintTerms)
      case .considerAtBody: (15, .complaintTerms)
      case .extensionNotice: (3, .complaintTerms)
      }
    return ComplaintTerm(duty: duty, length: .workingDays(days), clauses: [], article: article)
  }

  /// The same term, longer by so many working days.
  package func extended(byWorkingDays days: Int) -> ComplaintTerm {
    guard case .workingDays(let own) = length else { return self }
    return ComplaintTerm(
      duty: duty, length: .workingDays(own + days), clauses: clauses, article: article)
  }

  /// Services law, art. 25 (2): the provider's term is extended by no more than ten working days.
  package static let longestExtension = 10
}
