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
    try store.change(change, by: Self.head, StoreFixture.author(at: moment, by: Self.head))
  }

  @Test("The preview changes nothing; the change does what the preview said")
  func preview() throws {
    let fixture = try StoreFixture()
    _ = try fixture.register(at: "2026-11-24T10:00")
    let before = RebuildTests.lists(fixture.store.path)
    let preview = try fixture.store.recount(
      closed("2026-11-25"), by: Self.head, at: "2026-11-24T11:00")
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

  /// Counts a change, lets other desks work, and records it: what the administrator's program does
  /// while nobody waits for it.
  private func change(
    _ change: CalendarChange, _ fixture: StoreFixture, meanwhile: () throws -> Void
  ) throws -> Recount {
    let author = StoreFixture.author(at: "2026-11-24T11:30", by: Self.head)
    let events = try fixture.store.office().decide(change, by: Self.head)
    let counted = try fixture.store.countedDates(events, change, at: author.moment)
    try meanwhile()
    return try fixture.store.write(by: author) {
      try $0.change(change, by: Self.head, counted)
    }
  }

  @Test("A family that comes while the dates are counted gets the new date all the same")
  func registeredMeanwhile() throws {
    let fixture = try StoreFixture()
    _ = try fixture.register(at: "2026-11-24T10:00")
    let done = try change(closed("2026-11-25"), fixture) {
      _ = try fixture.register("Ким Арсен", iin: "350101500017", at: "2026-11-24T11:10")
    }
    #expect(done.openCases == 2)
    #expect(done.changes.count == 2)
    #expect(try fixture.inbox().map(\.due.date) == ["2026-11-27", "2026-11-27"])
    try expectListsOfTheLog(fixture.store)
  }

  @Test("A case that is decided while the dates are counted keeps what its desk has recorded")
  func decidedMeanwhile() throws {
    let fixture = try StoreFixture()
    let first = try fixture.register(at: "2026-11-24T10:00")
    let second = try fixture.register("Ким Арсен", iin: "350101500017", at: "2026-11-24T10:05")
    let done = try change(closed("2026-11-25"), fixture) {
      _ = try fixture.carryOut(.withdraw(reason: "отбасы сұрады"), on: first)
      _ = try fixture.accept(second, at: "2026-11-24T11:20")
    }
    #expect(done.openCases == 1)
    #expect(!done.changes.contains { $0.id == first.id })
    #expect(try fixture.store.subject(first.id)?.stage == .withdrawn)
    #expect(try fixture.store.subject(second.id)?.decidedAt == "2026-11-24T11:20")
    try expectListsOfTheLog(fixture.store)
  }

  @Test("When the office itself changes meanwhile, every date is counted for the office as it is")
  func officeMeanwhile() throws {
    let fixture = try StoreFixture()
    _ = try fixture.register(at: "2026-11-24T10:00")
    let done = try change(closed("2026-11-25"), fixture) {
      _ = try change(closed("2026-11-26"), fixture.store, at: "2026-11-24T11:10")
    }
    #expect(done.changes.first?.before.day == "2026-11-27")
    #expect(done.changes.first?.after.day == "2026-11-30")
    #expect(try fixture.inbox().first?.due.date == "2026-11-30")
    try expectListsOfTheLog(fixture.store)
  }

  @Test("A day that another desk has closed meanwhile is refused, and the store stays as it was")
  func closedMeanwhile() throws {
    let fixture = try StoreFixture()
    _ = try fixture.register(at: "2026-11-24T10:00")
    #expect(throws: CalendarRefusal.hasOwnEntry("2026-11-25")) {
      try change(closed("2026-11-25"), fixture) {
        _ = try change(closed("2026-11-25"), fixture.store, at: "2026-11-24T11:10")
      }
    }
    #expect(try fixture.inbox().first?.due.date == "2026-11-27")
    #expect(try fixture.store.calendarRecords().count == 1)
  }

  private func expectListsOfTheLog(_ store: Store) throws {
    let kept = RebuildTests.lists(store.path)
    try store.rebuild()
    #expect(RebuildTests.lists(store.path) == kept)
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
