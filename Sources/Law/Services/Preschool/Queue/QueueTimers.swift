/// The moments and days that the preschool rules count, from the terms of the table and the readings
/// of the office.
package struct QueueTimers: Sendable {
  private let count: TermCount
  private let settings: PolicySettings

  package init(calendar: WorkingCalendar, settings: PolicySettings) {
    count = TermCount(calendar: calendar)
    self.settings = settings
  }

  /// `preschool.rule.15.p2.2`: eleven months after filing.
  ///
  /// - Parameter returned: the day on which a place that was offered, suspended or asked about came
  ///   back into the queue; until then the notice waits.
  package func firstInterestNotice(
    filed: CivilDate, returned: CivilDate? = nil
  ) -> CivilDate {
    Self.waiting(plain(QueueTerms.firstInterestNotice, after: filed), returned)
  }

  /// The next first notice after interest was confirmed, twelve months behind the last one; it waits
  /// like the first.
  package func nextInterestNotice(
    after notice: CivilDate, returned: CivilDate? = nil
  ) -> CivilDate {
    Self.waiting(plain(QueueTerms.nextInterestNotice, after: notice), returned)
  }

  /// `preschool.rule.15.p2.3`.
  package func secondInterestNotice(after first: CivilDate) -> CivilDate {
    plain(QueueTerms.secondInterestNotice, after: first)
  }

  /// The last day to answer the second notice (`preschool.rule.15.p2.4`; policies
  /// `wait-after-second-interest` and `last-day-off`).
  package func interestEnds(after second: CivilDate) throws(TermGap) -> CivilDate {
    try end(QueueTerms.interestWait, after: second)
  }

  /// `preschool.rule.16.3.repeat`: a day after the first notice.
  package func repeatedOffer(after notice: Moment) -> Moment {
    notice.adding(minutes: minutes(of: QueueTerms.repeatedOffer))
  }

  /// `preschool.rule.15.p3.2`: until the end of the second calendar day after the notice (policy
  /// `last-day-off`).
  package func offerEnds(after notice: Moment) throws(TermGap) -> CivilDate {
    try end(QueueTerms.offerAnswer, after: notice.date)
  }

  /// `preschool.rule.15.p3.4`: ten working days behind the end of the offer. The first day is the
  /// one on which the vacancy passes on.
  package func suspension(afterOfferEnd end: CivilDate) throws(TermGap) -> ClosedRange<CivilDate> {
    let due = try count.due(QueueTerms.suspension.under(settings), after: end)
    let first = due.trace.first { $0.isCounted }?.date ?? due.date
    return first...due.date
  }

  /// The repeat notice goes out on the working day behind the suspension.
  package func repeatNotice(afterSuspension last: CivilDate) throws(TermGap) -> CivilDate {
    try count.due(.workingDays(1), after: last).date
  }

  /// The last day to answer the repeat notice (`preschool.rule.15.p3.6`; policies
  /// `wait-after-repeat` and `last-day-off`).
  package func repeatEnds(after notice: CivilDate) throws(TermGap) -> CivilDate {
    try end(QueueTerms.repeatWait, after: notice)
  }

  /// `preschool.rule.22.p3`: five working days from the working day after receipt.
  package func referralEnds(received: Moment) throws(TermGap) -> CivilDate {
    try end(QueueTerms.referral, after: received.date)
  }

  /// `preschool.rule.25.1`: twenty-four hours from the issue, the last millisecond included.
  package func canCancel(issued: Moment, at now: Moment) -> Bool {
    now >= issued
      && now <= issued.adding(minutes: minutes(of: QueueTerms.referralCancelling))
  }

  /// `preschool.rule.25.2`: once, by one to thirty calendar days behind the old end, on proof that
  /// came in time. A last day off is moved (policy `last-day-off`).
  package func extended(
    _ end: CivilDate, by days: Int, isFirst: Bool, provedOn: CivilDate
  ) throws(ExtensionRefusal) -> CivilDate {
    let term = QueueTerms.referralExtension.under(settings)
    guard isFirst else { throw .onlyOnce }
    guard (1...term.length.slug.count).contains(days) else { throw .outOfBounds }
    guard provedOn <= end else { throw .tooLate }
    do {
      return try count.due(.calendarDays(days), after: end, lastDay: term.lastDay).date
    } catch {
      throw .uncounted(error)
    }
  }

  package enum ExtensionRefusal: Error, Equatable, Sendable {
    case onlyOnce
    case outOfBounds
    case tooLate
    case uncounted(TermGap)
  }

  /// A notice whose day came while the application was not in the queue goes out when it is back.
  package static func waiting(_ due: CivilDate, _ returned: CivilDate?) -> CivilDate {
    max(due, returned ?? due)
  }

  private func end(_ term: Term, after start: CivilDate) throws(TermGap) -> CivilDate {
    try count.due(term.under(settings), after: start).date
  }

  /// A day on which the system sends a notice: it is not moved, so no calendar has to know it.
  private func plain(_ term: Term, after start: CivilDate) -> CivilDate {
    switch term.length {
    case .months(let months): start.adding(months: months)
    case .workingDays(let days), .calendarDays(let days): start.adding(days: days)
    case .hours, .minutes: start
    }
  }

  private func minutes(of term: Term) -> Int {
    switch term.length {
    case .hours(let hours): hours * 60
    case .minutes(let minutes): minutes
    case .workingDays, .calendarDays, .months: 0
    }
  }
}
