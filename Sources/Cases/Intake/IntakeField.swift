/// The fields of an intake, in the order in which they are asked.
package enum IntakeField: String, CaseIterable, Sendable, Codable {
  case service
  case channel
  /// Whether the family is resident.
  case residency
  /// For the portal: day and hour of filing there.
  case filedAt = "filed-at"
  case childIIN = "child-iin"
  case childName = "child-name"
  case childBirth = "child-birth"
  case grade
  case language
  case applicantName = "applicant-name"
  case relation
  case phone
  case address

  /// Fields of fixed length move on by themselves when full; `nil` for the others.
  package var fixedLength: Int? {
    switch self {
    case .childIIN: 12
    case .childBirth: 8
    case .phone: 10
    case .filedAt: 12
    case .service, .channel, .residency, .childName, .grade, .language, .applicantName, .relation,
      .address:
      nil
    }
  }

  /// Whether the field takes digits only; the digit row of the Kazakh layout is read there.
  package var isDigitsOnly: Bool { fixedLength != nil }
}
