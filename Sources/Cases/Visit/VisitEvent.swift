import Law

/// What happened to one visitor at the front desk. Clocks are computed from these moments and are
/// never stored, so every desk and every restart shows the same.
package enum VisitEvent: Equatable, Sendable {
  case arrived(Arrived)
  /// Waiting ends, serving begins: one key.
  case called
  /// Called again while absent or at the desk's door.
  case recalled
  /// The visitor did not come: the service clock of that call is void, waiting goes on from arrival.
  case noShow
  /// The visitor changes the desk; the clock goes on.
  case handedOver(to: String, clerk: ClerkID?)
  /// A mistaken call is taken back by a new entry.
  case callUndone
  case reasonGiven(ReasonGiven)
  /// The application that came out of the visit.
  case linked(CaseID)
  /// A notice was printed for the visitor, before it is handed over.
  case noticePrinted
  /// The notice is in the family's hands, or the visit needed none.
  case finished(Outcome)
  /// The visitor went away before being served.
  case left(FreeText)
  /// On a later day: how the visit ended, which nobody noted on its own day.
  case endedLate(LateEnd)

  package struct Arrived: Equatable, Sendable, Codable {
    /// The queue number, a serial of the day.
    package let ticket: Int
    package let day: CivilDate
    package let service: Service?
    package let place: Place

    package init(ticket: Int, day: CivilDate, service: Service?, place: Place) {
      self.ticket = ticket
      self.day = day
      self.service = service
      self.place = place
    }
  }

  package struct ReasonGiven: Equatable, Sendable, Codable {
    package let phase: VisitPhase
    package let reason: BreachReason
    /// In the clerk's own words, where the list does not hold the truth.
    package let words: FreeText?

    package init(phase: VisitPhase, reason: BreachReason, words: FreeText? = nil) {
      self.phase = phase
      self.reason = reason
      self.words = words
    }
  }

  package enum Outcome: String, CaseIterable, Sendable, Codable {
    case noticeHanded = "notice-handed"
    case adviceGiven = "advice-given"
    /// The day was closed on a visitor who had already gone.
    case closedWithDay = "closed-with-day"
  }
}

/// Why a limit was passed; the list from which the clerk chooses.
package enum BreachReason: String, CaseIterable, Sendable, Codable {
  case longExplanation = "long-explanation"
  case familyFilledPapers = "family-filled-papers"
  case systemFailure = "system-failure"
  case printerFailure = "printer-failure"
  case tooFewDesks = "too-few-desks"
  case visitorAsked = "visitor-asked"
  case other
}

extension VisitEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .arrived: "visit.arrived"
    case .called: "visit.called"
    case .recalled: "visit.recalled"
    case .noShow: "visit.no-show"
    case .handedOver: "visit.handed-over"
    case .callUndone: "visit.call-undone"
    case .reasonGiven: "visit.reason-given"
    case .linked: "visit.linked"
    case .noticePrinted: "visit.notice-printed"
    case .finished: "visit.finished"
    case .left: "visit.left"
    case .endedLate: "visit.ended-late"
    }
  }

  private struct HandOver: Codable {
    let desk: String
    let clerk: ClerkID?
  }

  private struct Empty: Codable {}

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .arrived(let body): try body.encode(to: encoder)
    case .called, .recalled, .noShow, .callUndone, .noticePrinted:
      try Empty().encode(to: encoder)
    case .handedOver(let desk, let clerk):
      try HandOver(desk: desk, clerk: clerk).encode(to: encoder)
    case .reasonGiven(let body): try body.encode(to: encoder)
    case .linked(let id): try Single(id).encode(to: encoder)
    case .finished(let outcome): try Single(outcome).encode(to: encoder)
    case .left(let words): try Single(words).encode(to: encoder)
    case .endedLate(let end): try end.encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("visit.arrived", 1): self = .arrived(try Arrived(from: decoder))
    case ("visit.called", 1): self = .called
    case ("visit.recalled", 1): self = .recalled
    case ("visit.no-show", 1): self = .noShow
    case ("visit.handed-over", 1):
      let body = try HandOver(from: decoder)
      self = .handedOver(to: body.desk, clerk: body.clerk)
    case ("visit.call-undone", 1): self = .callUndone
    case ("visit.reason-given", 1): self = .reasonGiven(try ReasonGiven(from: decoder))
    case ("visit.linked", 1): self = .linked(try Single(from: decoder).value)
    case ("visit.notice-printed", 1): self = .noticePrinted
    case ("visit.finished", 1): self = .finished(try Single(from: decoder).value)
    case ("visit.left", 1): self = .left(try Single(from: decoder).value)
    case ("visit.ended-late", 1): self = .endedLate(try LateEnd(from: decoder))
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}
