/// Where a case stands in the life of its service.
package enum WorkflowState: String, CaseIterable, Sendable, Codable {
  /// Before anything is registered.
  case draft
  /// The proactive offer is with the family.
  case offeredService = "offered-service"
  case registered
  /// An examination date is still to be fixed.
  case toSchedule = "to-schedule"
  case scheduled
  case examined
  case concluded
  case preliminaryRefusal = "preliminary-refusal"
  case hearingHeld = "hearing-held"
  case refused
  /// The package was refused for what is missing or expired.
  case notAccepted = "not-accepted"
  case delivered
  case closedWithoutReply = "closed-without-reply"
  case withdrawn
  // Courses of rehabilitation.
  case coursePlanned = "course-planned"
  case courseRunning = "course-running"
  case coursePaused = "course-paused"
  case courseEnded = "course-ended"
  case certificateToSign = "certificate-to-sign"
  case certificateSigned = "certificate-signed"
  // Camp vouchers.
  case acceptedAtStateCorporation = "accepted-at-state-corporation"
  case withCourier = "with-courier"
  case receivedByProvider = "received-by-provider"
  case complete
  /// A ground found after the last day of the preliminary notice.
  case lateGround = "late-ground"
  case voucherReady = "voucher-ready"
  case resultAtStateCorporation = "result-at-state-corporation"
  case returnedToProvider = "returned-to-provider"
  case issued
  // The preschool queue and admission.
  case checking
  case queued
  case offered
  case suspended
  case askedAgain = "asked-again"
  case referred
  case documentsChecked = "documents-checked"
  case contractSent = "contract-sent"
  case admitted
  case admittedTemporarily = "admitted-temporarily"
  case notAdmitted = "not-admitted"
  case archived
}
