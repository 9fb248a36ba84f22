import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("The log of a day, event by event")
struct LogEntryTests {
  @Test("Every event of every stream is there once, the newest first, on its own day")
  func complete() throws {
    let folder = try TemporaryFolder()
    let store = try Store(creating: folder.file("demo.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, seed: 5)
    try demo.fill(applications: 60, withVisitors: true)
    var sequences: [Int64] = []
    var kinds: Set<String> = []
    var day: CivilDate = "2026-11-24"
    while day > "2025-01-01" {
      let entries = try store.logEntries(LogQuery(day: day), limit: 10_000)
      #expect(entries.allSatisfy { $0.line.at.date == day })
      sequences += entries.map(\.line.sequence)
      kinds.formUnion(entries.map { String($0.line.kind.prefix { $0 != "." }) })
      day = day.adding(days: -1)
    }
    #expect(Set(sequences).count == sequences.count)
    #expect(Int64(sequences.count) == (try store.newestSequence()))
    #expect(kinds.isSuperset(of: ["office", "case", "visit"]))
  }

  @Test("The lines of one clerk, and no more than were asked for")
  func narrowed() throws {
    let fixture = try StoreFixture()
    _ = try fixture.register()
    _ = try fixture.register("Ким Арсен", iin: "350101500017", by: Invented.colleague)
    func kinds(_ clerk: ClerkID?, limit: Int = 100) throws -> [String] {
      try fixture.store.logEntries(LogQuery(day: "2026-11-24", clerk: clerk), limit: limit)
        .map(\.line.kind)
    }
    #expect(try kinds(Invented.colleague.id) == ["case.registered"])
    #expect(try kinds(nil, limit: 2).count == 2)
    #expect(try kinds(ClerkID("nobody-here")).isEmpty)
  }

  @Test("What a case said before it was marked is hidden from then on, and shown when it is not")
  func sensitive() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    func events() throws -> [LogEntry.Event] {
      try fixture.store.logEntries(
        LogQuery(day: "2026-11-24", clerk: Invented.clerk.id), limit: 2
      ).map(\.event)
    }
    let marked = try fixture.carryOut(.setSensitivity(true, reason: "сот ісі"), on: subject)
    #expect(try events() == [.sensitive(subject.id), .sensitive(subject.id)])
    _ = try fixture.carryOut(.setSensitivity(false, reason: "аяқталды"), on: marked)
    #expect(
      try events().first == .application(subject.id, .sensitivitySet(false, reason: "аяқталды")))
  }
}
