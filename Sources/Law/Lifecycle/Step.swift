/// A legal step of a case.
package enum Step: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  case register
  case accept
  case refuseAcceptance = "refuse-acceptance"
  case refuse
  case deliver
  case recordOrder = "record-order"
  case giveNotice = "give-notice"
  case closeWithoutOrder = "close-without-order"
  case withdraw
  // Services whose rules are not here.
  case handOver = "hand-over"
  case closeRecord = "close-record"
  // Proactive services.
  /// When the family got the offer becomes known.
  case offerArrives = "offer-arrives"
  case agree
  case decline
  case replyTimeEnds = "reply-time-ends"
  // Examination by the PMPK.
  case fixDate = "fix-date"
  case moveDate = "move-date"
  case noShow = "no-show"
  case examine
  case prepareConclusion = "prepare-conclusion"
  /// The head signs what the specialists have written.
  case conclude
  case enterModule = "enter-module"
  /// The head gives a paper back unsigned, to be corrected.
  case giveBack = "give-back"
  // Before a refusal.
  case findGround = "find-ground"
  case holdHearing = "hold-hearing"
  case signMinutes = "sign-minutes"
  case decideFor = "decide-for"
  // Courses of rehabilitation.
  case planCourse = "plan-course"
  case startCourse = "start-course"
  case pauseCourse = "pause-course"
  case resumeCourse = "resume-course"
  case endCourse = "end-course"
  case prepareCertificate = "prepare-certificate"
  case signCertificate = "sign-certificate"
  // Camp vouchers.
  case handToCourier = "hand-to-courier"
  case receiveFromCourier = "receive-from-courier"
  case receiveResult = "receive-result"
  case prepareVoucher = "prepare-voucher"
  case supervisorDecides = "supervisor-decides"
  case sendToStateCorporation = "send-to-state-corporation"
  case storageEnds = "storage-ends"
  case stateCorporationAsks = "state-corporation-asks"
  case issue
  // The preschool queue.
  case vacancyAppears = "vacancy-appears"
  /// Twenty-four hours without an answer: the offer is sent again.
  case dayPassed = "day-passed"
  case acceptOffer = "accept-offer"
  case refuseOffer = "refuse-offer"
  case answerTimeEnds = "answer-time-ends"
  case suspensionEnds = "suspension-ends"
  case interestDue = "interest-due"
  case secondInterestDue = "second-interest-due"
  case interestConfirmed = "interest-confirmed"
  case interestDenied = "interest-denied"
  case interestTimeEnds = "interest-time-ends"
  case sixthBirthday = "sixth-birthday"
  case changePreschools = "change-preschools"
  case changeCategory = "change-category"
  case cancelReferral = "cancel-referral"
  case extendReferral = "extend-referral"
  case referralEnds = "referral-ends"
  // Admission to preschools.
  case signContract = "sign-contract"
  case temporaryPlaceEnds = "temporary-place-ends"
  /// The child leaves for a sanatorium nursery for a time.
  case keepPlace = "keep-place"
  case childReturns = "child-returns"
  case chooseAnother = "choose-another"
  case transferredAndMoved = "transferred-and-moved"

  /// Whether the step is taken only when somebody asks for it, or tells what the family has answered; it
  /// is never proposed as the next one.
  package var isOnRequest: Bool { Self.onRequest.contains(self) }

  private static let onRequest: Set<Step> = [
    .moveDate, .pauseCourse, .changePreschools, .changeCategory, .extendReferral, .signMinutes,
    .enterModule, .interestConfirmed, .offerArrives, .giveBack, .keepPlace,
  ]

  /// Whether the step says what the family was asked or has answered and asks for no fact of its own: one
  /// key pressed out of habit must not say it.
  package var isConfirmed: Bool { isAdverse || Self.saysOfFamily.contains(self) }

  private static let saysOfFamily: Set<Step> = [
    .interestDue, .secondInterestDue, .interestConfirmed, .dayPassed, .childReturns,
  ]

  /// Whether the calendar alone calls for the step: from its day on it stands before every other one
  /// (`preschool.rule.16.4`, `preschool.rule.3.15`).
  package var isOfTheCalendar: Bool { self == .sixthBirthday || self == .temporaryPlaceEnds }

  /// Whether the step ends a case against the family or without a result; it is never proposed as
  /// the next one and is confirmed with a key of its own.
  package var isAdverse: Bool {
    switch self {
    case .refuseAcceptance, .refuse, .closeWithoutOrder, .withdraw, .decline, .replyTimeEnds,
      .noShow, .findGround, .storageEnds, .refuseOffer, .answerTimeEnds, .interestDenied,
      .interestTimeEnds, .sixthBirthday, .cancelReferral, .referralEnds, .temporaryPlaceEnds,
      .chooseAnother, .transferredAndMoved:
      true
    case .register, .accept, .deliver, .recordOrder, .giveNotice, .offerArrives, .agree, .fixDate,
      .moveDate, .examine, .prepareConclusion, .conclude, .giveBack, .enterModule, .holdHearing,
      .signMinutes, .decideFor, .planCourse,
      .startCourse, .pauseCourse, .resumeCourse, .endCourse, .prepareCertificate, .signCertificate,
      .handToCourier, .receiveFromCourier, .receiveResult, .prepareVoucher, .supervisorDecides,
      .sendToStateCorporation, .stateCorporationAsks, .issue, .vacancyAppears, .dayPassed,
      .acceptOffer, .suspensionEnds, .interestDue, .secondInterestDue, .interestConfirmed,
      .changePreschools, .changeCategory, .extendReferral, .signContract, .keepPlace,
      .childReturns, .handOver,
      .closeRecord:
      false
    }
  }
}
