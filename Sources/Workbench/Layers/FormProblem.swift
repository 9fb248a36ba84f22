import Cases
import Law
import Letters
import Screen

/// A form that cannot be sent yet.
struct FormProblem: Error {
  let message: MessageWords
  let field: FormField.Name
}

extension Refusal {
  /// The fact of the law's table that the refusal is about.
  var fact: FieldID? {
    switch cause {
    case .fieldMissing(let field), .fieldOutOfBounds(let field), .fieldRepeats(let field),
      .withoutStateOrder(let field):
      field
    case .referralForEach: .referralNumber
    case .dateInFuture, .groundNeeds, .missingText, .notFromStage, .consentNotAsked,
      .papersMissing, .detailsMissing, .paperSpeaksAgainst, .packageHasNoDefect, .originalsHeld,
      .mustNotDemand,
      .notOnTheList,
      .stateNotAllowed, .groundNotOffered, .consentWasNotDeclined, .groundRestsOnForbiddenDemand,
      .groundRestsOnOptionalPaper, .intakeClosed, .delayNotExplained, .deliveryDoesNotFit,
      .phoneMissing, .supervisorOnly, .headSigns, .readOnlyRole,
      .channelNotOffered, .placeDoesNotProvide, .noEdition, .rulesNotLoaded, .calendar,
      .stageNotEntered, .alreadyHeld, .fieldNotAsked, .guardFails, .notBefore, .notAfter,
      .hearingTooLate, .threshold,
      .questionOpen, .questionNotAsked, .notAdditional, .heldBy, .heldByNobody, .cannotHold,
      .hasLeft,
      .roleMayNot, .caseIsClosed,
      .reasonToOpenNeeded, .notYetRegistered, .placeNotFree:
      nil
    }
  }

  /// The field of a form that the refusal is about.
  var field: FormField.Name? {
    switch cause {
    case .dateInFuture: .date
    case .groundNeeds(_, .act): .act
    case .groundNeeds(let ground, .facts): .facts(ground)
    case .missingText: .words
    case .phoneMissing: .phone
    case .groundNeeds(_, .declinedConsent), .groundNeeds(_, .unobtainableDatum),
      .groundNeeds(_, .lackingPaper), .notFromStage,
      .consentNotAsked, .papersMissing,
      .detailsMissing, .paperSpeaksAgainst, .packageHasNoDefect, .originalsHeld, .mustNotDemand,
      .notOnTheList,
      .stateNotAllowed,
      .groundNotOffered, .consentWasNotDeclined, .groundRestsOnForbiddenDemand,
      .groundRestsOnOptionalPaper, .intakeClosed,
      .delayNotExplained, .deliveryDoesNotFit, .supervisorOnly, .headSigns, .readOnlyRole,
      .channelNotOffered,
      .placeDoesNotProvide, .noEdition, .rulesNotLoaded, .calendar, .stageNotEntered, .alreadyHeld,
      .fieldMissing, .referralForEach, .fieldOutOfBounds, .fieldNotAsked, .fieldRepeats,
      .withoutStateOrder, .guardFails, .notBefore,
      .notAfter,
      .hearingTooLate, .threshold,
      .questionOpen, .questionNotAsked, .notAdditional, .heldBy, .heldByNobody, .cannotHold,
      .hasLeft,
      .roleMayNot, .caseIsClosed,
      .reasonToOpenNeeded, .notYetRegistered, .placeNotFree:
      nil
    }
  }
}
