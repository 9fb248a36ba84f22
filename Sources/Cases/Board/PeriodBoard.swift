import Law

/// What a supervisor looks back on: the visits of a period and the pace of each clerk in it. What is
/// open and due has no past; it stands on the board of now.
package struct PeriodBoard: Equatable, Sendable {
  package let days: ClosedRange<CivilDate>
  package let visits: [DayVisit]
  package let sums: VisitSums
  package let clerks: [ClerkLine]

  /// - Parameter visits: those of the days, in the order of the arrivals.
  package init(
    _ days: ClosedRange<CivilDate>, _ visits: [DayVisit], _ figures: BoardFigures, office: Office,
    now: Moment
  ) {
    self.days = days
    self.visits = visits
    sums = VisitSums(visits, now)
    clerks = ClerkLine.lines(figures, office, visits, now)
  }
}

/// The periods of the board.
package enum BoardPeriod: CaseIterable, Sendable {
  case now
  /// The last working day before today.
  case lastDay
  /// From Monday through today.
  case week
  /// The whole week before.
  case lastWeek
  /// From the first of the month through today.
  case month

  /// The days that are looked back on; `nil` for now.
  package func days(
    until today: CivilDate, _ calendar: WorkingCalendar
  ) -> ClosedRange<CivilDate>? {
    let monday = ReportSpan.week.first(of: today)
    switch self {
    case .now: return nil
    case .lastDay:
      let back = (1...14).map { today.adding(days: -$0) }
      let last = back.first { (try? calendar.works($0)) == true } ?? today.adding(days: -1)
      return last...last
    case .week: return monday...today
    case .lastWeek: return monday.adding(days: -7)...monday.adding(days: -1)
    case .month: return ReportSpan.month.first(of: today)...today
    }
  }
}
