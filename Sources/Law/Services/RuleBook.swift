/// The rule sets of all services. Outside the editions it holds, the answer is a typed error.
package enum RuleBook {
  /// Why there is no rule to apply.
  package enum Gap: Error, Equatable, Sendable {
    /// The program holds no wording of the service's rules.
    case notLoaded(Service)
    /// No edition of the order was in force on that day.
    case noEdition(Service, on: CivilDate, first: CivilDate)
  }

  /// The wordings of a service's rules that the program holds.
  package static func editions(of service: Service) -> RuleEditions {
    switch service {
    case .home: home
    case .pmpk: pmpk
    case .rehab: rehab
    case .camp: camp
    case .preschoolQueue: preschoolQueue
    case .preschoolAdmission: preschoolAdmission
    case .special: special
    }
  }

  private static let home = RuleEditions(.home, [Home.rules])
  private static let pmpk = RuleEditions(.pmpk, [Pmpk.rules])
  private static let rehab = RuleEditions(.rehab, [Rehab.rules])
  private static let camp = RuleEditions(.camp, [Camp.rules])
  private static let preschoolQueue = RuleEditions(.preschoolQueue, [PreschoolQueue.rules])
  private static let preschoolAdmission = RuleEditions(
    .preschoolAdmission, [PreschoolAdmission.rules])
  private static let special = RuleEditions(.special, [SpecialEducation.rules])

  /// The rules of a service as they applied on a day.
  ///
  /// - Parameter editionStart: the day the office has set for the newest edition, where the
  ///   sources only tell before which day it cannot be in force.
  package static func rules(
    of service: Service, on date: CivilDate, editionStart: CivilDate? = nil
  ) throws(Gap) -> RuleSet {
    try editions(of: service).rules(on: date, newestFrom: editionStart)
  }

  /// The newest rule set; see ``RuleSet/isLoaded`` for what it may lack.
  package static func newest(_ service: Service) -> RuleSet? { editions(of: service).newest }

  /// Services whose rules are known; the desk carries the whole life of each of them.
  package static var loaded: [Service] { Service.allCases.filter { newest($0)?.isLoaded == true } }

  /// Services whose text is not here: an application is recorded and handed over.
  package static var recorded: [Service] {
    Service.allCases.filter { newest($0)?.isLoaded == false }
  }
}
