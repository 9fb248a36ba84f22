/// How long a visitor may wait, or be served, at the desk.
package struct Limit: Equatable, Sendable {
  package let phase: VisitPhase
  package let minutes: Int
  package let clause: ClauseID
  package let also: [ClauseID]
  package let places: Set<Place>

  package init(
    _ phase: VisitPhase, minutes: Int, places: Set<Place>, clause: ClauseID,
    also: [ClauseID] = []
  ) {
    self.phase = phase
    self.minutes = minutes
    self.places = places
    self.clause = clause
    self.also = also
  }

  package var milliseconds: Int64 { Int64(minutes) * 60_000 }
}

/// The two clocks of a visit. They are separate limits with separate clauses.
package enum VisitPhase: String, CaseIterable, Sendable, Codable {
  case waiting
  case serving
}
