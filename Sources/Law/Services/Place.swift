/// The kind of office where the desk stands. Limits and hours depend on it.
package enum Place: String, CaseIterable, Sendable, Codable {
  case school
  case preschool
  case pmpk
  case rehabilitationCentre = "rehabilitation-centre"
  case correctionRoom = "correction-room"
  case autismCentre = "autism-centre"
  case department
  case stateCorporation = "state-corporation"
  /// Duty sections of the State Corporation, with evening and Saturday hours.
  case stateCorporationDuty = "state-corporation-duty"

  /// Whether applications are taken here on behalf of a provider.
  package var isStateCorporation: Bool {
    switch self {
    case .stateCorporation, .stateCorporationDuty: true
    case .school, .preschool, .pmpk, .rehabilitationCentre, .correctionRoom, .autismCentre,
      .department:
      false
    }
  }
}
