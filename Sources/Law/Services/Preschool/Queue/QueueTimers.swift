/// The moments and days that the preschool rules count, with their readings.
package struct QueueTimers: Sendable {
  private let count: TermCount

  package init(calendar: WorkingCalendar) { count = TermCount(calendar: calendar) }

  /// `preschool.rule.15.p2.2`: eleven months after filing, then every twelve. A month without such
  /// a day has its last one; the day is not moved, because a notice can be sent on any.
  package func firstInterestNotice(filed: CivilDate) -> CivilDate { filed.adding(months: 11) }

  /// The next first notice after interest was confirmed.
  package func nextInterestNotice(after notice: CivilDate) -> CivilDate {
    notice.adding(months: 12)
  }

  /// `preschool.rule.15.p2.3`.
  package func secondInterestNotice(after first: CivilDate) -> CivilDate { first.adding(months: 1) }

  /// The last day to answer the second notice (policy `wait-after-second-interest`): one month,
  /// moved to a working day.
  package func interestEnds(after second: CivilDate) throws(TermGap) -> CivilDate {
    try count.due(.months(1), after: second).date
  }

  /// `preschool.rule.16.3.repeat`: a day after the first notice.
  package func repeatedOffer(after notice: Moment) -> Moment { notice.adding(minutes: 24 * 60) }

  /// `preschool.rule.15.p3.2`: until the end of the second calendar day after the notice. The day is
  /// not moved: the offer runs in a system that never closes (policy `last-day-moves`).
  package func offerEnds(after notice: Moment) -> CivilDate { notice.date.adding(days: 2) }

  /// `preschool.rule.15.p3.4`: ten working days behind the end of the offer. The first day is the
  /// one on which the vacancy passes on.
  package func suspension(afterOfferEnd end: CivilDate) throws(TermGap) -> ClosedRange<CivilDate> {
    let due = try count.due(.workingDays(10), after: end)
    let first = due.trace.first { $0.isCounted }?.date ?? due.date
    return first...due.date
  }

  /// The repeat notice goes out on the working day behind the suspension.
  package func repeatNotice(afterSuspension last: CivilDate) throws(TermGap) -> CivilDate {
    try count.due(.workingDays(1), after: last).date
  }

  /// `preschool.rule.22.p3`: five working days from the working day after receipt.
  package func referralEnds(received: Moment) throws(TermGap) -> CivilDate {
    try count.due(.workingDays(5), after: received.date).date
  }

  /// `preschool.rule.25.1`: twenty-four hours from the issue, the last millisecond included.
  package func canCancel(issued: Moment, at now: Moment) -> Bool {
    now >= issued && now <= issued.adding(minutes: 24 * 60)
  }

  /// `preschool.rule.25.2`: once, by one to thirty calendar days behind the old end, on proof that
  /// came in time. A last day off is moved.
  package func extended(
    _ end: CivilDate, by days: Int, isFirst: Bool, provedOn: CivilDate
  ) throws(ExtensionRefusal) -> CivilDate {
    guard isFirst else { throw .onlyOnce }
    guard (1...30).contains(days) else { throw .outOfBounds }
    guard provedOn <= end else { throw .tooLate }
    do { return try count.due(.calendarDays(days), after: end).date } catch {
      throw .uncounted(error)
    }
  }

  package enum ExtensionRefusal: Error, Equatable, Sendable {
    case onlyOnce
    case outOfBounds
    case tooLate
    case uncounted(TermGap)
  }
}
