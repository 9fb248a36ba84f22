import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("A draft that another desk has registered or discarded")
struct GoneDraftTests {
  /// The clerk types a draft without a visitor.
  private func typing() throws -> (ClerkAtDesk, DraftID) {
    let clerk = try ClerkAtDesk(applications: 5)
    try clerk.type("<F12><Enter>")
    try #require(clerk.model.context == .intake, "\(clerk.screen)")
    try clerk.type("35")
    return (clerk, try #require(try clerk.store?.drafts(of: DemoStore.clerk).first?.id))
  }

  @Test("The next key says so, and everything that stands on the screen is kept as a new draft")
  func typed() throws {
    let (clerk, id) = try typing()
    #expect(try clerk.store?.discardDraft(id) == true)
    try clerk.type("01")
    #expect(clerk.sees("Жобаны басқа терезе тіркеген не жойған"), "\(clerk.screen)")
    try clerk.type("01")
    let drafts = try #require(try clerk.store?.drafts(of: DemoStore.clerk))
    #expect(drafts.count == 1)
    #expect(drafts.first?.draft[.childIIN].hasPrefix("350101") == true, "\(clerk.screen)")
    #expect(drafts.first?.draft == clerk.model.intake?.draft)
    #expect(clerk.model.drafts.map(\.id) == drafts.map(\.id))
  }

  @Test("It is not registered a second time; what was typed stays, and the next try is a new one")
  func registered() throws {
    let (clerk, _) = try typing()
    let draft = Invented.draft(iin: nil)
    let store = try #require(clerk.store)
    let id = try store.saveDraft(
      draft, id: nil, clerk: DemoStore.clerk, desk: "1-терезе", at: clerk.now)
    clerk.carryOut(.register(draft, id, .talon))
    let query = InboxQuery(
      filter: .all, clerk: DemoStore.clerk, today: clerk.now.date, soonUntil: clerk.now.date)
    let count = try store.count(query)
    clerk.carryOut(.register(draft, id, .talon))
    #expect(try store.count(query) == count, "one draft is one application")
  }
}
