import Cases
import Fixtures
import Office
import Testing

/// What the programs of the printing service answer on real machines, spoken by scripts.
@Suite("Handing papers to the printing service")
struct PrintSpoolTests {
  private let folder: TemporaryFolder
  private let spool: PrintSpool
  /// Without `ipptool` papers are handed over and not followed.
  private let unfollowed: PrintSpool

  init() throws {
    folder = try TemporaryFolder()
    spool = PrintSpool(PrintService(programsIn: folder.path, question: folder.file("job.test")))
    unfollowed = PrintSpool(PrintService(programsIn: folder.path))
  }

  private func lpstat(_ default: String, running: Bool = true) throws {
    try Script.install(
      "lpstat",
      """
      case $1 in
      -r) echo 'scheduler is \(running ? "running" : "not running")' ;;
      -d) echo '\(`default`)' ;;
      -e) printf 'Canon\\nHP\\n' ;;
      esac
      """, in: folder)
  }

  private func lp(_ text: String) throws { try Script.install("lp", text, in: folder) }

  /// What `ipptool` says of a job: each call the next line, the last one for ever.
  private func ipptool(_ lines: String...) throws {
    try folder.write(lines.joined(separator: "\n") + "\n", to: "states")
    try Script.install(
      "ipptool",
      """
      cd '\(folder.path)'
      echo job-state,job-state-reasons,job-printer-state-reasons,job-printer-state-message
      head -1 states
      [ "$(wc -l < states)" -gt 1 ] && sed -i 1d states
      exit 0
      """, in: folder)
  }

  private func submit(_ text: String = "қағаз", copies: Int = 1, printer: String? = nil) {
    unfollowed.submit(
      PrintSpool.Order(
        ticket: 7, bytes: Array(text.utf8), title: "26-00001", copies: copies, printer: printer))
  }

  /// News until there are so many, or the test would hang.
  private func news(_ count: Int = 1) -> [PrintSpool.News] {
    var news: [PrintSpool.News] = []
    for _ in 0..<10_000 where news.count < count {
      news += spool.advance(pause: spool.descriptors.isEmpty ? 0 : 100)
      news += unfollowed.advance(pause: unfollowed.descriptors.isEmpty ? 0 : 100).filter {
        $0 != .changed(ticket: 7, .init(state: .live(.unfollowed), message: ""))
      }
      if let pause = spool.pause, pause > 0 { spool.recheck(ticket: 7) }
    }
    return news
  }

  @Test("Without the programs there is no printer, and nothing breaks")
  func nothingInstalled() {
    submit()
    #expect(news() == [.notTaken(ticket: 7, printer: "", .noProgram)])
    spool.listPrinters()
    #expect(news() == [.printers([])])
  }

  @Test("The default printer is read from its words, for the exit code is 0 without one too")
  func defaultPrinter() throws {
    try lpstat("no system default destination")
    submit()
    #expect(news() == [.notTaken(ticket: 7, printer: "", .noPrinter)])
  }

  @Test("With the service down there is no destination, whatever the default is")
  func down() throws {
    try lpstat("system default destination: HP", running: false)
    submit()
    #expect(news() == [.notTaken(ticket: 7, printer: "", .serviceNotRunning)])
  }

  @Test("The printers of the machine are listed, the default one first")
  func printers() throws {
    try lpstat("system default destination: HP")
    spool.listPrinters()
    #expect(news() == [.printers(["HP", "Canon"])])
  }

  @Test("A queued paper has the number of its job, on the default or the chosen printer")
  func queued() throws {
    try lpstat("system default destination: HP")
    try lp(
      "cat > '\(folder.file("paper"))'; echo \"$*\" > '\(folder.file("words"))'; "
        + "echo \"request id is $2-17 (1 file(s))\"")
    submit("Қолхат № 26-00001", copies: 2)
    #expect(news() == [.queued(ticket: 7, printer: "HP", job: "HP-17")])
    #expect(try folder.read("paper") == "Қолхат № 26-00001")
    #expect(try folder.read("words") == "-d HP -t 26-00001 -n 1 -o media=A4 -o sides=one-sided -\n")
    submit(printer: "Canon")
    #expect(news() == [.queued(ticket: 7, printer: "Canon", job: "Canon-17")])
    #expect(try folder.read("words") == "-d Canon -t 26-00001 -n 1 -o media=A4 -\n")
  }

  @Test(
    "What lp says on refusing is turned into what a clerk can do",
    arguments: [
      ("lp: Destination \"HP\" is not accepting jobs.", PrintFailure.notAccepting),
      ("lp: Error - The printer or class does not exist.", .unknownPrinter),
      ("lp: Error - No default destination.", .noPrinter), ("lp: something else", .refused),
    ])
  func refused(message: String, failure: PrintFailure) throws {
    try lpstat("system default destination: HP")
    try lp("cat > /dev/null; echo '\(message)' >&2; exit 1")
    submit()
    #expect(news() == [.notTaken(ticket: 7, printer: "HP", failure)])
  }

  @Test(
    "A paper larger than a pipe holds arrives whole, and a printer that reads nothing is no end")
  func large() throws {
    let text = String(repeating: "Ә", count: 300_000)
    try lpstat("system default destination: HP")
    try lp("cat > '\(folder.file("paper"))'; echo 'request id is HP-1 (1 file(s))'")
    submit(text)
    #expect(news() == [.queued(ticket: 7, printer: "HP", job: "HP-1")])
    #expect(try folder.read("paper") == text)
    try lp("echo 'lp: refused' >&2; exit 1")
    submit(text)
    #expect(news() == [.notTaken(ticket: 7, printer: "HP", .refused)])
  }

  @Test("A paper is followed through every state to its end, and then no more")
  func followed() throws {
    try ipptool(
      "pending,none,none,", "processing,job-printing,media-empty-error,Load paper",
      "processing,job-printing,none,\"a, b\"", "completed,job-completed-successfully,none,")
    spool.follow(ticket: 7, job: "HP-17")
    #expect(
      news(4) == [
        .changed(ticket: 7, .init(state: .live(.queued), message: "")),
        .changed(ticket: 7, .init(state: .live(.outOfPaper), message: "Load paper")),
        .changed(ticket: 7, .init(state: .live(.printing), message: "a, b")),
        .changed(ticket: 7, .init(state: .printed, message: "")),
      ])
    #expect(spool.pause == nil)
  }

  @Test(
    "Each state that was seen on a real service has its own meaning",
    arguments: [
      ("pending,none,none,", PrintState.live(.queued)),
      ("pending,printer-stopped,paused,stopped", .live(.stopped)),
      ("pending-held,job-hold-until-specified,none,", .live(.held)),
      ("pending-held,resources-are-not-ready,none,", .live(.held)),
      ("processing,job-printing,media-empty-error,Load paper", .live(.outOfPaper)),
      ("processing,job-printing,media-jam-error,", .live(.jam)),
      ("processing,job-printing,offline-report,", .live(.off)),
      (
        "processing,job-printing,none,The printer may not exist or is unavailable at this time.",
        .live(.off)
      ),
      ("processing,job-printing,cups-waiting-for-job-completed,", .live(.printing)),
      ("processing-stopped,none,none,unable to find trailer dictionary", .live(.stopped)),
      ("completed,job-completed-successfully,none,", .printed),
      ("canceled,job-canceled-by-user,none,", .failed(.cancelled)),
      (
        "canceled,processing-to-stop-point,none,Cannot print with supplied options",
        .failed(.refused)
      ),
      ("aborted,processing-to-stop-point,none,", .failed(.refused)),
    ])
  func states(line: String, state: PrintState) throws {
    try ipptool(line)
    spool.follow(ticket: 7, job: "HP-17")
    guard case .changed(7, let change) = try #require(news().first) else {
      Issue.record("no change was told")
      return
    }
    #expect(change.state == state)
  }

  @Test("A service that does not answer is no end of the paper; one that has forgotten it is")
  func unreachable() throws {
    try Script.install("ipptool", "echo 'Unable to connect' >&2; exit 1", in: folder)
    spool.follow(ticket: 7, job: "HP-17")
    #expect(news() == [.changed(ticket: 7, .init(state: .live(.unreachable), message: ""))])
    try Script.install("ipptool", "echo 'Job #17 does not exist.' >&2; exit 1", in: folder)
    #expect(news() == [.changed(ticket: 7, .init(state: .failed(.cancelled), message: ""))])
  }

  @Test("Without the program that asks, a paper is sent and nobody says that it was printed")
  func unfollowedPapers() throws {
    spool.follow(ticket: 7, job: "HP-17")
    #expect(news() == [.changed(ticket: 7, .init(state: .live(.unfollowed), message: ""))])
    #expect(spool.pause == nil, "nobody is asked again")
    #expect(!PrintState.live(.unfollowed).isTrouble)
    #expect(PrintState(stored: PrintState.live(.unfollowed).stored) == .live(.unfollowed))
  }

  @Test("Where lp is missing beside lpstat, the program is named and not the printer")
  func noLp() throws {
    try lpstat("system default destination: HP")
    submit()
    #expect(news() == [.notTaken(ticket: 7, printer: "HP", .noProgram)])
  }

  @Test(
    "When the service goes while a paper is handed over, the printer is not blamed",
    arguments: [(true, PrintFailure.unknownPrinter), (false, .serviceNotRunning)])
  func goneMeanwhile(isBack: Bool, failure: PrintFailure) throws {
    try lpstat("system default destination: HP")
    let words = "scheduler is \(isBack ? "running" : "not running")"
    try lp(
      """
      printf '#!/bin/sh\necho "\(words)"\n' > '\(folder.file("lpstat"))'
      echo 'lp: Error - The printer or class does not exist.' >&2
      exit 1
      """)
    submit()
    #expect(news() == [.notTaken(ticket: 7, printer: "HP", failure)])
  }

  @Test("A paper that is taken back is asked about no more")
  func cancelled() throws {
    try ipptool("processing,job-printing,media-empty-error,")
    try Script.install("cancel", "echo \"$*\" > '\(folder.file("words"))'", in: folder)
    spool.follow(ticket: 7, job: "HP-17")
    #expect(news().count == 1)
    spool.cancel(ticket: 7)
    while !spool.descriptors.isEmpty { _ = spool.advance(pause: 100) }
    while spool.pause != nil { _ = spool.advance(pause: 5) }
    #expect(try folder.read("words") == "HP-17\n")
    #expect(spool.advance().isEmpty)
  }

  @Test("A program that hangs never holds up who asks")
  func hanging() throws {
    try Script.install("lpstat", "sleep 600", in: folder)
    submit()
    for _ in 0..<100 { #expect(unfollowed.advance().isEmpty) }
    #expect(unfollowed.isHanding)
  }
}

@Suite("Running another program")
struct ChildProcessTests {
  @Test("Output, errors and status are kept apart")
  func parts() throws {
    let result = try ChildProcess("sh", ["-c", "echo out; echo err >&2; exit 3"]).run()
    #expect(result.status == 3)
    #expect(result.output == "out\n")
    #expect(result.errors == "err\n")
  }

  @Test("A program that is not there is said to be missing")
  func missing() {
    #expect(throws: ChildProcess.Failure.notFound("nobody-has-it")) {
      try ChildProcess("nobody-has-it", []).run()
    }
  }

  @Test("A program that hangs is ended with its children, at the deadline")
  func deadline() throws {
    let result = try ChildProcess("sh", ["-c", "sleep 600 & sleep 600"], deadline: 50).run()
    #expect(result.status == nil)
  }

  @Test("Messages are asked for in English, with every letter")
  func language() throws {
    let result = try ChildProcess("sh", ["-c", "echo $LC_ALL"]).run()
    #expect(result.output == "C.UTF-8\n")
  }
}
