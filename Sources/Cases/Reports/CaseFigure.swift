import Law

/// What reports and the register of applications need of one case.
package struct CaseFigure: Equatable, Sendable {
  package let number: ApplicationNumber
  package let registered: CivilDate
  package let received: Moment
  package let service: Service
  package let channel: Channel
  package let child: String
  package let applicant: String
  package let outcome: CaseOutcome
  /// Who decided; while nothing is decided, who holds the case.
  package let clerk: ClerkID
  /// The date of the result; of a decided case as it was counted when it was decided.
  package let due: CivilDate?
  package let decided: Moment?
  /// When the result reached the family.
  package let delivered: Moment?
  /// Why it lies in the archive; `nil` outside it.
  package let archived: ArchiveReason?

  package init(
    number: ApplicationNumber, registered: CivilDate, received: Moment, service: Service,
    channel: Channel, child: String, applicant: String, outcome: CaseOutcome, clerk: ClerkID,
    due: CivilDate?, decided: Moment?, delivered: Moment?, archived: ArchiveReason? = nil
  ) {
    self.number = number
    self.registered = registered
    self.received = received
    self.service = service
    self.channel = channel
    self.child = child
    self.applicant = applicant
    self.outcome = outcome
    self.clerk = clerk
    self.due = due
    self.decided = decided
    self.delivered = delivered
    self.archived = archived
  }

  /// Decided behind the due date, or still undecided behind it. Due today is not late.
  package func isLate(on today: CivilDate) -> Bool {
    guard let due else { return false }
    switch outcome {
    case .open: return today > due
    case .accepted, .notAccepted, .refused: return decided.map { $0.date > due } ?? false
    case .withdrawn, .ended: return false
    }
  }
}

extension Case {
  /// The date of the result for reports. A case that is decided keeps the date that was counted with
  /// the calendar known when it was decided: a later act does not make a timely answer late.
  package func resultDue(_ office: Office, _ calendars: CalendarVersions) -> CivilDate? {
    guard let rules = office.rules(for: self) else { return nil }
    let place = office.organisation?.place ?? .school
    let calendar = decidedAt.map { calendars.calendar(at: $0) } ?? office.calendar
    let terms = try? allTerms(rules, calendar: calendar, place: place)
    return (terms?.first { $0.term.id == .result } ?? terms?.first)?.due.date
  }
}
