import Fixtures
import Screen
import Testing
import Workbench

@testable import qabyldau

@Suite("A user's own files, as any editor leaves them")
struct OwnFilesTests {
  private let folder: TemporaryFolder
  private let paths: Paths

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("qabyldau")
    let home = folder.path
    paths = Paths {
      ["HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home][$0]
    }
  }

  @Test("Settings and keys from another system are followed", arguments: ["\n", "\r\n", "\r"])
  func otherSystem(end: String) throws {
    let lines = ["\u{FEFF}language = ru # тіл", "", "theme = dark", "layout = latin", ""]
    try folder.write(lines.joined(separator: end), to: "qabyldau/settings")
    try folder.write("\u{FEFF}open = F11\(end)nosuch = F9\(end)", to: "qabyldau/keys")
    let settings = Settings(paths: paths)
    #expect(settings.language == .russian)
    #expect(settings.theme == "dark")
    #expect(settings.layout == .latin)
    #expect(settings.problems.map(\.line) == [2])
    #expect(settings.problems.map(\.file) == ["keys"])
    #expect(settings.keymap.command(for: .function(11), in: .inbox) == .open)
  }

  @Test("A preference takes the place of its line, and the other ones stay with their comments")
  func remembered() throws {
    try folder.write(
      "\u{FEFF}# менікі\r\nlanguage = ru\r\n\r\nlayout = latin\r\n", to: "qabyldau/settings")
    Settings.remember(.language(.english), paths: paths)
    #expect(
      try folder.read("qabyldau/settings") == "# менікі\n\nlayout = latin\nlanguage = en\n")
    Settings.remember(.theme("dark"), paths: paths)
    let settings = Settings(paths: paths)
    #expect(settings.problems.isEmpty)
    #expect(settings.language == .english && settings.theme == "dark")
    #expect(settings.layout == .latin)
  }

  @Test("The first preference makes the file")
  func first() throws {
    Settings.remember(.theme("dark"), paths: paths)
    #expect(try folder.read("qabyldau/settings") == "theme = dark\n")
  }

  @Test("What was typed of set-up is found again, also where another system has touched the file")
  func setUp() throws {
    var draft = SetUpDraft()
    draft[.name] = "Алатау қаласының № 1 мектебі"
    draft[.phone] = "7000000001"
    SetUpFile(paths).keep(draft)
    let kept = try folder.read("qabyldau/set-up")
    try folder.write("\u{FEFF}" + kept.replacing("\n", with: "\r\n"), to: "qabyldau/set-up")
    #expect(SetUpFile(paths).kept()[.name] == draft[.name])
    #expect(SetUpFile(paths).kept()[.phone] == "7000000001")
    #expect(SetUpFile(paths).kept().place == draft.place)
  }
}
