import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("The calendar of the office in the store")
struct CalendarDeskTests {
  static let head = Invented.supervisor

  private func closed(_ date: CivilDate) -> CalendarChange {
    .day(
      date, works: false, movedFrom: nil, act: "20.11.2026 № 900 қаулы", certainty: .confirmed,
      calendar: .five)
  }

  private func change(_ change: CalendarChange, _ store: Store, at moment: Moment) throws -> Recount
  {
    try store.write(by: StoreFixture.author(at: moment, by: Self.head)) {
      try $0.change(change, by: Self.head)
    }
  }

  @Test("The preview changes nothing; the change does what the preview said")
  func preview() throws {
    let fixture = try StoreFixture()
    _ = try fixture.register(at: "2026-11-24T10:00")
    let before = RebuildTests.lists(fixture.store.path)
    let preview = try fixture.store.recount(closed("2026-11-25"), by: Self.head)
    #expect(RebuildTests.lists(fixture.store.path) == before)
    #expect(preview.changes.count == 1)
    let done = try change(closed("2026-11-25"), fixture.store, at: "2026-11-24T11:00")
    #expect(done == preview)
    #expect(try fixture.inbox().first?.due.date == "2026-11-27")
  }

  @Test("Taken back, the lists are the same byte for byte, and equal the log")
  func undo() throws {
    let folder = try TemporaryFolder()
    let store = try Store(creating: folder.file("demo.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, seed: 3)
    try demo.fill(applications: 200)
    let before = RebuildTests.lists(store.path)
    let there = try change(closed("2026-11-25"), store, at: "2026-11-24T11:00")
    #expect(!there.changes.isEmpty)
    let changed = RebuildTests.lists(store.path)
    #expect(changed != before)
    try store.rebuild()
    #expect(RebuildTests.lists(store.path) == changed)
    let back = try change(.remove("2026-11-25"), store, at: "2026-11-24T11:05")
    #expect(back.changes.map(\.after) == there.changes.map(\.before))
    #expect(RebuildTests.lists(store.path) == before)
    #expect(try store.check().isSound)
  }

  @Test("The log keeps act, author and moment of what was added and taken back")
  func records() throws {
    let fixture = try StoreFixture()
    _ = try change(closed("2026-11-25"), fixture.store, at: "2026-11-24T11:00")
    _ = try change(.remove("2026-11-25"), fixture.store, at: "2026-11-24T11:05")
    let record = try #require(try fixture.store.calendarRecords().first)
    #expect(record.entry.source == "20.11.2026 № 900 қаулы")
    #expect(record.added == .init(clerk: Self.head.id, at: "2026-11-24T11:00"))
    #expect(record.removed == .init(clerk: Self.head.id, at: "2026-11-24T11:05"))
  }

  @Test("A clerk who may not change it leaves the store as it was")
  func refused() throws {
    let fixture = try StoreFixture()
    #expect(throws: CalendarRefusal.roleMayNot(.clerk)) {
      try fixture.store.write(by: StoreFixture.author()) {
        try $0.change(closed("2026-11-25"), by: Invented.clerk)
      }
    }
    #expect(try fixture.store.calendarRecords().isEmpty)
  }

  @Test("An event records the edition of the calendar it was decided under")
  func editions() throws {
    let fixture = try StoreFixture()
    let first = try fixture.register(at: "2026-11-24T10:00")
    _ = try change(closed("2026-11-25"), fixture.store, at: "2026-11-24T11:00")
    _ = try change(.remove("2026-11-25"), fixture.store, at: "2026-11-24T11:05")
    let second = try fixture.register("Ким Арсен", iin: "350101500017", at: "2026-11-24T12:00")
    #expect(try fixture.store.history(first.id)?.events.first?.editions.calendar == 0)
    #expect(try fixture.store.history(second.id)?.events.first?.editions.calendar == 2)
  }
}
