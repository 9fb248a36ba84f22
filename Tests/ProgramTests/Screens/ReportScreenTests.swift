import Cases
import Demo
import Fixtures
import Law
import Notices
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

@Suite("Reports on the screen")
struct ReportScreenTests {
  private func atReports() throws -> ClerkAtDesk {
    let desk = try ClerkAtDesk()
    try desk.type("<F2>reports<Enter>")
    return desk
  }

  @Test("Bars with their numbers, and every figure of the row in focus in words")
  func bars() throws {
    let desk = try atReports()
    #expect(desk.sees("█"))
    #expect(desk.sees("Тіркелгені: "))
    #expect(desk.sees("Барлығы"))
    let report = try #require(
      try desk.store?.report(
        ReportQuery(.applications, days: "2026-11-01"..."2026-11-24"), at: desk.now))
    guard case .count(let count) = report.total?[1] else { return }
    #expect(desk.sees("Тіркелгені: \(count)"))
  }

  @Test("Enter goes from report to report and back to the first")
  func kinds() throws {
    let desk = try atReports()
    for kind in [
      "Келушілер", "Шектен асу", "Өтініштер тізілімі", "Хабарламалар тізілімі", "Өтініштер",
    ] {
      try desk.type("<Enter>")
      #expect(desk.sees("[\(kind.prefix(18))"), "\(kind)\n\(desk.screen)")
    }
  }

  @Test("Another grouping and another period show the same total of the year")
  func groupings() throws {
    let desk = try atReports()
    try desk.type("<F5><F5>")
    #expect(desk.sees("01.01.2026–24.11.2026"))
    for _ in 0..<7 {
      try desk.type("<F6>")
      #expect(desk.sees("Тіркелгені: 60"), "\(desk.screen)")
    }
  }

  @Test("Printed it is a page, saved it is a spreadsheet, both in the folder of the office")
  func papers() throws {
    let desk = try atReports()
    try desk.type("p")
    try desk.waitUntil { desk.model.note?.text.contains("notices/") == true }
    #expect(desk.sees("notices/"), "without a printer it says where the page lies")
    try desk.type("<F8>")
    let names = try desk.folder.names(in: "notices")
    #expect(names.contains { $0.hasSuffix(".fods") }, "\(names)")
    #expect(names.count == 2)
  }

  @Test("In plain mode there are no bars, and the words are all there")
  func plain() throws {
    let desk = try ClerkAtDesk(isPlain: true)
    try desk.type("<F2>reports<Enter>")
    #expect(!desk.speech.contains("█"))
    #expect(desk.speech.contains("Тіркелгені: "))
  }
}

@Suite("The sheet of a day")
struct DaySheetTests {
  private func atClose() throws -> ClerkAtDesk {
    let desk = try ClerkAtDesk()
    try desk.type("b<Down><Down><Down><Down><Down><Down><Enter>")
    return desk
  }

  @Test("Whoever still stands there comes first, then what goes on tomorrow and with whom")
  func order() throws {
    let desk = try atClose()
    #expect(desk.model.context == .handover, "\(desk.screen)")
    let lines = desk.surface.lines
    let standing = try #require(lines.firstIndex { $0.contains("Сағаты тоқтамағандар") })
    let breaches = lines.firstIndex { $0.contains("Шектен асқандар") }
    #expect(breaches.map { $0 > standing } ?? true)
    #expect(desk.sees("Күту: медиана"))
    let sheet = try #require(try desk.store?.daySheet("2026-11-24"))
    #expect(sheet.standing.count == 5)
    #expect(sheet.until == "2026-11-25")
    #expect(sheet.due.allSatisfy { $0.due.date.map { $0 <= "2026-11-25" } ?? false })
    #expect(!sheet.due.isEmpty)
  }

  @Test("The page has what was passed, what waits and two places to sign")
  func page() throws {
    let desk = try atClose()
    let store = try #require(desk.store)
    let sheet = try store.daySheet("2026-11-24")
    let page = DaySheetTables(sheet, at: desk.now, .kazakh, desk.model.office).page(isDemo: true)
    let text = page.body.map(\.text).joined(separator: "\n")
    #expect(text.contains("Ертеңге қалғаны"))
    #expect(text.contains("Тапсырды (қолы, аты-жөні)"))
    #expect(text.contains("Қабылдады (қолы, аты-жөні)"))
    for row in sheet.due { #expect(text.contains(row.number.description)) }
    #expect(page.isDemo)
  }

  @Test("F8 gives a case of tomorrow to a colleague, and the sheet says so at once")
  func handed() throws {
    let desk = try atClose()
    let store = try #require(desk.store)
    let before = try store.daySheet("2026-11-24")
    let own = try #require(before.due.last { $0.holder == DemoStore.clerk })
    try desk.type("<Home><F8>")
    #expect(desk.sees("Алдымен істің жолын таңдаңыз"), "a visitor is no case")
    try desk.type("<End>")
    for _ in 0..<before.due.count {
      let line = desk.surface.lines.first { $0.hasPrefix(">") }
      if line?.contains(own.number.description) == true { break }
      try desk.type("<Up>")
    }
    try desk.type("<F8>")
    #expect(desk.sees("кімге тапсырасыз"), "\(desk.screen)")
    try desk.type("<Down><Down><Enter>")
    #expect(desk.model.context == .handover)
    let holder = try #require(try store.subject(own.id)?.holder)
    #expect(holder != DemoStore.clerk)
    let name = try #require(desk.model.office.clerk(holder)?.name)
    let line = desk.surface.lines.first { $0.contains(own.number.description) }
    #expect(line?.contains(name) == true, "\(desk.screen)")
  }

  @Test("p prints it, and with nobody left the close of the day prints it as well")
  func printing() throws {
    let desk = try atClose()
    try desk.type("p")
    try desk.waitUntil { desk.model.note?.text.contains("notices/") == true }
    #expect(try desk.folder.names(in: "notices").count == 1)
    let empty = try ClerkAtDesk(applications: 5)
    let store = try #require(empty.store)
    for visit in try store.openVisits() {
      let clerk = try #require(empty.model.office.clerk(ClerkID("akhmetov")))
      let now = VisitCircumstances(
        moment: empty.now, clerk: clerk, desk: "2-терезе", settings: empty.model.office.settings)
      let author = Author(clerk: clerk.id, desk: "2-терезе", moment: empty.now)
      try store.write(by: author) { writing in
        switch visit.state {
        case .serving: _ = try writing.carryOut(.finish(.adviceGiven), on: visit, now)
        case .waiting, .absent: _ = try writing.carryOut(.leave("кетті"), on: visit, now)
        case .finished, .left: break
        }
      }
    }
    try empty.type("b<Down><Down><Down><Down><Down><Down><Enter>")
    try empty.type("<Enter>")
    #expect(try store.office().closedDays == ["2026-11-24"])
    #expect(try empty.folder.names(in: "notices").contains { $0.hasPrefix("Күн қорытындысы") })
  }
}

@Suite("A past day on the screen")
struct ReplayScreenTests {
  @Test("z shows the case with the calendar of that day, not with the one of today")
  func calendar() throws {
    let desk = try ClerkAtDesk(clerk: ClerkID("zhaqsybaeva"))
    let store = try #require(desk.store)
    let open = try #require(
      try store.openCases().last { $0.stage == .checking && $0.facts.registered == "2026-11-24" })
    let head = desk.model.clerk
    let change = CalendarChange.day(
      "2026-11-25", works: false, movedFrom: nil, act: "№ 900", certainty: .confirmed,
      calendar: .five)
    try desk.elsewhere { other in
      _ = try other.write(
        by: Author(clerk: head.id, desk: "", moment: "2026-11-25T08:00")
      ) { try $0.change(change, by: head) }
    }
    try desk.type("/\(open.number.serial)<Enter>")
    #expect(desk.sees("27.11"), "\(desk.screen)")
    try desk.type("z24112026<Enter>")
    #expect(desk.sees("24.11.2026 жағдайы"))
    #expect(desk.sees("26.11"), "\(desk.screen)")
    #expect(!desk.sees("27.11"))
    try desk.type("y")
    #expect(desk.sees("26.11"))
  }
}
