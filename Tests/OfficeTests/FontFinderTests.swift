import Fixtures
import Notices
import Office
import Testing

@Suite("Fonts are chosen by their letters")
struct FontFinderTests {
  @Test("A family with the whole alphabet is found, in folders below")
  func found() throws {
    let folder = try TemporaryFolder()
    try TestFont.install(in: folder.path)
    #expect(throws: Never.self) { try FontFinder(folders: [folder.path]).fonts() }
  }

  @Test("Without any font the answer says so")
  func none() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FontFinder.Failure.noFont) {
      try FontFinder(folders: [folder.path, folder.file("nowhere")]).fonts()
    }
  }

  @Test("A font that lacks Kazakh letters is not taken, and the letters are named")
  func lacking() throws {
    let folder = try TemporaryFolder()
    try TestFont.install(in: folder.path, lacking: "ӘӨә")
    #expect(throws: FontFinder.Failure.missingLetters("ӘәӨ")) {
      try FontFinder(folders: [folder.path]).fonts()
    }
  }

  @Test("A whole family in another folder is taken before one that lacks letters")
  func second() throws {
    let poor = try TemporaryFolder()
    let good = try TemporaryFolder()
    try TestFont.install(in: poor.path, lacking: "һ")
    try TestFont.install(in: good.path)
    #expect(throws: Never.self) { try FontFinder(folders: [poor.path, good.path]).fonts() }
  }
}
