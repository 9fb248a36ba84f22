import Cases
import Law
import Notices
import Office
import Store
import Workbench

/// What a clerk does about the papers on the list.
extension Performer {
  func printJobs(_ store: Store, _ now: Moment) throws(StoreTrouble) -> Answer {
    .printJobs(
      try store.printJobs(on: now.date).map { job in
        var job = job
        job.message = printerWords[job.id] ?? ""
        return job
      })
  }

  func act(
    _ action: PrintJobAction, on id: Int64, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    guard let job = try store.printJob(id) else { return [try printJobs(store, now)] }
    switch action {
    case .recheck:
      if job.state.isLive {
        papers.spool.recheck(ticket: id)
        return []
      }
      return try move(job, to: nil, store, now)
    case .move(let printer): return try move(job, to: printer, store, now)
    case .cancel:
      papers.spool.cancel(ticket: id)
      return try finish(job, .cancelled, store, now) + [try printJobs(store, now)]
    case .keep: return try keep(job, store, now)
    }
  }

  /// The same page goes to another printer; the one that has it lets go first, so nothing comes
  /// out twice.
  func move(
    _ job: PrintJob, to printer: String?, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let wish = PrintWish(printer: printer, copies: job.copies)
    let bytes = papers.held(key(job.id, job.at))
    papers.spool.cancel(ticket: job.id)
    let answers = try finish(job, .moved, store, now)
    guard let bytes else { return answers + (try print(job.caseID, job.form, wish, store, now)) }
    let ticket = try write(store, now) { _ in
      try store.addPrintJob(
        case: job.caseID, form: job.form, copy: job.copy, copies: job.copies,
        printer: printer ?? "", by: author(now))
    }
    papers.hold(bytes, as: key(ticket, now))
    handing[ticket] = .notice(
      job.caseID, job.form, copy: job.copy, title: job.number.description, bytes)
    papers.spool.submit(
      PrintSpool.Order(
        ticket: ticket, bytes: bytes, title: job.number.description, copies: job.copies,
        printer: printer))
    return answers + [try printJobs(store, now)]
  }

  func keep(_ job: PrintJob, _ store: Store, _ now: Moment) throws -> [Answer] {
    guard let bytes = papers.held(key(job.id, job.at)),
      let path = papers.save(bytes, as: "\(job.number)-\(job.form.rawValue)-\(job.copy).pdf")
    else {
      return try saveNotice(job.caseID, job.form, store, now)
    }
    papers.spool.cancel(ticket: job.id)
    let answers = try finish(job, .kept, store, now)
    return answers + [.paperKept(path: path), try printJobs(store, now)]
  }
}
