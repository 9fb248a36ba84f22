/// The lines of a hearing that the administrative code makes the same for every service: the services
/// give only the clauses of their own rules.
enum HearingLines {
  /// The hearing is held, or its absence recorded, and the minutes of an oral one begin their terms
  /// (arts. 73 and 74).
  static let held = Transition(
    from: [.preliminaryRefusal], .holdHearing, to: .hearingHeld,
    guards: [.hearingNotTooEarly, .minutesKept], fields: HearingFields.hearing(),
    begins: [.minutesSigned, .minutesRemarks], ends: [.objection], clauses: [],
    articles: [.hearing, .hearingMinutes])

  /// The minutes are signed at whichever stage the case has reached; the stage stays (art. 74).
  static func minutesSigned(at stages: [Stage], clauses: [ClauseID] = []) -> [Transition] {
    stages.map { stage in
      Transition(
        from: [stage], .signMinutes, to: stage, fields: HearingFields.minutesSigned,
        ends: [.minutesSigned], clauses: clauses, articles: [.hearingMinutes])
    }
  }
}
