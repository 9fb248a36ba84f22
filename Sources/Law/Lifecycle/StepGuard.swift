/// A condition of a step, checked where the facts of the case are known. None is taken on trust:
/// each is computed from the case, what is recorded with the step, the calendar and the clerk.
package enum StepGuard: String, CaseIterable, Sendable, Codable {
  /// Every compulsory paper is there or found in a state system.
  case packageComplete = "package-complete"
  /// A compulsory paper is missing or expired, and may lawfully be asked for.
  case packageDefective = "package-defective"
  /// No original of the family lies in the office any more.
  case originalsReturned = "originals-returned"
  /// Consent was asked for and answered.
  case consentAnswered = "consent-answered"
  /// A ground is chosen and everything it needs is stated.
  case groundStated = "ground-stated"
  /// Past the due date only with a recorded reason for the delay.
  case delayExplained = "delay-explained"
  /// Within intake hours, or with a supervisor's reason.
  case intakeOpen = "intake-open"
  /// How and when the result reached the family is recorded, as the channel asks.
  case deliveryRecorded = "delivery-recorded"
  /// The order of the head has number and date.
  case orderRecorded = "order-recorded"
  /// A supervisor states a reason.
  case supervisorReason = "supervisor-reason"
  // Terms that the line settles.
  /// Its terms have passed.
  case termPassed = "term-passed"
  /// The last day of its terms has come.
  case termReached = "term-reached"
  /// Its terms have not passed.
  case termOpen = "term-open"
  // Which line of several is taken.
  /// The office offers the service of its own accord.
  case proactively
  case appliedFor = "applied-for"
  /// Whether somebody stands at the desk with the application.
  case byVisitor = "by-visitor"
  case notByVisitor = "not-by-visitor"
  case atProvider = "at-provider"
  case atStateCorporation = "at-state-corporation"
  case throughStateCorporation = "through-state-corporation"
  case notThroughStateCorporation = "not-through-state-corporation"
  case atAutismCentre = "at-autism-centre"
  case notAtAutismCentre = "not-at-autism-centre"
  case examinationHeld = "examination-held"
  case examinationNotHeld = "examination-not-held"
  /// The package was found complete before.
  case acceptedBefore = "accepted-before"
  case notAcceptedBefore = "not-accepted-before"
  /// A day for the examination stood when the ground for a refusal was found.
  case dateStands = "date-stands"
  case noDateStands = "no-date-stands"
  /// The course has the ninety days that a certificate needs, or was left before them.
  case courseCompleted = "course-completed"
  case courseBrokenOff = "course-broken-off"
  case bySecondWorkingDay = "by-second-working-day"
  case afterSecondWorkingDay = "after-second-working-day"
  /// What was decided, and lies in store with the provider.
  case decidedFor = "decided-for"
  case decidedAgainst = "decided-against"
  case permanentPlace = "permanent-place"
  case temporaryPlace = "temporary-place"
  /// The application stands in the queue of a sanatorium nursery.
  case inSanatoriumQueue = "in-sanatorium-queue"
  case inOtherQueue = "in-other-queue"
  /// General or first turn in an ordinary preschool.
  case processedAtOnce = "processed-at-once"
  /// Out of turn, or a special or sanatorium preschool.
  case toBeChecked = "to-be-checked"
  /// Out-of-turn or first-turn.
  case prioritised
  /// Another offer than the one that is answered is with the family.
  case otherOfferOpen = "other-offer-open"
  /// The family has chosen another preschool than the one that is answered.
  case otherPreschoolLeft = "other-preschool-left"
  /// The supervisor keeps the place in the queue.
  case returnsToQueue = "returns-to-queue"
  case leavesQueue = "leaves-queue"
  /// A ground found too late is nevertheless taken up.
  case groundUpheld = "ground-upheld"
  case groundDropped = "ground-dropped"
  // Single services.
  /// The applicant's phone is registered on egov.kz.
  case phoneRegistered = "phone-registered"
  /// Nobody gets an offer before it is sent.
  case receivedAfterSending = "received-after-sending"
  /// The examination lies within the thirty days, or the reason is recorded.
  case withinQueueTerm = "within-queue-term"
  /// Nobody else has the room at that hour.
  case slotFree = "slot-free"
  /// What is fixed lies ahead.
  case liesAhead = "lies-ahead"
  /// The fixed day has come.
  case dayHasCome = "day-has-come"
  /// Nobody is examined before the day that was fixed.
  case examinedInTurn = "examined-in-turn"
  /// The conclusion stands in the PMPK module, from which the family's service shows it.
  case moduleEntered = "module-entered"
  /// The conclusion is valid beyond the examination.
  case validUntilLater = "valid-until-later"
  case hearingNotTooEarly = "hearing-not-too-early"
  /// After the hearing there is still time for the result within the whole term.
  case hearingInTime = "hearing-in-time"
  /// An oral hearing has its minutes in order.
  case minutesKept = "minutes-kept"
  /// The third working day after the preliminary decision has come.
  case notBeforeThirdDay = "not-before-third-day"
  /// From 90 to 365 calendar days.
  case withinCourseBounds = "within-course-bounds"
  case pauseWithinCourse = "pause-within-course"
  case resumedAfterPause = "resumed-after-pause"
  /// Ended within the bounds, or early with its reason.
  case endOfCourseLawful = "end-of-course-lawful"
  /// Another end of the course than the one that was fixed has its reason.
  case changedEndExplained = "changed-end-explained"
  case shiftInOrder = "shift-in-order"
  /// The family has the receipt of the State Corporation for its papers.
  case receiptGiven = "receipt-given"
  case consentGiven = "consent-given"
  case underSix = "under-six"
  case turnedSix = "turned-six"
  case noContract = "no-contract"
  case nextBySelection = "next-by-selection"
  /// The family has an offer of the preschool that is named.
  case offerOpen = "offer-open"
  case interestNotAsked = "interest-not-asked"
  case interestAsked = "interest-asked"
  /// The same of a case as it stands now: it tells its papers apart, not the steps behind it.
  case answerAwaited = "answer-awaited"
  /// The family has said from when it wants a place.
  case entryPlanned = "entry-planned"
  /// For the first time, one to thirty days.
  case extendable
  case referralInForce = "referral-in-force"
  /// Nobody handed papers in at the preschool while the referral was in force.
  case noPapersHandedIn = "no-papers-handed-in"
  case referralOver = "referral-over"
  /// The day until which a temporary place was given has come.
  case temporaryPlaceOver = "temporary-place-over"
  /// Issued at most three calendar days before the contract.
  case certificateFresh = "certificate-fresh"
  /// More than a tenth of the group, where the ground says so.
  case thresholdCrossed = "threshold-crossed"
  /// With the child not more than a tenth of the group lacks the planned vaccinations.
  case thresholdKept = "threshold-kept"

  /// Whether the guard only tells which of several lines of a step is meant.
  package var selects: Bool {
    switch self {
    case .acceptedBefore, .notAcceptedBefore, .dateStands, .noDateStands, .courseCompleted,
      .courseBrokenOff,
      .proactively, .appliedFor, .byVisitor, .notByVisitor, .atProvider, .atStateCorporation,
      .throughStateCorporation,
      .notThroughStateCorporation, .atAutismCentre, .notAtAutismCentre, .examinationHeld,
      .examinationNotHeld, .bySecondWorkingDay, .afterSecondWorkingDay, .permanentPlace,
      .temporaryPlace, .inSanatoriumQueue, .inOtherQueue, .processedAtOnce, .toBeChecked,
      .prioritised,
      .otherOfferOpen,
      .otherPreschoolLeft,
      .returnsToQueue, .leavesQueue, .answerAwaited, .entryPlanned, .groundUpheld, .groundDropped,
      .decidedFor,
      .decidedAgainst:
      true
    case .packageComplete, .packageDefective, .originalsReturned, .consentAnswered, .groundStated,
      .delayExplained,
      .intakeOpen, .deliveryRecorded, .orderRecorded, .supervisorReason, .termPassed,
      .termReached, .termOpen, .phoneRegistered, .receivedAfterSending, .withinQueueTerm, .slotFree,
      .liesAhead,
      .dayHasCome,
      .examinedInTurn, .moduleEntered, .validUntilLater, .hearingNotTooEarly, .hearingInTime,
      .minutesKept,
      .notBeforeThirdDay,
      .withinCourseBounds, .pauseWithinCourse, .resumedAfterPause, .endOfCourseLawful,
      .changedEndExplained, .shiftInOrder, .receiptGiven, .consentGiven, .underSix, .turnedSix,
      .noContract,
      .nextBySelection,
      .offerOpen, .interestNotAsked, .interestAsked, .extendable,
      .referralInForce, .noPapersHandedIn, .referralOver, .temporaryPlaceOver, .certificateFresh,
      .thresholdCrossed, .thresholdKept:
      false
    }
  }
}
