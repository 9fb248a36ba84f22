import Cases
import Law
import Notices
import Office
import Store
import Workbench

/// A paper between the desk and the printing service.
enum HandedPaper {
  case notice(CaseID, FormID, copy: Int, title: String, [UInt8])
  /// No font on this machine can set it; only a machine without a printer gets it, as text.
  case unset(CaseID, NoticeRecord, Page, NoticeProblem)
  case sheet(title: String, [UInt8])
  /// A report or the sheet of a day, as a page.
  case page(title: String, [UInt8])
  case complaint(ComplaintID, ComplaintPaper.Kind, copy: Int, title: String, [UInt8])
  /// The same where no font can set them.
  case unsetPage(Page, NoticeProblem)
  case unsetComplaint(ComplaintID, ComplaintPaper.Kind, Page, NoticeProblem)
}

extension HandedPaper {
  /// What the printer gets; nothing where no font could set it.
  fileprivate var bytes: [UInt8] {
    switch self {
    case .notice(_, _, _, _, let bytes), .sheet(_, let bytes), .page(_, let bytes),
      .complaint(_, _, _, _, let bytes):
      bytes
    case .unset, .unsetPage, .unsetComplaint: []
    }
  }
}

/// Papers go to the printer beside the loop: each is on the list before it is handed over, and what
/// the printer says of it is recorded with the change of the list, so nothing is recorded as printed
/// that was not.
extension Performer {
  // MARK: What a clerk asks for

  func print(
    _ id: CaseID, _ form: FormID, _ wish: PrintWish, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    guard let source = try source(id, form, store, now) else { return [] }
    let copies = wish.copies ?? form.copies(source.office.settings)
    let record = NoticeRecord(form: form, copy: source.copy, copies: copies, outcome: .savedToFile)
    // Who may not record a paper does not get one.
    _ = try source.history.subject.decide(
      .recordNotice(record), circumstances(source.history.subject, store, now))
    let page: Page
    do throws(NoticeProblem) {
      page = try Notice.page(form, source)
    } catch {
      return [.noticeProblem(error)]
    }
    let bytes: [UInt8]
    do throws(NoticeProblem) {
      bytes = try papers.pdf(page)
    } catch {
      submit(.unset(id, record, page, error), bytes: [], page.title, copies, wish.printer)
      return []
    }
    return try hand(bytes, page, form, id, copies, wish.printer, store, now)
  }

  private func source(
    _ id: CaseID, _ form: FormID, _ store: Store, _ now: Moment
  ) throws -> NoticeSource? {
    let office = try store.office()
    guard let history = try store.history(id), let rules = office.rules(for: history.subject)
    else { return nil }
    return NoticeSource(
      history: history, office: office, rules: rules, clerk: clerk, moment: now,
      copy: try store.nextCopy(of: form, for: history.subject))
  }

  /// On the list first, then to the printer.
  private func hand(
    _ bytes: [UInt8], _ page: Page, _ form: FormID, _ id: CaseID, _ copies: Int,
    _ printer: String?, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let ticket = try store.addPrintJob(
      case: id, form: form, copy: page.copy, copies: copies, printer: printer ?? "",
      by: author(now))
    papers.hold(bytes, as: key(ticket, now))
    handing[ticket] = .notice(id, form, copy: page.copy, title: page.title, bytes)
    papers.spool.submit(
      PrintSpool.Order(
        ticket: ticket, bytes: bytes, title: page.title, copies: copies, printer: printer))
    return [try printJobs(store, now)]
  }

  private func key(_ ticket: Int64, _ at: Moment) -> String { "\(ticket)-\(at.milliseconds)" }

  /// Papers that are on no list have numbers of their own, below zero.
  private func submit(
    _ paper: HandedPaper, bytes: [UInt8], _ title: String, _ copies: Int, _ printer: String?
  ) {
    let ticket = min(0, handing.keys.min() ?? 0) - 1
    handing[ticket] = paper
    papers.spool.submit(
      PrintSpool.Order(
        ticket: ticket, bytes: bytes, title: title, copies: copies, printer: printer))
  }

  /// A sheet for copying by hand, as plain text: it must come out on any machine.
  func printSheet(_ title: String, _ text: String) {
    let bytes = Array(text.utf8)
    submit(.sheet(title: title, bytes), bytes: bytes, title, 1, nil)
  }

  /// A report or the sheet of a day: of no case, so it is on no list.
  func printPage(_ page: Page) -> [Answer] {
    let paper: HandedPaper
    do throws(NoticeProblem) {
      paper = .page(title: page.title, try papers.pdf(page))
    } catch {
      paper = .unsetPage(page, error)
    }
    submit(paper, bytes: paper.bytes, page.title, 1, nil)
    return []
  }

  func printComplaint(_ page: Page, _ id: ComplaintID, _ kind: ComplaintPaper.Kind) -> [Answer] {
    let paper: HandedPaper
    do throws(NoticeProblem) {
      paper = .complaint(id, kind, copy: page.copy, title: page.title, try papers.pdf(page))
    } catch {
      paper = .unsetComplaint(id, kind, page, error)
    }
    submit(paper, bytes: paper.bytes, page.title, 1, nil)
    return []
  }

  func saveNotice(
    _ id: CaseID, _ form: FormID, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    guard let source = try source(id, form, store, now) else { return [] }
    let page: Page
    do throws(NoticeProblem) {
      page = try Notice.page(form, source)
    } catch {
      return [.noticeProblem(error)]
    }
    let record = NoticeRecord(form: form, copy: page.copy, copies: 1, outcome: .savedToFile)
    return try saved(
      id, page, as: fileName(page.title, form, page.copy), record, store, now)
  }

  /// A case has several papers, and a paper several copies.
  private func fileName(_ title: String, _ form: FormID, _ copy: Int) -> String {
    "\(title)-\(form.rawValue)-\(copy)"
  }

  private func saved(
    _ id: CaseID, _ page: Page, as name: String, _ record: NoticeRecord, _ store: Store,
    _ now: Moment
  ) throws -> [Answer] {
    let form = record.form
    if let path = papers.save(page, as: name) {
      return [.printed(try self.record(record, of: id, store, now), form, .saved(path: path))]
    }
    let failed = NoticeRecord(
      form: record.form, copy: record.copy, copies: record.copies,
      outcome: .failed(printer: "", cause: .noPrinter))
    let file = try self.record(failed, of: id, store, now)
    return [.printed(file, form, .failed(printer: "", .noPrinter))]
  }

  // MARK: What becomes of the papers

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

  private func take(_ news: PrintSpool.News, _ store: Store, _ now: Moment) throws -> [Answer] {
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

  private func queued(
    _ ticket: Int64, _ printer: String, _ name: String, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    switch handing[ticket] {
    case .sheet, .page:
      handing[ticket] = nil
      return [.sheetPrinted(.queued(printer: printer))]
    case .complaint(let id, let kind, let copy, _, _):
      handing[ticket] = nil
      return try recordComplaint(
        id, kind, copy, .queued(printer: printer, job: name), .queued(printer: printer), store, now)
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

  private func job(_ ticket: Int64, _ store: Store, _ now: Moment) throws -> PrintJob? {
    try store.printJobs(on: now.date).first { $0.id == ticket }
  }

  private func copies(of ticket: Int64, _ store: Store, _ now: Moment) throws -> Int {
    try job(ticket, store, now)?.copies ?? 1
  }

  private func notTaken(
    _ ticket: Int64, _ printer: String, _ failure: PrintFailure, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let isNowhere = failure == .noPrinter || failure == .serviceNotRunning
    guard let paper = handing[ticket] else { return [] }
    switch paper {
    case .sheet(let title, let bytes):
      handing[ticket] = nil
      let path = isNowhere ? papers.save(bytes, as: "\(title).txt") : nil
      return [
        .sheetPrinted(path.map { .saved(path: $0) } ?? .failed(printer: printer, failure))
      ]
    case .page(let title, let bytes):
      handing[ticket] = nil
      let path = isNowhere ? papers.save(bytes, as: "\(title).pdf") : nil
      return [
        .sheetPrinted(path.map { .saved(path: $0) } ?? .failed(printer: printer, failure))
      ]
    case .complaint(let id, let kind, let copy, let title, let bytes):
      handing[ticket] = nil
      let path = isNowhere ? papers.save(bytes, as: "\(title).pdf") : nil
      return try recordComplaint(
        id, kind, copy, path == nil ? .failed(printer: printer, cause: failure) : .savedToFile,
        path.map { .saved(path: $0) } ?? .failed(printer: printer, failure), store, now)
    case .unsetPage(let page, let problem):
      handing[ticket] = nil
      guard isNowhere, let path = papers.save(page, as: page.title) else {
        return [.noticeProblem(problem)]
      }
      return [.sheetPrinted(.saved(path: path))]
    case .unsetComplaint(let id, let kind, let page, let problem):
      handing[ticket] = nil
      guard isNowhere, let path = papers.save(page, as: page.title) else {
        return [.noticeProblem(problem)]
      }
      return try recordComplaint(
        id, kind, page.copy, .savedToFile, .saved(path: path), store, now)
    case .unset(let id, let record, let page, let problem):
      handing[ticket] = nil
      return isNowhere
        ? try saved(
          id, page, as: fileName(page.title, record.form, page.copy), record, store, now)
        : [.noticeProblem(problem)]
    case .notice(let id, let form, let copy, let title, let bytes):
      let name = fileName(title, form, copy)
      let path = isNowhere ? papers.save(bytes, as: "\(name).pdf") : nil
      let outcome: PrintOutcome =
        path == nil ? .failed(printer: printer, cause: failure) : .savedToFile
      let file = try change(
        ticket, to: .failed(failure), printer: printer, job: nil,
        NoticeRecord(
          form: form, copy: copy, copies: try copies(of: ticket, store, now),
          outcome: outcome), of: id, store, now)
      handing[ticket] = nil
      // What lies in a file of its own is not held a second time.
      if path != nil, let job = try job(ticket, store, now) { papers.release(key(ticket, job.at)) }
      let report = path.map { PrintReport.saved(path: $0) } ?? .failed(printer: printer, failure)
      return file.map { [.printed($0, form, report)] } ?? []
    }
  }

  /// The list and the history of the case change together.
  ///
  /// - Returns: `nil` when another desk was first.
  private func change(
    _ ticket: Int64, to state: PrintState, printer: String?, job: String?,
    _ record: NoticeRecord?, of id: CaseID, _ store: Store, _ now: Moment
  ) throws -> CaseFile? {
    let isChanged = try store.write(by: author(now)) { writing in
      guard
        try store.changePrintJob(ticket, to: state, printer: printer, job: job, at: now)
      else { return false }
      guard let record, let subject = try store.subject(id) else { return true }
      let circumstances = try circumstances(subject, store, now)
      _ = try writing.carryOut(.recordNotice(record), on: subject, circumstances)
      return true
    }
    return isChanged ? try file(id, store) : nil
  }

  private func record(
    _ record: NoticeRecord, of id: CaseID, _ store: Store, _ now: Moment
  ) throws -> CaseFile {
    guard let subject = try store.subject(id) else { throw StoreTrouble.missing(path: "\(id)") }
    return try decided(id, subject.version, [.recordNotice(record)], store, now)
  }

  /// A paper has got to another state. Its end is recorded in the history of the case.
  private func finish(
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
  private func solveOlder(_ job: PrintJob, _ store: Store, _ now: Moment) throws {
    for other in try store.printJobs(on: now.date)
    where other.caseID == job.caseID && other.form == job.form && other.id != job.id
      && !other.state.isLive
    {
      if try store.changePrintJob(other.id, to: .moved, at: now) {
        papers.release(key(other.id, other.at))
      }
    }
  }

  // MARK: The print queue

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
    guard let job = try store.printJobs(on: now.date).first(where: { $0.id == id }) else {
      return [try printJobs(store, now)]
    }
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
  private func move(
    _ job: PrintJob, to printer: String?, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let wish = PrintWish(printer: printer, copies: job.copies)
    let bytes = papers.held(key(job.id, job.at))
    papers.spool.cancel(ticket: job.id)
    let answers = try finish(job, .moved, store, now)
    guard let bytes else { return answers + (try print(job.caseID, job.form, wish, store, now)) }
    let ticket = try store.addPrintJob(
      case: job.caseID, form: job.form, copy: job.copy, copies: job.copies,
      printer: printer ?? "", by: author(now))
    papers.hold(bytes, as: key(ticket, now))
    handing[ticket] = .notice(
      job.caseID, job.form, copy: job.copy, title: job.number.description, bytes)
    papers.spool.submit(
      PrintSpool.Order(
        ticket: ticket, bytes: bytes, title: job.number.description, copies: job.copies,
        printer: printer))
    return answers + [try printJobs(store, now)]
  }

  private func keep(_ job: PrintJob, _ store: Store, _ now: Moment) throws -> [Answer] {
    guard let bytes = papers.held(key(job.id, job.at)),
      let path = papers.save(
        bytes, as: fileName("\(job.number)", job.form, job.copy) + ".pdf")
    else {
      return try saveNotice(job.caseID, job.form, store, now)
    }
    papers.spool.cancel(ticket: job.id)
    let answers = try finish(job, .kept, store, now)
    return answers + [.paperKept(path: path), try printJobs(store, now)]
  }
}
