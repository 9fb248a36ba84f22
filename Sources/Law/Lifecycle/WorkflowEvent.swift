/// What happens to a case.
package enum WorkflowEvent: String, CaseIterable, Sendable, Codable {
  case register
  case offerService = "offer-service"
  case agree
  case decline
  case replyTimeEnds = "reply-time-ends"
  case fixDate = "fix-date"
  case moveDate = "move-date"
  case noShow = "no-show"
  case examine
  case conclude
  case findGround = "find-ground"
  case holdHearing = "hold-hearing"
  case decideFor = "decide-for"
  case refuse
  case refuseAcceptance = "refuse-acceptance"
  case deliver
  case withdraw
  case startCourse = "start-course"
  case pauseCourse = "pause-course"
  case resumeCourse = "resume-course"
  case endCourse = "end-course"
  case prepareCertificate = "prepare-certificate"
  case signCertificate = "sign-certificate"
  case handToCourier = "hand-to-courier"
  case receiveFromCourier = "receive-from-courier"
  case confirmComplete = "confirm-complete"
  case prepareVoucher = "prepare-voucher"
  case supervisorDecides = "supervisor-decides"
  case sendToStateCorporation = "send-to-state-corporation"
  case storageEnds = "storage-ends"
  case stateCorporationAsks = "state-corporation-asks"
  case issue
  case file
  case confirm
  case notConfirmed = "not-confirmed"
  case vacancyAppears = "vacancy-appears"
  /// Twenty-four hours without an answer.
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
  case handInDocuments = "hand-in-documents"
  case signContract = "sign-contract"
  case temporaryPlaceEnds = "temporary-place-ends"
  case chooseAnother = "choose-another"
  case transferredAndMoved = "transferred-and-moved"
}
