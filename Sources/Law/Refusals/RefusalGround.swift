/// A ground on which a service may be refused; its text is the clause, verbatim.
package struct RefusalGround: Equatable, Sendable {
  package let id: GroundID
  package let clause: ClauseID
  /// What the clerk must state besides the ground.
  package let needs: Set<Need>
  /// Further clauses that say the same.
  package let also: [ClauseID]
  /// The papers of which it speaks; empty where it may rest on any.
  package let papers: Set<DocumentID>
  /// The ground of the list under which it stands on paper, where the list does not name it.
  package let printedUnder: ClauseID?

  /// The clauses whose words stand on the notice, in their order.
  package var printed: [ClauseID] { [printedUnder, clause].compactMap(\.self) }

  package enum Need: String, CaseIterable, Sendable, Codable {
    /// Which paper or datum, and how it was established.
    case facts
    /// The act and the provision that is not met.
    case act
    /// The consent was asked for and declined.
    case declinedConsent = "declined-consent"
    /// The restricted datum that could not be had otherwise, after consent was declined.
    case unobtainableDatum = "unobtainable-datum"
    /// One of its papers that is missing or too old, by name.
    case lackingPaper = "lacking-paper"
  }

  package init(
    _ id: GroundID, _ needs: Set<Need>, clause: ClauseID, also: [ClauseID] = [],
    papers: Set<DocumentID> = [], printedUnder: ClauseID? = nil
  ) {
    self.id = id
    self.needs = needs
    self.clause = clause
    self.also = also
    self.papers = papers
    self.printedUnder = printedUnder
  }

  /// The three grounds that services of order № 223 share word for word.
  ///
  /// - Parameter consentAlone: the service cannot be given at all without the consent, whatever papers
  ///   the family brings (`preschool.rule.5.p6`).
  package static func common(
    untrue: ClauseID, requirements: ClauseID, consent: ClauseID, consentAlone: Bool = false
  ) -> [RefusalGround] {
    let needs: Set<Need> =
      consentAlone ? [.facts, .declinedConsent] : [.facts, .declinedConsent, .unobtainableDatum]
    return [
      RefusalGround(.untrueDocuments, [.facts], clause: untrue),
      RefusalGround(.requirementsNotMet, [.facts, .act], clause: requirements),
      RefusalGround(.noConsent, needs, clause: consent),
    ]
  }
}

/// Our names for the grounds.
package enum GroundID: String, CaseIterable, Sendable, Codable {
  case untrueDocuments = "untrue-documents"
  case requirementsNotMet = "requirements-not-met"
  case noConsent = "no-consent"
  /// Papers of the contract are missing or expired.
  case contractDocuments = "contract-documents"
  case contraindication = "medical-contraindication"
  /// More than a tenth of the group without planned vaccinations.
  case immunityThreshold = "immunity-threshold"
}

/// Why a package is not accepted at all: not a ground of refusal, but the article on incomplete
/// packages. It is registered, numbered and given in writing.
package enum PackageDefect: String, CaseIterable, Sendable, Codable {
  case missing
  case expired
}
