import Cases
import Law

/// Keeps what reports need of each case in step with the log.
struct CaseFigureTable {
  let database: Database
  let calendars: CalendarVersions

  /// - Parameter decider: who decided, if the events that are being written did; a later holder does
  ///   not become the one who decided.
  func write(_ subject: Case, _ office: Office, decider: ClerkID?) throws(StoreTrouble) {
    try database.run(
      """
      INSERT INTO case_figure(id, received, outcome, clerk, due, decided, delivered, failed,
        archived)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?9, ?10)
      ON CONFLICT (id) DO UPDATE SET outcome = ?3, due = ?5, decided = ?6, delivered = ?7,
        failed = ?9, archived = ?10,
        clerk = CASE WHEN ?8 = 1 OR ?6 IS NULL THEN ?4 ELSE clerk END
      """,
      .integer(subject.id.number), .integer(subject.facts.received.milliseconds),
      .text(subject.outcome.rawValue), .text((decider ?? subject.holder).account),
      .optional(subject.resultDue(office, calendars)?.dayNumber),
      moment(subject.decidedAt), moment(subject.delivery?.at), .flag(decider != nil),
      moment(subject.failedDelivery?.at),
      subject.archiveReason.map { .text($0.rawValue) } ?? .null)
  }

  private func moment(_ moment: Moment?) -> SQLValue {
    moment.map { .integer($0.milliseconds) } ?? .null
  }
}

/// A case folded event by event, so that it is known whose event decided it.
struct FoldedCase {
  private(set) var subject: Case
  private(set) var decider: ClerkID?

  init(_ subject: Case) { self.subject = subject }

  /// - Returns: `nil` unless the first event is the registration.
  init?(id: CaseID, events: [Recorded<CaseEvent>]) {
    guard let subject = Case(id: id, events: Array(events.prefix(1))) else { return nil }
    self.subject = subject
    apply(events.dropFirst())
  }

  mutating func apply(_ events: some Sequence<Recorded<CaseEvent>>) {
    for event in events {
      let before = subject.decidedAt
      subject.apply(event)
      if subject.decidedAt != before { decider = event.clerk }
    }
  }
}
