import Cases

/// Hands papers to the printing service and follows them to their end, beside the loop: `advance`
/// takes what has happened and never waits.
package final class PrintSpool {
  private struct Followed {
    let job: String
    let since: Int
    var last: JobState?
    var isAsked = false
    var next: Int
  }

  private let service: PrintService
  private var running: [(question: Question, process: RunningProcess)] = []
  private var followed: [Int64: Followed] = [:]
  private var news: [News] = []

  package init(_ service: PrintService) { self.service = service }

  // MARK: Orders

  package func submit(_ order: Order) { ask(.isRunning(order), service.isRunning) }

  /// Goes on with a paper that the service has, as after a restart of the program.
  package func follow(ticket: Int64, job: String) {
    let now = ChildPipes.milliseconds()
    followed[ticket] = Followed(job: job, since: now, next: now)
  }

  /// Asks about a paper at once.
  package func recheck(ticket: Int64) { followed[ticket]?.next = 0 }

  /// Takes a paper back from the service and follows it no more.
  package func cancel(ticket: Int64) {
    guard let job = followed.removeValue(forKey: ticket)?.job else { return }
    ask(.cancelling, service.cancel(job))
  }

  package func listPrinters() { ask(.printersAreRunning, service.isRunning) }

  // MARK: Time

  /// What to wake up for.
  package var descriptors: [Int32] { running.flatMap(\.process.descriptors) }

  /// Milliseconds until something is to be asked; `nil` when nothing is under way.
  package var pause: Int? {
    if running.contains(where: { $0.process.descriptors.isEmpty }) { return 5 }
    let now = ChildPipes.milliseconds()
    return followed.values.filter { !$0.isAsked }.map { max(0, $0.next - now) }.min()
  }

  /// Whether an order has neither been taken nor refused by the service yet.
  package var isHanding: Bool {
    running.contains { entry in
      switch entry.question {
      case .isRunning, .destination, .handing, .isStillRunning: true
      case .state, .cancelling, .printersAreRunning, .printers, .preferred: false
      }
    }
  }

  /// What has happened since the last time.
  ///
  /// - Parameter pause: milliseconds to wait for something to happen; 0 never waits.
  package func advance(pause: Int = 0) -> [News] {
    askForStates()
    for entry in running { entry.process.advance(pause: pause) }
    let ended = running.filter { $0.process.result != nil }
    running.removeAll { $0.process.result != nil }
    for entry in ended { take(entry.question, entry.process.result) }
    defer { news = [] }
    return news
  }

  private func askForStates() {
    let now = ChildPipes.milliseconds()
    for (ticket, entry) in followed where !entry.isAsked && entry.next <= now {
      guard let question = service.state(of: entry.job) else {
        loseSight(of: ticket)
        continue
      }
      followed[ticket]?.isAsked = true
      ask(.state(ticket: ticket), question)
    }
  }

  private func ask(_ question: Question, _ program: ChildProcess, input: [UInt8] = []) {
    do {
      running.append((question, try program.start(input: input)))
    } catch {
      take(question, nil)
    }
  }

  // MARK: Answers

  /// - Parameter result: `nil` when the program is not there.
  private func take(_ question: Question, _ result: ChildProcess.Result?) {
    switch question {
    case .isRunning(let order):
      guard let result else { return refuse(order, "", .noProgram) }
      guard PrintAnswer.isRunning(result) else {
        return refuse(order, "", .serviceNotRunning)
      }
      if let printer = order.printer {
        hand(order, to: printer)
      } else {
        ask(.destination(order), service.defaultPrinter)
      }
    case .destination(let order):
      guard let printer = PrintAnswer.defaultPrinter(result) else {
        return refuse(order, "", .noPrinter)
      }
      hand(order, to: printer)
    case .handing(let order, let printer): takeHanded(order, printer, result)
    case .isStillRunning(let order, let printer, let failure):
      refuse(order, printer, PrintAnswer.isRunning(result) ? failure : .serviceNotRunning)
    case .state(let ticket):
      guard let result else { return loseSight(of: ticket) }
      takeState(ticket, PrintAnswer.state(result))
    case .cancelling: break
    case .printersAreRunning:
      guard PrintAnswer.isRunning(result) else { return news.append(.printers([])) }
      ask(.printers, service.printers)
    case .printers: ask(.preferred(PrintAnswer.printers(result)), service.defaultPrinter)
    case .preferred(let printers):
      let first = PrintAnswer.defaultPrinter(result)
      news.append(
        .printers(printers.filter { $0 == first } + printers.filter { $0 != first }))
    }
  }

  private func refuse(_ order: Order, _ printer: String, _ failure: PrintFailure) {
    news.append(.notTaken(ticket: order.ticket, printer: printer, failure))
  }

  /// An order without a page only asks whether there is a printer at all.
  private func hand(_ order: Order, to printer: String) {
    guard !order.bytes.isEmpty else { return refuse(order, printer, .refused) }
    ask(
      .handing(order, printer: printer),
      service.print(
        title: order.title, on: printer, options: order.options),
      input: order.bytes)
  }

  private func takeHanded(_ order: Order, _ printer: String, _ result: ChildProcess.Result?) {
    guard let result else { return refuse(order, printer, .noProgram) }
    guard let status = result.status else { return refuse(order, printer, .timedOut) }
    guard status == 0 else {
      let question = Question.isStillRunning(
        order, printer: printer, PrintAnswer.failure(result.errors))
      return ask(question, service.isRunning)
    }
    let job = PrintAnswer.job(result)
    news.append(.queued(ticket: order.ticket, printer: printer, job: job))
    follow(ticket: order.ticket, job: job)
  }

  /// Without the program that asks, nobody says what becomes of a paper: not that it was printed
  /// either.
  private func loseSight(of ticket: Int64) {
    guard followed.removeValue(forKey: ticket) != nil else { return }
    news.append(.changed(ticket: ticket, JobState(state: .live(.unfollowed), message: "")))
  }

  private func takeState(_ ticket: Int64, _ answer: JobState) {
    guard var entry = followed[ticket] else { return }
    let now = ChildPipes.milliseconds()
    let answer = Self.patient(answer, since: now - entry.since)
    if entry.last != answer { news.append(.changed(ticket: ticket, answer)) }
    entry.last = answer
    entry.isAsked = false
    entry.next = now + Self.interval(after: now - entry.since)
    followed[ticket] = answer.state.isLive ? entry : nil
  }

  /// A printer that is switched off may look busy for ever: after a minute the clerk is told.
  private static func patient(_ answer: JobState, since milliseconds: Int) -> JobState {
    guard milliseconds >= 60_000,
      answer.state == .live(.printing) || answer.state == .live(.queued)
    else { return answer }
    return JobState(state: .live(.slow), message: answer.message)
  }

  /// Twice a second while the family waits, then each five seconds.
  private static func interval(after milliseconds: Int) -> Int {
    milliseconds < 60_000 ? 500 : 5_000
  }
}
