import Law

/// One line of a history: what happened, who did it, where and when.
package struct HistoryEntry: Equatable, Sendable {
  /// Place in the log of the whole store.
  package let sequence: Int64
  package let at: Moment
  package let clerk: ClerkID
  package let desk: String
  package let body: Body

  package enum Body: Equatable, Sendable {
    case visit(VisitEvent)
    case application(CaseEvent)
  }

  package init(_ event: Recorded<VisitEvent>) {
    self.init(event, .visit(event.body))
  }

  package init(_ event: Recorded<CaseEvent>) {
    self.init(event, .application(event.body))
  }

  private init(_ event: Recorded<some LogEvent>, _ body: Body) {
    sequence = event.sequence
    at = event.at
    clerk = event.clerk
    desk = event.desk
    self.body = body
  }

  /// The name of the event in the log.
  package var kind: String {
    switch body {
    case .visit(let event): event.kind
    case .application(let event): event.kind
    }
  }
}
