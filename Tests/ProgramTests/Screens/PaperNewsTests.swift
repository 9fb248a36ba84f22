import Cases
import Demo
import Fixtures
import Law
import Office
import Store
import Testing

@testable import Workbench
@testable import qabyldau

/// A printing service that takes its time, or is long gone when the paper is due.
@Suite("News of papers are recorded once, and never lost")
struct PaperNewsTests {
  private let programs: TemporaryFolder
  private let fonts: TemporaryFolder

  /// `lpstat` says after a moment that nothing prints.
  init() throws {
    programs = try TemporaryFolder()
    fonts = try TemporaryFolder()
    try Script.install("lpstat", "sleep 0.3; exit 1", in: programs)
    try TestFont.install(in: fonts.path)
  }

  private func clerk(hasFont: Bool = true) throws -> ClerkAtDesk {
    try ClerkAtDesk(
      applications: 12, hasVisitors: false,
      printing: { folder in
        PaperOutput(
          spool: PrintSpool(PrintService(programsIn: programs.path)),
          maker: PaperMaker(FontFinder(folders: hasFont ? [fonts.path] : [])), folder: folder)
      })
  }

  private func someCase(_ clerk: ClerkAtDesk) throws -> CaseID {
    try #require(try clerk.store?.caseID(of: ApplicationNumber(year: 2026, serial: 3)))
  }

  private func outcomes(_ clerk: ClerkAtDesk, _ id: CaseID) throws -> [PrintOutcome] {
    try #require(try clerk.store?.history(id)).subject.notices.map(\.outcome)
  }

  @Test("What cannot be recorded is told, kept, and recorded when the file can be read again")
  func kept() throws {
    let clerk = try clerk()
    let id = try someCase(clerk)
    let before = try outcomes(clerk, id).count
    clerk.carryOut(.print(id, .talon, PrintWish()))
    let file = SQLFile(clerk.folder.file("qabyldau.sqlite"))
    #expect(file.run("UPDATE print_job SET form = 'of-a-newer-program'") == nil)
    try clerk.waitUntil { clerk.model.note?.isBad == true }
    #expect(clerk.sees("of-a-newer-program"), "\(clerk.screen)")
    #expect(try outcomes(clerk, id).count == before)
    #expect(file.run("UPDATE print_job SET form = 'talon'") == nil)
    try clerk.waitUntil { (try? outcomes(clerk, id).count) == before + 1 }
    #expect(try outcomes(clerk, id).last == .savedToFile)
    #expect(try clerk.folder.names(in: "notices").filter { !$0.hasPrefix(".") }.count == 1)
  }

  @Test("Two papers of one case under way at once bear two numbers", arguments: [true, false])
  func numbers(hasFont: Bool) throws {
    let clerk = try clerk(hasFont: hasFont)
    let id = try someCase(clerk)
    let before = try outcomes(clerk, id).count
    clerk.carryOut(.print(id, .talon, PrintWish()))
    clerk.carryOut(.print(id, .talon, PrintWish()))
    try clerk.waitUntil { (try? outcomes(clerk, id).count) == before + 2 }
    let copies = try #require(try clerk.store?.subject(id)).notices.suffix(2).map(\.copy)
    #expect(Set(copies).count == 2, "\(copies)")
    #expect(try clerk.store?.livePrintJobs(of: DemoStore.clerk).isEmpty == true)
  }

  @Test("Whoever leaves while a paper is handed over waits for it, and it is not lost")
  func leaving() throws {
    let clerk = try clerk()
    let id = try someCase(clerk)
    let before = try outcomes(clerk, id).count
    clerk.carryOut(.print(id, .talon, PrintWish()))
    #expect(try outcomes(clerk, id).count == before)
    clerk.leave()
    #expect(clerk.sees("Қағаз принтерге беріліп жатыр"), "\(clerk.screen)")
    #expect(try outcomes(clerk, id).count == before + 1)
    #expect(try clerk.store?.livePrintJobs(of: DemoStore.clerk).isEmpty == true)
  }

  @Test("An address is corrected, and the phone that another desk has just written stays")
  func amended() throws {
    let clerk = try clerk()
    let id = try someCase(clerk)
    try clerk.type("<Enter>")
    try clerk.elsewhere { store in
      let applicant = try #require(try store.history(id)).applicant
      var facts = applicant.facts
      facts.phone = "+77000000077"
      try store.write(by: Author(clerk: DemoStore.head, desk: "", moment: clerk.now)) {
        try $0.amend(applicant, to: facts)
      }
    }
    clerk.carryOut(.amendAddress(id, .value("Алатау қ., Бейбітшілік к-сі, 7")))
    let facts = try #require(try clerk.store?.history(id)).applicant.facts
    #expect(facts.phone == "+77000000077")
    #expect(facts.address == .value("Алатау қ., Бейбітшілік к-сі, 7"))
  }

  @Test("A paper behind two hundred newer ones can still be stopped")
  func farBehind() throws {
    let clerk = try clerk()
    let ticket = try clerk.send(.talon, of: 3, minutesAgo: 300, to: .live(.jam))
    for _ in 0..<201 { try clerk.send(.talon, of: 4, minutesAgo: 2, to: .printed) }
    #expect(clerk.model.printJobs.contains { $0.id == ticket })
    #expect(clerk.model.printJobs.count == 201)
    clerk.carryOut(.printJob(ticket, .cancel))
    #expect(try clerk.store?.printJob(ticket)?.state == .cancelled)
  }
}
