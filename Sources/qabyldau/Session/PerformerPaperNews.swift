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
    guard let store, let jobs = try? store.livePrintJobs(of: clerk.id) else { return }
    for job in jobs {
      if !job.job.isEmpty {
        papers.spool.follow(ticket: job.id, job: job.job)
      } else if now.since(job.changedAt) > 60_000 {
        _ = try? store.changePrintJob(job.id, to: .failed(.timedOut), at: now)
      }
    }
  }

  /// What has happened to papers since the last time. It never waits.
  ///
  /// What cannot be recorded is kept and tried again, however long that takes: the printer says it
  /// once. The news of one paper stay in their order.
  ///
  /// - Parameter pause: milliseconds to wait for something to happen.
  func advancePrinting(_ now: Moment, pause: Int = 0) -> [Answer] {
    let news = unrecorded + papers.spool.advance(pause: pause)
    unrecorded = []
    guard !news.isEmpty, let store else { return [] }
    var answers: [Answer] = []
    for entry in news {
      if let ticket = entry.ticket, unrecorded.contains(where: { $0.ticket == ticket }) {
        unrecorded.append(entry)
        continue
      }
      do {
        answers += try take(entry, store, now)
      } catch let refusal as Refusal {
        entry.ticket.map(forget)
        answers.append(.refused(refusal))
      } catch let refusal as ComplaintRefusal {
        entry.ticket.map(forget)
        answers.append(.complaints(.refused(refusal)))
      } catch {
        unrecorded.append(entry)
        answers += tellUnrecorded(error)
      }
    }
    isUnrecordedTold = isUnrecordedTold && !unrecorded.isEmpty
    if let jobs = try? printJobs(store, now) { answers.append(jobs) }
    return answers
  }

  /// A busy store is waited for in silence; of anything else the clerk is told once.
  private func tellUnrecorded(_ error: any Error) -> [Answer] {
    let trouble =
      error as? StoreTrouble ?? .failed(code: 0, detail: "\(type(of: error))")
    guard !trouble.isWorthRetrying, !isUnrecordedTold else { return [] }
    isUnrecordedTold = true
    return [.trouble(trouble, .loadPrintJobs)]
  }

  /// A paper that is being handed over as the clerk leaves is waited for, at most ten seconds; what
  /// then still is not known is told at the next start.
  func finishHanding(_ now: () -> Moment) {
    var pauses = 0
    while papers.spool.isHanding, pauses < 100 {
      _ = advancePrinting(now(), pause: 100)
      pauses += 1
    }
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
      guard let job = try store.printJob(ticket) else { return [] }
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
      let copies = try store.printJob(ticket)?.copies ?? 1
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

  func notTaken(
    _ ticket: Int64, _ printer: String, _ failure: PrintFailure, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    guard let paper = handing[ticket] else { return [] }
    let path = failure.isNowhere ? lay(paper, ticket) : nil
    let cause = failure.isNowhere ? PrintFailure.notWritten : failure
    let report =
      path.map { PrintReport.saved(path: $0, failure) } ?? .failed(printer: printer, cause)
    let answers: [Answer]
    switch paper {
    case .sheet, .page: answers = [.sheetPrinted(report)]
    case .unsetPage(_, let problem):
      answers = [path == nil ? .noticeProblem(problem) : .sheetPrinted(report)]
    case .complaint(let id, let kind, let copy, _, _):
      answers = try recordComplaint(
        id, kind, copy, path == nil ? .failed(printer: printer, cause: cause) : .savedToFile,
        report, store, now)
    case .unsetComplaint(let id, let kind, let page, let problem):
      answers =
        path == nil
        ? [.noticeProblem(problem)]
        : try recordComplaint(id, kind, page.copy, .savedToFile, report, store, now)
    case .unset(let id, let record, _, let problem):
      answers =
        failure.isNowhere
        ? try kept(ticket, id, record, path, failure, store, now)
        : try listUnset(ticket, id, record, on: printer, store, now) + [.noticeProblem(problem)]
    case .notice(let id, let form, let copy, _, _):
      answers = try noticeNotTaken(
        ticket, id, form, copy, printer, path == nil ? cause : failure, report, store, now)
    }
    forget(ticket)
    return answers
  }

  private func noticeNotTaken(
    _ ticket: Int64, _ id: CaseID, _ form: FormID, _ copy: Int, _ printer: String,
    _ failure: PrintFailure, _ report: PrintReport, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let job = try store.printJob(ticket)
    let isSaved = laid[ticket] != nil
    let file = try change(
      ticket, to: .failed(failure), printer: printer, job: nil,
      NoticeRecord(
        form: form, copy: copy, copies: job?.copies ?? 1,
        outcome: isSaved ? .savedToFile : .failed(printer: printer, cause: failure)),
      of: id, store, now)
    // What lies in a file of its own is not held a second time.
    if isSaved, let job { papers.release(key(ticket, job.at)) }
    return file.map { [.printed($0, form, report)] } ?? []
  }

  /// Puts a paper into a file where nothing prints; once, however often its record has to be tried.
  private func lay(_ paper: HandedPaper, _ ticket: Int64) -> String? {
    if let path = laid[ticket] { return path }
    laid[ticket] =
      switch paper {
      case .sheet(let title, let bytes): papers.save(bytes, as: "\(title).txt")
      case .page(let title, let bytes), .notice(_, _, _, let title, let bytes),
        .complaint(_, _, _, let title, let bytes):
        papers.save(bytes, as: "\(title).pdf")
      case .unset(_, _, let pages, _): papers.save(pages, as: pages.first?.title ?? "")
      case .unsetPage(let page, _), .unsetComplaint(_, _, let page, _):
        papers.save([page], as: page.title)
      }
    return laid[ticket]
  }

  private func forget(_ ticket: Int64) {
    handing[ticket] = nil
    laid[ticket] = nil
  }
}
