import Cases
import Law
import Notices
import Screen

/// The print queue: where each paper of the day is, and what to do about those that did not come
/// out.
package struct PrintQueueScreen: Equatable, Sendable {
  /// The paper in focus; the list moves under it while papers are printed.
  var focus: Int64?

  static let actions: [CommandID: Action] = [
    .recheck: { $0.recheckJob() },
    .otherPrinter: { $0.askForPrinters() },
    .keepPDF: { $0.actOnJob(.keep) },
    .cancelJob: { $0.confirmCancel() },
  ]
}

extension Model {
  mutating func openPrintQueue() -> [Effect] {
    layers.removeAll()
    stack.removeAll { screen in
      if case .printing = screen { return true }
      return false
    }
    stack.append(.printing(PrintQueueScreen(focus: printJobs.first { $0.state.isTrouble }?.id)))
    return [.loadPrintJobs]
  }

  private var queueScreen: PrintQueueScreen? {
    if case .printing(let screen) = stack.last { return screen }
    return nil
  }

  private var jobIndex: Int? {
    guard let screen = queueScreen, !printJobs.isEmpty else { return nil }
    return printJobs.firstIndex { $0.id == screen.focus } ?? 0
  }

  var jobInFocus: PrintJob? { jobIndex.map { printJobs[$0] } }

  mutating func movePrintQueue(_ key: Key) -> [Effect]? {
    guard let index = jobIndex,
      let next = ListMovement.move(key, from: index, count: printJobs.count)
    else { return nil }
    stack[stack.count - 1] = .printing(PrintQueueScreen(focus: printJobs[next].id))
    return []
  }

  // MARK: What a clerk does

  mutating func actOnJob(_ action: PrintJobAction) -> [Effect] {
    jobInFocus.map { [.printJob($0.id, action)] } ?? []
  }

  /// Enter looks again; a paper that is done needs no second look.
  mutating func recheckJob() -> [Effect] {
    guard let job = jobInFocus, job.state.isLive || job.state.isTrouble else {
      return [.loadPrintJobs]
    }
    return [.printJob(job.id, .recheck)]
  }

  mutating func askForPrinters() -> [Effect] {
    jobInFocus == nil ? [] : [.loadPrinters]
  }

  mutating func confirmCancel() -> [Effect] {
    guard let job = jobInFocus, job.state.isLive || job.state.isTrouble else { return [] }
    return confirm(
      .cancelPrint("\(say(NoticeWords(job.form))) \(job.number.short(in: today.year))"),
      [.printJob(job.id, .cancel)])
  }

  // MARK: What became of papers

  /// Tells what has changed with this clerk's papers since the last time.
  mutating func takePrintJobs(_ jobs: [PrintJob]) -> [Effect] {
    let known = Dictionary(printJobs.map { ($0.id, $0.state) }) { first, _ in first }
    printJobs = jobs
    for job in jobs where job.clerk == clerk.id {
      guard let before = known[job.id], before != job.state else { continue }
      if job.state == .printed {
        tell(.printed(printer: job.printer))
        noteReport(job, .printed(printer: job.printer))
      } else if job.state.isTrouble, before.isLive, before != .live(.handing) || job.state.isLive {
        // A paper that the service did not take at all is told with where it was saved.
        tell(
          .unprinted(number: job.number.short(in: today.year), job.state), isBad: true)
      }
    }
    return []
  }

  mutating func takeKept(_ path: String) -> [Effect] {
    tell(.paperKept(path: path))
    return []
  }

  // MARK: View

  func viewPrintQueue(_ screen: PrintQueueScreen) -> Sheet {
    var sheet = frame(title: [say(PrintWords.title)])
    let table = Table(
      columns: [
        Table.Column(say(PrintWords.time), 6),
        Table.Column(say(PrintWords.paper), 16, upTo: 50, isAnchor: true),
        Table.Column(say(PrintWords.copies), 5, leaves: 3),
        Table.Column(say(PrintWords.printer), 10, upTo: 20, leaves: 2),
        Table.Column(say(PrintWords.state), 28, upTo: 44),
      ], rows: printJobs.map(row), selected: jobIndex, empty: say(PrintWords.empty))
    sheet.blocks = [.line(visitorStrip), .rule, .table(table)]
    sheet.next = say(NextWords.back)
    guard let job = jobInFocus else { return sheet }
    if job.state.isTrouble { sheet.blocks += [.rule] + advice(job) }
    sheet.next =
      job.state.isLive
      ? say(PrintWords.recheck)
      : job.state.isTrouble ? say(PrintWords.again) : say(NextWords.back)
    return sheet
  }

  private func row(_ job: PrintJob) -> Table.Row {
    let role: Role = job.state == .printed ? .ok : job.state.isTrouble ? .error : .text
    let waits = job.state.isTrouble && job.state.isLive
    let since = waits ? ", \(ClockText.text(now.since(job.changedAt)))" : ""
    let words = say(PrintStateWords(job.state))
    let number = job.number.short(in: today.year)
    return .item(
      Table.Item(
        mark: job.state.isTrouble ? "!" : " ",
        cells: [
          Run(job.at.date == today ? job.at.time.description : job.at.date.dottedShort),
          // The number first: a long title may be cut.
          Run("\(number) \(say(NoticeWords(job.form)))"), Run("\(job.copies)"),
          Run(job.printer, .muted), Run((waits ? words.uppercased() : words) + since, role),
        ]))
  }

  private func advice(_ job: PrintJob) -> [Block] {
    let number = job.number.short(in: today.year)
    let own = job.message.isEmpty ? "" : " (\(job.printer): \(job.message))"
    let lines = [
      say(PrintWords.saved(number: number)),
      "\(say(PrintWords.happened)): \(say(PrintStateWords(job.state)))\(own)",
      "\(say(PrintWords.toDo)):", say(PrintAdviceWords(job.state)),
      say(PrintWayWords.otherPrinter), say(PrintWayWords.keep), say(PrintWords.once),
    ]
    let fits = size.height >= 20 ? lines : Array(lines[1...3])
    return fits.map { .paragraph([Run($0)], indent: 1) }
  }
}
