import Law

/// What an open offer of a place has come to, and what it can still come to, with the days: told to the
/// family before it happens (`preschool.rule.15.p3.1` and the clauses behind it).
package struct OfferOutlook: Equatable, Sendable {
  package let noticeAt: Moment
  /// When the notice is repeated if there is no answer, or was.
  package let repeatAt: Moment
  package let isRepeated: Bool
  /// The last day on which the family can answer; its last minute is the last of the day.
  package let answerEnds: CivilDate
  /// The last day of a referral that is accepted on the day of the reading.
  package let referralEnds: CivilDate
  /// Without an answer.
  package let suspension: ClosedRange<CivilDate>

  /// - Parameter offer: the moment at which the place was offered.
  /// - Returns: `nil` where the application has no such offer open.
  /// - Throws: where the calendar does not reach.
  package init?(
    _ subject: Case, offer: Moment, settings: PolicySettings, calendar: WorkingCalendar,
    now: Moment
  ) throws(TermGap) {
    guard subject.stage == .offered,
      let index = subject.stages.lastIndex(where: { $0.step == .vacancyAppears && $0.at == offer })
    else { return nil }
    let timers = QueueTimers(calendar: calendar, settings: settings)
    noticeAt = subject.stages[index].record.moment(.noticeAt) ?? offer
    let repeated = subject.stages[index...].first { $0.step == .dayPassed }
    isRepeated = repeated != nil
    repeatAt = repeated?.at ?? timers.repeatedOffer(after: noticeAt)
    answerEnds = try timers.offerEnds(after: noticeAt)
    referralEnds = try timers.referralEnds(received: now)
    suspension = try timers.suspension(afterOfferEnd: answerEnds)
  }

  /// Hours until the last moment of the answer; minutes below one hour are none.
  package func hoursLeft(at now: Moment) -> Int {
    max(0, Int(Moment.end(of: answerEnds).since(now) / 3_600_000))
  }
}
