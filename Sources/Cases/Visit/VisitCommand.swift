import Law

/// What a clerk can do at the front desk.
package enum VisitCommand: Equatable, Sendable {
  case arrive(service: Service?)
  case call
  case recall
  case noShow
  case handOver(to: String, clerk: ClerkID?)
  case undoCall
  case giveReason(VisitEvent.ReasonGiven)
  case link(CaseID)
  case printNotice
  case finish(VisitEvent.Outcome)
  case leave(String)
  case endLate(LateEnd)
}

/// Why the front desk does not do it.
package enum VisitRefusal: Error, Equatable, Sendable {
  /// The visit is not in a state that allows the command.
  case notNow(VisitCommand, Visit.State)
  /// Another desk serves the visitor.
  case servedElsewhere(desk: String, clerk: ClerkID)
  /// The call is older than the time in which a step can be undone, in seconds.
  case tooLateToUndo(seconds: Int)
  /// There is no breach of this phase to explain.
  case nothingToExplain(VisitPhase)
  case emptyWords
  case roleMayNot(StaffRole)
}
