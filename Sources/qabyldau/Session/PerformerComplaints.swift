import Cases
import Law
import Notices
import Store
import Workbench

extension Performer {
  func perform(_ effect: ComplaintEffect, _ store: Store, _ now: Moment) throws -> [Answer] {
    do {
      return try answers(to: effect, store, now)
    } catch let refusal as ComplaintRefusal {
      return [.complaints(.refused(refusal))]
    }
  }

  private func answers(
    to effect: ComplaintEffect, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    switch effect {
    case .loadList: return [.complaints(.list(try store.complaints()))]
    case .load(let id): return [.complaints(.opened(try complaint(id, store)))]
    case .register(let draft):
      return [.complaints(.registered(try register(draft, store, now)))]
    case .decide(let id, let version, let commands):
      return [.complaints(.decided(try decide(id, version, commands, store, now)))]
    case .print(let id, let kind): return try print(id, kind, store, now)
    }
  }

  private func complaint(_ id: ComplaintID, _ store: Store) throws -> ComplaintHistory {
    guard let history = try store.complaintHistory(id) else {
      throw StoreTrouble.missing(path: "complaint \(id)")
    }
    return history
  }

  private func complaintCircumstances(
    _ store: Store, _ now: Moment
  ) throws -> ComplaintCircumstances {
    ComplaintCircumstances(moment: now, clerk: clerk, office: try store.office())
  }

  /// The number that was typed is looked up in the register, and brings service and visit with it.
  private func register(
    _ draft: ComplaintDraft, _ store: Store, _ now: Moment
  ) throws -> ComplaintHistory {
    var intake = draft.intake
    if !draft.application.isEmpty {
      guard let number = ApplicationNumber(draft.application, currentYear: now.date.year),
        let id = try store.caseID(of: number), let subject = try store.subject(id)
      else { throw ComplaintRefusal(.unknownApplication(draft.application)) }
      intake.caseID = id
      intake.service = subject.service
      intake.visit = intake.visit ?? subject.facts.visit
    }
    let subject = try write(store, now) { writing in
      try writing.register(intake, try complaintCircumstances(store, now))
    }
    return try complaint(subject.id, store)
  }

  /// - Throws: `clash` when the complaint has moved on since `version` was shown to the clerk.
  private func decide(
    _ id: ComplaintID, _ version: Int, _ commands: [ComplaintCommand], _ store: Store,
    _ now: Moment
  ) throws -> ComplaintHistory {
    try write(store, now) { writing in
      guard var subject = try store.complaint(id) else {
        throw StoreTrouble.missing(path: "complaint \(id)")
      }
      guard subject.version == version else {
        throw StoreTrouble.clash(
          stream: "complaint \(id)", expected: version, found: subject.version)
      }
      let circumstances = try complaintCircumstances(store, now)
      for command in commands {
        subject = try writing.carryOut(command, on: subject, circumstances)
      }
    }
    return try complaint(id, store)
  }

  /// What becomes of the paper is recorded when the printing service has said it.
  private func print(
    _ id: ComplaintID, _ kind: ComplaintPaper.Kind, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let subject = try complaint(id, store).subject
    let page = try ComplaintPaper(
      subject, office: try store.office(), clerk: clerk, moment: now
    ).page(kind, copy: subject.lastCopy(of: kind.form) + 1)
    return printComplaint(page, id, kind)
  }

  /// What became of the paper is a fact, whatever another desk has decided of the complaint meanwhile.
  func recordComplaint(
    _ id: ComplaintID, _ kind: ComplaintPaper.Kind, _ copy: Int, _ outcome: PrintOutcome,
    _ report: PrintReport, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let record = NoticeRecord(form: kind.form, copy: copy, copies: 1, outcome: outcome)
    try store.write(by: author(now)) { writing in
      let subject = try complaint(id, store).subject
      _ = try writing.carryOut(
        .recordPaper(record), on: subject, try complaintCircumstances(store, now))
    }
    return [.complaints(.printed(try complaint(id, store), kind, report))]
  }
}
