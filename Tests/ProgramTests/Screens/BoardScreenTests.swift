import Cases
import Fixtures
import Law
import Screen
import Store
import Testing
@testable import Workbench

@testable import qabyldau

@Suite("The supervisor's board at work")
struct BoardScreenTests {
  static let open = ":тақта<Enter>"

  @Test("Every line of the board opens what it counts, and Esc leads back to the same line")
  func everyLine() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Self.open)
    let lines = clerk.model.boardGroups.flatMap(\.lines)
    #expect(lines.count > 12)
    for line in lines where line != .forecast {
      while clerk.model.boardScreen?.selected != line {
        let before = clerk.model.boardScreen?.selected
        try clerk.type("<Down>")
        try #require(clerk.model.boardScreen?.selected != before, "\(line) cannot be reached")
      }
      #expect(!clerk.model.view().next.isEmpty)
      try clerk.type("<Enter>")
      #expect(clerk.model.stack.count == 3 || clerk.model.context == .desk, "\(line)")
      if clerk.model.context == .desk {
        try clerk.type("<Esc>")
      }
      if clerk.model.context != .board { try clerk.type("<Esc>") }
      #expect(clerk.model.context == .board, "\(line)")
      #expect(clerk.model.boardScreen?.selected == line)
    }
  }

  @Test("What a line counts is as many as its list shows")
  func counts() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Self.open)
    let board = try #require(clerk.model.board)
    let expected: [(BoardLine, Int)] =
      [
        (.overdue, board.overdue.reduce(0) { $0 + $1.cases }),
        (.dueNext, board.dueNext.reduce(0) { $0 + $1.cases }),
        (.unreported, board.unreported.cases),
      ] + board.clerks.map { (.clerk($0.clerk), $0.open) }
    for (line, count) in expected {
      while clerk.model.boardScreen?.selected != line { try clerk.type("<Down>") }
      try clerk.type("<Enter>")
      #expect(clerk.model.inbox.counts[clerk.model.inbox.filter] == count, "\(line)")
      try clerk.type("<Esc><Home>")
    }
  }

  @Test("What another desk does is on the board at once, and the cursor stays where it was")
  func live() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Self.open + "<F9>")
    let before = try #require(clerk.model.board)
    let selected = clerk.model.boardScreen?.selected
    try clerk.elsewhere { store in
      let now = Invented.atDesk(clerk.now, by: Invented.colleague, desk: "3-терезе")
      let author = Author(clerk: Invented.colleague.id, desk: "3-терезе", moment: clerk.now)
      try store.write(by: author) { writing in
        _ = try writing.arrive(service: .home, place: .school, now)
      }
    }
    let after = try #require(clerk.model.board)
    #expect(after.waiting.count == before.waiting.count + 1)
    #expect(clerk.model.boardScreen?.selected == selected)
  }

  @Test(
    "Figures go on with the clock: a limit that is passed while nobody presses a key is counted")
  func clock() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Self.open)
    let before = try #require(clerk.model.board).breaches.count
    clerk.wait(seconds: 60)
    #expect(try #require(clerk.model.board).breaches.count > before)
  }

  @Test("Bars say the same without colour: the part over the mean has its own sign")
  func bars() {
    #expect(Bar(10, most: 10, mean: 5, cells: 12).text(isPlain: false) == "██████▒▒▒▒▒▒")
    #expect(Bar(5, most: 10, mean: 5, cells: 12).text(isPlain: false) == "██████")
    #expect(Bar(0, most: 10, mean: 5, cells: 12).text(isPlain: false).isEmpty)
    #expect(Bar(10, most: 10, mean: 5, cells: 12).text(isPlain: true).isEmpty)
    #expect(Bar(1, most: 1_000, mean: 500, cells: 12).text(isPlain: false) == "█")
    #expect(Bar.spark([0, 3, 6], glyphs: .unicode, isPlain: false) == "▁▄▇")
    #expect(Bar.spark([3, 6], glyphs: .ascii, isPlain: false).isEmpty)
    #expect(Bar.spark([], glyphs: .unicode, isPlain: false).isEmpty)
  }
}
