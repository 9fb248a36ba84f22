import Law

/// The hearing before a decision against the family (administrative code, arts. 73 and 74).
extension StepCheck {
  /// The day on which the family was told, with the hearing that was fixed then.
  private var notice: Case.StageEntry? {
    subject.stages.last { $0.stage == .preliminaryRefusal && $0.step != .signMinutes }
  }

  /// Not before the second working day after the notice, unless the family gives the hearing up: so
  /// long it may object or ask to be heard.
  func hearingNotTooEarly(_ record: Record) throws(Refusal) {
    let told = notice?.at.date ?? now.moment.date
    let first = try counting { () throws(TermGap) in
      try count.due(.workingDays(SharedTerms.objectionWorkingDays), after: told).date
    }
    if subject.stage == .preliminaryRefusal {
      if [.waived, .objectedInWriting].contains(record.choice(.attendance)) { return }
      let held = record.date(.hearingBegan) ?? now.moment.date
      guard held >= first else { throw Refusal(.notBefore(first), articles: [.hearing]) }
    } else {
      guard let planned = record.moment(.hearingAt) else {
        throw Refusal(.fieldMissing(.hearingAt), articles: [.hearing])
      }
      guard planned.date >= first else { throw Refusal(.notBefore(first), articles: [.hearing]) }
    }
  }

  func minutesKept(_ record: Record) throws(Refusal) {
    guard record.choice(.attendance) == .came else { return }
    guard let began = record.moment(.hearingBegan) else {
      throw Refusal(.fieldMissing(.hearingBegan), articles: [.hearingMinutes])
    }
    guard let ended = record.moment(.hearingEnded), ended > began else {
      throw Refusal(.fieldOutOfBounds(.hearingEnded), articles: [.hearingMinutes])
    }
  }

  /// The act comes no earlier than the third working day after the preliminary decision.
  func notBeforeThirdDay() throws(Refusal) {
    guard let notice else { throw Refusal(.guardFails(.notBeforeThirdDay), articles: [.hearing]) }
    let first = try counting { () throws(TermGap) in
      try count.due(
        .workingDays(SharedTerms.refusalWorkingDaysAfterNotice), after: notice.at.date
      ).date
    }
    guard now.moment.date >= first else { throw Refusal(.notBefore(first), articles: [.hearing]) }
  }
}
