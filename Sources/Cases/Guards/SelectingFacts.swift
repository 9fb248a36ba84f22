import Law

/// Guards that are one plain fact of the case; most of them only tell which line of a step is meant.
struct SelectingFacts {
  private let channel: Channel
  private let place: Place
  /// `nil` before the case exists: then only channel and place can tell lines apart.
  private let subject: Case?
  private let settings: PolicySettings

  init(subject: Case, place: Place, settings: PolicySettings) {
    channel = subject.channel
    self.place = place
    self.subject = subject
    self.settings = settings
  }

  init(channel: Channel, place: Place) {
    self.channel = channel
    self.place = place
    subject = nil
    settings = PolicySettings()
  }

  private var isStateCorporation: Bool {
    place == .stateCorporation || place == .stateCorporationDuty
  }

  /// Whether something is left behind what the answer ends.
  private func isLeft(_ record: Record, _ all: (Case) -> [String]) -> Bool {
    guard let subject else { return false }
    let ended = subject.leaves(by: record)
    return all(subject).contains { !ended.contains($0) }
  }

  /// Whether a course that was left early was too short for a certificate: before its ninetieth day no
  /// clause gives one (`rehab.req.3.1`, `rehab.rule.9.1`).
  private func isTooShort(_ record: Record) -> Bool {
    guard let subject, let start = subject.record.date(.courseStart),
      let end = record.date(.courseEnd)
    else { return false }
    let course = Course(start: start, end: end, pauses: subject.pauses, settings: settings)
    return course.verdict == .tooShort
  }

  func hold(_ stepGuard: StepGuard, _ record: Record) -> Bool {
    switch stepGuard {
    case .proactively: channel == .proactive
    case .appliedFor: channel != .proactive
    case .byVisitor: channel == .walkIn
    case .notByVisitor: channel != .walkIn
    case .atProvider: !isStateCorporation
    case .atStateCorporation: isStateCorporation
    case .throughStateCorporation: channel == .stateCorporation
    case .notThroughStateCorporation: channel != .stateCorporation
    case .atAutismCentre: place == .autismCentre
    case .notAtAutismCentre: place != .autismCentre
    case .examinationHeld: subject?.last(.examine) != nil
    case .examinationNotHeld: subject?.last(.examine) == nil
    case .acceptedBefore: subject?.last(.accept) != nil
    case .notAcceptedBefore: subject?.last(.accept) == nil
    case .dateStands: subject?.hadDate == true
    case .noDateStands: subject?.hadDate != true
    case .courseCompleted: record.choice(.endKind) == .completed || !isTooShort(record)
    case .courseBrokenOff: record.choice(.endKind) == .early && isTooShort(record)
    case .decidedFor: subject?.isRefused != true
    case .decidedAgainst: subject?.isRefused == true
    case .permanentPlace: subject?.placeKind(record) == .permanent
    case .temporaryPlace: subject?.placeKind(record) == .temporary
    case .inSanatoriumQueue: subject?.record.choice(.preschoolKind) == .sanatorium
    case .inOtherQueue: subject?.record.choice(.preschoolKind) != .sanatorium
    case .otherOfferOpen: isLeft(record) { $0.openOffers }
    case .otherPreschoolLeft: isLeft(record) { $0.queuedPreschools }
    case .processedAtOnce: record.isProcessedAtOnce
    case .toBeChecked: !record.isProcessedAtOnce
    case .prioritised: record.queueClass != .general
    case .returnsToQueue: record.choice(.supervisorChoice) == .returns
    case .leavesQueue: record.choice(.supervisorChoice) == .archives
    case .groundUpheld: record.choice(.supervisorChoice) == .takesUp
    case .groundDropped: record.choice(.supervisorChoice) == .drops
    case .interestAsked, .answerAwaited: subject?.isInterestAsked == true
    case .entryPlanned: subject?.record.date(.plannedEntry) != nil
    case .interestNotAsked: subject?.isInterestAsked != true
    case .phoneRegistered: record.answer(.phoneRegistered) == true
    case .moduleEntered: subject?.last(.enterModule) != nil
    case .noContract: subject?.record.answer(.contractInForce) != true
    case .packageComplete, .packageDefective, .originalsReturned, .consentAnswered, .consentGiven,
      .groundStated,
      .delayExplained, .intakeOpen, .deliveryRecorded, .orderRecorded, .supervisorReason,
      .termPassed, .termReached, .termOpen, .bySecondWorkingDay, .afterSecondWorkingDay,
      .receivedAfterSending, .examinedInTurn, .withinQueueTerm, .slotFree, .liesAhead, .dayHasCome,
      .validUntilLater,
      .hearingNotTooEarly,
      .hearingInTime,
      .minutesKept, .notBeforeThirdDay, .withinCourseBounds, .pauseWithinCourse,
      .resumedAfterPause, .endOfCourseLawful, .changedEndExplained, .shiftInOrder, .receiptGiven,
      .underSix,
      .turnedSix,
      .nextBySelection, .offerOpen, .extendable, .referralInForce,
      .noPapersHandedIn, .temporaryPlaceOver, .referralOver, .certificateFresh, .thresholdCrossed,
      .thresholdKept:
      true  // they need more than one fact, and are checked where their reason is told
    }
  }
}

extension Case {
  fileprivate var isRefused: Bool {
    switch decision {
    case .refused: true
    case .accepted, .notAccepted, nil: false
    }
  }
}

extension Record {
  /// General and first turn of an ordinary preschool are processed at once (`preschool.rule.6.p3`).
  var isProcessedAtOnce: Bool {
    choice(.preschoolKind) == .ordinary && queueClass != .outOfTurn
  }

  /// The class in which the application stands. A category by which a place was got before gives none
  /// again (`preschool.rule.23.p1`).
  package var queueClass: QueueClass {
    QueueClass.of(categories, hadPriorityPlace: answer(.hadPriorityPlace) == true)
  }

  /// Whether a category is stated that gives no class any more.
  package var isCategorySpent: Bool { queueClass != QueueClass.of(categories) }
}
