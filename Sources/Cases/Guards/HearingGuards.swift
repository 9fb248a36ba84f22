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

  /// The result comes a working day after the hearing, and not after the end of the whole term: so the
  /// hearing has a last day of its own (`camp.rule.10.p4`, `camp.rule.13`). Where the ground itself was
  /// found too late a supervisor answers for the breach, and this is not asked.
  func hearingInTime(_ record: Record) throws(Refusal) {
    guard let planned = record.moment(.hearingAt) else {
      throw Refusal(.fieldMissing(.hearingAt), articles: [.hearing])
    }
    guard let hearing = now.rules.terms.first(where: { $0.id == .hearing }),
      let result = now.rules.terms.first(where: { $0.id == .result })
    else { return }
    let start = subject.facts.registered
    let (last, end) = try counting { () throws(TermGap) in
      (try count.due(hearing, after: start).date, try count.due(result, after: start).date)
    }
    guard planned.date <= last else {
      throw Refusal(.hearingTooLate(last: last, resultBy: end), clauses: hearing.clauses)
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
