/// The schedule that an office has set for a service, where its own is another than the one that the
/// order names (`pmpk.req.7.1`, «белгіленген жұмыс кестесі бойынша»).
package struct WorkSchedule: Equatable, Sendable, Codable {
  package var open: ClockTime
  package var close: ClockTime
  /// Without a break it begins and ends at the same time.
  package var lunchFrom: ClockTime
  package var lunchUntil: ClockTime
  package var intakeFrom: ClockTime
  package var intakeUntil: ClockTime

  package enum Field: String, CaseIterable, Sendable {
    case hours
    case lunch
    case intake
  }

  /// The hours of the order, without any Saturdays of a duty section: those stay as they are.
  package init(_ hours: HoursRule) {
    open = hours.open
    close = hours.close
    lunchFrom = hours.lunch?.from ?? hours.open
    lunchUntil = hours.lunch?.until ?? hours.open
    intakeFrom = hours.intake?.open ?? hours.open
    intakeUntil = hours.intake?.close ?? hours.close
  }

  /// What cannot be: a day that ends before it begins, a break or an intake outside of it, an intake
  /// that is all break. `nil` when the schedule holds together.
  package var wrongField: Field? {
    guard open < close else { return .hours }
    guard lunchFrom <= lunchUntil, lunchFrom >= open, lunchUntil <= close else { return .lunch }
    guard intakeFrom < intakeUntil, intakeFrom >= open, intakeUntil <= close else {
      return .intake
    }
    return intakeFrom >= lunchFrom && intakeUntil <= lunchUntil ? .intake : nil
  }

  fileprivate var lunch: HoursRule.LunchBreak? {
    lunchFrom < lunchUntil ? HoursRule.LunchBreak(from: lunchFrom, until: lunchUntil) : nil
  }
}

extension HoursRule {
  /// The hours by an office's own schedule. The clauses stay: they order that there be one.
  package func keeping(_ schedule: WorkSchedule) -> HoursRule {
    let isWholeDay = schedule.intakeFrom == schedule.open && schedule.intakeUntil == schedule.close
    let own =
      isWholeDay && intake == nil
      ? nil
      : IntakeHours(
        clause: intakeClause, open: schedule.intakeFrom, close: schedule.intakeUntil)
    return HoursRule(
      clause: clause, open: schedule.open, close: schedule.close, lunch: schedule.lunch,
      intake: own, saturday: saturday, isOwn: true)
  }
}
