import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

@Suite("A day that nobody closed")
struct PastDayTests {
  static let evening: Moment = "2026-11-24T16:40:00"
  static let morning: Moment = "2026-11-25T09:02:00"

  /// Two visitors are left: one waits, one is being served with a draft.
  static func yesterday() throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false, at: evening)
    try clerk.type("<F12><Ins><Enter><Ins><Enter><Enter>351231507774Сейіт<Esc>")
    return clerk
  }

  @Test("The next morning every visitor left gets an end with a reason, and the day is closed")
  func closed() throws {
    let clerk = try ClerkAtDesk(continuing: try Self.yesterday(), at: Self.morning)
    #expect(clerk.sees("001 талон · үйде оқыту · 24.11.2026, 16:40"))
    try clerk.type("<Enter>")
    #expect(try clerk.store?.openVisits().count == 2, "nothing is preselected")
    try clerk.type("<Down><Down><Enter>")
    #expect(clerk.sees("002 талон · үйде оқыту · 24.11.2026, 16:40"))
    try clerk.type("<End><Enter>")
    try clerk.type("ертең келем деді<Enter>")
    #expect(try clerk.store?.openVisits().isEmpty == true)
    #expect(try clerk.store?.office().closedDays == ["2026-11-24"])
    #expect(clerk.message.contains("Күн жабылды: 24.11.2026"))
    let events = try #require(try clerk.store?.visitEvents(VisitID(2)))
    guard case .endedLate(let end) = events.last?.body else {
      Issue.record("not ended late: \(String(describing: events.last?.body.kind))")
      return
    }
    #expect(end.cause == .other && end.words == "ертең келем деді")
    #expect(end.closing == ClockTime(18, 30), "when the office closed on that day")
    #expect(events.last?.at.date == "2026-11-25", "the log says when it was noted")
    #expect(try #require(clerk.store).check().findings == [])
  }

  @Test("Esc puts it off; the desk shows them apart, without a clock, and calls only today's line")
  func later() throws {
    let clerk = try ClerkAtDesk(continuing: try Self.yesterday(), at: Self.morning)
    try clerk.type("<Esc><F12>")
    #expect(clerk.sees("Бұрынғы күннен қалған"))
    #expect(clerk.sees("соңы жазылмаған"))
    #expect(clerk.sees("24.11, 16:40"))
    #expect(!clerk.sees("АСТЫ") && !clerk.sees("F4"))
    #expect(clerk.sees("Күтуде 0 · қабылдануда 0"))
    try clerk.type("<Ins><Enter>")
    #expect(clerk.next.contains("001 талон иесін шақыру"))
    try clerk.type("<Up><Up>")
    #expect(clerk.next.contains("қалай аяқталғанын жазу, 001 талон (24.11)"))
    try clerk.type("<Enter><Down><Enter><Esc>")
    #expect(try clerk.store?.visit(VisitID(1))?.lateEnd?.cause == .leftUnnoticed)
    #expect(try clerk.store?.office().closedDays.isEmpty == true, "one is still open")
  }

  @Test("With everybody ended the day is offered for closing, and F8 closes it")
  func confirmed() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false, at: Self.evening)
    try clerk.type("<F12><Ins><Enter>l<F8>")
    let next = try ClerkAtDesk(continuing: clerk, at: Self.morning)
    #expect(next.sees("24.11.2026 күні жабылмаған"))
    try next.type("<Enter>")
    #expect(try next.store?.office().closedDays.isEmpty == true)
    let again = try ClerkAtDesk(continuing: clerk, at: Self.morning)
    try again.type("<F8>")
    #expect(try again.store?.office().closedDays == ["2026-11-24"])
    let third = try ClerkAtDesk(continuing: clerk, at: Self.morning)
    #expect(!third.sees("жабылмаған"))
  }

  @Test("Two desks that begin together end a visitor once")
  func twoDesks() throws {
    let evening = try Self.yesterday()
    let first = try ClerkAtDesk(continuing: evening, at: Self.morning)
    let second = try ClerkAtDesk(
      continuing: evening, at: Self.morning, clerk: ClerkID("akhmetov"), desk: "2-терезе")
    try first.type("<Down><Enter>")
    try second.type("<Down><Down><Enter>")
    let ends = try #require(try first.store?.visitEvents(VisitID(1)))
      .filter { $0.body.kind == "visit.ended-late" }
    #expect(ends.count == 1)
    #expect(second.message.contains("қабылдауы аяқталған"))
  }

  @Test("From an hour on a clock shows hours, one second before it minutes")
  func hours() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter>")
    let start = try clerk.visit(1).arrivedAt
    clerk.setTime(start.adding(milliseconds: 1_000_000))
    try clerk.type("<Esc>")
    clerk.setTime(start.adding(milliseconds: 3_599_000))
    #expect(clerk.sees(" 59:59 "))
    clerk.setTime(start.adding(milliseconds: 3_600_000))
    #expect(clerk.sees(" 1:00:00 "))
  }
}

extension ClerkAtDesk {
  /// Goes to a place by its name in the list of places.
  func openPlace(_ name: String) throws {
    try type("b")
    for _ in 0..<20 where placeInFocus != name { try type("<Down>") }
    #expect(placeInFocus == name)
    try type("<Enter>")
  }

  private var placeInFocus: String? {
    for case .table(let table) in model.view().layer?.blocks ?? [] {
      return table.selected.flatMap { table.rows[$0].item?.cells.first?.text }
    }
    return nil
  }
}

@Suite("The end of the day, in keys")
struct ClosingKeysTests {
  @Test("Enter goes to each visitor who is still there, and closes only when nobody is left")
  func closing() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Ins><Enter><Ins><Enter><Enter><Esc>")
    try clerk.openPlace("Күн қорытындысы")
    #expect(clerk.next.contains("аяқталмағанға өту, 001 талон"))
    try clerk.type("<Enter>")
    #expect(clerk.message.contains("Күн жабылмады"))
    try clerk.type("<F7><F8>")
    for ticket in [2, 3] {
      try clerk.openPlace("Күн қорытындысы")
      try clerk.type("<Enter>")
      #expect(clerk.next.contains("00\(ticket) талон"))
      try clerk.type("l<F8>")
    }
    try clerk.openPlace("Күн қорытындысы")
    #expect(clerk.sees("Барлық келушінің қабылдауы аяқталған."))
    try clerk.type("<Enter>")
    #expect(try clerk.store?.office().closedDays == [clerk.now.date])
    #expect(try clerk.store?.openVisits().isEmpty == true)
    let ends = try (1...3).map {
      try #require(clerk.store).visitEvents(VisitID($0)).last?.body.kind
    }
    #expect(ends == ["visit.finished", "visit.left", "visit.left"])
  }

  @Test("A no-show keeps its void call, and waiting goes on from arrival")
  func noShow() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Enter><Esc><Del>")
    #expect(try clerk.visit(1).absences == 0, "it asks first")
    try clerk.type("<F8>")
    let visit = try clerk.visit(1)
    #expect(visit.absences == 1 && visit.servings.count == 1)
    #expect(visit.waitingClock(at: clerk.now).elapsed == clerk.now.since(visit.arrivedAt))
    #expect(clerk.message.contains("Келмеді деп жазылды: 001 талон"))
    #expect(clerk.sees("1 рет шақырылды"))
  }

  @Test("To call again who did not come, the desk says which key calls")
  func recallOfAbsent() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Enter><Esc><Del><F8><F6>")
    #expect(clerk.message.contains("Келуші шақырылғанда келмеді: Enter қайта шақырады"))
    try clerk.type("<Enter>")
    #expect(try clerk.visit(1).serving != nil)
  }

  @Test("A talon after the day was closed is given, and the desk says that the day is open again")
  func afterClose() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter>")
    #expect(!clerk.message.contains("жабыңыз"))
    try clerk.type("l<F8>")
    try clerk.openPlace("Күн қорытындысы")
    try clerk.type("<Enter><F12><Ins><Enter>")
    #expect(clerk.message.contains("002 талон берілді. Бүгінгі күн жабылған еді"))
  }

  @Test("The sheet of the day counts whoever is over the limit, also while the clock still runs")
  func breachOfStanding() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter>")
    clerk.wait(seconds: 890)
    try clerk.openPlace("Күн қорытындысы")
    #expect(clerk.sees("шектен асқаны 0"))
    try clerk.type("<Esc>")
    clerk.wait(seconds: 60)
    try clerk.type("<Esc>")
    try clerk.openPlace("Күн қорытындысы")
    #expect(clerk.sees("шектен асқаны 1"))
  }

  @Test("A second call is told and counted, and changes no clock")
  func recall() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Enter><Esc>")
    let before = try clerk.visit(1)
    try clerk.type("<F6>")
    let visit = try clerk.visit(1)
    #expect(visit.serving?.recalls == 1)
    #expect(visit.serving?.calledAt == before.serving?.calledAt)
    #expect(clerk.message.contains("Қайта шақырылды: 001 талон"))
  }

  @Test("Handed to a colleague, the clock goes on at the other desk, and the log holds no name")
  func handOver() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Enter><Esc><F8><Down><Enter>")
    let visit = try clerk.visit(1)
    #expect(visit.state == .serving(desk: "akhmetov", clerk: ClerkID("akhmetov")))
    #expect(visit.serving?.endedAt == nil)
    #expect(clerk.message.contains("Ахметов Д. М."))
    #expect(clerk.sees("Ахметов Д. М."))
    let other = try ClerkAtDesk(
      continuing: clerk, at: clerk.now, clerk: ClerkID("akhmetov"), desk: "2-терезе")
    try other.type("<F12>")
    #expect(other.next.contains("жалғастыру, 001 талон"))
  }

  @Test("A mistaken call taken back stays in the log, and the same visitor is called again")
  func undo() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Enter><Esc>u")
    #expect(clerk.message.contains("Шақыру қайтарып алынды: 001 талон"))
    #expect(
      try clerk.kinds(of: clerk.visit(1)) == [
        "visit.arrived", "visit.called", "visit.call-undone",
      ])
    try clerk.type("<Enter>")
    #expect(try clerk.visit(1).servings.map(\.isVoid) == [true, false])
  }

  @Test("A minute after the call it can no longer be taken back, and the refusal says so")
  func tooLate() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Enter><Esc>")
    clerk.wait(seconds: 60)
    try clerk.type("u")
    #expect(clerk.message.contains("60 секунд өтті"))
    #expect(try clerk.visit(1).servings.map(\.isVoid) == [false])
  }

  @Test("The reason of waiting and that of serving are asked once each, and stay")
  func reasons() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter>")
    clerk.wait(seconds: 901)
    #expect(clerk.sees("15 минуттан асты: себебін көрсетіңіз"))
    try clerk.type("<Esc>")
    clerk.wait(seconds: 5)
    #expect(!clerk.sees("себебін көрсетіңіз"), "asked once")
    try clerk.type("<F4><Down><Down><Down><Down><Down>")
    clerk.wait(seconds: 1)
    try clerk.type("<Enter>")
    #expect(clerk.message.contains("Себебі жазылды: 001 талон"))
    try clerk.type("<Enter><Esc><F6>")
    clerk.wait(seconds: 901)
    #expect(clerk.sees("себебін көрсетіңіз"))
    try clerk.type("<F4>жарық сөнді<Enter>")
    let visit = try clerk.visit(1)
    #expect(visit.reasons[.waiting]?.map(\.reason) == [.tooFewDesks])
    #expect(visit.reasons[.serving]?.map(\.words) == ["жарық сөнді"])
    #expect(visit.breaches(at: clerk.now).map(\.phase) == [.waiting, .serving])
    #expect(visit.unexplainedBreaches(at: clerk.now).isEmpty)
  }
}
