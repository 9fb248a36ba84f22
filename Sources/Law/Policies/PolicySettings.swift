/// The readings that an office has chosen; where it has chosen none, the standard one holds.
package struct PolicySettings: Equatable, Sendable {
  private var chosen: [PolicyID: PolicyValue] = [:]

  package init() {}

  package subscript(policy: PolicyID) -> PolicyValue { chosen[policy] ?? policy.standard }

  /// Whether the office itself has chosen the value.
  package func isChosen(_ policy: PolicyID) -> Bool { chosen[policy] != nil }

  /// The settings with one more choice; `nil` when the reading does not know the value.
  package func setting(_ policy: PolicyID, to value: PolicyValue) -> PolicySettings? {
    guard policy.values.contains(value) else { return nil }
    var settings = self
    settings.chosen[policy] = value
    return settings
  }
}

extension Term {
  /// The term under the readings that an office has chosen.
  package func under(_ settings: PolicySettings) -> Term {
    let length = policies.lazy.compactMap { settings[$0].length }.first ?? self.length
    guard policies.contains(.lastDayOff) else { return with(length, lastDay) }
    let value = settings[.lastDayOff]
    let day: LastDay = value == .everyLastDay ? .moves : value == .noLastDay ? .stays : lastDay
    return with(length, day)
  }
}

extension RuleSet {
  /// The rules under the readings that an office has chosen.
  package func under(_ settings: PolicySettings) -> RuleSet {
    var rules = self
    rules.settings = settings
    rules.terms = terms.map { $0.under(settings) }
    rules.lifecycle = lifecycle.under(settings)
    return rules
  }
}
