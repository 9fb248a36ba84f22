/// The dated wordings of one service's rules, the oldest first. Each applies from its first day until
/// the first day of the next one.
package struct RuleEditions: Sendable {
  package let service: Service
  private let editions: [RuleSet]

  /// - Parameter editions: rule sets of the service, in any order.
  package init(_ service: Service, _ editions: [RuleSet]) {
    self.service = service
    self.editions = editions.sorted { $0.edition.from < $1.edition.from }
  }

  package var newest: RuleSet? { editions.last }

  package var names: [String] { editions.map(\.edition.id) }

  /// The wording a case was registered under; `nil` when the program does not hold it.
  package func named(_ id: String) -> RuleSet? { editions.first { $0.edition.id == id } }

  /// The wording that applies on a day.
  ///
  /// - Parameter newestFrom: the day the office has set for the newest edition, where the sources
  ///   only tell before which day it cannot be in force; an earlier day changes nothing.
  package func rules(
    on date: CivilDate, newestFrom: CivilDate? = nil
  ) throws(RuleBook.Gap) -> RuleSet {
    guard let oldest = editions.first else { throw .notLoaded(service) }
    let applying = editions.last { first(of: $0, newestFrom) <= date }
    guard let applying else {
      throw .noEdition(service, on: date, first: first(of: oldest, newestFrom))
    }
    return applying
  }

  private func first(of rules: RuleSet, _ newestFrom: CivilDate?) -> CivilDate {
    guard rules.edition.id == newest?.edition.id, let newestFrom else {
      return rules.edition.from
    }
    return max(rules.edition.from, newestFrom)
  }
}
