import Fixtures
import Law
import Notices
import Office
import Testing

@Suite("The letters of an office's own words")
struct TemplateLettersTests {
  @Test("A sign that the font of this machine has not is named before the words are kept")
  func missing() throws {
    let folder = try TemporaryFolder()
    try TestFont.install(in: folder.path)
    let maker = PaperMaker(FontFinder(folders: [folder.path]))
    #expect(maker.problem(of: .talon, "= ТАЛОН {number}\nҚабылдаған {clerk_name}") == nil)
    #expect(maker.problem(of: .talon, "= ТАЛОН {number} 😀\n{clerk_name}") == .noLetter("😀"))
  }

  @Test("Without a font nothing is said: such a machine prints text")
  func noFont() throws {
    let folder = try TemporaryFolder()
    let maker = PaperMaker(FontFinder(folders: [folder.path]))
    #expect(maker.problem(of: .talon, "= ТАЛОН {number} 😀") == nil)
  }
}
