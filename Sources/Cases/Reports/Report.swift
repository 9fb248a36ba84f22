import Law

/// A report: columns, rows and a total, without words. It is pure counting over figures; the store
/// fills the figures, the screen and the command line give the words.
package struct Report: Equatable, Sendable {
  package let query: ReportQuery
  package let columns: [ReportColumn]
  package let rows: [[ReportCell]]
  /// The sum of the rows; `nil` for a register.
  package let total: [ReportCell]?

  /// The column that is drawn as bars; `nil` for a register.
  package var bars: Int? { total == nil ? nil : 1 }
}

/// The columns of all reports, by the names of the machine contract.
package enum ReportColumn: String, CaseIterable, Sendable {
  case group
  case registered
  case accepted
  case notAccepted = "not_accepted"
  case refused
  case withdrawn
  case ended
  case open
  case late
  case visits
  case finished
  case left
  case medianWait = "wait_median"
  case ninetyWait = "wait_90"
  case longestWait = "wait_longest"
  case waitOver = "wait_over"
  case medianServe = "serve_median"
  case ninetyServe = "serve_90"
  case longestServe = "serve_longest"
  case serveOver = "serve_over"
  case breaches
  case number
  case registeredOn = "registered_on"
  case received
  case service
  case channel
  case child
  case applicant
  case due
  case outcome
  case decided
  case delivered
  case clerk
  case at
  case form
  case copy
  case copies
  case printed
}

/// One cell, with its type: a spreadsheet and a sum know what it is.
package enum ReportCell: Equatable, Sendable {
  case label(ReportLabel)
  case text(String)
  case count(Int)
  case day(CivilDate)
  case moment(Moment)
  /// Milliseconds.
  case duration(Int64)
  case none
}

/// A value that has words in each language and a name for machines.
package enum ReportLabel: Hashable, Sendable {
  case span(ReportSpan, CivilDate)
  case service(Service?)
  case clerk(ClerkID?)
  case channel(Channel)
  case outcome(CaseOutcome)
  /// `nil` outside the archive.
  case archived(ArchiveReason?)
  case ending(VisitFigure.Ending)
  /// `nil` while nobody has given a reason.
  case reason(BreachReason?)
  case form(FormID)
  case printed(Bool)
  /// A paper that a clerk wrote by hand.
  case writtenByHand
  case total
}
