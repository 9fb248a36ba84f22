import Law

extension Office {
  /// The rules of a service as this office applies them on a day: its edition, its own readings, and
  /// the kind of place it is.
  package func rules(
    of service: Service, on date: CivilDate
  ) throws(RuleBook.Gap) -> RuleSet {
    asApplied(
      try RuleBook.rules(
        of: service, on: date, editionStart: settings.editionStarts[service]))
  }

  /// The rules that a case keeps: the edition it was registered under, whatever came later; `nil`
  /// when the program does not hold that edition.
  package func rules(for subject: Case) -> RuleSet? {
    RuleBook.editions(of: subject.service).named(subject.edition).map(asApplied)
  }

  /// The newest rules, for what concerns no case and no day: lists of services, hours on a board.
  package func newestRules(of service: Service) -> RuleSet? {
    RuleBook.newest(service).map(asApplied)
  }

  private func asApplied(_ rules: RuleSet) -> RuleSet {
    let rules = rules.under(policies)
    return organisation.map { rules.at($0.place) } ?? rules
  }
}
