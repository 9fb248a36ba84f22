/// Why an application lies in the archive: one of the four reasons of `preschool.rule.3.2`, no other.
package enum ArchiveReason: String, CaseIterable, Sendable {
  case noInterest = "no-interest"
  case applicantViolation = "applicant-violation"
  case referralReceived = "referral-received"
  /// The age limit, and what an office archives by a reading of its own.
  case otherByRules = "other-by-rules"

  /// - Parameter step: the step that archived it; `nil` for one that never does.
  package init?(archivedBy step: Step) {
    guard let reason = Self.reasons[step] else { return nil }
    self = reason
  }

  /// A referral that ends unused was received all the same; after a refusal to admit a place is kept
  /// unless the family has broken a rule.
  private static let reasons: [Step: ArchiveReason] = [
    .refuseOffer: .noInterest, .interestDenied: .noInterest, .interestTimeEnds: .noInterest,
    .sixthBirthday: .otherByRules, .cancelReferral: .otherByRules,
    .referralEnds: .referralReceived, .supervisorDecides: .applicantViolation,
  ]
}
