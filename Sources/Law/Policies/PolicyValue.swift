/// What a reading may be set to. The names are those of the ledger of the rules where it has any.
package enum PolicyValue: String, CaseIterable, Sendable, Codable {
  /// The sources propose one reading alone, or a general act settles it.
  case fixed
  case pausesCount = "pauses-count"
  case pausesDoNotCount = "pauses-do-not-count"
  case dayOfAcceptance = "day-of-acceptance"
  case firstDayOfCourse = "first-day-of-course"
  case oneMonth = "one-month"
  case twoWeeks = "two-weeks"
  case twoMonths = "two-months"
  case twoCalendarDays = "two-calendar-days"
  case fiveCalendarDays = "five-calendar-days"
  case tenCalendarDays = "ten-calendar-days"
  case wholeApplication = "whole-application"
  case onePreschool = "one-preschool"
  case oneOffer = "one-offer"
  case oneOfferAPreschool = "one-offer-a-preschool"
  case returnsByMoment = "returns-by-moment"
  case archives
  case supervisorDecides = "supervisor-decides"
  case oneFirstTurnPerThreeGeneral = "one-first-turn-per-three-general"
  case threeFirstTurnPerOneGeneral = "three-first-turn-per-one-general"
  case withTheChild = "with-the-child"
  case beforeAdmission = "before-admission"
  case allButTheOffer = "all-but-the-offer"
  case everyLastDay = "every-last-day"
  case noLastDay = "no-last-day"
  case notAdmitted = "not-admitted"
  case underSixOnFiling = "under-6-on-filing"
  case underSixAtYearEnd = "under-6-on-31-December"
  case keepsThePlace = "keeps-the-place"
  case atOnce = "at-once"
  case atTheEndOfTheStay = "at-the-end-of-the-temporary-stay"
  case drawnForward = "drawn-forward"
  case neverDrawnForward = "never-drawn-forward"
  case allOrdinaryClasses = "all-ordinary-classes"
  case firstOfMarch = "first-of-march"
  case lastOfFebruary = "last-of-february"

  /// The length of a wait on which the act is silent; `nil` for values that are no length.
  package var length: TermLength? { Self.lengths[self] }

  private static let lengths: [PolicyValue: TermLength] = [
    .oneMonth: .months(1), .twoWeeks: .calendarDays(14), .twoMonths: .months(2),
    .twoCalendarDays: .calendarDays(2), .fiveCalendarDays: .calendarDays(5),
    .tenCalendarDays: .calendarDays(10),
  ]
}
