import Cases
import Law
import Notices
import Office
import Store
import Workbench

/// Papers go to the printer beside the loop: each is on the list before it is handed over, and what
/// the printer says of it is recorded with the change of the list, so nothing is recorded as printed
/// that was not.
extension Performer {
  func print(
    _ id: CaseID, _ form: FormID, _ wish: PrintWish, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    guard let source = try source(id, form, store, now) else { return [] }
    let copies = wish.copies ?? form.copies(source.office.settings)
    let record = NoticeRecord(form: form, copy: source.copy, copies: copies, outcome: .savedToFile)
    // Who may not record a paper does not get one.
    _ = try source.history.subject.decide(
      .recordNotice(record), circumstances(source.history.subject, store, now))
    let title = "\(source.subject.number)"
    let pages: [Page]
    do throws(NoticeProblem) {
      pages = try Notice.copies(copies, of: form, source)
    } catch {
      return [.noticeProblem(error)]
    }
    let bytes: [UInt8]
    do throws(NoticeProblem) {
      bytes = try papers.pdf(pages)
    } catch {
      submit(.unset(id, record, pages, error), bytes: [], title, wish.printer)
      return []
    }
    return try hand(bytes, title, record, of: id, wish.printer, store, now)
  }

  func source(
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
  func hand(
    _ bytes: [UInt8], _ title: String, _ record: NoticeRecord, of id: CaseID,
    _ printer: String?, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let ticket = try store.addPrintJob(
      case: id, form: record.form, copy: record.copy, copies: record.copies,
      printer: printer ?? "", by: author(now))
    papers.hold(bytes, as: key(ticket, now))
    handing[ticket] = .notice(id, record.form, copy: record.copy, title: title, bytes)
    papers.spool.submit(
      PrintSpool.Order(
        ticket: ticket, bytes: bytes, title: title, copies: record.copies, printer: printer))
    return [try printJobs(store, now)]
  }

  func key(_ ticket: Int64, _ at: Moment) -> String { "\(ticket)-\(at.milliseconds)" }

  /// Papers that are on no list have numbers of their own, below zero.
  func submit(
    _ paper: HandedPaper, bytes: [UInt8], _ title: String, _ printer: String?
  ) {
    let ticket = min(0, handing.keys.min() ?? 0) - 1
    handing[ticket] = paper
    papers.spool.submit(
      PrintSpool.Order(ticket: ticket, bytes: bytes, title: title, printer: printer))
  }

  /// A sheet for copying by hand, as plain text: it must come out on any machine.
  func printSheet(_ title: String, _ text: String) {
    let bytes = Array(text.utf8)
    submit(.sheet(title: title, bytes), bytes: bytes, title, nil)
  }

  /// A report or the sheet of a day: of no case, so it is on no list.
  func printPage(_ page: Page) -> [Answer] {
    let paper: HandedPaper
    do throws(NoticeProblem) {
      paper = .page(title: page.title, try papers.pdf(page))
    } catch {
      paper = .unsetPage(page, error)
    }
    submit(paper, bytes: paper.bytes, page.title, nil)
    return []
  }

  func printComplaint(_ page: Page, _ id: ComplaintID, _ kind: ComplaintPaper.Kind) -> [Answer] {
    let paper: HandedPaper
    do throws(NoticeProblem) {
      paper = .complaint(id, kind, copy: page.copy, title: page.title, try papers.pdf(page))
    } catch {
      paper = .unsetComplaint(id, kind, page, error)
    }
    submit(paper, bytes: paper.bytes, page.title, nil)
    return []
  }

  func saveNotice(
    _ id: CaseID, _ form: FormID, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    guard let source = try source(id, form, store, now) else { return [] }
    let copies = form.copies(source.office.settings)
    let pages: [Page]
    do throws(NoticeProblem) {
      pages = try Notice.copies(copies, of: form, source)
    } catch {
      return [.noticeProblem(error)]
    }
    let record = NoticeRecord(form: form, copy: source.copy, copies: copies, outcome: .savedToFile)
    return try saved(
      id, pages, as: "\(source.subject.number)-\(form.rawValue)", record, nil, store, now)
  }

  func saved(
    _ id: CaseID, _ pages: [Page], as name: String, _ record: NoticeRecord, _ cause: PrintFailure?,
    _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let form = record.form
    if let path = papers.save(pages, as: name) {
      return [
        .printed(try self.record(record, of: id, store, now), form, .saved(path: path, cause))
      ]
    }
    let failed = NoticeRecord(
      form: record.form, copy: record.copy, copies: record.copies,
      outcome: .failed(printer: "", cause: .notWritten))
    let file = try self.record(failed, of: id, store, now)
    return [.printed(file, form, .failed(printer: "", .notWritten))]
  }
}
