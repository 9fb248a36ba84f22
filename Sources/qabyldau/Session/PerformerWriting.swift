import Cases
import Law
import Store
import Workbench

extension Performer {
  // MARK: Front desk

  func visitAnswers(to effect: Effect, _ store: Store, _ now: Moment) throws -> [Answer] {
    let office = try store.office()
    let circumstances = VisitCircumstances(
      moment: now, clerk: clerk, desk: desk, settings: office.settings)
    switch effect {
    case .arrive(let service):
      let place = office.organisation?.place ?? .school
      let visit = try store.write(by: author(now)) { writing in
        try writing.arrive(service: service, place: place, circumstances)
      }
      return [.arrived(visit)]
    case .visit(let id, let commands):
      return [.visitChanged(try change(id, commands, store, circumstances))]
    case .closeDay:
      try closeDay(now, store)
      return [.dayClosed(now.date)]
    default: return []
    }
  }

  /// The visit is read inside the change, so it is decided on as it stands.
  private func change(
    _ id: VisitID, _ commands: [VisitCommand], _ store: Store, _ now: VisitCircumstances
  ) throws -> Visit {
    try store.write(by: author(now.moment)) { writing in
      guard var visit = try store.visit(id) else { throw StoreTrouble.missing(path: "\(id)") }
      for command in commands { visit = try writing.carryOut(command, on: visit, now) }
      return visit
    }
  }

  /// Nobody is left hanging: a visitor who is still there keeps the day open.
  private func closeDay(_ now: Moment, _ store: Store) throws {
    try store.write(by: author(now)) { writing in
      if let open = try store.openVisits().first {
        throw VisitRefusal.notNow(.finish(.closedWithDay), open.state)
      }
      try writing.append([.dayClosed(now.date)])
    }
  }

  // MARK: Cases

  func caseAnswers(to effect: Effect, _ store: Store, _ now: Moment) throws -> [Answer] {
    switch effect {
    case .register(let draft, let id, let decision):
      return [.registered(try register(draft, id, decision, store, now), decision)]
    case .decide(let id, let version, let commands):
      return [.decided(try decided(id, version, commands, store, now))]
    case .handOver(let id, let version, let record, let visit):
      return [.handedOver(try handOver(id, version, record, visit, store, now))]
    default: return []
    }
  }

  func circumstances(_ service: Service, _ store: Store, _ now: Moment) throws -> Circumstances {
    guard let rules = RuleBook.newest(service) else { throw Refusal(.rulesNotLoaded(service)) }
    return Circumstances(
      moment: now, clerk: clerk, desk: desk, office: try store.office(), rules: rules)
  }

  /// Number, answers, marks and decision in one change: all of it is recorded, or nothing.
  private func register(
    _ draft: IntakeDraft, _ id: DraftID?, _ decision: DeskDecision, _ store: Store, _ now: Moment
  ) throws -> CaseFile {
    let completed = try draft.completed(at: now)
    let circumstances = try circumstances(completed.service, store, now)
    try checkEdition(completed, circumstances)
    let subject = try store.write(by: author(now)) { writing in
      var subject = try writing.register(completed, circumstances)
      for command in draft.commands + [decision.command].compactMap(\.self) {
        subject = try writing.carryOut(command, on: subject, circumstances)
      }
      try link(draft.visit, to: subject, writing, store, now)
      if let id { try store.discardDraft(id) }
      return subject
    }
    return try file(subject.id, store)
  }

  private func checkEdition(_ completed: CompletedIntake, _ now: Circumstances) throws(Refusal) {
    do {
      _ = try RuleBook.rules(
        of: completed.service, on: completed.received.date,
        editionStart: now.office.settings.editionStarts[completed.service])
    } catch {
      switch error {
      case .notLoaded(let service): throw Refusal(.rulesNotLoaded(service))
      case .noEdition(_, let day, let first):
        throw Refusal(.noEdition(on: day, first: first), clauses: [now.rules.edition.clause])
      }
    }
  }

  private func link(
    _ visit: VisitID?, to subject: Case, _ writing: Writing, _ store: Store, _ now: Moment
  ) throws {
    guard let visit, let open = try store.visit(visit), !open.state.isOver else { return }
    let circumstances = VisitCircumstances(
      moment: now, clerk: clerk, desk: desk, settings: writing.office.settings)
    _ = try writing.carryOut(.link(subject.id), on: open, circumstances)
  }

  /// - Throws: `clash` when the case has moved on since `version` was shown to the clerk.
  func decided(
    _ id: CaseID, _ version: Int, _ commands: [CaseCommand], _ store: Store, _ now: Moment
  ) throws -> CaseFile {
    try store.write(by: author(now)) { writing in
      guard var subject = try store.subject(id) else { throw StoreTrouble.missing(path: "\(id)") }
      try check(version, of: subject)
      let circumstances = try circumstances(subject.service, store, now)
      for command in commands {
        subject = try writing.carryOut(command, on: subject, circumstances)
      }
    }
    return try file(id, store)
  }

  /// The result is in the family's hands: that ends the step of the case and the service clock.
  private func handOver(
    _ id: CaseID, _ version: Int, _ record: DeliveryRecord, _ visit: VisitID?, _ store: Store,
    _ now: Moment
  ) throws -> CaseFile {
    try store.write(by: author(now)) { writing in
      guard let subject = try store.subject(id) else { throw StoreTrouble.missing(path: "\(id)") }
      try check(version, of: subject)
      let circumstances = try circumstances(subject.service, store, now)
      _ = try writing.carryOut(.deliver(record), on: subject, circumstances)
      guard let visit, let open = try store.visit(visit) else { return }
      let desk = VisitCircumstances(
        moment: now, clerk: clerk, desk: self.desk, settings: writing.office.settings)
      _ = try writing.carryOut(.finish(.noticeHanded), on: open, desk)
    }
    return try file(id, store)
  }

  private func check(_ version: Int, of subject: Case) throws(StoreTrouble) {
    guard subject.version == version else {
      throw .clash(
        stream: "case \(subject.id)", expected: version, found: subject.version)
    }
  }

  func file(_ id: CaseID, _ store: Store) throws -> CaseFile {
    guard let history = try store.history(id) else { throw StoreTrouble.missing(path: "\(id)") }
    return CaseFile(history)
  }
}
