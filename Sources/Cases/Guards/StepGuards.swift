import Law

extension StepCheck {
  /// Every guard is computed here from the facts of the case, the record, the calendar and the clerk.
  func check(
    _ stepGuard: StepGuard, _ line: Transition, _ command: CaseCommand
  ) throws(Refusal) {
    let record = command.record
    switch stepGuard {
    case .packageComplete: try packageComplete()
    case .packageDefective: try packageDefective()
    case .originalsReturned: try originalsReturned()
    case .consentAnswered: try consentAnswered()
    case .consentGiven: try consentGiven()
    case .groundStated: try groundStated(command)
    case .delayExplained: try delayExplained(command)
    case .intakeOpen: break  // only registration has it, and checks it there
    case .deliveryRecorded: try deliveryRecorded(command)
    case .orderRecorded: try orderRecorded(command)
    case .supervisorReason: try supervisor()
    case .termPassed: try termPassed(line, record)
    case .termReached: try termReached(line, record)
    case .termOpen: try termOpen(line, record)
    case .proactively, .appliedFor, .byVisitor, .notByVisitor, .atProvider, .atStateCorporation,
      .throughStateCorporation,
      .notThroughStateCorporation, .atAutismCentre, .notAtAutismCentre, .examinationHeld,
      .examinationNotHeld, .acceptedBefore, .notAcceptedBefore, .dateStands, .noDateStands,
      .courseCompleted,
      .courseBrokenOff, .decidedFor, .decidedAgainst, .permanentPlace, .temporaryPlace,
      .processedAtOnce, .toBeChecked, .prioritised,
      .otherOfferOpen, .otherPreschoolLeft, .inSanatoriumQueue, .inOtherQueue,
      .returnsToQueue, .leavesQueue, .groundUpheld, .groundDropped, .interestAsked, .answerAwaited,
      .entryPlanned,
      .interestNotAsked, .phoneRegistered, .noContract, .moduleEntered:
      let facts = SelectingFacts(
        subject: subject, place: now.place, settings: now.rules.settings)
      guard facts.hold(stepGuard, record) else { throw Refusal(.guardFails(stepGuard)) }
    case .bySecondWorkingDay: try noticeInTime()
    case .afterSecondWorkingDay: try noticeTooLate()
    case .receivedAfterSending: try receivedAfterSending(record)
    case .withinQueueTerm: try withinQueueTerm(record)
    case .slotFree: try slotFree(record)
    case .liesAhead: try liesAhead(record)
    case .dayHasCome: try dayHasCome()
    case .examinedInTurn: try examinedInTurn(record)
    case .validUntilLater: try validUntilLater(record)
    case .hearingNotTooEarly: try hearingNotTooEarly(record)
    case .hearingInTime: try hearingInTime(record)
    case .minutesKept: try minutesKept(record)
    case .notBeforeThirdDay: try notBeforeThirdDay()
    case .withinCourseBounds: try withinCourseBounds(record)
    case .pauseWithinCourse: try pauseWithinCourse(record)
    case .resumedAfterPause: try resumedAfterPause(record)
    case .endOfCourseLawful: try endOfCourseLawful(record)
    case .changedEndExplained: try changedEndExplained(record)
    case .shiftInOrder: try shiftInOrder(record)
    case .receiptGiven: try receiptGiven()
    case .underSix: try underSix()
    case .turnedSix: try turnedSix()
    case .nextBySelection: try nextBySelection(record)
    case .offerOpen: try offerOpen(record)
    case .extendable: try extendable()
    case .referralInForce: try referralInForce()
    case .noPapersHandedIn: try noPapersHandedIn(record)
    case .referralOver: try referralOver()
    case .temporaryPlaceOver: try temporaryPlaceOver()
    case .certificateFresh: try certificateFresh()
    case .thresholdCrossed: try thresholdCrossed(command)
    case .thresholdKept: try thresholdKept(command)
    }
  }

  /// Counts a term; what cannot be counted is refused with the gap of the calendar.
  func counting<Value>(_ body: () throws(TermGap) -> Value) throws(Refusal) -> Value {
    do { return try body() } catch {
      switch error {
      case .calendar(let gap): throw Refusal(.calendar(gap))
      case .paused(let day): throw Refusal(.notBefore(day))
      }
    }
  }

  var count: TermCount { TermCount(calendar: now.calendar) }
}
