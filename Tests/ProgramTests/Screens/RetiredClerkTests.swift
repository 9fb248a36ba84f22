import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("The office lets a clerk go, or gives another role, while the desk is open")
struct RetiredClerkTests {
  private static let akhmetov = ClerkID("akhmetov")

  private func desk() throws -> ClerkAtDesk {
    try ClerkAtDesk(applications: 12, hasVisitors: false, clerk: Self.akhmetov)
  }

  /// Another program writes; the desk has not looked at the store yet.
  private func unseen(_ clerk: ClerkAtDesk, _ command: StaffCommand) throws {
    let store = try Store(opening: clerk.folder.file("qabyldau.sqlite"))
    try change(store, command, at: clerk.now)
  }

  private func change(_ store: Store, _ command: StaffCommand, at now: Moment) throws {
    let head = try #require(try store.office().clerk(DemoStore.head))
    try store.write(by: Author(clerk: head.id, desk: "", moment: now)) { writing in
      try writing.append(try writing.office.decide(command, by: head))
    }
  }

  @Test(
    "One who has left registers nobody, though the desk does not know it yet; the words say why")
  func notSeenYet() throws {
    let clerk = try desk()
    let visits = try #require(try clerk.store?.openVisits().count)
    try clerk.type("<F12>")
    try unseen(clerk, .retire(Self.akhmetov))
    try clerk.type("<Ins><Enter>")
    #expect(try clerk.store?.openVisits().count == visits)
    #expect(clerk.sees("қызметкер емессіз"), "\(clerk.screen)")
    #expect(clerk.sees("F10"), "\(clerk.screen)")
  }

  @Test("The open desk says it without a key, on every screen, and opens no application any more")
  func seen() throws {
    let clerk = try desk()
    #expect(!clerk.sees("қызметкер емессіз"))
    try clerk.elsewhere { try change($0, .retire(Self.akhmetov), at: clerk.now) }
    #expect(clerk.bells > 0)
    for keys in ["", "<F12>", "<Esc>"] {
      try clerk.type(keys)
      clerk.wait(seconds: 9)
      #expect(clerk.sees("қызметкер емессіз"), "\(keys)\n\(clerk.screen)")
    }
    let id = try #require(try clerk.store?.caseID(of: ApplicationNumber(year: 2026, serial: 3)))
    let version = try clerk.store?.subject(id)?.version
    clerk.carryOut(.openCase(id, reason: nil))
    #expect(clerk.model.context == .inbox, "\(clerk.screen)")
    #expect(try clerk.store?.subject(id)?.version == version)
  }

  @Test("A new role decides at once: one who became an auditor writes no note")
  func demoted() throws {
    let clerk = try desk()
    let checked = try CheckedCase(at: clerk, by: Self.akhmetov)
    let version = try #require(try clerk.store?.subject(checked.id)?.version)
    try unseen(clerk, .changeRole(Self.akhmetov, .auditor))
    clerk.carryOut(.decide(checked.id, version: version, [.note("хабар")]))
    #expect(try clerk.store?.subject(checked.id)?.version == version)
    #expect(clerk.model.note?.isBad == true)
    try unseen(clerk, .changeRole(Self.akhmetov, .clerk))
    clerk.carryOut(.decide(checked.id, version: version, [.note("хабар")]))
    #expect(try clerk.store?.subject(checked.id)?.version == version + 1)
  }

  @Test("What the office settles is settled by the role of now as well")
  func settling() throws {
    let clerk = try ClerkAtDesk(applications: 2, hasVisitors: false)
    let choice = OfficeChoice.policy(.waitAfterRepeat, .tenCalendarDays)
    let before = try #require(try clerk.store?.office()).version
    try unseen(clerk, .changeRole(DemoStore.clerk, .clerk))
    clerk.carryOut(.calendar(.settle(choice)))
    #expect(try clerk.store?.office().version == before + 1, "only the new role")
    try unseen(clerk, .changeRole(DemoStore.clerk, .supervisor))
    clerk.carryOut(.calendar(.settle(choice)))
    #expect(try clerk.store?.office().version == before + 3)
  }
}
