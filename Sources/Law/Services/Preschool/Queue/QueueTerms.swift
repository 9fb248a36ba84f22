/// The terms of the life in the queue, T2 to T11 of its model. The table of the service and the timers
/// of the queue read the same values.
enum QueueTerms {
  static let all = [
    firstInterestNotice, secondInterestNotice, nextInterestNotice, interestWait, repeatedOffer,
    offerAnswer, suspension, repeatWait, referral, referralCancelling, referralExtension,
  ]

  /// T2. A month without such a day has its last one; the day is not moved, because the system sends
  /// the notice on any.
  static let firstInterestNotice = Term(
    .firstInterestNotice, .months(11), from: .filing, lastDay: .stays,
    clause: "preschool.rule.15.p2.2", also: ["preschool.rule.15.p2.1"])

  /// T2 again, after interest was confirmed: once a year, from the last first notice.
  static let nextInterestNotice = Term(
    .nextInterestNotice, .months(12), from: .firstInterestNotice, lastDay: .stays,
    clause: "preschool.rule.15.p2.2", also: ["preschool.rule.15.p2.1"])

  /// T3.
  static let secondInterestNotice = Term(
    .secondInterestNotice, .months(1), from: .firstInterestNotice, lastDay: .stays,
    clause: "preschool.rule.15.p2.3")

  /// T4; the act is silent on its length.
  static let interestWait = Term(
    .interestWait, .months(1), from: .secondInterestNotice, clause: "preschool.rule.15.p2.4",
    articles: [.termStart], policies: [.waitAfterSecondInterest, .lastDayOff])

  /// T5.
  static let repeatedOffer = Term(
    .repeatedOffer, .hours(24), from: .vacancyNotice, clause: "preschool.rule.16.3.repeat")

  /// T6: until the end of the second calendar day; the offer runs in a system that never closes.
  static let offerAnswer = Term(
    .offerAnswer, .calendarDays(2), from: .vacancyNotice, lastDay: .stays,
    clause: "preschool.rule.15.p3.2", policies: [.lastDayOff])

  /// T7: day one is the first working day behind the end of the offer.
  static let suspension = Term(
    .suspension, .workingDays(10), from: .offerExpired, clause: "preschool.rule.15.p3.4")

  /// T8; the act is silent on its length.
  static let repeatWait = Term(
    .repeatWait, .calendarDays(2), from: .repeatNotice, clause: "preschool.rule.15.p3.6",
    articles: [.termStart], policies: [.waitAfterRepeat, .lastDayOff])

  /// T9: day one is the working day after receipt.
  static let referral = Term(
    .referral, .workingDays(5), from: .referralReceived, clause: "preschool.rule.22.p3")

  /// T10.
  static let referralCancelling = Term(
    .referralCancelling, .hours(24), from: .referralIssued, clause: "preschool.rule.25.1")

  /// T11: the longest extension.
  static let referralExtension = Term(
    .referralExtension, .calendarDays(30), from: .referralExpiry, clause: "preschool.rule.25.2",
    articles: [.termStart], policies: [.lastDayOff])
}
