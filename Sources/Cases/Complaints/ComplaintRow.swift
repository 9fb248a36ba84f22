import Law

/// One line of the list of complaints.
package struct ComplaintRow: Equatable, Sendable {
  package let id: ComplaintID
  package let number: ComplaintNumber
  package let complainant: String
  /// The application it is about, if it is about one.
  package let application: ApplicationNumber?
  package let stage: ComplaintStage
  package let due: DueState
  package let handler: ClerkID?
  package let version: Int

  package init(
    id: ComplaintID, number: ComplaintNumber, complainant: String,
    application: ApplicationNumber?, stage: ComplaintStage, due: DueState, handler: ClerkID?,
    version: Int
  ) {
    self.id = id
    self.number = number
    self.complainant = complainant
    self.application = application
    self.stage = stage
    self.due = due
    self.handler = handler
    self.version = version
  }
}

/// A complaint with everything its screen shows.
package struct ComplaintHistory: Sendable, Equatable {
  package let subject: Complaint
  package let events: [Recorded<ComplaintEvent>]
  /// The application complained about.
  package let application: ApplicationNumber?
  /// What the log holds of the visit complained about: nobody can change it afterwards.
  package let visit: Visit?
  package let visitEvents: [Recorded<VisitEvent>]

  package init(
    subject: Complaint, events: [Recorded<ComplaintEvent>], application: ApplicationNumber?,
    visit: Visit?, visitEvents: [Recorded<VisitEvent>]
  ) {
    self.subject = subject
    self.events = events
    self.application = application
    self.visit = visit
    self.visitEvents = visitEvents
  }

  package static func == (left: ComplaintHistory, right: ComplaintHistory) -> Bool {
    left.subject == right.subject && left.visit == right.visit
  }
}
