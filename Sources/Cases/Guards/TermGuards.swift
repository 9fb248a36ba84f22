import Law

/// Steps that depend on whether a term has passed, and on days that have been fixed.
extension StepCheck {
  /// The terms that the line settles: of several offers those of the one that is named.
  private func runs(_ line: Transition, _ record: Record) throws(Refusal) -> [TermRun] {
    let running = try counting { () throws(TermGap) in
      try subject.runningTerms(now.rules, calendar: now.calendar, place: now.place)
    }
    let named = record.words(.offeredPreschool)
    return running.filter {
      line.ends.contains($0.term.id) && (named == nil || $0.offer == nil || $0.offer == named)
    }
  }

  /// What waited for a term goes on when the last of its terms has passed.
  func termPassed(_ line: Transition, _ record: Record) throws(Refusal) {
    let runs = try runs(line, record)
    guard !runs.isEmpty else { throw Refusal(.guardFails(.termPassed)) }
    let open = runs.filter { !$0.isOverdue(at: now.moment) }
    guard let first = open.first else { return }
    // Before the clerk has said which offer is meant, one whose term has passed is enough.
    let isOneEnough = line.asksForOffer && record.words(.offeredPreschool) == nil
    guard isOneEnough, open.count < runs.count else {
      throw Refusal(.notBefore(first.lastDay), clauses: first.term.clauses)
    }
  }

  func termReached(_ line: Transition, _ record: Record) throws(Refusal) {
    let runs = try runs(line, record)
    guard !runs.isEmpty else { throw Refusal(.guardFails(.termReached)) }
    if let open = runs.first(where: { $0.due.date > now.moment.date }) {
      throw Refusal(.notBefore(open.due.date), clauses: open.term.clauses)
    }
  }

  /// The first term that the line names is the one within which the step is possible.
  func termOpen(_ line: Transition, _ record: Record) throws(Refusal) {
    let runs = try runs(line, record).filter { $0.term.id == line.ends.first }
    guard let run = runs.first else { throw Refusal(.guardFails(.termOpen)) }
    guard runs.contains(where: { !$0.isOverdue(at: now.moment) }) else {
      throw Refusal(.notAfter(run.due.date), clauses: run.term.clauses)
    }
  }

  /// The twenty-four hours run from the receipt, which lies behind the sending (`pmpk.rule.7-1.1`).
  func receivedAfterSending(_ record: Record) throws(Refusal) {
    guard let received = record.moment(.offerReceivedAt) else {
      throw Refusal(.fieldMissing(.offerReceivedAt))
    }
    guard let sent = subject.record.moment(.offerSentAt), received < sent else { return }
    throw Refusal(.fieldOutOfBounds(.offerReceivedAt))
  }

  // MARK: Notice of a preliminary refusal

  private func lastDayOfNotice() throws(Refusal) -> CivilDate? {
    guard let term = now.rules.terms.first(where: { $0.id == .hearingNotice }) else { return nil }
    return try counting { () throws(TermGap) in
      try count.due(term.length, after: subject.facts.registered).date
    }
  }

  func noticeInTime() throws(Refusal) {
    guard let last = try lastDayOfNotice(), now.moment.date > last else { return }
    throw Refusal(.notAfter(last))
  }

  func noticeTooLate() throws(Refusal) {
    guard let last = try lastDayOfNotice(), now.moment.date <= last else { return }
    throw Refusal(.notBefore(last.adding(days: 1)))
  }

  // MARK: Examination

  /// A full calendar never leaves a family without a date; a late one has its reason and stays a
  /// breach (`pmpk.req.3.1`).
  func withinQueueTerm(_ record: Record) throws(Refusal) {
    guard let examination = record.moment(.examinationAt) else {
      throw Refusal(.fieldMissing(.examinationAt))
    }
    let due = try counting { () throws(TermGap) in
      try subject.runningTerms(now.rules, calendar: now.calendar, place: now.place)
        .first { $0.term.id == .examination }?.due.date
    }
    guard let due, examination.date > due else { return }
    guard record.words(.reason)?.isEmpty == false else {
      throw Refusal(.notAfter(due), clauses: ["pmpk.req.3.1"])
    }
  }

  /// Nobody is booked into the past, nor on a day or hour when the office is shut.
  func liesAhead(_ record: Record) throws(Refusal) {
    guard let moment = record.moment(.examinationAt) else {
      throw Refusal(.fieldMissing(.examinationAt))
    }
    guard moment > now.moment else { throw Refusal(.notBefore(now.moment.date)) }
    guard let hours = now.rules.hours(at: now.place) else { return }
    let state: OfficeState
    do { state = try hours.state(at: moment, calendar: now.calendar) } catch {
      throw Refusal(.calendar(error))
    }
    guard state.takesApplications else {
      throw Refusal(.intakeClosed(state), clauses: [hours.clause])
    }
  }

  /// Two families are not sent to one room at one hour (`pmpk.req.7.4`).
  func slotFree(_ record: Record) throws(Refusal) {
    guard let moment = record.moment(.examinationAt) else {
      throw Refusal(.fieldMissing(.examinationAt))
    }
    guard let slots = now.slots, !slots.isFree(at: moment, for: subject.id) else { return }
    throw Refusal(.guardFails(.slotFree), clauses: ["pmpk.req.7.4"])
  }

  func dayHasCome() throws(Refusal) {
    guard let moment = subject.record.moment(.examinationAt) else {
      throw Refusal(.fieldMissing(.examinationAt))
    }
    guard now.moment.date >= moment.date else { throw Refusal(.notBefore(moment.date)) }
  }

  func examinedInTurn(_ record: Record) throws(Refusal) {
    guard let fixed = subject.record.moment(.examinationAt)?.date,
      let examined = record.date(.examinedOn), examined < fixed
    else { return }
    throw Refusal(.notBefore(fixed), clauses: ["pmpk.form.6"])
  }

  func validUntilLater(_ record: Record) throws(Refusal) {
    guard let until = record.date(.validUntil) else { throw Refusal(.fieldMissing(.validUntil)) }
    guard let examined = subject.record.date(.examinedOn), until > examined else {
      throw Refusal(.fieldOutOfBounds(.validUntil), clauses: ["pmpk.form.6"])
    }
  }
}

extension Transition {
  /// Whether the step says which of several offers it means.
  fileprivate var asksForOffer: Bool { fields.contains { $0.id == .offeredPreschool } }
}
