/// Where a case stands. A service uses some of the stages; its table says how they follow.
package enum Stage: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  /// Registered; the papers are being checked.
  case checking
  /// The receipt is due to the family.
  case accepted
  /// A reasoned refusal of the service is due to the family.
  case refused
  /// The package was not accepted; the written refusal is due to the family.
  case notAccepted = "not-accepted"
  /// The family holds the receipt; the head's order is awaited.
  case awaitingOrder = "awaiting-order"
  /// The order is recorded; the notice of admission is due.
  case ordered
  case closed
  case withdrawn
  // Services whose rules are not here.
  /// Written down; it is to be handed over to who knows the rules.
  case recorded
  case handedOver = "handed-over"
  // Proactive services.
  /// The offer is with the family.
  case offeredService = "offered-service"
  case closedWithoutReply = "closed-without-reply"
  // Examination by the PMPK.
  /// The day of the examination is still to be fixed.
  case toSchedule = "to-schedule"
  case scheduled
  case examined
  /// Written by the specialists; the head signs.
  case conclusionToSign = "conclusion-to-sign"
  /// The conclusion is due to the family.
  case concluded
  // Before a refusal, where the family is heard.
  case preliminaryRefusal = "preliminary-refusal"
  case hearingHeld = "hearing-held"
  // Courses of rehabilitation.
  /// The days of the course are still to be fixed.
  case toPlan = "to-plan"
  case coursePlanned = "course-planned"
  case courseRunning = "course-running"
  case coursePaused = "course-paused"
  case courseEnded = "course-ended"
  /// Left before its shortest length: no certificate, the supervisor decides.
  case courseBrokenOff = "course-broken-off"
  case certificateToSign = "certificate-to-sign"
  case certificateSigned = "certificate-signed"
  // Camp vouchers.
  case acceptedAtStateCorporation = "accepted-at-state-corporation"
  case withCourier = "with-courier"
  /// The State Corporation waits for what the provider decides.
  case withProvider = "with-provider"
  /// The set is complete; the result is being prepared.
  case complete
  /// A ground found after the last day of the preliminary notice.
  case lateGround = "late-ground"
  case voucherReady = "voucher-ready"
  case resultAtStateCorporation = "result-at-state-corporation"
  /// Nobody has fetched the result for a month.
  case returnedToProvider = "returned-to-provider"
  case issued
  // The preschool queue and admission.
  case queued
  case offered
  case suspended
  case askedAgain = "asked-again"
  case referred
  case contractSent = "contract-sent"
  case admitted
  case admittedTemporarily = "admitted-temporarily"
  /// The child is at a sanatorium nursery; its place is kept until a day (`preschool.rule.17.2`).
  case placeKept = "place-kept"
  case archived

  /// Whether nothing is left for the desk to do but notes, reprints and complaints.
  package var isFinal: Bool {
    switch self {
    case .closed, .withdrawn, .closedWithoutReply, .issued, .admitted, .archived: true
    case .checking, .accepted, .refused, .notAccepted, .awaitingOrder, .ordered, .offeredService,
      .toSchedule, .scheduled, .examined, .conclusionToSign, .concluded, .preliminaryRefusal,
      .hearingHeld, .toPlan,
      .coursePlanned, .courseRunning, .coursePaused, .courseEnded, .courseBrokenOff,
      .certificateToSign,
      .certificateSigned, .acceptedAtStateCorporation, .withCourier, .withProvider, .complete,
      .lateGround, .voucherReady, .resultAtStateCorporation, .returnedToProvider, .queued,
      .offered, .suspended, .askedAgain, .referred, .contractSent, .admittedTemporarily,
      .placeKept, .recorded, .handedOver:
      false
    }
  }

  /// Whether the next step lies with the family, the head, the calendar or another office, not with
  /// the desk.
  package var waitsForOthers: Bool {
    switch self {
    case .awaitingOrder, .offeredService, .scheduled, .preliminaryRefusal, .coursePlanned,
      .courseRunning, .coursePaused, .withCourier, .withProvider, .resultAtStateCorporation,
      .returnedToProvider, .queued, .offered, .suspended, .askedAgain, .referred, .contractSent,
      .admittedTemporarily, .placeKept, .handedOver:
      true
    case .checking, .accepted, .refused, .notAccepted, .ordered, .closed, .withdrawn,
      .closedWithoutReply, .toSchedule, .examined, .conclusionToSign, .concluded, .hearingHeld,
      .toPlan, .courseEnded,
      .courseBrokenOff,
      .certificateToSign, .certificateSigned, .acceptedAtStateCorporation, .complete, .lateGround,
      .voucherReady, .issued, .admitted, .archived, .recorded:
      false
    }
  }

  /// Whether papers may still come in: while they are checked, and as long as a service asks for
  /// additional ones.
  package var takesPapers: Bool {
    switch self {
    case .checking, .toSchedule, .scheduled, .examined, .preliminaryRefusal, .hearingHeld, .toPlan,
      .coursePlanned, .queued:
      true
    case .accepted, .refused, .notAccepted, .awaitingOrder, .ordered, .closed, .withdrawn,
      .offeredService, .closedWithoutReply, .conclusionToSign, .concluded, .courseRunning,
      .coursePaused, .courseEnded,
      .courseBrokenOff,
      .certificateToSign, .certificateSigned, .acceptedAtStateCorporation, .withCourier,
      .withProvider, .complete, .lateGround, .voucherReady, .resultAtStateCorporation,
      .returnedToProvider, .issued, .offered, .suspended, .askedAgain, .referred, .contractSent,
      .admitted, .admittedTemporarily, .placeKept, .archived, .recorded, .handedOver:
      false
    }
  }
}
