/// The rule sets of all services. Outside the editions it holds, the answer is a typed error.
package enum RuleBook {
  /// Why there is no rule to apply.
  package enum Gap: Error, Equatable, Sendable {
    /// The service is known by name, its text is not in the sources.
    case notLoaded(Service)
    /// No edition of the order was in force on that day.
    case noEdition(Service, on: CivilDate, first: CivilDate)
  }

  /// The rules of a service as they applied on a day.
  ///
  /// - Parameter editionStart: the day the office has set for the newest edition, where the
  ///   sources only tell before which day it cannot be in force.
  package static func rules(
    of service: Service, on date: CivilDate, editionStart: CivilDate? = nil
  ) throws(Gap) -> RuleSet {
    guard let rules = newest(service) else { throw .notLoaded(service) }
    let first = max(rules.edition.from, editionStart ?? rules.edition.from)
    guard date >= first else { throw .noEdition(service, on: date, first: first) }
    return rules
  }

  /// The newest rule set; `nil` for a service that is declared but not loaded.
  package static func newest(_ service: Service) -> RuleSet? {
    switch service {
    case .home: Home.rules
    case .pmpk: Pmpk.rules
    case .rehab: Rehab.rules
    case .camp: Camp.rules
    case .preschoolQueue: PreschoolQueue.rules
    case .preschoolAdmission: PreschoolAdmission.rules
    case .special: nil
    }
  }

  package static var loaded: [Service] { Service.allCases.filter { newest($0) != nil } }

  /// Services whose whole life the desk carries: their cases have a lifecycle of steps.
  package static var carried: [Service] {
    loaded.filter { newest($0)?.lifecycle.transitions.isEmpty == false }
  }
}
