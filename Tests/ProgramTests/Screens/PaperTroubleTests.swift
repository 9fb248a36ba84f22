import Cases
import Fixtures
import Glibc
import Law
import Office
import Store
import Testing

@testable import Workbench
@testable import qabyldau

/// Bad days of papers: no printer, no disk, no font. Nothing is recorded that did not happen, and no
/// file takes the place of another one.
@Suite("Papers on a bad day")
struct PaperTroubleTests {
  private func clerk(
    _ folder: @escaping (String) -> String = { $0 }, fonts: [String] = [],
    programs: String = "/nonexistent"
  ) throws -> ClerkAtDesk {
    try ClerkAtDesk(
      printing: { notices in
        PaperOutput(
          spool: PrintSpool(PrintService(programsIn: programs)),
          maker: PaperMaker(FontFinder(folders: fonts)), folder: folder(notices))
      })
  }

  private func someCase(_ clerk: ClerkAtDesk) throws -> CaseID {
    let store = try #require(clerk.store)
    let query = InboxQuery(
      filter: .all, clerk: clerk.model.clerk.id, today: clerk.now.date, soonUntil: clerk.now.date)
    return try #require(try store.inbox(query, .after(.first), limit: 1).first?.id)
  }

  private func outcomes(_ clerk: ClerkAtDesk, _ id: CaseID) throws -> [PrintOutcome] {
    try #require(try clerk.store?.history(id)).subject.notices.map(\.outcome)
  }

  @Test("No printer and no room for the file: said so, and recorded as failed")
  func nowhere() throws {
    let fonts = try TemporaryFolder()
    try TestFont.install(in: fonts.path)
    for found in [[], [fonts.path]] {
      let clerk = try clerk({ _ in "/dev/full/notices" }, fonts: found)
      let id = try someCase(clerk)
      clerk.carryOut(.print(id, .talon, PrintWish()))
      try clerk.waitUntil { clerk.model.note?.isBad == true }
      #expect(clerk.sees("файл жазылмады"), "\(clerk.screen)")
      #expect(try outcomes(clerk, id).last == .failed(printer: "", cause: .notWritten))
      #expect(try outcomes(clerk, id).last?.isOnPaper == false)
    }
  }

  @Test("A second paper of a case lies beside the first one, not in its place")
  func beside() throws {
    let clerk = try clerk()
    let id = try someCase(clerk)
    for _ in 1...3 {
      let before = try outcomes(clerk, id).count
      clerk.carryOut(.print(id, .talon, PrintWish()))
      try clerk.waitUntil { (try? outcomes(clerk, id).count) == before + 1 }
    }
    let number = try #require(try clerk.store?.subject(id)).number
    for name in ["\(number).txt", "\(number)-2.txt", "\(number)-3.txt"] {
      #expect(try clerk.folder.read("notices/\(name)").contains("ТАЛОН"), "\(name)")
    }
    #expect(try clerk.folder.read("notices/\(number)-3.txt").contains("3-дана"))
  }

  @Test(
    "Nothing is written over: not by a name that came meanwhile, nor through a link, nor after the last"
  )
  func neverOver() throws {
    let folder = try TemporaryFolder()
    let output = PaperOutput(
      spool: PrintSpool(PrintService(programsIn: "/nonexistent")),
      maker: PaperMaker(FontFinder(folders: [])), folder: folder.path)
    try folder.write("elsewhere", to: "target")
    symlink(folder.file("target"), DurableFile(folder.file("a.pdf")).unfinished)
    #expect(output.save([1, 2], as: "a.pdf") == folder.file("a.pdf"))
    #expect(try folder.read("target") == "elsewhere")
    #expect(TextFile.writeNew([3], to: folder.file("a.pdf")) == .taken)
    #expect(output.save([3], as: "a.pdf") == folder.file("a-2.pdf"))
    #expect(TextFile.read(bytes: folder.file("a.pdf")) == [1, 2])
    for number in 3...999 { try folder.write("", to: "a-\(number).pdf") }
    #expect(output.save([4], as: "a.pdf") == nil, "said, not written over")
    #expect(TextFile.read(bytes: folder.file("a.pdf")) == [1, 2])
    #expect(try folder.names().count { $0.hasSuffix("part") } == 0)
  }

  @Test("Without the printing programs the package that brings them is named")
  func noProgram() throws {
    #expect(say(PrintFailureWords(.noProgram)).allSatisfy { $0.contains("cups-client") })
    #expect(PrintFailure.noProgram.isNowhere)
    let clerk = try clerk()
    let id = try someCase(clerk)
    clerk.carryOut(.print(id, .talon, PrintWish()))
    try clerk.waitUntil { clerk.model.note != nil }
    #expect(try outcomes(clerk, id).last == .savedToFile)
    #expect(clerk.sees("Басылмады: басу бағдарламасы жоқ. Файлға сақталды: notices/"))
  }

  @Test("A file that a clerk asks for is saved, and nothing is said to have failed")
  func asked() throws {
    let clerk = try clerk()
    try clerk.type("<Enter>p<Enter>")
    #expect(clerk.sees("ТАЛОН"), "\(clerk.screen)")
    try clerk.type("<F8>")
    #expect(clerk.sees("Файлға сақталды: notices/"), "\(clerk.screen)")
    #expect(!clerk.sees("Басылмады"))
    #expect(clerk.sees("Enter: басып шығару"), "a file is no paper yet")
    try clerk.type("<Enter>")
    try clerk.waitUntil { clerk.sees("Enter: жабу") }
    try clerk.type("<Enter>")
    #expect(!clerk.sees("ТАЛОН"))
  }

  private func say(_ words: PrintFailureWords) -> [String] {
    [words.kazakh, words.russian, words.english]
  }

  @Test("A full disk behind standard output is an error, and no half of a page counts")
  func fullOutput() throws {
    let office = try OfficeOnDisk(demo: 5)
    for format in ["text", "pdf"] {
      let words = ["notice", "26-00001", "talon", "--format", format, "--store", office.store]
      let run = try ProgramRun(
        ["-c", "exec \(SpawnedProgram.qabyldau) \(words.joined(separator: " ")) > /dev/full"],
        of: "/bin/sh", environment: OfficeOnDisk.now)
      #expect(run.code == 73, "\(format): \(run.error)")
      #expect(run.error.contains("дискіде орын жоқ"))
    }
  }

  @Test("An output that cannot be written leaves nothing behind")
  func output() throws {
    let office = try OfficeOnDisk(demo: 5)
    let run = try office.run("notice", "26-00001", "talon", "--output", "/dev/full/x.txt")
    #expect(run.code == 73)
    #expect(run.error.contains("/dev/full/x.txt"))
  }
}
