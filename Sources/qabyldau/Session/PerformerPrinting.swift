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
    guard let paper = try number(id, form, wish, store, now) else { return [] }
    let (record, title) = (paper.record, "\(paper.source.subject.number)")
    let pages: [Page]
    do throws(NoticeProblem) {
      pages = try Notice.copies(record.copies, of: form, paper.source)
    } catch {
      try store.dropPrintJob(paper.ticket)
      return [.noticeProblem(error)]
    }
    let handed: HandedPaper
    do throws(NoticeProblem) {
      handed = .notice(id, form, copy: record.copy, title: title, try papers.pdf(pages))
    } catch {
      handed = .unset(id, record, pages, error)
    }
    return try hand(handed, paper, wish.printer, store, now)
  }

  /// A copy that has its number and stands on the list.
  struct NumberedPaper {
    let ticket: Int64
    let source: NoticeSource
    let record: NoticeRecord
  }

  /// The number of the copy and its line on the list are one change: no two desks give the same number.
  func number(
    _ id: CaseID, _ form: FormID, _ wish: PrintWish, _ store: Store, _ now: Moment
  ) throws -> NumberedPaper? {
    try write(store, now) { writing in
      guard let source = try source(id, form, store, now) else { return nil }
      let record = NoticeRecord(
        form: form, copy: source.copy,
        copies: wish.copies ?? form.copies(source.office.settings), outcome: .savedToFile)
      // Who may not record a paper does not get one.
      _ = try source.subject.decide(
        .recordNotice(record), circumstances(source.subject, store, now))
      let ticket = try store.addPrintJob(
        case: id, form: form, copy: record.copy, copies: record.copies,
        printer: wish.printer ?? "", by: author(now))
      return NumberedPaper(ticket: ticket, source: source, record: record)
    }
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

  /// It is on the list already; now it goes to the printer.
  private func hand(
    _ handed: HandedPaper, _ paper: NumberedPaper, _ printer: String?, _ store: Store,
    _ now: Moment
  ) throws -> [Answer] {
    if !handed.bytes.isEmpty { papers.hold(handed.bytes, as: key(paper.ticket, now)) }
    handing[paper.ticket] = handed
    papers.spool.submit(
      PrintSpool.Order(
        ticket: paper.ticket, bytes: handed.bytes, title: "\(paper.source.subject.number)",
        copies: paper.record.copies, printer: printer))
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
    guard let paper = try number(id, form, PrintWish(), store, now) else { return [] }
    do {
      let pages = try Notice.copies(paper.record.copies, of: form, paper.source)
      let path = papers.save(pages, as: "\(paper.source.subject.number)-\(form.rawValue)")
      return try kept(paper.ticket, id, paper.record, path, nil, store, now)
    } catch {
      try store.dropPrintJob(paper.ticket)
      throw error
    }
  }
}
