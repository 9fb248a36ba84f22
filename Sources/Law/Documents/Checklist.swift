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
    /// The question that is still to be answered before it is known whether the paper may be asked for.
    package let openQuestion: FamilyQuestion?

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
  /// The clause that forbids demanding what state systems hold; `nil` where no paper is asked for.
  package let ban: ClauseID?
  /// The clause that asks for consent before a look-up; `nil` where nothing is looked up.
  package let consent: ClauseID?
  package var banClauses: [ClauseID] { [ban].compactMap(\.self) }
  package var consentClauses: [ClauseID] { [consent].compactMap(\.self) }
  /// The paper that is the consent: whoever gave it has signed it; `nil` where no form is prescribed.
  package let consentPaper: DocumentID?

  /// Categories of which exactly one is stated.
  package let choice: CategoryChoice?
  /// The kind of office that asks; `nil` when no office is meant.
  package internal(set) var place: Place?

  init(
    documents: [DocumentRule], ban: ClauseID? = nil, consent: ClauseID? = nil,
    signedOn consentPaper: DocumentID? = nil, choice: CategoryChoice? = nil
  ) {
    self.documents = documents
    self.ban = ban
    self.consent = consent
    self.consentPaper = consentPaper
    self.choice = choice
  }

  /// - Parameter categories: what the applicant states to be; lines of other categories stay away.
  package func checklist(
    via channel: Channel, applicant: Residency, categories: Set<ApplicantCategory> = [],
    facts: Facts
  ) -> Checklist {
    let stated = decided(categories)
    var rows: [Checklist.Row] = []
    for rule in documents where rule.applies(channel, applicant, stated) {
      guard !rows.contains(where: { $0.document == rule.document }) else { continue }
      rows.append(row(rule, facts))
    }
    if let undecided = choice?.undecided.first(where: { $0.channels.contains(channel) }),
      !rows.contains(where: isProof)
    {
      rows.append(row(undecided, facts))
    }
    return Checklist(rows: rows)
  }

  /// The stated categories; where exactly one must be chosen, two are as good as none.
  private func decided(_ stated: Set<ApplicantCategory>) -> Set<ApplicantCategory> {
    guard let choice else { return stated }
    let chosen = try? choice.chosen(of: stated)
    return stated.subtracting(choice.categories).union([chosen ?? nil].compactMap(\.self))
  }

  /// Whether the row proves the chosen category; a family without income of any kind has no proof yet.
  private func isProof(_ row: Checklist.Row) -> Bool {
    guard let choice, let categories = row.rule.categories else { return false }
    return !categories.isDisjoint(with: choice.categories) && row.isCompulsory
  }

  /// Every category that some line of the list names.
  package var categories: [ApplicantCategory] {
    let named = documents.reduce(into: Set<ApplicantCategory>()) {
      $0.formUnion($1.categories ?? [])
    }
    return ApplicantCategory.allCases.filter(named.contains)
  }

  private func row(_ rule: DocumentRule, _ facts: Facts) -> Checklist.Row {
    let outcome = rule.registry.map { self.outcome(of: $0, rule, facts) }
    let demand = self.demand(rule, outcome, facts)
    var clauses = [rule.clause] + rule.also
    if demand == .forbidden, !isHeldHere(rule), let ban { clauses.append(ban) }
    return Checklist.Row(
      rule: rule, demand: demand, clauses: clauses, isCompulsory: isCompulsory(rule, facts),
      lookUp: outcome, openQuestion: openQuestion(rule, outcome, demand, facts))
  }

  /// What a state system has found is asked of nobody; a birth abroad opens the demand without a
  /// look-up, a paper of a kind the family may not have waits for its answer.
  private func openQuestion(
    _ rule: DocumentRule, _ outcome: FactValue?, _ demand: Demand, _ facts: Facts
  ) -> FamilyQuestion? {
    guard let question = rule.question, facts[question.fact] == .notAsked, outcome != .found
    else { return nil }
    let isHeldBack = rule.orIfBornAbroad ? demand == .forbidden : demand == .onRequest
    return isHeldBack ? question : nil
  }

  /// A family without income of a kind has no paper to bring, and its package is not incomplete.
  private func isCompulsory(_ rule: DocumentRule, _ facts: Facts) -> Bool {
    rule.required.isCompulsory && rule.provenBy.isEmpty
      && rule.onlyIf.map { facts[$0] != .no } ?? true
  }

  /// Whether the office that asks holds the paper itself.
  private func isHeldHere(_ rule: DocumentRule) -> Bool {
    place.map(rule.heldBy.contains) ?? false
  }

  /// A family that declines the look-up may be asked for the paper: without that it could neither
  /// be looked up nor asked.
  private func outcome(of registry: Registry, _ rule: DocumentRule, _ facts: Facts) -> FactValue {
    let outcome = facts[registry.fact]
    if rule.orIfBornAbroad, facts[.bornAbroad] == .yes, outcome != .found { return .notFound }
    return facts[.consent] == .declined && outcome == .notLookedUp ? .consentDeclined : outcome
  }

  private func demand(_ rule: DocumentRule, _ outcome: FactValue?, _ facts: Facts) -> Demand {
    if rule.required == .ifNeeded { return .onRequest }
    if isHeldHere(rule) || !rule.provenBy.isEmpty { return .forbidden }
    switch outcome {
    case nil, .notFound, .notAvailable, .consentDeclined:
      return rule.onlyIf.map { demand(ofKindOf: facts[$0]) } ?? .allowed
    case .notLookedUp, .found, .notAsked, .given, .declined, .yes, .no: return .forbidden
    }
  }

  /// A paper of a kind that the family may not have: first it is asked whether there is one.
  private func demand(ofKindOf fact: FactValue) -> Demand {
    switch fact {
    case .yes: .allowed
    case .no: .forbidden
    case .notAsked, .given, .declined, .notLookedUp, .found, .notFound, .notAvailable,
      .consentDeclined:
      .onRequest
    }
  }
}

extension DocumentRule {
  fileprivate func applies(
    _ channel: Channel, _ applicant: Residency, _ stated: Set<ApplicantCategory>
  ) -> Bool {
    channels.contains(channel) && applicants.contains(applicant)
      && categories.map { !$0.isDisjoint(with: stated) } ?? true
  }
}
