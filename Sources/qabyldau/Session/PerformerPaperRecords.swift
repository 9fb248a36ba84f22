import Cases
import Law
import Notices
import Office
import Store
import Workbench

/// How the list of papers and the histories of their cases are kept.
extension Performer {
  /// The list and the history of the case change together. What came out stays on the list also where
  /// the clerk may no longer write into the history, having become an auditor meanwhile.
  ///
  /// - Returns: `nil` when another desk was first.
  func change(
    _ ticket: Int64, to state: PrintState, printer: String?, job: String?,
    _ record: NoticeRecord?, of id: CaseID, _ store: Store, _ now: Moment
  ) throws -> CaseFile? {
    let isChanged = try store.write(by: author(now)) { writing in
      guard
        try store.changePrintJob(ticket, to: state, printer: printer, job: job, at: now)
      else { return false }
      guard let record, let subject = try store.subject(id) else { return true }
      do {
        _ = try writing.carryOut(
          .recordNotice(record), on: subject, circumstances(subject, store, now))
      } catch is Refusal {}
      return true
    }
    return isChanged ? try file(id, store) : nil
  }

  /// A paper that lies in a file, or could not be written into one: it leaves the list, and the history
  /// keeps the number of its copy.
  func kept(
    _ ticket: Int64, _ id: CaseID, _ record: NoticeRecord, _ path: String?, _ cause: PrintFailure?,
    _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let outcome: PrintOutcome =
      path == nil ? .failed(printer: "", cause: .notWritten) : .savedToFile
    try store.write(by: author(now)) { writing in
      guard let subject = try store.subject(id) else { throw StoreTrouble.missing(path: "\(id)") }
      try store.dropPrintJob(ticket)
      let record = NoticeRecord(
        form: record.form, copy: record.copy, copies: record.copies, outcome: outcome)
      _ = try writing.carryOut(
        .recordNotice(record), on: subject, circumstances(subject, store, now))
    }
    let report = path.map { PrintReport.saved(path: $0, cause) }
    return [
      .printed(try file(id, store), record.form, report ?? .failed(printer: "", .notWritten))
    ]
  }

  /// A paper that no font can set stands on the list and in the history until somebody has seen to it.
  func listUnset(
    _ ticket: Int64, _ id: CaseID, _ record: NoticeRecord, on printer: String, _ store: Store,
    _ now: Moment
  ) throws -> [Answer] {
    let failed = NoticeRecord(
      form: record.form, copy: record.copy, copies: record.copies,
      outcome: .failed(printer: printer, cause: .noFont))
    let file = try change(
      ticket, to: .failed(.noFont), printer: printer, job: nil, failed, of: id, store, now)
    return file.map { [.printed($0, record.form, .failed(printer: printer, .noFont))] } ?? []
  }

  /// A paper has got to another state. Its end is recorded in the history of the case.
  func finish(
    _ job: PrintJob, _ state: PrintState, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let outcome: PrintOutcome? =
      switch state {
      case .live: nil
      case .printed: .printed(printer: job.printer)
      case .failed(let failure): .failed(printer: job.printer, cause: failure)
      case .cancelled, .moved: .failed(printer: job.printer, cause: .cancelled)
      case .kept: .savedToFile
      }
    let isNew = job.state.isLive || state == .kept
    let record =
      !isNew
      ? nil
      : outcome.map {
        NoticeRecord(form: job.form, copy: job.copy, copies: job.copies, outcome: $0)
      }
    let file = try change(
      job.id, to: state, printer: nil, job: nil, record, of: job.caseID, store, now)
    if !state.isLive, !state.isTrouble { papers.release(key(job.id, job.at)) }
    if state == .printed { try solveOlder(job, store, now) }
    return record == nil ? [] : file.map { [.opened($0)] } ?? []
  }

  /// What came out at last needs nothing more done about earlier attempts.
  func solveOlder(_ job: PrintJob, _ store: Store, _ now: Moment) throws {
    for other in try store.printJobs(case: job.caseID, form: job.form)
    where other.id != job.id && !other.state.isLive {
      if try store.changePrintJob(other.id, to: .moved, at: now) {
        papers.release(key(other.id, other.at))
      }
    }
  }
}
