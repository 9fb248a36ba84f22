import Cases
import Fixtures
import Law
import Notices
import Office
import Store
import Testing
import Workbench

@testable import qabyldau

/// From the desk to the paper, through a real printing service with a printer that can fail.
@Suite(
  "Papers that arrive at a printer", .serialized,
  .enabled(
    if: PrivateCUPS.isInstalled,
    "cups-daemon, cups-client and cups-ipp-utils are not installed on this machine"))
struct PrintedTests {
  private let service: PrivateCUPS
  private let fonts: TemporaryFolder

  init() throws {
    service = try PrivateCUPS()
    fonts = try TemporaryFolder()
    try TestFont.install(in: fonts.path)
  }

  private func clerk(hasVisitors: Bool = true) throws -> ClerkAtDesk {
    try service.folder.write(PrintService.question, to: "job.test")
    return try ClerkAtDesk(
      hasVisitors: hasVisitors,
      printing: { folder in
        PaperOutput(
          spool: PrintSpool(
            PrintService(
              server: service.socket, question: service.folder.file("job.test"))),
          maker: PaperMaker(FontFinder(folders: [fonts.path])), folder: folder)
      })
  }

  /// The case in focus and its talon on the way to the printer.
  private func print(_ clerk: ClerkAtDesk, _ wish: PrintWish = PrintWish()) throws -> CaseID {
    let store = try #require(clerk.store)
    let query = InboxQuery(
      filter: .all, clerk: clerk.model.clerk.id, today: clerk.now.date, soonUntil: clerk.now.date)
    let id = try #require(try store.inbox(query, .after(.first), limit: 1).first?.id)
    #expect(try store.printJobs(on: clerk.now.date).isEmpty)
    clerk.carryOut(.print(id, .talon, wish))
    return id
  }

  private func outcomes(_ clerk: ClerkAtDesk, _ id: CaseID) throws -> [PrintOutcome] {
    try #require(try clerk.store?.history(id)).subject.notices.map(\.outcome)
  }

  @Test("The page that arrives is the page that was meant, and only then it is recorded as printed")
  func printed() throws {
    let clerk = try clerk()
    let id = try print(clerk)
    try clerk.waitForPaper { $0.state == .printed }
    let job = try #require(clerk.model.printJobs.first)
    let arrived = try #require(service.arrived(job.job))
    let history = try #require(try clerk.store?.history(id))
    let source = NoticeSource(
      history: history, office: clerk.model.office,
      rules: try #require(RuleBook.newest(history.subject.service)), clerk: clerk.model.clerk,
      moment: job.at, copy: job.copy)
    let meant = try PaperMaker(FontFinder(folders: [fonts.path])).pdf(Notice.page(.talon, source))
    #expect(arrived == meant)
    #expect(try service.told(job.job).contains("title=\(history.subject.number)\ncopies=1\n"))
    #expect(
      try outcomes(clerk, id).suffix(2) == [
        .queued(printer: "test", job: job.job), .printed(printer: "test"),
      ])
    #expect(clerk.sees("Басылды (test)"))
  }

  @Test("Two copies arrive as two sheets with numbers of their own, and a reprint goes on counting")
  func twoCopies() throws {
    let clerk = try clerk()
    let id = try print(clerk, PrintWish(copies: 2))
    try clerk.waitForPaper { $0.state == .printed }
    let job = try #require(clerk.model.printJobs.first)
    let history = try #require(try clerk.store?.history(id))
    let source = NoticeSource(
      history: history, office: clerk.model.office,
      rules: try #require(RuleBook.newest(history.subject.service)), clerk: clerk.model.clerk,
      moment: job.at, copy: 1)
    let meant = try Notice.copies(2, of: .talon, source)
    #expect(meant.map(\.copy) == [1, 2])
    #expect(
      service.arrived(job.job) == (try PaperMaker(FontFinder(folders: [fonts.path])).pdf(meant)))
    #expect(try service.told(job.job).contains("copies=1\n"))
    #expect(history.subject.notices.last?.numbers == 1...2)
    #expect(clerk.model.nextCopies(of: .talon, for: history.subject) == 3...3)
    #expect(try clerk.store?.nextCopy(of: .talon, for: history.subject) == 3)
  }

  @Test("Out of paper: said on every screen, not recorded as printed, and it goes on by itself")
  func outOfPaper() throws {
    try service.set(.outOfPaper)
    let clerk = try clerk()
    let id = try print(clerk)
    try clerk.waitForPaper { $0.state == .live(.outOfPaper) }
    #expect(clerk.sees("қағаз жоқ"))
    #expect(clerk.model.printJobs.first?.message == "Load paper")
    #expect(try outcomes(clerk, id).last?.isOnPaper == false)
    try clerk.type("b<Down><Down><Down><Enter>")
    #expect(clerk.sees("ҚАҒАЗ ЖОҚ"))
    #expect(clerk.sees("1. Қағаз салыңыз"))
    try service.set(.none)
    try clerk.waitForPaper { $0.state == .printed }
    #expect(try outcomes(clerk, id).last == .printed(printer: "test"))
    #expect(!clerk.sees("қағаз жоқ"))
  }

  @Test("A printer that is off keeps nobody waiting, and another printer gets the same page once")
  func otherPrinter() throws {
    try service.set(.off)
    try service.addPrinter("second")
    let clerk = try clerk()
    let id = try print(clerk)
    try clerk.waitForPaper { $0.state == .live(.off) }
    let first = try #require(clerk.model.printJobs.first)
    try clerk.type("b<Down><Down><Down><Enter><F8>")
    try clerk.waitUntil { clerk.sees("Қай принтер?") }
    try clerk.type("<Down><Enter>")
    try service.set(.none)
    try clerk.waitForPaper { $0.printer == "second" && $0.state == .printed }
    let second = try #require(clerk.model.printJobs.first)
    #expect(second.copy == first.copy)
    #expect(clerk.model.printJobs.map(\.state) == [.printed, .moved])
    #expect(service.arrived(second.job) != nil)
    #expect(service.arrived(first.job) == nil)
    #expect(try outcomes(clerk, id).last == .printed(printer: "second"))
  }

  @Test("A queue that has stopped is said to be stopped; what is kept as PDF is the same page")
  func stopped() throws {
    try service.set(.stopped)
    let clerk = try clerk()
    let id = try print(clerk)
    try clerk.waitForPaper { $0.state == .live(.stopped) }
    try clerk.type("b<Down><Down><Down><Enter><F9>")
    #expect(clerk.sees("PDF файлға сақталды"))
    #expect(clerk.model.printJobs.map(\.state) == [.kept])
    #expect(try outcomes(clerk, id).last == .savedToFile)
  }

  @Test("A refused paper stays on the list until it is printed again")
  func refused() throws {
    try service.set(.refused)
    let clerk = try clerk()
    let id = try print(clerk)
    try clerk.waitForPaper { $0.state == .failed(.refused) }
    #expect(clerk.sees("қабылдамады"), "\(clerk.screen)")
    try service.set(.none)
    try clerk.type("b<Down><Down><Down><Enter><Enter>")
    try clerk.waitForPaper { $0.state == .printed }
    #expect(clerk.model.printJobs.map(\.state) == [.printed, .moved])
    #expect(try outcomes(clerk, id).last == .printed(printer: "test"))
  }

  @Test("A clerk takes a paper back; it asks first, and the printer prints nothing")
  func cancelled() throws {
    try service.set(.jam)
    let clerk = try clerk()
    let id = try print(clerk)
    try clerk.waitForPaper { $0.state == .live(.jam) }
    let job = try #require(clerk.model.printJobs.first)
    try clerk.type("b<Down><Down><Down><Enter><Del>")
    #expect(clerk.model.printJobs.map(\.state) == [.live(.jam)])
    try clerk.type("<F8>")
    #expect(clerk.model.printJobs.map(\.state) == [.cancelled])
    try service.set(.none)
    #expect(try outcomes(clerk, id).last == .failed(printer: "test", cause: .cancelled))
    #expect(service.arrived(job.job) == nil)
  }

  @Test("A reprint has the next copy number, on the page and in the history")
  func reprint() throws {
    let clerk = try clerk()
    let id = try print(clerk)
    try clerk.waitForPaper { $0.state == .printed }
    let first = try #require(clerk.model.printJobs.first).copy
    try clerk.type("p")
    try clerk.waitForPaper { $0.copy == first + 1 && $0.state == .printed }
    let history = try #require(try clerk.store?.history(id))
    #expect(history.subject.notices.suffix(4).map(\.copy) == [first, first, first + 1, first + 1])
  }

  @Test("While the printer says nothing, nobody is told to hand the paper over")
  func slow() throws {
    let clerk = try receipt(.slow)
    try clerk.waitForPaper { $0.state == .live(.printing) }
    #expect(clerk.sees("Шыққанша күтіңіз"), "\(clerk.screen)")
    #expect(clerk.sees("Қағаз шыққанша күтіңіз; шыққан соң Enter: қолына берілді"))
    #expect(!clerk.sees("Отбасына беріп"))
    try service.set(.none)
    try clerk.waitForPaper { $0.state == .printed }
    #expect(clerk.sees("Отбасына беріп, Enter басыңыз"), "\(clerk.screen)")
    #expect(!clerk.sees("күтіңіз"))
  }

  @Test("A paper that no font can set stands on the list and in the history until it is seen to")
  func noFont() throws {
    try TestFont.install(in: fonts.path, lacking: "ң")
    let clerk = try clerk()
    let id = try print(clerk)
    try clerk.waitForPaper { $0.state == .failed(.noFont) }
    #expect(clerk.sees("Басылмайды: қазақ әріптері толық қаріп жоқ"), "\(clerk.screen)")
    #expect(try outcomes(clerk, id).last == .failed(printer: "test", cause: .noFont))
    try clerk.type("b<Down><Down><Down><Enter>")
    #expect(clerk.sees("қаріпте әріп жетпейді"), "\(clerk.screen)")
  }

  // MARK: No paper, no hand-over

  /// A family at the desk whose receipt the printer is to print.
  private func receipt(_ trouble: PrivateCUPS.Fault) throws -> ClerkAtDesk {
    try service.set(trouble)
    let clerk = try clerk(hasVisitors: false)
    try clerk.type("<F12>")
    for stroke in WholeCaseTests.wholeCase.dropLast() {
      switch stroke {
      case .key(let text), .value(let text): try clerk.type(text)
      case .pause: clerk.wait(seconds: 1)
      }
    }
    return clerk
  }

  private func delivery(_ clerk: ClerkAtDesk) throws -> DeliveryRecord? {
    let hit = try #require(try clerk.store?.search("сейитк алихан", limit: 1).first)
    return try #require(try clerk.store?.subject(hit.row.id)).delivery
  }

  @Test("A receipt that came out is in the family's hands with one Enter")
  func handed() throws {
    let clerk = try receipt(.none)
    try clerk.waitForPaper { $0.state == .printed }
    #expect(clerk.sees("Enter: қолына берілді"))
    try clerk.type("<Enter>")
    #expect(try delivery(clerk)?.delivery == .paper)
  }

  @Test(
    "A receipt that did not come out is not said to be handed over: printed again, then handed",
    arguments: [PrivateCUPS.Fault.refused, .outOfPaper])
  func notHanded(trouble: PrivateCUPS.Fault) throws {
    let clerk = try receipt(trouble)
    try clerk.waitForPaper { $0.state.isTrouble }
    #expect(clerk.sees("Enter: қағаз шыққан жоқ"), "\(clerk.screen)")
    #expect(!clerk.sees("Отбасына беріп, Enter"), "\(clerk.screen)")
    try clerk.type("<Enter><Enter>")
    #expect(clerk.sees("Отбасы қағазды басқа жолмен алды"), "\(clerk.screen)")
    #expect(try delivery(clerk) == nil)
    let stuck = try #require(clerk.model.printJobs.first)
    // A refused paper is at its end; the other one still lies in the printer.
    if trouble == .refused { try service.set(.none) }
    try clerk.type("<Down><Enter>")
    try clerk.waitForPaper { $0.id != stuck.id && !$0.job.isEmpty }
    try service.set(.none)
    try clerk.waitForPaper { $0.id != stuck.id && $0.state == .printed }
    #expect(clerk.model.printJobs.map(\.copy) == [1, 1], "it is the same copy")
    #expect(clerk.model.printJobs.last?.state == .moved)
    #expect(service.arrived(stuck.job) == nil, "and it comes out once")
    try clerk.type("<Enter>")
    #expect(try delivery(clerk)?.delivery == .paper)
  }

  @Test("The key of a reprint sends a stuck paper again and makes no second copy of it")
  func stuckReprint() throws {
    try service.set(.outOfPaper)
    let clerk = try clerk()
    let id = try print(clerk)
    try clerk.waitForPaper { $0.state == .live(.outOfPaper) }
    let stuck = try #require(clerk.model.printJobs.first)
    try clerk.type("p")
    try clerk.waitForPaper { $0.id != stuck.id && !$0.job.isEmpty }
    try service.set(.none)
    try clerk.waitForPaper { $0.id != stuck.id && $0.state == .printed }
    #expect(service.arrived(stuck.job) == nil)
    #expect(Set(try outcomes(clerk, id).suffix(4).map(\.isOnPaper)) == [false, true])
    #expect(try #require(try clerk.store?.subject(id)).lastCopy(of: .talon) == stuck.copy)
  }

  @Test("A family that got it another way has it, by the clerk's own answer and after no print")
  func otherwise() throws {
    let clerk = try receipt(.refused)
    try clerk.waitForPaper { $0.state == .failed(.refused) }
    try clerk.type("<Enter><Down><Down><Enter>")
    #expect(try delivery(clerk)?.delivery == .paper, "\(clerk.screen)")
    let hit = try #require(try clerk.store?.search("сейитк алихан", limit: 1).first)
    #expect(
      try outcomes(clerk, hit.row.id).allSatisfy { !$0.isOnPaper })
  }

  @Test("A key typed ahead of the printer hands nothing over and prints nothing twice")
  func typedAhead() throws {
    let clerk = try receipt(.none)
    #expect(clerk.model.printJobs.first?.state == .live(.handing))
    try clerk.type("<Enter>")
    #expect(clerk.sees("әлі басылып жатыр"), "\(clerk.screen)")
    try clerk.waitForPaper { $0.state == .printed }
    #expect(try delivery(clerk) == nil)
    #expect(clerk.model.printJobs.count == 1)
    try clerk.type("<Enter>")
    #expect(try delivery(clerk)?.delivery == .paper)
  }

  @Test("Esc at the question leaves the paper unhanded")
  func unanswered() throws {
    let clerk = try receipt(.refused)
    try clerk.waitForPaper { $0.state == .failed(.refused) }
    try clerk.type("<Enter><Esc>")
    #expect(try delivery(clerk) == nil)
    #expect(clerk.sees("Enter: қағаз шыққан жоқ"))
  }
}
