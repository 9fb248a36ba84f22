import Cases
import Law
import Notices
import Office
import Store
import Workbench

/// What becomes of the papers that were handed over.
extension Performer {
  /// Goes on with the papers that were under way when this clerk left.
  func resumePrinting(_ now: Moment) {
    guard let store, let jobs = try? store.printJobs(on: now.date) else { return }
    for job in jobs where job.clerk == clerk.id && job.state.isLive {
      if !job.job.isEmpty {
        papers.spool.follow(ticket: job.id, job: job.job)
      } else if now.since(job.changedAt) > 60_000 {
        _ = try? store.changePrintJob(job.id, to: .failed(.timedOut), at: now)
      }
    }
  }

  /// What has happened to papers since the last time. It never waits.
  ///
  /// - Parameter pause: milliseconds to wait for something to happen.
  func advancePrinting(_ now: Moment, pause: Int = 0) -> [Answer] {
    let news = unrecorded + papers.spool.advance(pause: pause)
    unrecorded = []
    guard !news.isEmpty, let store else { return [] }
    var answers: [Answer] = []
    for entry in news {
      do {
        answers += try take(entry, store, now)
      } catch let trouble as StoreTrouble where trouble.isWorthRetrying {
        // The store is busy: it is recorded as soon as it can be.
        unrecorded.append(entry)
      } catch {
        answers.append(.trouble(.failed(code: 0, detail: "\(type(of: error))"), .loadPrintJobs))
      }
    }
    if let jobs = try? printJobs(store, now) { answers.append(jobs) }
    return answers
  }

  func take(_ news: PrintSpool.News, _ store: Store, _ now: Moment) throws -> [Answer] {
    switch news {
    case .printers(let names): return [.printers(names)]
    case .queued(let ticket, let printer, let job):
      return try queued(ticket, printer, job, store, now)
    case .notTaken(let ticket, let printer, let failure):
      return try notTaken(ticket, printer, failure, store, now)
    case .changed(let ticket, let change):
      printerWords[ticket] = change.message
      guard let job = try store.printJobs(on: now.date).first(where: { $0.id == ticket }) else {
        return []
      }
      return try finish(job, change.state, store, now)
    }
  }

  func queued(
    _ ticket: Int64, _ printer: String, _ name: String, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    switch handing[ticket] {
    case .sheet, .page:
      handing[ticket] = nil
      return [.sheetPrinted(.queued(printer: printer))]
    case .complaint(let id, let kind, let copy, _, _):
      let answers = try recordComplaint(
        id, kind, copy, .queued(printer: printer, job: name), .queued(printer: printer), store, now)
      handing[ticket] = nil
      return answers
    case .notice(let id, let form, let copy, _, _):
      let copies = try copies(of: ticket, store, now)
      let file = try change(
        ticket, to: .live(.queued), printer: printer, job: name,
        NoticeRecord(
          form: form, copy: copy, copies: copies, outcome: .queued(printer: printer, job: name)),
        of: id, store, now)
      handing[ticket] = nil
      return file.map { [.printed($0, form, .queued(printer: printer))] } ?? []
    case .unset, .unsetPage, .unsetComplaint, nil: return []
    }
  }

  func job(_ ticket: Int64, _ store: Store, _ now: Moment) throws -> PrintJob? {
    try store.printJobs(on: now.date).first { $0.id == ticket }
  }

  func copies(of ticket: Int64, _ store: Store, _ now: Moment) throws -> Int {
    try job(ticket, store, now)?.copies ?? 1
  }

  func notTaken(
    _ ticket: Int64, _ printer: String, _ failure: PrintFailure, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let isNowhere = failure.isNowhere
    let cause = isNowhere ? PrintFailure.notWritten : failure
    guard let paper = handing[ticket] else { return [] }
    switch paper {
    case .sheet(let title, let bytes):
      handing[ticket] = nil
      let path = isNowhere ? papers.save(bytes, as: "\(title).txt") : nil
      return [
        .sheetPrinted(path.map { .saved(path: $0, failure) } ?? .failed(printer: printer, cause))
      ]
    case .page(let title, let bytes):
      handing[ticket] = nil
      let path = isNowhere ? papers.save(bytes, as: "\(title).pdf") : nil
      return [
        .sheetPrinted(path.map { .saved(path: $0, failure) } ?? .failed(printer: printer, cause))
      ]
    case .complaint(let id, let kind, let copy, let title, let bytes):
      let path = isNowhere ? papers.save(bytes, as: "\(title).pdf") : nil
      let answers = try recordComplaint(
        id, kind, copy, path == nil ? .failed(printer: printer, cause: cause) : .savedToFile,
        path.map { .saved(path: $0, failure) } ?? .failed(printer: printer, cause), store, now)
      handing[ticket] = nil
      return answers
    case .unsetPage(let page, let problem):
      handing[ticket] = nil
      guard isNowhere, let path = papers.save([page], as: page.title) else {
        return [.noticeProblem(problem)]
      }
      return [.sheetPrinted(.saved(path: path, failure))]
    case .unsetComplaint(let id, let kind, let page, let problem):
      var answers = [Answer.noticeProblem(problem)]
      if isNowhere, let path = papers.save([page], as: page.title) {
        answers = try recordComplaint(
          id, kind, page.copy, .savedToFile, .saved(path: path, failure), store, now)
      }
      handing[ticket] = nil
      return answers
    case .unset(let id, let record, let pages, let problem):
      let answers =
        isNowhere
        ? try saved(id, pages, as: pages.first?.title ?? "", record, failure, store, now)
        : try listUnset(id, record, on: printer, store, now) + [.noticeProblem(problem)]
      handing[ticket] = nil
      return answers
    case .notice(let id, let form, let copy, let title, let bytes):
      let path = isNowhere ? papers.save(bytes, as: "\(title).pdf") : nil
      let outcome: PrintOutcome =
        path == nil ? .failed(printer: printer, cause: cause) : .savedToFile
      let file = try change(
        ticket, to: .failed(path == nil ? cause : failure), printer: printer, job: nil,
        NoticeRecord(
          form: form, copy: copy, copies: try copies(of: ticket, store, now),
          outcome: outcome), of: id, store, now)
      handing[ticket] = nil
      // What lies in a file of its own is not held a second time.
      if path != nil, let job = try job(ticket, store, now) { papers.release(key(ticket, job.at)) }
      let report =
        path.map { PrintReport.saved(path: $0, failure) } ?? .failed(printer: printer, cause)
      return file.map { [.printed($0, form, report)] } ?? []
    }
  }
}
