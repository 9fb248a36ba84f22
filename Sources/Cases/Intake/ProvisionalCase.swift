import Law

extension IntakeDraft {
  /// The answers and marks of the draft as commands, in the order in which they are recorded.
  package var commands: [CaseCommand] {
    var commands: [CaseCommand] = []
    if let consent { commands.append(.answerConsent(consent)) }
    commands += lookUps.map { .lookUp($0) }
    for (document, reason) in (requests ?? [:]).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      commands.append(.requestPaper(document, reason: reason))
    }
    for question in FamilyQuestion.allCases {
      guard let isSo = answers?[question] else { continue }
      commands.append(.answerQuestion(FamilyAnswer(question, isSo)))
    }
    commands += marks.map { .mark($0.mark) }
    return commands
  }

  /// The case that this draft would become now, without a number of the register: what is allowed,
  /// what is missing and how the notice will look follow from the same rules as later.
  package func provisional(
    _ now: Circumstances
  ) throws(ProvisionalProblem) -> CaseHistory {
    let completed = try completedIntake(now)
    let child = Person(id: PersonID(0), facts: completed.child)
    let applicant = Person(id: PersonID(0), facts: completed.applicant)
    var log = ProvisionalLog(now)
    do {
      let intake = completed.intake(child: child.id, applicant: applicant.id)
      let number = ApplicationNumber(year: now.moment.date.year, serial: 0)
      log.add([try Case.register(intake, number: number, now)])
      for command in commands {
        guard let subject = log.subject else { continue }
        log.add(try subject.decide(command, now))
      }
    } catch {
      throw .refused(error)
    }
    guard let subject = log.subject else { throw .refused(Refusal(.missingText)) }
    return CaseHistory(
      subject: subject, events: log.events, child: child, applicant: applicant, visit: nil)
  }

  private func completedIntake(
    _ now: Circumstances
  ) throws(ProvisionalProblem) -> CompletedIntake {
    do { return try completed(at: now.moment, place: now.place) } catch { throw .field(error) }
  }
}

extension CaseHistory {
  /// The history after a command that has not been carried out: for previews.
  package func trying(_ command: CaseCommand, _ now: Circumstances) throws(Refusal) -> CaseHistory {
    var log = ProvisionalLog(now, events: events)
    log.add(try subject.decide(command, now))
    var changed = subject
    for event in log.events.dropFirst(events.count) { changed.apply(event) }
    return CaseHistory(
      subject: changed, events: log.events, child: child, applicant: applicant, visit: visit)
  }
}

/// Why a draft cannot become a case yet.
package enum ProvisionalProblem: Error, Equatable, Sendable {
  case field(FieldProblem)
  case refused(Refusal)
}

/// Events that have not been recorded.
private struct ProvisionalLog {
  private let now: Circumstances
  private(set) var events: [Recorded<CaseEvent>]

  init(_ now: Circumstances, events: [Recorded<CaseEvent>] = []) {
    self.now = now
    self.events = events
  }

  var subject: Case? { Case(id: CaseID(0), events: events) }

  mutating func add(_ added: [CaseEvent]) {
    for event in added {
      events.append(
        Recorded(
          sequence: 0, version: events.count + 1, at: now.moment, clerk: now.clerk.id,
          desk: now.desk, editions: now.office.editions(of: now.rules), body: event))
    }
  }
}
