/// What the administrative code asks to be recorded before a decision against the family: the ground
/// with the notice of the hearing (art. 73), and the minutes of an oral hearing (art. 74).
enum HearingFields {
  /// The preliminary decision: the ground with all that it must state, and when and where the family
  /// is heard.
  static func preliminary(content: ClauseID? = nil) -> [StepField] {
    ground + [
      StepField(.hearingAt, clause: content), StepField(.hearingPlace, clause: content),
    ]
  }

  static let ground = [
    StepField(.ground), StepField(.groundFacts),
    StepField(.groundAct, .ground([.requirementsNotMet])),
    StepField(.groundDocument, .optional),
  ]

  /// An absence is recorded and stops nothing; only an oral hearing has minutes.
  static func hearing(minutes: ClauseID? = nil) -> [StepField] {
    let came = StepField.Need.when(.attendance, [.came])
    return [
      StepField(.attendance, clause: minutes), StepField(.hearingPlace, came, clause: minutes),
      StepField(.hearingBegan, came, clause: minutes),
      StepField(.hearingEnded, came, clause: minutes),
      StepField(.hearingBody, came, clause: minutes),
      StepField(.hearingOfficial, came, clause: minutes),
      StepField(.hearingSecretary, came, clause: minutes),
      StepField(.hearingParticipants, came, clause: minutes),
      StepField(.hearingMatter, came, clause: minutes),
      StepField(
        .hearingSaid, .when(.attendance, [.came, .objectedInWriting]), clause: minutes),
    ]
  }

  static let minutesSigned = [StepField(.minutesSignedOn)]
}
