import Law

/// A term of a case from the fact that started it to the step that settled it.
package struct TermRun: Equatable, Sendable {
  package let term: Term
  package let due: Due
  /// The office's last minute on the last day, by which the family must have the result.
  package let closes: ClockTime
  /// What is counted: the term's own length, or that of the whole term with which it ends.
  package let length: TermLength
  /// The day from which it is counted.
  package let start: CivilDate
  /// When a step settled it; `nil` while it runs.
  package let endedAt: Moment?
  package let isDuty: Bool
  /// The preschool of the offer with which it began.
  let offer: String?

  /// Whether something follows at its end: a duty of the office, or the desk goes on.
  package var isAwaited: Bool { isDuty || term.meaning == .due && term.id.nature == .waiting }

  /// Due today is not overdue; a term in hours passes with its minute.
  package func isOverdue(at moment: Moment) -> Bool {
    due.moment.map { moment > $0 } ?? (moment.date > due.date)
  }

  package func isOverdue(on day: CivilDate) -> Bool { day > due.date }

  /// The first day on which the term has surely passed.
  var lastDay: CivilDate { due.moment == nil ? due.date.adding(days: 1) : due.date }

  /// The last minute in time.
  package var closing: ClockTime { due.moment?.time ?? closes }
}

/// The terms of a case follow from its steps: each line of the lifecycle begins some and settles
/// others.
struct TermRuns {
  let subject: Case
  let rules: RuleSet
  let calendar: WorkingCalendar
  let place: Place

  /// Every term of the case in the order in which they began.
  func all() throws(TermGap) -> [TermRun] {
    var runs: [TermRun] = []
    for (index, entry) in subject.stages.enumerated() {
      guard let line = line(index) else { continue }
      drop(line.begins.filter(line.ends.contains), from: &runs)
      settle(line.ends, by: entry, in: &runs)
      for term in rules.terms(via: subject.channel)
      where line.begins.contains(term.id) && isBegun(term, by: line, entry, beside: runs) {
        let whole = runs.last { $0.term.id == term.within }
        if let run = try runAhead(term, from: entry, whole: whole) { runs.append(run) }
      }
      if entry.stage.isFinal { settle(TermID.allCases, by: entry, in: &runs) }
    }
    let waiting = InterestWaiting(subject.stages)
    return runs.map(waiting.waited)
  }

  /// Only an oral hearing has minutes: without one nobody signs any and nobody remarks on them
  /// (administrative code, art. 74). The yearly question is asked once a year: while a date of it runs
  /// no other one begins. What is processed at once has no day, unless nobody confirms its first turn.
  private func isBegun(
    _ term: Term, by line: Transition, _ entry: Case.StageEntry, beside runs: [TermRun]
  ) -> Bool {
    if line.guards.contains(.processedAtOnce), term.id != .automaticResult {
      return subject.isUnconfirmedFirstTurn
    }
    let ofMinutes: [TermID] = [.minutesSigned, .minutesRemarks]
    if ofMinutes.contains(term.id) { return entry.record.choice(.attendance) == .came }
    guard term.id == .nextInterestNotice else { return true }
    let yearly: [TermID] = [.firstInterestNotice, .nextInterestNotice]
    return !runs.contains { $0.endedAt == nil && yearly.contains($0.term.id) }
  }

  private func line(_ index: Int) -> Transition? {
    let entry = subject.stages[index]
    let before = index == 0 ? nil : subject.stages[index - 1].stage
    let lines = rules.lifecycle.lines(from: before, entry.step).filter { $0.to == entry.stage }
    guard lines.count > 1 else { return lines.first }
    let facts = SelectingFacts(subject: subject, place: place, settings: rules.settings)
    return lines.first { line in
      line.guards.filter(\.selects).allSatisfy { facts.hold($0, entry.record) }
    }
  }

  /// What a line ends and begins at once is counted anew and was never settled.
  private func drop(_ renewed: [TermID], from runs: inout [TermRun]) {
    guard !renewed.isEmpty else { return }
    runs.removeAll { $0.endedAt == nil && renewed.contains($0.term.id) }
  }

  /// A course may end behind the years of the calendar: then nobody can say yet when its certificate
  /// is due, and only the bounds of the course have a day.
  private func runAhead(
    _ term: Term, from entry: Case.StageEntry, whole: TermRun?
  ) throws(TermGap) -> TermRun? {
    do { return try run(term, from: entry, whole: whole) } catch {
      guard term.start == .courseEnd, entry.stage == .courseRunning, case .calendar = error else {
        throw error
      }
      return nil
    }
  }

  /// While the family has offers, a step that names one settles the terms of that one alone.
  private func settle(_ ended: [TermID], by entry: Case.StageEntry, in runs: inout [TermRun]) {
    let named = entry.stage == .offered ? entry.record.words(.offeredPreschool) : nil
    runs = runs.map { run in
      guard run.endedAt == nil, ended.contains(run.term.id) else { return run }
      let isMeant = named == nil || run.offer == nil || run.offer == named
      return isMeant ? run.ended(at: entry.at) : run
    }
  }

  private func run(
    _ term: Term, from entry: Case.StageEntry, whole: TermRun?
  ) throws(TermGap) -> TermRun {
    let start = start(term, entry)
    let hours = rules.hours(at: place)
    let due = try due(term, from: start, entry, within: whole?.due).citing(readings(term, entry))
    let isCutShort = due == whole?.due
    return TermRun(
      term: term, due: due, closes: hours?.intake?.close ?? hours?.close ?? ClockTime(18, 30),
      length: isCutShort ? whole?.length ?? term.length : term.length,
      start: isCutShort ? whole?.start ?? start.date : start.date, endedAt: nil,
      isDuty: try isDuty(term, from: start.date),
      offer: entry.step == .vacancyAppears ? entry.record.words(.offeredPreschool) : nil)
  }

  /// A certificate is handed over on the last day of the course; where nobody hands over on that day,
  /// or the family is not at the desk, the way to the cabinet holds (`rehab.rule.10.2`,
  /// `rehab.rule.10.3`): one of the two is enough.
  private func isDuty(_ term: Term, from end: CivilDate) throws(TermGap) -> Bool {
    let ways: [TermID] = [.certificate, .certificateToCabinet]
    guard ways.contains(term.id) else { return term.meaning == .due && term.id.nature == .duty }
    let isHandedOver = term.id == .certificate
    guard subject.channel == .walkIn else { return !isHandedOver }
    do { return try calendar.works(end) == isHandedOver } catch { throw .calendar(error) }
  }

  // MARK: Counting

  /// An extension is as long as was recorded; every other length is that of the table.
  private func due(
    _ term: Term, from start: Moment, _ entry: Case.StageEntry, within whole: Due?
  ) throws(TermGap) -> Due {
    let count = TermCount(calendar: calendar, pauses: pauses(of: term))
    guard term.id == .referralExtension, let days = entry.record.number(.extensionDays) else {
      do { return try count.due(term, after: start, within: whole) } catch {
        guard let end = term.plainEnd(after: start.date) else { throw error }
        return Due(date: end, trace: [])
      }
    }
    return try count.due(.calendarDays(days), after: start.date, lastDay: term.lastDay)
  }

  /// The receipt of an offer is said to be unknown as long as nobody has recorded it.
  private func readings(_ term: Term, _ entry: Case.StageEntry) -> [PolicyID] {
    let isUnknown = term.start == .offerReceived && entry.record[.offerReceivedAt] == nil
    return isUnknown ? [.sendingStandsForReceipt] : []
  }

  /// No clause knows a pause of a course: unless the office reads it otherwise, its days count
  /// (policy `course-pauses`).
  private func pauses(of term: Term) -> [Pause] {
    let pausesCount = rules.settings[.coursePauses] == .pausesCount
    return term.start == .courseStart && !pausesCount ? subject.pauses : []
  }

  /// The moment from which the term is counted: a recorded fact where the law names one, else the
  /// step itself.
  private func start(_ term: Term, _ entry: Case.StageEntry) -> Moment {
    let facts = entry.record
    let registered = Moment(subject.facts.registered, ClockTime(0, 0))
    switch term.start {
    case .registration, .documentsReceived: return registered
    case .filing: return subject.facts.received
    case .firstInterestNotice: return subject.last(.interestDue)?.at ?? entry.at
    case .offerReceived:
      return facts.moment(.offerReceivedAt) ?? facts.moment(.offerSentAt) ?? entry.at
    case .consent: return facts.moment(.answeredAt) ?? entry.at
    case .courseStart: return day(facts, .courseStart) ?? entry.at
    case .courseEnd: return day(facts, .courseEnd) ?? entry.at
    case .receivedByProvider: return facts.moment(.receivedAt) ?? registered
    case .hearing: return facts.moment(.hearingBegan) ?? entry.at
    case .resultAtStateCorporation:
      return facts.moment(.receivedAt) ?? facts.moment(.sentAt) ?? entry.at
    case .requestOfStateCorporation: return facts.moment(.askedAt) ?? entry.at
    case .vacancyNotice, .repeatNotice: return facts.moment(.noticeAt) ?? entry.at
    case .offerExpired: return offerExpired(entry)
    case .referralExpiry: return referralExpiry ?? entry.at
    case .completenessChecked, .preliminaryDecision, .secondInterestNotice, .referralReceived,
      .referralIssued, .complaintReceived, .complaintRegistered, .complaintTermEnd,
      .complaintExtended:
      return entry.at
    }
  }

  private func day(_ record: Record, _ field: FieldID) -> Moment? {
    record.date(field).map { Moment($0, ClockTime(0, 0)) }
  }

  private func offerExpired(_ entry: Case.StageEntry) -> Moment {
    guard let offer = subject.last(.vacancyAppears) else { return entry.at }
    let notice = offer.record.moment(.noticeAt) ?? offer.at
    let end = try? timers.offerEnds(after: notice)
    return end.map { Moment($0, ClockTime(0, 0)) } ?? entry.at
  }

  private var timers: QueueTimers { QueueTimers(calendar: calendar, settings: rules.settings) }

  private var referralExpiry: Moment? {
    guard let accepted = subject.last(.acceptOffer),
      let end = try? timers.referralEnds(received: accepted.at)
    else { return nil }
    return Moment(end, ClockTime(0, 0))
  }
}

extension TermRun {
  fileprivate func ended(at moment: Moment) -> TermRun {
    TermRun(
      term: term, due: due, closes: closes, length: length, start: start, endedAt: moment,
      isDuty: isDuty,
      offer: offer)
  }
}

extension Case {
  /// Whether general or first turn of an ordinary preschool (`preschool.rule.6.p3`).
  var isProcessedAtOnce: Bool { facts.record.isProcessedAtOnce }
}
