import Cases
import Fixtures
import Law
import Store
import Testing

@Suite("A word of the lists that this program does not know")
struct UnknownWordTests {
  private func refuses(_ column: String, _ read: (Store) throws -> Void) throws {
    let fixture = try StoreFixture()
    try fixture.register()
    _ = try fixture.store.write(by: StoreFixture.author()) { writing in
      try writing.arrive(service: .home, place: .school, Invented.atDesk())
    }
    try read(fixture.store)
    let parts = column.split(separator: ".").map(String.init)
    let file = SQLFile(fixture.store.path)
    #expect(file.run("UPDATE \(parts[0]) SET \(parts[1]) = 'of-a-newer-program'") == nil)
    let trouble = StoreTrouble.damaged(detail: "\(column) «of-a-newer-program»")
    #expect(throws: trouble) { try read(fixture.store) }
  }

  @Test(
    "It is told as damage and becomes no other service, channel or stage",
    arguments: ["case_row.service", "case_row.channel", "case_row.stage"])
  func inbox(column: String) throws {
    try refuses(column) { store in
      let query = InboxQuery(
        filter: .all, clerk: Invented.clerk.id, today: Invented.morning.date,
        soonUntil: Invented.morning.date)
      _ = try store.inbox(query, .after(.first), limit: 5)
    }
  }

  @Test(
    "Nothing of it goes to the state's monitoring",
    arguments: ["case_row.service", "case_row.channel", "case_stage.stage"])
  func monitoring(column: String) throws {
    try refuses(column) { _ = try $0.openStages() }
  }

  @Test(
    "Nor into a report, nor to the front desk",
    arguments: ["case_row.service", "case_row.channel", "case_figure.outcome"])
  func reports(column: String) throws {
    let day = Invented.morning.date
    try refuses(column) { _ = try $0.caseFigures(day...day) }
  }

  @Test(
    "Nor to the front desk", arguments: ["visit_row.place", "visit_row.state", "visit_row.service"])
  func visits(column: String) throws {
    let day = Invented.morning.date
    try refuses(column) { _ = try $0.visits(of: day...day) }
  }
}
