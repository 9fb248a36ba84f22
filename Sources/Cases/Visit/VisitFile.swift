import Law

/// A visit with everything that happened in it, in the order of the log.
package struct VisitFile: Equatable, Sendable {
  package let visit: Visit
  package let timeline: [HistoryEntry]

  package init(visit: Visit, events: [Recorded<VisitEvent>]) {
    self.visit = visit
    timeline = events.map(HistoryEntry.init)
  }
}
