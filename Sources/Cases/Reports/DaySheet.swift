import Law

/// What a day leaves behind: what was passed, who still stands there, and what must be done next. It
/// is shown at close of day, printed and signed.
package struct DaySheet: Equatable, Sendable {
  package let day: CivilDate
  /// The last day that «tomorrow» covers: the next working day.
  package let until: CivilDate
  package let visits: [DayVisit]
  /// Open cases that are due by then or overdue, the most urgent first.
  package let due: [InboxRow]
  /// Papers that may still lie in a printer.
  package let unprinted: Int
  /// Stages of which the monitoring system was not told.
  package let unreported: CountInCases
  /// Cases decided before the day whose result is not noted as given.
  package let undelivered: Int
  /// Results that did not reach the family when it was last tried.
  package let failed: [UndeliveredResult]
  /// Originals that were not given back, those longest here first.
  package let originals: [HeldOriginal]

  package init(
    day: CivilDate, until: CivilDate, visits: [DayVisit], due: [InboxRow], unprinted: Int,
    unreported: CountInCases = .none, undelivered: Int = 0,
    failed: [UndeliveredResult] = [], originals: [HeldOriginal] = []
  ) {
    self.day = day
    self.until = until
    self.visits = visits
    self.due = due
    self.unprinted = unprinted
    self.unreported = unreported
    self.undelivered = undelivered
    self.failed = failed
    self.originals = originals
  }

  package var totals: DayTotals { DayTotals(visits.filter { $0.day == day }) }

  /// Visitors whose clocks still stand open, of earlier days too.
  package var standing: [DayVisit] { visits.filter { !$0.state.isOver } }

  package func waiting(at now: Moment) -> TimeStatistics? {
    TimeStatistics(visits.map { $0.waitingClock(at: now) })
  }

  package func serving(at now: Moment) -> TimeStatistics? {
    TimeStatistics(visits.compactMap { $0.servingClock(at: now) })
  }

  /// Limits that were passed, in the order of the talons; they are not edited away.
  package func breaches(at now: Moment) -> [(visit: DayVisit, clock: VisitClock)] {
    visits.flatMap { visit in visit.breaches(at: now).map { (visit, $0) } }
  }
}
