import Fixtures
import Testing
@testable import Workbench

@testable import qabyldau

@Suite("A command by its words")
struct PaletteTests {
  @Test("The whole name of a command runs that command, whatever others hold the same words")
  func wholeName() throws {
    let clerk = try ClerkAtDesk()
    for name in [CommandID.printQueue, .search, .board] {
      try clerk.type("<F2>\(name.rawValue)")
      guard case .palette(let layer) = clerk.model.layers.last else {
        Issue.record("the list of commands is not open for \(name)")
        return
      }
      #expect(clerk.model.paletteCommands(layer).first?.id == name)
      try clerk.type("<Esc>")
    }
  }

  @Test("On an application print-queue opens the list of papers, not the place in the queue")
  func onApplication() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<Enter><F2>print-queue<Enter>")
    #expect(clerk.model.context == .print, "\(clerk.screen)")
  }
}
