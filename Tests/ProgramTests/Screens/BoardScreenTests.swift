import Cases
import Demo
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
        (.unreported, board.unreported.cases), (.undelivered, board.undelivered),
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

  @Test("F1 on every line says what it counts, and the clauses it rests on word for word")
  func meanings() throws {
    let clerk = try ClerkAtDesk(size: Size(width: 120, height: 60))
    try clerk.type(Self.open)
    for line in clerk.model.boardGroups.flatMap(\.lines) {
      while clerk.model.boardScreen?.selected != line { try clerk.type("<Down>") }
      try clerk.type("<F1>")
      #expect(clerk.model.context == .why, "\(line)")
      let words = FigureWords(line).kazakh.split(separator: " ").prefix(3).joined(separator: " ")
      #expect(clerk.sees(words), "\(line): \(clerk.screen)")
      guard case .figure(_, let clauses, let articles) = FigureClauses(clerk.model).subject(line)
      else {
        Issue.record("no figure: \(line)")
        return
      }
      #expect(!(clauses.isEmpty && articles.isEmpty), "\(line)")
      if let first = clauses.first {
        let text = try #require(ClauseLibrary.clause(first)?.text)
        #expect(clerk.sees(String(text.prefix(20))), "\(line): \(clerk.screen)")
      }
      try clerk.type("<Esc>")
    }
  }

  @Test("f looks back on a day, a week and a month, and comes back to now")
  func periods() throws {
    let clerk = try ClerkAtDesk()
    let store = try #require(clerk.store)
    var demo = DemoVisits(store, at: clerk.now)
    try demo.fill(2_000)
    try clerk.type(Self.open)
    for period in BoardPeriod.allCases.dropFirst() {
      try clerk.type("f")
      let past = try #require(clerk.model.boardScreen?.past)
      let days = try #require(period.days(until: clerk.now.date, clerk.model.office.calendar))
      #expect(past.days == days)
      #expect(try store.visits(of: days) == past.visits)
      #expect(!past.visits.isEmpty)
      #expect(clerk.sees(BoardWords.period(period).kazakh))
      try clerk.type("<Enter>")
      #expect(clerk.model.context == .visits)
      #expect(clerk.sees(BoardWords.visits(.breached).kazakh))
      try clerk.type("<Esc><Down><Enter>")
      #expect(clerk.sees(" \(past.visits.count)"), "\(clerk.screen)")
      try clerk.type("<Esc>")
    }
    try clerk.type("f")
    #expect(clerk.model.boardScreen?.past == nil)
    #expect(clerk.sees("Болжам"))
  }

  @Test("A visit that is over and led to no application opens with its history")
  func history() throws {
    let clerk = try ClerkAtDesk()
    var demo = DemoVisits(try #require(clerk.store), at: clerk.now)
    try demo.fill(400)
    try clerk.type(Self.open + "f<Down><Enter><Enter>")
    #expect(clerk.model.context == .visit, "\(clerk.screen)")
    #expect(clerk.sees("шақырылды, қабылдау басталды") && clerk.sees("кеңес берілді"))
    try clerk.type("<Enter>")
    #expect(clerk.message.contains("өтініш тіркелмеген"))
    try clerk.type("<Esc><Esc>")
    #expect(clerk.model.context == .board)
  }

  @Test("F8 on a clerk gives all the files to another one, with a reason and a preview")
  func absent() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Self.open + "<F8>")
    #expect(clerk.message.contains("қызметкердің жолын"))
    let absent = ClerkID("sarsen")
    while clerk.model.boardScreen?.selected != .clerk(absent) { try clerk.type("<Down>") }
    let open = try #require(clerk.model.board?.clerks.first { $0.clerk == absent }?.open)
    try #require(open > 0)
    try clerk.type("<F8><Down><Enter>демалыста<Enter>")
    #expect(clerk.sees("\(open) іс"), "\(clerk.screen)")
    try clerk.type("<F8><Esc>")
    #expect(clerk.model.context == .board)
    #expect(clerk.model.board?.clerks.first { $0.clerk == absent }?.open == 0)
  }
}
