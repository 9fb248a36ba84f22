import Law

/// A case with everything the application screen shows.
package struct CaseHistory: Sendable {
  package let subject: Case
  package let events: [Recorded<CaseEvent>]
  package let child: Person
  package let applicant: Person
  /// The visit it came from, with its two clocks.
  package let visit: Visit?
  /// What happened to that visitor at the front desk.
  package let visitEvents: [Recorded<VisitEvent>]
  /// What stands around it: complaints, files of the portal, stages not handed over.
  package let surroundings: Surroundings

  package struct Surroundings: Equatable, Sendable {
    package var complaints: [ComplaintRow] = []
    package var attachments: [Attachment] = []
    /// Whether the applicant's electronic digital signature stands under the application; `nil` where
    /// nobody said.
    package var isSigned: Bool?
    /// Changes of stage that the monitoring system does not have yet.
    package var openStages = 0
    /// The places in the preschool queues.
    package var places: [PlaceInQueue] = []
    /// Whether a free place can be offered now.
    package var isNext = false
    /// Who asked about the case, the oldest first.
    package var inquiries: [InquiryRecord] = []
    /// Other applications of the child, its twins' included.
    package var otherApplications: [ApplicationNumber] = []

    package init() {}
  }

  package init(
    subject: Case, events: [Recorded<CaseEvent>], child: Person, applicant: Person, visit: Visit?,
    visitEvents: [Recorded<VisitEvent>] = [], surroundings: Surroundings = Surroundings()
  ) {
    self.surroundings = surroundings
    self.subject = subject
    self.events = events
    self.child = child
    self.applicant = applicant
    self.visit = visit
    self.visitEvents = visitEvents
  }

  /// Every event, of the front desk and of the application, in the order of the log.
  package var timeline: [HistoryEntry] {
    (visitEvents.map(HistoryEntry.init) + events.map(HistoryEntry.init))
      .sorted { $0.sequence < $1.sequence }
  }
}
