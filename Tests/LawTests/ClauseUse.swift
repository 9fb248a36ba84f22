import Law

/// Where the rules of the program hold a clause.
enum ClauseUse: String, CaseIterable {
  case edition, fee, booking, term, limit, hours, document, ground, step, delivery, policy
  case provision, queue, result

  /// Every use of every clause in the rule sets of a file.
  static func all(in file: ClauseLibrary.File) -> [ClauseID: Set<ClauseUse>] {
    var uses: [ClauseID: Set<ClauseUse>] = [:]
    func note(_ use: ClauseUse, _ clauses: [ClauseID]) {
      for clause in clauses { uses[clause, default: []].insert(use) }
    }
    for service in RuleBook.loaded where service.file == file {
      guard let rules = RuleBook.newest(service) else { continue }
      note(.edition, [rules.edition.clause])
      note(.fee, [rules.fee].compactMap(\.self))
      note(.booking, [rules.booking?.clause].compactMap(\.self))
      note(.term, rules.terms.flatMap { $0.clauses })
      note(.limit, rules.limits.flatMap { [$0.clause] + $0.also })
      note(.hours, rules.hours.flatMap { [$0.rule.clause, $0.rule.intakeClause] })
      note(.hours, [rules.afterHours].compactMap(\.self))
      note(.document, [rules.documents.ban, rules.documents.consent].compactMap(\.self))
      note(.document, rules.documents.documents.flatMap { [$0.clause] + $0.also })
      note(.document, rules.documents.documents.compactMap { $0.registry?.clause })
      note(.ground, rules.grounds.flatMap { [$0.clause] + $0.also })
      note(.result, rules.results.flatMap { $0.clauses })
      note(.step, rules.lifecycle.transitions.flatMap { $0.allClauses })
      note(.delivery, rules.delivery.map(\.clause))
      note(.policy, rules.policies.flatMap { $0.clauses })
      note(.provision, rules.provisions.map(\.clause))
    }
    guard file == .preschool else { return uses }
    note(.queue, QueueApplication.keyClauses)
    note(.queue, QueueClass.allCases.flatMap { $0.clauses + [$0.categories.clause] })
    note(.queue, QueueStream.allCases.flatMap { $0.clauses })
    return uses
  }
}
