/// The list of papers that follows from the law and the facts of one family.
package struct Checklist: Equatable, Sendable {
  package let rows: [Row]

  package struct Row: Equatable, Sendable {
    package let rule: DocumentRule
    package let demand: Demand
    /// The clauses of the row; where the demand is forbidden, the ban stands among them.
    package let clauses: [ClauseID]
    /// Whether the row holds up a complete package while nothing is recorded for it.
    package let isCompulsory: Bool
    /// The outcome of the look-up, where the row has one.
    package let lookUp: FactValue?

    package var document: DocumentID { rule.document }
  }

  package init(rows: [Row]) { self.rows = rows }

  package func row(for document: DocumentID) -> Row? {
    rows.first { $0.document == document }
  }
}

/// Makes the checklist of a service from its rules.
package struct ChecklistRules: Sendable {
  package let documents: [DocumentRule]
  /// The clause that forbids demanding what state systems hold.
  package let ban: ClauseID
  /// The clause that asks for consent before a look-up.
  package let consent: ClauseID

  package func checklist(
    via channel: Channel, applicant: Residency, facts: Facts
  ) -> Checklist {
    let rules = documents.filter {
      $0.channels.contains(channel) && $0.applicants.contains(applicant)
    }
    return Checklist(rows: rules.map { row($0, facts) })
  }

  private func row(_ rule: DocumentRule, _ facts: Facts) -> Checklist.Row {
    let outcome = rule.registry.map { self.outcome(of: $0, facts) }
    let demand = self.demand(rule, outcome)
    var clauses = [rule.clause] + rule.also
    if demand == .forbidden { clauses.append(ban) }
    return Checklist.Row(
      rule: rule, demand: demand, clauses: clauses, isCompulsory: rule.required.isCompulsory,
      lookUp: outcome)
  }

  /// A family that declines the look-up may be asked for the paper: without that it could neither
  /// be looked up nor asked.
  private func outcome(of registry: Registry, _ facts: Facts) -> FactValue {
    let outcome = facts[registry.fact]
    return facts[.consent] == .declined && outcome == .notLookedUp ? .consentDeclined : outcome
  }

  private func demand(_ rule: DocumentRule, _ outcome: FactValue?) -> Demand {
    if rule.required == .ifNeeded { return .onRequest }
    switch outcome {
    case nil, .notFound, .notAvailable, .consentDeclined: return .allowed
    case .notLookedUp, .found, .notAsked, .given, .declined: return .forbidden
    }
  }
}
