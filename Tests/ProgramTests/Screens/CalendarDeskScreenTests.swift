import Cases
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

@Suite("The calendar and rules desk")
struct CalendarDeskScreenTests {
  static let head = ClerkID("zhaqsybaeva")

  private func atCalendar(by clerk: ClerkID = head) throws -> ClerkAtDesk {
    let desk = try ClerkAtDesk(clerk: clerk)
    try desk.type("<F2>calendar<Enter>")
    return desk
  }

  /// The day, the act, then every case that changes.
  private func preview(_ desk: ClerkAtDesk) throws {
    try desk.type("<Enter><Down><Enter>25112026<Enter><Enter>20.11.2026 № 900 қаулы<Enter>")
  }

  @Test("An administrator adds a day: date, act, every case that changes, and only F8 records it")
  func add() throws {
    let desk = try atCalendar()
    try preview(desk)
    #expect(desk.model.context == .recount, "\(desk.screen)")
    #expect(desk.sees("25.11 енді есептелмейді"))
    #expect(desk.sees("F8 басылғанша ештеңе жазылмайды"))
    #expect(try desk.store?.calendarRecords().isEmpty == true)
    #expect(Golden().difference(desk.screen, "recount.80x24") == nil)
    try desk.type("<F8>")
    #expect(desk.sees("Күнтізбе өзгерді"))
    let record = try #require(try desk.store?.calendarRecords().first)
    #expect(record.entry.date == "2026-11-25")
    #expect(record.entry.source == "20.11.2026 № 900 қаулы")
    #expect(record.added.clerk == Self.head)
    #expect(try !desk.model.office.calendar.works("2026-11-25"))
    #expect(desk.sees("Жақсыбаева Р. Т."))
    #expect(Golden().difference(desk.screen, "calendar-own.80x24") == nil)
  }

  @Test("Enter in the preview is the safe answer: nothing is recorded")
  func safe() throws {
    let desk = try atCalendar()
    try preview(desk)
    try desk.type("<Enter>")
    #expect(desk.model.context == .calendar)
    #expect(try desk.store?.calendarRecords().isEmpty == true)
  }

  @Test("Taken back, the inbox is as it was")
  func undo() throws {
    let desk = try ClerkAtDesk(clerk: Self.head)
    let before = try desk.store.map { try $0.openCases().map { $0.stage } }
    let inbox = desk.screen
    try desk.type("<F2>calendar<Enter>")
    try preview(desk)
    try desk.type("<F8>")
    let lines = desk.surface.lines
    let own = try #require(lines.firstIndex { $0.contains("25.11") && $0.contains("+") })
    for _ in 0..<40 where desk.surface.cursor?.row != own { try desk.type("<Down>") }
    try desk.type("<Del>")
    #expect(desk.model.context == .recount, "\(desk.screen)")
    #expect(desk.sees("25.11 енді есептеледі"))
    try desk.type("<F8>")
    #expect(desk.sees("алынды"))
    #expect(try desk.store?.calendarRecords().first?.removed?.clerk == Self.head)
    try desk.type("<Esc>")
    #expect(try desk.store.map { try $0.openCases().map { $0.stage } } == before)
    let after = desk.surface.lines.dropFirst(3).prefix(15)
    #expect(
      Array(after)
        == inbox.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init).dropFirst(3).prefix(15).map { $0 })
  }

  @Test("A day of the state's table cannot be taken back, and a clerk changes nothing")
  func refusals() throws {
    let desk = try atCalendar()
    try desk.type("<Del>")
    #expect(desk.sees("Ұйымның өзі қосқан күн ғана алынады"))
    let clerk = try atCalendar(by: ClerkID("akhmetov"))
    try clerk.type("<Enter>")
    #expect(clerk.sees("Күнтізбені тек әкімші мен басшы өзгертеді"))
    #expect(clerk.model.context == .calendar)
  }

  @Test("A wrong day or a missing act is said, and what was typed stays")
  func wrong() throws {
    let desk = try atCalendar()
    try desk.type("<Enter><Down><Enter>31022026<Enter><Enter>№ 900<Enter>")
    #expect(desk.sees("31022026"))
    #expect(desk.model.context == .form)
    try desk.type("<Esc><Enter><Down><Enter>28112026<Enter><Enter>№ 900<Enter>")
    #expect(desk.sees("онсыз да демалыс күні"))
  }

  @Test("Tab shows the other years that are known")
  func years() throws {
    let desk = try atCalendar()
    #expect(desk.sees("Күнтізбе · 2026"))
    try desk.type("<Tab>")
    #expect(desk.sees("Күнтізбе · 2027"))
    #expect(desk.sees("болжамды"))
    try desk.type("<Tab>")
    #expect(desk.sees("Күнтізбе · 2024"))
  }

  @Test("F1 on a reading shows the words of its clause")
  func rules() throws {
    let desk = try ClerkAtDesk()
    try desk.type("<F2>rules<Enter><Down><Down><F1>")
    #expect(desk.model.context == .why)
    #expect(desk.sees("home.req.3.1"))
    let clause = try #require(ClauseLibrary.clause("home.req.3.1"))
    let first = try #require(clause.text.split(separator: " ").first)
    #expect(desk.sees(String(first)))
    try desk.type("<Esc>")
    for _ in 0..<100 { try desk.type("<Down>") }
    #expect(desk.model.context == .rules)
  }
}
