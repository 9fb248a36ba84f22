import Law

/// A case with everything the application screen shows.
package struct CaseHistory: Sendable {
  package let subject: Case
  package let events: [Recorded<CaseEvent>]
  package let child: Person
  package let applicant: Person
  /// The visit it came from, with its two clocks.
  package let visit: Visit?

  package init(
    subject: Case, events: [Recorded<CaseEvent>], child: Person, applicant: Person, visit: Visit?
  ) {
    self.subject = subject
    self.events = events
    self.child = child
    self.applicant = applicant
    self.visit = visit
  }
}
