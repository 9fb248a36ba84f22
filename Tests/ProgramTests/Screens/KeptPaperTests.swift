import Fixtures
import Notices
import Office
import Testing

@testable import qabyldau

@Suite("Papers that are kept as files")
struct KeptPaperTests {
  private func output(_ folder: TemporaryFolder) -> PaperOutput {
    PaperOutput(
      spool: PrintSpool(PrintService(programsIn: folder.path)),
      maker: PaperMaker(FontFinder(folders: [])), folder: folder.file("notices"))
  }

  @Test("Nothing that lies there is written over: another store may have the same numbers")
  func kept() throws {
    let folder = try TemporaryFolder()
    let output = output(folder)
    let name = "26-00001-talon-1.pdf"
    let paths = [1, 2, 3].map { output.save([$0], as: name) }
    #expect(
      paths == [
        folder.file("notices/26-00001-talon-1.pdf"),
        folder.file("notices/26-00001-talon-1-2.pdf"),
        folder.file("notices/26-00001-talon-1-3.pdf"),
      ])
    #expect(paths.compactMap { $0 }.map { TextFile.read(bytes: $0) } == [[1], [2], [3]])
  }

  @Test("A name without an ending is told apart too")
  func noEnding() throws {
    let folder = try TemporaryFolder()
    #expect(output(folder).save([1], as: "talon") == folder.file("notices/talon"))
    #expect(output(folder).save([2], as: "talon") == folder.file("notices/talon-2"))
  }
}
