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

  /// The cursor goes down to a line, which has to be there.
  private func choose(_ line: BoardLine, _ clerk: ClerkAtDesk) throws {
    for _ in 0..<80 where clerk.model.boardScreen?.selected != line { try clerk.type("<Down>") }
    try #require(clerk.model.boardScreen?.selected == line, "\(clerk.screen)")
  }

  /// The board with so many visitors in the line besides the one who is served.
  private func crowd(_ waiting: Int, size: Size = Size(width: 80, height: 24)) throws -> ClerkAtDesk
  {
    let clerk = try ClerkAtDesk(applications: 3, hasVisitors: false, size: size)
    let colleague = Invented.colleague
    try clerk.elsewhere { store in
      func writing(_ moment: Moment, _ change: (Writing, VisitCircumstances) throws -> Void) throws
      {
        let atDesk = Invented.atDesk(moment, by: colleague, desk: "3-терезе")
        let author = Author(clerk: colleague.id, desk: "3-терезе", moment: moment)
        try store.write(by: author) { try change($0, atDesk) }
      }
      try writing(clerk.now.adding(minutes: -9)) { writing, atDesk in
        for _ in 0...waiting { _ = try writing.arrive(service: .home, place: .school, atDesk) }
      }
      try writing(clerk.now) { writing, atDesk in
        let first = try #require(try store.openVisits().first)
        _ = try writing.carryOut(.call, on: first, atDesk)
      }
    }
    try clerk.type(Self.open)
    return clerk
  }

  @Test("At 80 columns the desk stands whole beside the ticket, the clerk below under the cursor")
  func narrow() throws {
    let clerk = try crowd(2)
    let served = try #require(clerk.surface.lines.first { $0.contains("001 талон") })
    #expect(served.contains("001 талон · 3-терезе  ") && !served.contains("…"), "\(served)")
    #expect(!served.contains("Ахметов"))
    let visit = try #require(clerk.model.board?.serving.first).id
    try choose(.visit(visit), clerk)
    let below = try #require(clerk.surface.lines.last { $0.contains("Қабылдау 0:") })
    #expect(below.contains("Ахметов Д. М."), "\(clerk.screen)")
    let wide = try crowd(2, size: Size(width: 120, height: 40))
    let whole = try #require(wide.surface.lines.first { $0.contains("001 талон") })
    #expect(whole.contains("3-терезе") && whole.contains("Ахметов Д. М."), "\(whole)")
  }

  @Test("Everybody who is here has a line, whoever is served with both clocks")
  func present() throws {
    let clerk = try crowd(2)
    let visits = clerk.model.boardGroups.flatMap(\.lines).filter {
      if case .visit = $0 { true } else { false }
    }
    #expect(visits.count == 3 && !clerk.model.boardGroups.flatMap(\.lines).contains(.otherVisits))
    let served = try #require(clerk.surface.lines.first { $0.contains("001 талон") })
    #expect(served.contains("Күту 9:00") && served.contains("Қабылдау 0:"), "\(served)")
    let waits = try #require(clerk.surface.lines.first { $0.contains("002 талон") })
    #expect(waits.contains("Күту 9:0") && waits.contains("/ 15") && !waits.contains("Қабылдау"))
  }

  @Test("Those for whom there is no room are counted, and Enter shows everybody who is here")
  func others() throws {
    for (height, room) in [(24, 6), (40, 14), (10, 3)] {
      let clerk = try crowd(20, size: Size(width: 80, height: height))
      let lines = clerk.model.boardGroups.flatMap(\.lines)
      let visits = lines.count { if case .visit = $0 { true } else { false } }
      #expect(visits == room - 1 && lines.contains(.otherVisits), "\(height)")
      try choose(.otherVisits, clerk)
      #expect(clerk.sees("\(21 - visits)"))
      try clerk.type("<Enter>")
      #expect(clerk.model.context == .visits && clerk.sees("Қазір осында тұрғандар · 21"))
    }
    let full = try crowd(5)
    #expect(!full.model.boardGroups.flatMap(\.lines).contains(.otherVisits), "just enough room")
  }

  @Test("Enter on a figure opens exactly what it counts: the served ones, and a row for each limit")
  func exactly() throws {
    let clerk = try crowd(3)
    try choose(.serving, clerk)
    try clerk.type("<Enter>")
    #expect(clerk.sees("Қабылданғандар · 1"), "\(clerk.screen)")
    try clerk.type("<Esc><Home>")
    clerk.setTime(clerk.now.adding(minutes: 20))
    let breaches = try #require(clerk.model.board).breaches.count
    #expect(breaches == 4, "three wait too long, one is served too long")
    try choose(.breaches, clerk)
    try clerk.type("<Enter>")
    #expect(clerk.sees("· \(breaches)"), "\(clerk.screen)")
  }

  @Test("A visit over both limits is two breaches and two rows, each with its own mark")
  func bothLimits() throws {
    let clerk = try ClerkAtDesk(applications: 3, hasVisitors: false)
    let colleague = Invented.colleague
    try clerk.elsewhere { store in
      for (minutes, isCall) in [(-40, false), (-20, true)] {
        let moment = clerk.now.adding(minutes: minutes)
        let atDesk = Invented.atDesk(moment, by: colleague, desk: "3-терезе")
        try store.write(by: Author(clerk: colleague.id, desk: "3-терезе", moment: moment)) {
          if isCall, let visit = try store.openVisits().first {
            _ = try $0.carryOut(.call, on: visit, atDesk)
          } else {
            _ = try $0.arrive(service: .home, place: .school, atDesk)
          }
        }
      }
    }
    try clerk.type(Self.open)
    #expect(clerk.model.board?.breaches.count == 2)
    try choose(.breaches, clerk)
    try clerk.type("<Enter>")
    #expect(clerk.sees("Шектен асқан қабылдаулар · 2"))
    let rows = clerk.surface.lines.filter { $0.contains("001") }
    #expect(rows.count == 2, "\(clerk.screen)")
    for row in rows { #expect(row.ranges(of: "АСТЫ").count == 1, "\(row)") }
  }

  @Test("The desk and the board foretell the same, for the first visitor of the morning too")
  func sameForecast() throws {
    let desk = try ClerkAtDesk(applications: 3, hasVisitors: false, clerk: ClerkID("sarsen"))
    try desk.type("<F12><Ins><Enter>")
    let head = try ClerkAtDesk(continuing: desk, at: desk.now, clerk: DemoStore.head, desk: "—")
    try head.type(Self.open)
    #expect(head.model.board?.forecast == desk.model.forecast)
    #expect(head.model.board?.forecast.desks == 1)
    #expect(head.model.board?.forecast.warnings.isEmpty == true)
    // The clerk leaves, and nobody is there to call any more.
    try desk.type("<Esc><F10>")
    try head.elsewhere { _ in }
    #expect(head.model.board?.forecast.desks == 0)
    #expect(head.model.board?.forecast.warnings.count == 1)
  }

  @Test("Nobody is asked for a reason over the board, and who serves nobody only at the front desk")
  func reasons() throws {
    let desk = try ClerkAtDesk(applications: 3, hasVisitors: false, clerk: ClerkID("sarsen"))
    try desk.type("<F12><Ins><Enter>")
    let late = desk.now.adding(minutes: 16)
    let head = try ClerkAtDesk(continuing: desk, at: late, clerk: DemoStore.head, desk: "—")
    #expect(head.model.layers.isEmpty, "not over the inbox of who serves nobody")
    try head.type(Self.open)
    head.wait(seconds: 2)
    #expect(head.model.layers.isEmpty)
    try head.type("<F12>")
    head.wait(seconds: 1)
    #expect(head.model.context == .reason)
    desk.setTime(late)
    #expect(desk.model.context == .reason, "the desk that calls is asked")
    let auditor = try ClerkAtDesk.auditor(beside: desk)
    try auditor.type("<F12>")
    auditor.wait(seconds: 2)
    #expect(auditor.model.layers.isEmpty)
    try auditor.type("<F4>")
    #expect(auditor.model.layers.isEmpty && !auditor.message.isEmpty)
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
      try choose(line, clerk)
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
      try choose(line, clerk)
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
    try choose(.clerk(absent), clerk)
    let open = try #require(clerk.model.board?.clerks.first { $0.clerk == absent }?.open)
    try #require(open > 0)
    try clerk.type("<F8><Down><Enter>демалыста<Enter>")
    #expect(clerk.sees("\(open) іс"), "\(clerk.screen)")
    try clerk.type("<F8><Esc>")
    #expect(clerk.model.context == .board)
    #expect(clerk.model.board?.clerks.first { $0.clerk == absent }?.open == 0)
  }
}
