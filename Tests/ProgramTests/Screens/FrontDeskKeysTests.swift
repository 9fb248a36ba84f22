import Cases
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

extension ClerkAtDesk {
  /// Line 22: what Enter will do, in words.
  var next: String { model.view().next }
  var message: String { model.view().message?.text ?? "" }

  /// The open visit with a talon.
  func visit(_ ticket: Int) throws -> Visit {
    try #require(try store?.openVisits().first { $0.ticket == ticket })
  }

  /// Every event of a visit, as the log keeps it.
  func kinds(of visit: Visit) throws -> [String] {
    try #require(store).visitEvents(visit.id).map(\.body.kind)
  }
}

@Suite("Whom Enter calls")
struct NextVisitorTests {
  @Test("After three arrivals in a row Enter calls the first of them, as line 22 says")
  func longestWaiting() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Ins><Enter><Ins><Enter>")
    #expect(clerk.next.contains("001 талон"))
    try clerk.type("<Enter>")
    let called = try #require(try clerk.store?.openVisits().filter { !$0.servings.isEmpty })
    #expect(called.map(\.ticket) == [1])
  }

  @Test("A clerk who moved the cursor on purpose calls the visitor under it")
  func chosen() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Ins><Enter><Ins><Enter><Down>")
    #expect(clerk.next.contains("002 талон"))
    try clerk.type("<Ins><Enter>")
    #expect(clerk.next.contains("002 талон"), "an arrival does not move a chosen cursor")
    try clerk.type("<Enter>")
    #expect(try clerk.kinds(of: clerk.visit(2)).last == "visit.called")
    #expect(try clerk.visit(1).state == .waiting)
  }

  @Test("Moved away and back again, the cursor follows the line once more")
  func back() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Ins><Enter><Down><Up><Ins><Enter>")
    #expect(clerk.next.contains("001 талон"))
  }

  @Test("Enter at an empty desk writes no talon, also when it was typed ahead")
  func emptyDesk() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Enter><Enter>")
    #expect(try clerk.store?.openVisits().isEmpty == true)
    #expect(clerk.message.contains("Ins"))
    #expect(clerk.next.contains("Ins"))
  }

  @Test("After the paper is in the family's hands a second Enter does not make a talon")
  func typedAhead() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter>\(Way.toDecision.dropFirst())<Enter><Enter><Enter><Enter>")
    #expect(try clerk.store?.openVisits().isEmpty == true)
    #expect(try clerk.store?.deskDay(clerk.now.date).totals(on: clerk.now.date).finished == 1)
  }

  @Test("While somebody is served here, Enter goes on with that visitor")
  func ownVisitor() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Ins><Enter><Enter><Esc>")
    #expect(clerk.next.contains("жалғастыру, 001 талон"))
  }
}

@Suite("Reasons, figures and messages of the front desk")
struct DeskFigureTests {
  @Test("F4 asks about the talon that the line above names, wherever the cursor stands")
  func reasonOfNamedTalon() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v")
    clerk.wait(seconds: 60)
    try clerk.type("<Esc><Down><Down>")
    #expect(clerk.sees("002 талон: шектен асты"))
    try clerk.type("<F4>")
    #expect(clerk.sees("002 талон · "))
    try clerk.type("<Down>")
    clerk.wait(seconds: 1)
    try clerk.type("<Enter>")
    #expect(try clerk.visit(2).reasons[.waiting]?.count == 1)
  }

  @Test("A limit counts as passed while the visitor still waits")
  func openBreach() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v")
    #expect(clerk.sees("бүгін 0 аяқталды, 0 асты"))
    clerk.wait(seconds: 60)
    #expect(clerk.sees("бүгін 0 аяқталды, 1 асты"))
  }

  @Test(
    "A clock that moved is told in the unit that it moved by",
    arguments: [
      (Int64(6_000), "6 секундқа"), (59_999, "59 секундқа"), (60_000, "1 минутқа"),
      (90_000, "1 минут 30 секундқа"), (3_600_000, "1 сағатқа"), (-12_000, "12 секундқа"),
      (7_384_000, "2 сағат 3 минутқа"),
    ])
  func movedClock(by: Int64, words: String) throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    clerk.moveClock(by)
    #expect(clerk.message.contains("Сағат \(words) жылжыды"))
  }

  @Test("A message goes with the next key that does something")
  func message() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter>")
    #expect(clerk.message.contains("001 талон берілді"))
    try clerk.type("<Down>")
    #expect(clerk.message == "")
    try clerk.type("<Ins><Enter><Enter>")
    #expect(!clerk.message.contains("талон"), "not on the screens behind it either")
  }

  @Test("A service keeps its end on a narrow screen, and has its whole name where there is room")
  func serviceWords() throws {
    for (size, words) in [
      (Size(width: 80, height: 24), "на дому"), (Size(width: 120, height: 40), "обучение на дому"),
    ] {
      let clerk = try ClerkAtDesk(size: size, language: .russian)
      try clerk.type("v")
      let row = try #require(clerk.surface.lines.first { $0.contains("002") })
      #expect(row.contains(" \(words) ") && !row.contains("…"), "\(row)")
    }
  }
}
