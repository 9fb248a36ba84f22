/// The readings, by name.
package enum PolicyID: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  /// The day after registration is day one, though the order does not say so.
  case dayOneIsTheDayAfter = "day-one-is-the-day-after"
  /// «After working hours» means after the office closes, not after intake closes.
  case afterHoursMeansOfficeHours = "after-hours-means-office-hours"
  /// «The result on the next working day» moves the start of the term and does not shorten it.
  case nextDayMovesTheStart = "next-day-moves-the-start"
  /// Days off and moved days come from the table that the administrator keeps (P7, camp P4).
  case calendarIsKept = "calendar-is-kept"
  /// The commission's conclusion is looked up before the family is asked for it.
  case lookUpBeforeAsking = "look-up-before-asking"
  /// After intake hours a supervisor may take an application with a recorded reason.
  case supervisorOpensIntake = "supervisor-opens-intake"
  /// «әдебиет» of form 3 is the letter of the class.
  case classLetter = "class-letter"
  /// A full calendar of examinations never leaves a family without a date; a late one is a breach.
  case dateIsAlwaysFixed = "date-is-always-fixed"
  /// «Sub-paragraphs 1 and 2» of the list are compared and given back wherever a paper is shown.
  case originalsOfAllFour = "originals-of-all-four"
  /// The additional papers of non-residents are asked for at the desk as well.
  case additionalPapersInBothChannels = "additional-papers-in-both-channels"
  /// A service without a total term, or with five working days and more, hears before it refuses.
  case hearingBeforeRefusal = "hearing-before-refusal"
  /// An unanswered proactive offer closes without a refusal.
  case noReplyIsNoRefusal = "no-reply-is-no-refusal"
  /// What a family agrees to counts from the day of its consent, be it a day off: it is no application
  /// that would be registered with the next working day.
  case consentCountsAtOnce = "consent-counts-at-once"
  /// Where it is not known when an offer was received, its hours run from the sending.
  case sendingStandsForReceipt = "sending-stands-for-receipt"
  /// A course of 89 or 365 days between its dates is warned about, outside of that refused.
  case courseBounds = "course-bounds"
  /// Whether days of a pause are days of the course; no clause knows a pause.
  case coursePauses = "course-pauses"
  /// Which day «Күні» of annex 2 is; the annex does not say whether it has passed or is to come.
  case rehabNoticeDate = "rehab-notice-date"
  /// The notice of a preliminary refusal goes out by the end of the second of five working days.
  case noticeByTheSecondDay = "notice-by-the-second-day"
  /// The hearing comes no earlier than the second working day after the notice (camp P2).
  case hearingAfterObjectionTerm = "hearing-after-objection-term"
  /// A ground found too late for the notice goes to the supervisor (camp P3).
  case lateGround = "late-ground"
  /// A child born abroad counts as one of whom the registry has no data.
  case bornAbroadIsNoData = "born-abroad-is-no-data"
  /// An identity document is shown and not copied.
  case identityIsShownOnly = "identity-is-shown-only"
  /// The provider finishes by the fourth working day, so that the courier comes on the fifth
  /// (camp P1).
  case courierOnTheFifthDay = "courier-on-the-fifth-day"
  /// A refusal for an incomplete set and one on a ground are separate paths.
  case twoRefusalsApart = "two-refusals-apart"
  // Readings of the preschool rules, P1 to P15 without P7.
  case waitAfterSecondInterest = "wait-after-second-interest"
  case waitAfterRepeat = "wait-after-repeat"
  case archiveScope = "archive-scope"
  case openOffers = "open-offers"
  case cancelledReferral = "cancelled-referral"
  case refusedAdmission = "refused-admission"
  case firstTurnRatio = "first-turn-ratio"
  case unvaccinatedShare = "unvaccinated-share"
  case lastDayOff = "last-day-off"
  case unsignedContract = "unsigned-contract"
  case ageAtFiling = "age-at-filing"
  case temporaryRefusal = "temporary-refusal"
  case temporaryReturn = "temporary-return"
  case siblings
  /// On which day of a common year a child born on 29 February turns six.
  case leapDayBirthday = "leap-day-birthday"

  /// The values an office may choose; the first one holds while it has chosen none. A reading to
  /// which the sources propose no other has one value.
  package var values: [PolicyValue] {
    switch self {
    case .dayOneIsTheDayAfter, .afterHoursMeansOfficeHours, .nextDayMovesTheStart,
      .calendarIsKept, .lookUpBeforeAsking, .supervisorOpensIntake, .classLetter,
      .dateIsAlwaysFixed, .originalsOfAllFour, .additionalPapersInBothChannels,
      .hearingBeforeRefusal, .noReplyIsNoRefusal, .consentCountsAtOnce,
      .sendingStandsForReceipt, .courseBounds,
      .noticeByTheSecondDay,
      .hearingAfterObjectionTerm, .lateGround, .bornAbroadIsNoData, .identityIsShownOnly,
      .courierOnTheFifthDay, .twoRefusalsApart:
      [.fixed]
    case .coursePauses: [.pausesCount, .pausesDoNotCount]
    case .rehabNoticeDate: [.dayOfAcceptance, .firstDayOfCourse]
    case .waitAfterSecondInterest: [.oneMonth, .twoWeeks, .twoMonths]
    case .waitAfterRepeat: [.twoCalendarDays, .fiveCalendarDays, .tenCalendarDays]
    case .archiveScope: [.wholeApplication, .onePreschool]
    case .openOffers: [.oneOffer, .oneOfferAPreschool]
    case .cancelledReferral: [.returnsByMoment, .archives]
    case .refusedAdmission: [.supervisorDecides, .returnsByMoment, .archives]
    case .firstTurnRatio: [.oneFirstTurnPerThreeGeneral, .threeFirstTurnPerOneGeneral]
    case .unvaccinatedShare: [.withTheChild, .beforeAdmission]
    case .lastDayOff: [.allButTheOffer, .everyLastDay, .noLastDay]
    case .unsignedContract: [.supervisorDecides, .notAdmitted]
    case .ageAtFiling: [.underSixOnFiling, .underSixAtYearEnd]
    case .temporaryRefusal: [.archives, .keepsThePlace]
    case .temporaryReturn: [.atOnce, .atTheEndOfTheStay]
    case .siblings: [.drawnForward, .neverDrawnForward, .allOrdinaryClasses]
    case .leapDayBirthday: [.firstOfMarch, .lastOfFebruary]
    }
  }

  /// The value that holds while the office has chosen none.
  package var standard: PolicyValue { values.first ?? .fixed }

  /// Whether an office has anything to choose.
  package var isOpen: Bool { values.count > 1 }
}
