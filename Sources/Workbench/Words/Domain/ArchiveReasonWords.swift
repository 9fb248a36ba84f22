import Law

/// Why an application lies in the archive.
struct ArchiveReasonWords: Phrase {
  private let reason: ArchiveReason

  init(_ reason: ArchiveReason) { self.reason = reason }

  var kazakh: String {
    switch reason {
    case .noInterest: "орынға мүдделі емес"
    case .applicantViolation: "отбасы тәртіпті бұзған"
    case .referralReceived: "жолдама алған"
    case .otherByRules: "қағиданың басқа себебі"
    }
  }

  var russian: String {
    switch reason {
    case .noInterest: "нет заинтересованности в месте"
    case .applicantViolation: "нарушение со стороны заявителя"
    case .referralReceived: "направление получено"
    case .otherByRules: "иная причина по правилам"
    }
  }

  var english: String {
    switch reason {
    case .noInterest: "not interested in a place"
    case .applicantViolation: "a violation by the applicant"
    case .referralReceived: "a referral was received"
    case .otherByRules: "another reason of the rules"
    }
  }
}
