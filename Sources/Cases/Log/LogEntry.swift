import Law

/// A line of the log of the whole office with its event, as a person reads it.
package struct LogEntry: Equatable, Sendable {
  package let line: LogLine
  package let event: Event

  package init(line: LogLine, event: Event) {
    self.line = line
    self.event = event
  }

  package enum Event: Equatable, Sendable {
    case application(CaseID, CaseEvent)
    /// Of an application that is marked as sensitive: that something happened, and not what.
    case sensitive(CaseID)
    case visit(VisitID, VisitEvent)
    case complaint(ComplaintID, ComplaintEvent)
    case office(OfficeEvent)
    case monitoring(MonitoringEvent)
    case portal(PortalEvent)
    case vacancy(FreePlaceEvent)
    case twins(TwinEvent)
    case inquiry(InquiryEvent)
    case outage(OutageEvent)
    case booking(BookingEvent)
    case reminder(ReminderEvent)
  }
}

/// Which lines of the log are wanted.
package struct LogQuery: Equatable, Sendable {
  package let day: CivilDate
  /// `nil` for everybody.
  package let clerk: ClerkID?

  package init(day: CivilDate, clerk: ClerkID? = nil) {
    self.day = day
    self.clerk = clerk
  }
}
