import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("The hours of a service, set on the rules screen")
struct OfficeHoursTests {
  private static let head = CalendarDeskScreenTests.head
  /// Fields hold the hours of now: each is emptied and typed anew.
  private static let emptied = "<Backspace><Backspace><Backspace><Backspace>"

  private func atRules(by clerk: ClerkID = head) throws -> ClerkAtDesk {
    let desk = try ClerkAtDesk(clerk: clerk)
    try desk.type("<F2>rules<Enter>")
    return desk
  }

  private func type(_ times: [String], _ desk: ClerkAtDesk) throws {
    try desk.type("<F4>")
    for time in times {
      try desk.type(Self.emptied + time + (time.isEmpty ? "<Enter>" : ""))
    }
  }

  private func schedule(_ desk: ClerkAtDesk) throws -> WorkSchedule? {
    try desk.store?.office().settings.schedules?[.home]
  }

  @Test("The form shows the hours of now; what is typed is the office's own, with who and when")
  func set() throws {
    let desk = try atRules()
    try desk.type("<F4>")
    #expect(desk.model.context == .form)
    for time in ["0900", "1830", "1730", "1300", "1430"] { #expect(desk.sees(time), "\(time)") }
    #expect(Golden().difference(desk.screen, "office-hours.80x24") == nil)
    try desk.type("<Esc>")
    try type(["0800", "1700", "0800", "1600", "1200", "1300"], desk)
    try desk.type("<Enter>")
    #expect(desk.model.context == .rules, "\(desk.screen)")
    #expect(desk.sees("Жұмыс уақыты сақталды"))
    #expect(desk.sees("08:00–17:00"))
    let own = try #require(try schedule(desk))
    #expect(own.open == ClockTime(8, 0) && own.close == ClockTime(17, 0))
    #expect(own.intakeFrom == ClockTime(8, 0) && own.intakeUntil == ClockTime(16, 0))
    #expect(own.lunchFrom == ClockTime(12, 0) && own.lunchUntil == ClockTime(13, 0))
    let entries = try #require(try desk.store?.logEntries(LogQuery(day: desk.now.date), limit: 50))
    let entry = try #require(
      entries.first { if case .office(.settingsChanged) = $0.event { true } else { false } })
    #expect(entry.line.clerk == Self.head)
    #expect(desk.model.office.hours(of: .home)?.isOwn == true)
  }

  @Test("Typed as the order has them, the order's hours hold again")
  func back() throws {
    let desk = try atRules()
    try type(["0800", "1700", "0800", "1600", "", ""], desk)
    #expect(try schedule(desk)?.lunchFrom == ClockTime(8, 0), "no break")
    try type(["0900", "1830", "0900", "1730", "1300", "1430"], desk)
    try desk.type("<Enter>")
    #expect(try schedule(desk) == nil)
    #expect(desk.model.office.hours(of: .home)?.isOwn == false)
  }

  @Test(
    "What cannot be is told, nothing is recorded and nothing typed is lost",
    arguments: [
      (["1700", "0800"], "Жұмыс басталғаннан кейін аяқталады"),
      (["0800", "1700", "0800", "1600", "1600", "1800"], "Үзіліс жұмыс уақытынан аспайды"),
      (["0800", "1700", "0700", "1600", "1200", "1300"], "Қабылдау жұмыс уақытынан аспайды"),
      (["2500"], "2500"),
    ])
  func impossible(times: [String], words: String) throws {
    let desk = try atRules()
    try type(times, desk)
    try desk.type(String(repeating: "<Enter>", count: 7 - times.count))
    #expect(desk.sees(words), "\(desk.screen)")
    #expect(desk.model.context == .form)
    #expect(desk.sees(times.first ?? ""))
    #expect(try schedule(desk) == nil)
  }

  @Test("Nothing changed is nothing recorded")
  func unchanged() throws {
    let desk = try atRules()
    try desk.type("<F4>" + String(repeating: "<Enter>", count: 6))
    #expect(desk.sees("Өзгеріс жоқ"), "\(desk.screen)")
    #expect(try desk.store?.office().settings.schedules == nil)
  }

  @Test("A clerk reads them and sets nothing")
  func clerk() throws {
    let desk = try atRules(by: ClerkID("akhmetov"))
    try desk.type("<F4>")
    #expect(desk.model.context == .rules)
    #expect(desk.sees("Мұны басшы мен әкімші ғана белгілейді"))
  }

  @Test("A service that this kind of office does not provide has no hours to set")
  func elsewhere() throws {
    let desk = try atRules()
    let lines = RulesScreen.lines(desk.model.office)
    let first = try #require(lines.firstIndex { $0.service == .pmpk })
    try desk.type(String(repeating: "<Down>", count: first) + "<F4>")
    #expect(desk.model.context == .rules)
    #expect(desk.sees("бұл қызметтің жұмыс уақыты жоқ"))
  }
}
