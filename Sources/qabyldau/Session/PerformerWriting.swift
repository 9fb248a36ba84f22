import Cases
import Law
import Store
import Workbench

extension Performer {
  // MARK: Front desk

  private func atDesk(_ writing: Writing, _ now: Moment) -> VisitCircumstances {
    VisitCircumstances(moment: now, clerk: clerk, desk: desk, settings: writing.office.settings)
  }

  func arrive(_ service: Service?, _ store: Store, _ now: Moment) throws -> Visit {
    try write(store, now) { writing in
      let place = writing.office.organisation?.place ?? .school
      return try writing.arrive(service: service, place: place, atDesk(writing, now))
    }
  }

  /// The visit is read inside the change, so it is decided on as it stands.
  func change(
    _ id: VisitID, _ commands: [VisitCommand], _ store: Store, _ now: Moment
  ) throws -> Visit {
    try write(store, now) { writing in
      let circumstances = atDesk(writing, now)
      guard var visit = try store.visit(id) else { throw StoreTrouble.missing(path: "\(id)") }
      for command in commands { visit = try writing.carryOut(command, on: visit, circumstances) }
      return visit
    }
  }

  /// Nobody is left hanging: a visitor who is still there keeps the day open.
  func closeDay(_ now: Moment, _ store: Store) throws {
    try write(store, now) { writing in
      if let open = try store.openVisits().first {
        throw VisitRefusal.notNow(.finish(.closedWithDay), open.state)
      }
      try writing.append([.dayClosed(now.date)])
    }
  }

  /// A day before today; two desks that begin together close it once.
  func closePastDay(_ day: CivilDate, _ now: Moment, _ store: Store) throws {
    try write(store, now) { writing in
      if let open = try store.openVisits().first(where: { $0.day <= day }) {
        throw VisitRefusal.notNow(.finish(.closedWithDay), open.state)
      }
      guard try !store.office().closedDays.contains(day) else { return }
      try writing.append([.dayClosed(day)])
    }
  }

  // MARK: Cases

  /// For a case that exists: the edition it was registered under rules it to its end.
  func circumstances(_ subject: Case, _ store: Store, _ now: Moment) throws -> Circumstances {
    let office = try store.office()
    guard let rules = office.rules(for: subject) else {
      throw Refusal(.rulesNotLoaded(subject.service))
    }
    return circumstances(rules, office, now)
  }

  /// For one that is being registered: the edition in force on the day it counts as received.
  private func circumstances(
    registering completed: CompletedIntake, _ store: Store, _ now: Moment
  ) throws -> Circumstances {
    let office = try store.office()
    do {
      return circumstances(
        try office.rules(
          of: completed.service, received: completed.visitArrivedAt ?? completed.received,
          via: completed.channel), office, now)
    } catch {
      switch error {
      case .notLoaded(let service): throw Refusal(.rulesNotLoaded(service))
      case .noEdition(let service, let day, let first):
        throw Refusal(
          .noEdition(on: day, first: first),
          clauses: [RuleBook.newest(service)?.edition.clause].compactMap(\.self))
      }
    }
  }

  private func circumstances(_ rules: RuleSet, _ office: Office, _ now: Moment) -> Circumstances {
    Circumstances(moment: now, clerk: clerk, desk: desk, office: office, rules: rules)
  }

  /// Number, answers, marks and decision in one change: all of it is recorded, or nothing. A draft
  /// that another desk has registered is not registered a second time.
  func register(
    _ draft: IntakeDraft, _ id: DraftID?, _ decision: DeskDecision, _ store: Store, _ now: Moment
  ) throws -> CaseFile {
    let place = try store.office().organisation?.place ?? .school
    let completed = try draft.completed(at: now, place: place)
    let subject = try write(store, now) { writing in
      if let id, try !store.discardDraft(id) { throw DraftGone(id: id) }
      let circumstances = try circumstances(registering: completed, store, now)
      var subject = try writing.register(completed, circumstances)
      for command in draft.commands + [decision.command].compactMap(\.self) {
        subject = try writing.carryOut(command, on: subject, circumstances)
      }
      try link(draft.visit, to: subject, writing, store, now)
      return subject
    }
    return try file(subject.id, store)
  }

  private func link(
    _ visit: VisitID?, to subject: Case, _ writing: Writing, _ store: Store, _ now: Moment
  ) throws {
    guard let visit, let open = try store.visit(visit), !open.state.isOver else { return }
    _ = try writing.carryOut(.link(subject.id), on: open, atDesk(writing, now))
  }

  /// - Throws: `clash` when the case has moved on since `version` was shown to the clerk.
  func decided(
    _ id: CaseID, _ version: Int, _ commands: [CaseCommand], _ store: Store, _ now: Moment
  ) throws -> CaseFile {
    try write(store, now) { writing in
      guard var subject = try store.subject(id) else { throw StoreTrouble.missing(path: "\(id)") }
      try check(version, of: subject)
      let circumstances = try circumstances(subject, store, now)
      for command in commands {
        subject = try writing.carryOut(command, on: subject, circumstances)
      }
    }
    return try file(id, store)
  }

  /// Who may not write a note to the case may not change its people either. What another desk has
  /// written of the person meanwhile stays.
  func amend(
    _ id: CaseID, _ address: Known<String>, _ store: Store, _ now: Moment
  ) throws -> CaseFile {
    try write(store, now) { writing in
      let history = try file(id, store).history
      _ = try history.subject.decide(.note("—"), circumstances(history.subject, store, now))
      var facts = history.applicant.facts
      facts.address = address
      try writing.amend(history.applicant, to: facts)
    }
    return try file(id, store)
  }

  /// The result is in the family's hands: that ends the step of the case and the service clock.
  func handOver(
    _ id: CaseID, _ version: Int, _ record: DeliveryRecord, _ visit: VisitID?, _ store: Store,
    _ now: Moment
  ) throws -> CaseFile {
    try write(store, now) { writing in
      guard let subject = try store.subject(id) else { throw StoreTrouble.missing(path: "\(id)") }
      try check(version, of: subject)
      let circumstances = try circumstances(subject, store, now)
      _ = try writing.carryOut(.deliver(record), on: subject, circumstances)
      guard let visit, let open = try store.visit(visit) else { return }
      _ = try writing.carryOut(.finish(.noticeHanded), on: open, atDesk(writing, now))
    }
    return try file(id, store)
  }

  /// Every opening is recorded. Where the file cannot be written the case is shown all the same: a
  /// desk that cannot save must at least be able to read. A sensitive one is shown to nobody without a
  /// record of it.
  func recordOpening(_ id: CaseID, _ reason: String?, _ store: Store, _ now: Moment) throws {
    guard let subject = try store.subject(id) else { return }
    clerk = try store.office().serving(clerk)
    let command = reason.map { CaseCommand.openSensitive(reason: $0) } ?? .open
    _ = try subject.decide(command, circumstances(subject, store, now))
    do {
      try write(store, now) { writing in
        guard let subject = try store.subject(id) else { return }
        _ = try writing.carryOut(command, on: subject, circumstances(subject, store, now))
      }
    } catch let trouble as StoreTrouble {
      if subject.isSensitive { throw trouble }
    }
  }

  /// A colleague who has only read the case is in nobody's way.
  private func check(_ version: Int, of subject: Case) throws(StoreTrouble) {
    guard subject.lastChange <= version else {
      throw .clash(
        stream: "case \(subject.id)", expected: version, found: subject.version)
    }
  }

  func file(_ id: CaseID, _ store: Store) throws -> CaseFile {
    guard let history = try store.history(id) else { throw StoreTrouble.missing(path: "\(id)") }
    return CaseFile(history)
  }
}
