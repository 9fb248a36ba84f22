import Fixtures
import Glibc
import Law
import Testing

@testable import qabyldau

@Suite("A demo keeps nothing")
struct DemoFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func demos() throws -> [String] {
    try folder.names().filter { $0.hasPrefix("qabyldau-demo-") }
  }

  @Test(
    "Its folder is for its owner alone, has a new name each time, and goes with all that is in it")
  func removed() throws {
    let demos = [try DemoFolder(), try DemoFolder()]
    #expect(demos[0].path != demos[1].path)
    for demo in demos {
      var status = stat()
      #expect(stat(demo.path, &status) == 0 && status.st_mode & 0o7777 == 0o700)
      mkdir(demo.store + ".outbox", 0o700)
      close(open(demo.store + ".outbox/000001.json", O_CREAT | O_WRONLY | O_CLOEXEC, 0o600))
      demo.remove()
      #expect(access(demo.path, F_OK) != 0)
    }
  }

  @Test("Whatever office was shown, nothing of it is left behind", arguments: Place.allCases)
  func everyPlace(place: Place) throws {
    let desk = try DeskInTerminal(["--demo", "--place", place.rawValue], in: folder)
    try desk.program.wait(toSee: "F12")
    let demo = try #require(try demos().first)
    if place == .pmpk {
      try desk.program.wait(toSee: "Еске салу")
      #expect(access(folder.file("\(demo)/demo.sqlite.outbox"), F_OK) == 0)
    }
    try desk.program.type(Sent.f10 + Sent.f10)
    #expect(desk.program.waitForEnd() == .exited(0))
    #expect(try demos().isEmpty)
  }

  @Test(
    "A demo that does not come to open leaves nothing either",
    arguments: [
      ["--place", "nowhere"], ["--clerk", "nobody"], ["--theme", "nope"], ["--glyphs", "none"],
    ])
  func refused(words: [String]) throws {
    let run = try ProgramRun(["--demo"] + words, environment: ["TMPDIR": folder.path])
    #expect(run.code != 0)
    #expect(try demos().isEmpty)
  }

  @Test("Where no folder can be made the reason is told")
  func noFolder() throws {
    let run = try ProgramRun(["--demo"], environment: ["TMPDIR": folder.file("nowhere")])
    #expect(run.code == 74)
    #expect(run.error.contains(folder.file("nowhere")))
  }
}
