/// Where the order of a service says how a family learns about it, and what third persons may ask.
package struct ContactClauses: Equatable, Sendable {
  /// The numbers of the unified contact centre.
  package let centre: ClauseID
  /// The other ways to ask for order and state of the service.
  package let ways: [ClauseID]
  /// The website of the provider, where the order names it among the places with its address.
  package let site: ClauseID?
  /// Requests of third persons, where the order speaks of them.
  package let thirdPersons: ClauseID?

  /// Both numbers, exactly so (`home.req.10.3` and its like).
  package static let numbers = "8-800-080-7777, 1414"

  /// - Returns: `nil` for a service whose text is not loaded.
  package static func of(_ service: Service) -> ContactClauses? {
    switch service {
    case .home:
      ContactClauses(
        centre: "home.req.10.3", ways: ["home.req.10.1", "home.req.10.2", "home.req.10.5"],
        site: "home.req.7.6.1",
        thirdPersons: "home.req.10.6")
    case .pmpk:
      ContactClauses(
        centre: "pmpk.req.10.3", ways: ["pmpk.req.10.1", "pmpk.req.10.2", "pmpk.req.10.5"],
        site: "pmpk.req.7.5.1",
        thirdPersons: "pmpk.req.10.6")
    case .rehab:
      ContactClauses(
        centre: "rehab.req.10.3", ways: ["rehab.req.10.1", "rehab.req.10.2", "rehab.req.10.5"],
        site: "rehab.req.7.6.1",
        thirdPersons: "rehab.req.10.6")
    case .preschoolQueue:
      ContactClauses(centre: "preschool.queue-req.10.p1", ways: [], site: nil, thirdPersons: nil)
    case .preschoolAdmission:
      ContactClauses(centre: "preschool.admission-req.10", ways: [], site: nil, thirdPersons: nil)
    case .camp: ContactClauses(centre: "camp.req.10.p2", ways: [], site: nil, thirdPersons: nil)
    case .special: nil
    }
  }
}
