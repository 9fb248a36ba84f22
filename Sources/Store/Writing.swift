import Cases
import Law

/// One durable change of the store: everything in it happens, or nothing does.
package struct Writing {
  let store: Store
  package let author: Author
  package let office: Office

  private var database: Database { store.database }

  // MARK: Cases

  /// Registers an application with the next number of its year, and its persons with it.
  package func register(
    _ completed: CompletedIntake, _ now: Circumstances
  ) throws -> Case {
    let child = try resolve(completed.child, known: completed.knownChild)
    let applicant = try resolve(completed.applicant, known: completed.knownApplicant)
    let event = try Case.register(
      completed.intake(child: child, applicant: applicant),
      number: try nextNumber(year: now.moment.date.year), now)
    let id = CaseID(try store.log.nextNumber(.application))
    let recorded = try store.log.append(
      [event], to: .application(id), after: 0, by: author,
      editions: office.editions(of: now.rules))
    guard let subject = Case(id: id, events: recorded) else {
      throw StoreTrouble.damaged(detail: "a case without registration")
    }
    try store.caseProjection().write(subject, office)
    return subject
  }

  /// Decides a command on the case as it stands now, and records what follows from it. The answer to a
  /// joint offer is recorded for each of its children, or for none.
  package func carryOut(
    _ command: CaseCommand, on subject: Case, _ now: Circumstances
  ) throws -> Case {
    let others = try partners(in: command, subject)
    guard !others.isEmpty else { return try carryOutAlone(command, on: subject, now) }
    let children = ([subject] + others).sorted { $0.id.number < $1.id.number }
    var answered = subject
    for (child, own) in zip(children, try JointAnswer.commands(command, for: children)) {
      let changed = try carryOutAlone(own, on: child, now)
      if child.id == subject.id { answered = changed }
    }
    return answered
  }

  private func carryOutAlone(
    _ command: CaseCommand, on subject: Case, _ now: Circumstances
  ) throws -> Case {
    let place = try turn(command, subject, now)
    let now = place == nil ? now : now.with(nextInQueue: [subject.id])
    let events = try subject.decide(command, try withSlots(now, for: command, on: subject))
    if let place { try note(place, offeredTo: subject.id) }
    let recorded = try store.log.append(
      events, to: .application(subject.id), after: subject.version, by: author,
      editions: office.editions(of: now.rules))
    var folded = FoldedCase(subject)
    folded.apply(recorded)
    try store.caseProjection().update(folded.subject, office, decider: folded.decider)
    return folded.subject
  }

  /// A visit is fixed in sight of everything that is booked in the same change.
  private func withSlots(
    _ now: Circumstances, for command: CaseCommand, on subject: Case
  ) throws(StoreTrouble) -> Circumstances {
    guard command.fixesVisit else { return now }
    return now.with(slots: try slotBook(of: subject.service))
  }

  /// What is known of a person has changed; the log says which fields, never their values.
  package func amend(_ person: Person, to facts: PersonFacts) throws(StoreTrouble) {
    _ = try resolve(facts, known: person.id)
  }

  private func nextNumber(year: Int) throws(StoreTrouble) -> ApplicationNumber {
    let last = try database.integer(
      "SELECT max(serial) FROM case_row WHERE year = ?1", .integer(year))
    return ApplicationNumber(year: year, serial: Int(last ?? 0) + 1)
  }

  private func resolve(_ facts: PersonFacts, known: PersonID?) throws(StoreTrouble) -> PersonID {
    guard let known else { return try store.people.insert(facts) }
    let changed = try store.people.update(known, to: facts)
    guard !changed.isEmpty else { return known }
    try append([.personChanged(known, fields: changed)])
    for id in try store.cases(of: known) {
      if let subject = try store.subject(id) { try store.caseProjection().write(subject, office) }
    }
    return known
  }

  // MARK: Visits

  /// A visitor arrives and gets the next queue number of the day.
  package func arrive(service: Service?, place: Place, _ now: VisitCircumstances) throws -> Visit {
    let day = now.moment.date
    let last = try database.integer(
      "SELECT max(ticket) FROM visit_row WHERE day = ?1", .integer(day.dayNumber))
    let event = try Visit.arrival(
      ticket: Int(last ?? 0) + 1, service: service, place: place, now)
    let id = VisitID(try store.log.nextNumber(.visit))
    let recorded = try store.log.append(
      [event], to: .visit(id), after: 0, by: author, editions: office.editions(of: nil))
    guard let visit = Visit(id: id, events: recorded) else {
      throw StoreTrouble.damaged(detail: "a visit without arrival")
    }
    try VisitProjection(database: database).write(visit)
    return visit
  }

  package func carryOut(
    _ command: VisitCommand, on visit: Visit, _ now: VisitCircumstances
  ) throws -> Visit {
    let events = try visit.decide(command, now)
    let recorded = try store.log.append(
      events, to: .visit(visit.id), after: visit.version, by: author,
      editions: office.editions(of: nil))
    var changed = visit
    for event in recorded { changed.apply(event) }
    try VisitProjection(database: database).write(changed)
    return changed
  }

  // MARK: Office

  /// Records events of the office itself.
  package func append(_ events: [OfficeEvent]) throws(StoreTrouble) {
    let version = try store.log.currentVersion(of: .office)
    _ = try store.log.append(
      events, to: .office, after: version, by: author, editions: office.editions(of: nil))
  }
}

extension Store {
  /// Runs a change durably. The desks of a host wait in line for it.
  ///
  /// - Throws: a ``StoreTrouble``, or the refusal of what was to be done; nothing is kept then.
  package func write<Result>(
    by author: Author, _ change: (Writing) throws -> Result
  ) throws -> Result {
    guard !isReadOnly else { throw StoreTrouble.readOnly(path: path) }
    return try inLine { try changeNow(by: author, change) }
  }

  private func changeNow<Result>(
    by author: Author, _ change: (Writing) throws -> Result
  ) throws -> Result {
    try database.execute("BEGIN IMMEDIATE")
    do {
      let result = try change(Writing(store: self, author: author, office: try office()))
      try database.execute("COMMIT")
      return result
    } catch {
      // What was read of the office and of the queues within the change may never have happened.
      officeCache = nil
      queueCache = QueueCache()
      // A full disk has rolled the transaction back already.
      if database.isInTransaction { try? database.execute("ROLLBACK") }
      throw error
    }
  }

  /// Runs a change in the name of a clerk as the office knows him when the turn has come, not as he was
  /// known when it was asked for: the desk may have waited in line for seconds, or stood open for days.
  ///
  /// - Parameter change: is given the clerk with the role that he has by then.
  /// - Throws: ``Refusal`` for one who has left; nothing is kept then.
  package func write<Result>(
    by author: Author, as clerk: Clerk, _ change: (Writing, Clerk) throws -> Result
  ) throws -> Result {
    try write(by: author) { writing in try change(writing, writing.office.serving(clerk)) }
  }
}

extension Writing {
  /// The same change in the name of another clerk or moment: invented cases are written in bulk.
  package func with(_ author: Author) -> Writing {
    Writing(store: store, author: author, office: office)
  }
}

extension Store {
  /// A change of a demo store, which need not survive the power: it can be filled again.
  package func writeDemo<Result>(
    by author: Author, _ change: (Writing) throws -> Result
  ) throws -> Result {
    guard try isDemo() else { throw StoreTrouble.notDemo }
    try database.execute("PRAGMA synchronous = OFF")
    defer { try? database.execute("PRAGMA synchronous = FULL") }
    return try write(by: author, change)
  }
}
