import Cases
import Fixtures
import Law
import Screen
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

  @Test("What a command would refuse stands last, with the command's own words")
  func forbidden() throws {
    let clerk = try ClerkAtDesk(hasVisitors: false)
    try clerk.type("<F12><F2>")
    let layer = try #require(clerk.palette)
    let commands = clerk.model.paletteCommands(layer)
    let first = try #require(commands.firstIndex { layer.refusals[$0.id] != nil })
    #expect(commands[first...].allSatisfy { layer.refusals[$0.id] != nil })
    #expect(!layer.refusals.keys.contains(.arrive) && !layer.refusals.keys.contains(.calendar))
    let finish = try #require(layer.refusals[.finishVisit])
    try clerk.type("finish-visit")
    #expect(clerk.sees(finish), "\(clerk.screen)")
    #expect(clerk.next == "Enter: неге болмайтынын көрсету")
    try clerk.type("<Enter>")
    #expect(clerk.message == finish)
  }

  @Test("On the smallest screen three commands are in view, and the one under the cursor is whole")
  func small() throws {
    let clerk = try ClerkAtDesk(size: SheetPainter.smallest)
    try clerk.type("<F2>")
    let rows = try #require(clerk.choice?.rows.compactMap { $0.item?.cells.first?.text })
    for row in rows {
      #expect(AnswersInView(clerk.model).shown.count >= 3, "\(clerk.screen)")
      let words = clerk.screen.split { $0.isWhitespace || "↑↓>".contains($0) }
      #expect(words.joined(separator: " ").contains(row), "\(clerk.screen)")
      try clerk.type("<Down>")
    }
  }

  @Test("To look which commands are possible changes nothing", arguments: ["", "v", "<Enter>"])
  func looksOnly(keys: String) throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(keys)
    let before = clerk.screen
    let context = clerk.model.context
    try clerk.type("<F2><Esc>")
    #expect(clerk.screen == before)
    #expect(clerk.model.context == context && !clerk.hasLeft)
  }
}

@Suite("Commands over the question for the reason of a breach")
struct PaletteOverReasonTests {
  /// The question has opened by itself over the front desk.
  private func asked() throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter>")
    clerk.wait(seconds: 901)
    #expect(clerk.model.context == .reason, "\(clerk.screen)")
    return clerk
  }

  @Test("Everything of the screen beneath is there beside the question's own commands")
  func everything() throws {
    let clerk = try asked()
    try clerk.type("<F2>")
    let layer = try #require(clerk.palette)
    let shown = Set(clerk.model.paletteCommands(layer).map(\.id))
    for context in [Context.reason, .desk] {
      let missing = CommandTable.commands(in: context).map(\.id)
        .filter { $0 != .palette && !shown.contains($0) }
      #expect(missing.isEmpty, "\(missing)")
    }
    #expect(shown.count == layer.commands.count, "nothing stands twice")
  }

  @Test("Nothing is chosen yet: to record the reason is refused, in its own words")
  func nothingChosen() throws {
    let clerk = try asked()
    clerk.wait(seconds: 1)
    try clerk.type("<F2>record-reason")
    #expect(clerk.sees(MessageWords.chooseFirst.kazakh), "\(clerk.screen)")
    try clerk.type("<Esc><Down><F2>")
    #expect(try #require(clerk.palette).refusals[.recordReason] == nil)
  }

  @Test("A command of the screen beneath leaves the question for later, and is carried out")
  func leaves() throws {
    let clerk = try asked()
    try clerk.type("<F2>places")
    #expect(clerk.sees("себебі кейін"), "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(clerk.model.context == .places, "\(clerk.screen)")
    try clerk.type("<Esc>")
    #expect(clerk.model.context == .desk)
    #expect(try clerk.visit(1).unexplainedBreaches(at: clerk.now).count == 1, "still to be given")
  }

  @Test("The question's own commands leave it open; Esc leads back to it")
  func own() throws {
    let clerk = try asked()
    try clerk.type("<F2><Esc>")
    #expect(clerk.model.context == .reason)
    try clerk.type("<F2>own-words<Enter>жарық сөнді<Enter>")
    #expect(try clerk.visit(1).reasons[.waiting]?.map(\.words) == ["жарық сөнді"])
  }
}

extension ClerkAtDesk {
  var palette: PaletteLayer? {
    if case .palette(let layer) = model.layers.last { return layer }
    return nil
  }
}
