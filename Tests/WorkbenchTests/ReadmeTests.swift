import FoundationEssentials
import Testing
import Workbench

@Suite("The README says what the program does")
struct ReadmeTests {
  private let readme: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test("its table of keys is the command table")
  func keys() throws {
    let between = readme.split(separator: "<!-- keys -->\n").last?.split(separator: "\n<!-- /keys")
    let table = try #require(between?.first)
    #expect(table == KeyTable.markdown(Keymap(), .english))
  }

  @Test("two commands do all the set-up, and need no sudo")
  func commands() {
    let commands = readme.split(separator: "\n").filter { $0.hasPrefix("apt-get ") }
    #expect(commands.count == 2)
    #expect(commands.allSatisfy { !$0.contains("sudo") })
    #expect(commands.first?.hasSuffix("qabyldau --demo") == true)
    #expect(commands.last?.hasSuffix("swift test") == true)
  }
}
