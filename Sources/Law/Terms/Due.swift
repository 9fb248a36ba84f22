/// The answer of a count: the last day, and the days that lead to it.
package struct Due: Equatable, Sendable {
  /// The last day on which the duty is in time; on it nothing is overdue yet.
  package let date: CivilDate
  /// The exact end of a term in hours or minutes; `nil` for terms in days, which end with the day.
  package let moment: Moment?
  /// Every day after the start, to the due date.
  package let trace: [TermDay]
  /// The readings that had a say in the date.
  package let policies: [PolicyID]

  package init(
    date: CivilDate, moment: Moment? = nil, trace: [TermDay], policies: [PolicyID] = []
  ) {
    self.date = date
    self.moment = moment
    self.trace = trace
    self.policies = policies
  }

  /// `estimated` when a day that the count rests on is not confirmed.
  package var certainty: Certainty { trace.map(\.day.certainty).max() ?? .confirmed }
}

/// A term that cannot be given a date now.
package enum TermGap: Error, Equatable, Sendable {
  case calendar(CalendarGap)
  /// The term is paused since this day and nobody knows until when.
  case paused(since: CivilDate)
}
