/// The public services of the desk, by the names of the machine contract.
package enum Service: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  case home
  case pmpk
  case rehab
  case special
  case preschoolQueue = "preschool-queue"
  case preschoolAdmission = "preschool-admission"
  case camp

  /// The file that holds the clauses of the service.
  package var file: ClauseLibrary.File {
    switch self {
    case .home: .home
    case .pmpk: .pmpk
    case .rehab: .rehab
    case .special: .special
    case .preschoolQueue, .preschoolAdmission: .preschool
    case .camp: .camp
    }
  }
}
