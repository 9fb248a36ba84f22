import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing
@testable import Workbench
@testable import qabyldau

@Suite("Counts and remaining time in the inbox")
struct InboxCountTests {
  @Test("After the first case of an empty store title and filters count it")
  func firstCase() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    #expect(clerk.sees("[Менікі 0]"))
    try clerk.type("<F12><Ins><Enter>\(Way.toDecision.dropFirst())<Enter><Enter><Esc>")
    #expect(clerk.sees("Менікі · 1/1"))
    #expect(clerk.sees("[Менікі 1]"))
    #expect(clerk.sees("Өзгені күтеді 1"))
    #expect(clerk.sees("Бәрі 1"))
    #expect(!clerk.sees("Реті өзгерді"))
  }

  @Test("F5 asks for every count anew, and so does what another desk writes", arguments: [0, 1])
  func outside(way: Int) throws {
    let clerk = try ClerkAtDesk()
    let before = try #require(clerk.store).count(Self.all(clerk))
    #expect(clerk.sees("Бәрі \(before)"))
    try clerk.elsewhere { store in try Self.withdraw(3, in: store, at: clerk.now) }
    if way == 1 { try clerk.type("<F5>") }
    #expect(try #require(clerk.store).count(Self.all(clerk)) == before - 1)
    #expect(clerk.sees("Бәрі \(before - 1)"))
  }

  @Test("A row that left keeps its line, and its place is never beyond the total")
  func leftRow() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter>\(Way.toDecision.dropFirst())<Down><Enter><Enter><Esc>")
    try clerk.elsewhere { store in try Self.withdraw(1, in: store, at: clerk.now) }
    #expect(clerk.sees("[Менікі 0]"))
    #expect(clerk.sees("1/1") && !clerk.sees("1/0"))
    try clerk.type("<F5>")
    #expect(!clerk.sees("1/1"))
  }

  @Test(
    "Read aloud, rows have their number in the whole list, whatever part of it is on the screen")
  func spokenNumbers() throws {
    let clerk = try ClerkAtDesk(isPlain: true)
    let own = try #require(clerk.model.inbox.counts[.mine])
    try #require(own > clerk.model.inboxCapacity + 2, "a list longer than the screen")
    #expect(clerk.speech.contains("1-жол, барлығы \(own)."))
    let said = clerk.model.inboxCapacity + 2
    #expect(clerk.speech.contains("Тағы \(own - said) жол."), "\(clerk.speech)")
    try clerk.type("<End>")
    #expect(clerk.speech.contains("Таңдалды: \(own)-жол, барлығы \(own)."), "\(clerk.speech)")
    #expect(!clerk.speech.contains("Тағы "))
    for _ in 0..<9 where clerk.model.inbox.filter != .all { try clerk.type("<Tab>") }
    for _ in 0..<22 { try clerk.type("<Down>") }
    let all = try #require(clerk.model.inbox.counts[clerk.model.inbox.filter])
    try #require(all > 23)
    #expect(clerk.speech.contains("Таңдалды: 23-жол, барлығы \(all)."), "\(clerk.speech)")
  }

  @Test("Today's rows say the working time that is left, later ones the working days")
  func remaining() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false, at: "2026-11-24T10:27:00")
    try clerk.type("<F12><Ins><Enter>\(Way.toDecision.dropFirst())<Down><Enter><Enter><Esc>")
    #expect(clerk.sees("26.11 бс · 2 күн"))
    let then = try ClerkAtDesk(continuing: clerk, at: "2026-11-26T16:00:00")
    try then.type("<Esc>")
    #expect(then.sees("*") && then.sees("бүгін 1:30 қалды"))
    let wide = try ClerkAtDesk(
      continuing: clerk, at: "2026-11-26T12:00:00", size: Size(width: 120, height: 40))
    try wide.type("<Esc>")
    #expect(wide.sees("бүгін 17:30, 26.11 · жұмыс уақытынан 4:00 қалды"))
    let late = try ClerkAtDesk(continuing: clerk, at: "2026-11-27T10:00:00")
    try late.type("<Esc>")
    #expect(late.sees("1 күн өтті"))
  }

  private static func all(_ clerk: ClerkAtDesk) -> InboxQuery {
    InboxQuery(
      filter: .all, clerk: DemoStore.clerk, today: clerk.now.date, soonUntil: clerk.now.date)
  }

  private static func withdraw(_ serial: Int, in store: Store, at now: Moment) throws {
    let id = try #require(try store.caseID(of: ApplicationNumber(year: 2026, serial: serial)))
    let subject = try #require(try store.subject(id))
    let office = try store.office()
    let colleague = try #require(office.clerk(ClerkID("zhaqsybaeva")))
    let author = Author(clerk: colleague.id, desk: "2-терезе", moment: now)
    _ = try store.write(by: author) {
      try $0.carryOut(
        .withdraw(reason: "отбасы сұрады"), on: subject,
        try Invented.circumstances(now, by: colleague, office: office))
    }
  }
}

@Suite("What the screens show of a layer, a title and a deadline")
struct ScreenDetailTests {
  @Test("At 40 by 10 the deadline stands in the first row of the application")
  func deadlineFirst() throws {
    let clerk = try ClerkAtDesk(size: Size(width: 40, height: 10))
    try clerk.type("<Enter>")
    #expect(clerk.sees("9 күн өтті"))
  }

  @Test("Beside and under a layer there are no half words, and one > only", arguments: Way.all)
  func layers(way: Way) throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Key.names(way.keys))
    guard clerk.model.view().layer != nil else { return }
    let surface = clerk.surface
    let marks = (0..<24).flatMap { row in (0..<80).map { surface[row, $0] } }
      .count { $0.scalar == ">" && $0.role == .selected }
    #expect(marks <= 1)
    for line in surface.lines where line.contains("│") {
      #expect(line.split(separator: "│")[0].allSatisfy { $0 == " " }, "\(line)")
      #expect(line.last == "│", "\(line)")
    }
  }

  @Test(
    "Wherever Esc leads back it is in the last line, at every width", arguments: Way.all,
    [40, 60, 80, 120])
  func wayOut(way: Way, width: Int) throws {
    let clerk = try ClerkAtDesk(size: Size(width: width, height: 24))
    try clerk.type(Key.names(way.keys))
    let sheet = clerk.model.view()
    guard sheet.keys.contains(where: \.isWayOut) else {
      #expect(clerk.model.stack.count == 1 && clerk.model.layers.isEmpty)
      return
    }
    #expect(clerk.surface.lines.last?.contains("Esc ") == true, "\(clerk.screen)")
  }

  @Test("End and Home work in the list of places")
  func places() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("b<End>")
    let table = clerk.model.view().layer?.blocks.compactMap { block -> Table? in
      if case .table(let table) = block { return table }
      return nil
    }.first
    #expect(table?.selected == (table?.rows.count ?? 0) - 1)
    try clerk.type("<Esc>")
    try clerk.type("b<End><Home><Enter>")
    #expect(clerk.sees("Келушілер · 1-терезе"))
  }

  @Test("A demo says so in the title of every screen", arguments: Way.all)
  func demo(way: Way) throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Key.names(way.keys))
    #expect(clerk.model.view().title.first == "ҮЛГІ")
  }

  @Test("On the notice before it is printed too")
  func demoNotice() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<Enter>p<Enter>")
    #expect(clerk.model.view().title.first == "ҮЛГІ")
    #expect(clerk.model.context == .notice)
  }

  @Test("Plain mode speaks no sign that only parts words on a screen", arguments: Way.all)
  func spoken(way: Way) throws {
    let clerk = try ClerkAtDesk(isPlain: true)
    try clerk.type(Key.names(way.keys))
    // The words of an act and of a paper keep their dashes.
    let sheet = clerk.model.view()
    let isQuoting = (sheet.layer?.blocks ?? sheet.blocks).contains {
      if case .document = $0 { true } else { false }
    }
    guard !isQuoting else { return }
    for sign in "·—" { #expect(!clerk.speech.contains(sign), "\(sign)") }
  }
}
