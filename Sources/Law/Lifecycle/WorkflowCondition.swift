/// What must be true of the case for a line of the table.
package enum WorkflowCondition: String, CaseIterable, Sendable, Codable {
  /// The applicant’s phone is registered on egov.kz.
  case phoneRegistered = "phone-registered"
  case consentAnswered = "consent-answered"
  case packageComplete = "package-complete"
  case packageDefective = "package-defective"
  case examinationHeld = "examination-held"
  /// All four parts of the conclusion are answered.
  case conclusionComplete = "conclusion-complete"
  case groundStated = "ground-stated"
  /// The service’s term is five working days or more.
  case hearingDue = "hearing-due"
  case hearingTimeStated = "hearing-time-stated"
  /// The third working day after the preliminary decision has come.
  case notBeforeThirdDay = "not-before-third-day"
  /// An oral hearing has its minutes; an absence is recorded.
  case minutesKept = "minutes-kept"
  case deliveryRecorded = "delivery-recorded"
  case supervisorReason = "supervisor-reason"
  /// From 90 to 365 calendar days.
  case withinCourseBounds = "within-course-bounds"
  /// Dates, ground and paper of the pause.
  case pauseRecorded = "pause-recorded"
  case assessmentEntered = "assessment-entered"
  case recommendationsEntered = "recommendations-entered"
  case signedByHead = "signed-by-head"
  case atProvider = "at-provider"
  case atStateCorporation = "at-state-corporation"
  case receiptPrinted = "receipt-printed"
  case bySecondWorkingDay = "by-second-working-day"
  case afterSecondWorkingDay = "after-second-working-day"
  case identityShown = "identity-shown"
  /// General, or first turn confirmed by the registry, in an ordinary preschool.
  case processedAtOnce = "processed-at-once"
  /// Out of turn, a special or sanatorium preschool, or not confirmed by the registry.
  case toBeChecked = "to-be-checked"
  case overAge = "over-age"
  case noConsent = "no-consent"
  case contractInForce = "contract-in-force"
  case nextBySelection = "next-by-selection"
  case noAnswer = "no-answer"
  case interestNotAsked = "interest-not-asked"
  case interestAsked = "interest-asked"
  case interestAskedTwice = "interest-asked-twice"
  case noPmpkRecommendation = "no-pmpk-recommendation"
  case oneToFourPreschools = "one-to-four-preschools"
  case proofRecorded = "proof-recorded"
  /// Twenty-four hours from the issue have not passed.
  case withinADay = "within-a-day"
  /// Before expiry, for the first time, one to thirty days, with proof.
  case extendable
  case documentsNotHandedIn = "documents-not-handed-in"
  case referralInForce = "referral-in-force"
  /// Issued at most three calendar days before the contract.
  case certificateFresh = "certificate-fresh"
  case permanentPlace = "permanent-place"
  case temporaryPlace = "temporary-place"
  case returnsToQueue = "returns-to-queue"
}
