import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("The board against a recount from the log")
struct BoardStoreTests {
  private let today: CivilDate = "2026-11-24"
  private let horizon: CivilDate = "2026-11-25"

  @Test("Invented stores of several seeds: the lists say what the log says", arguments: 1...4)
  func invented(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let store = try Store(
      creating: folder.file("demo.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, seed: seed)
    try demo.fill(applications: 150, withVisitors: true)
    try compare(store, at: Invented.morning)
    #expect(
      !(try store.boardFigures(today: today, horizon: horizon, now: Invented.morning)).dues.isEmpty)
  }

  @Test("After every step of a case the board is right")
  func steps() throws {
    let fixture = try StoreFixture()
    var subject = try fixture.register()
    try compare(fixture.store, at: Invented.morning)
    subject = try fixture.accept(subject)
    try compare(fixture.store, at: Invented.morning)
    for outcome in Self.outcomes {
      let record = NoticeRecord(form: .homeReceipt, copy: 1, copies: 2, outcome: outcome)
      subject = try fixture.carryOut(.recordNotice(record), on: subject)
      try compare(fixture.store, at: Invented.morning)
    }
    subject = try fixture.carryOut(.take(reason: "демалыста"), on: subject, by: Invented.colleague)
    subject = try fixture.carryOut(.reportStage(.accepted, at: Invented.morning), on: subject)
    try compare(fixture.store, at: "2026-11-25T09:00")
    let figures = try fixture.store.boardFigures(
      today: today, horizon: horizon, now: Invented.morning)
    #expect(figures.unreported == CountInCases(count: 1, cases: 1))
    #expect(figures.failedPapers == CountInCases(count: 1, cases: 1))
    #expect(figures.loads == [ClerkLoad(clerk: Invented.colleague.id, open: 1)])
  }

  @Test("What a file has handed over is not told to be missing; what it only began is")
  func handedOver() throws {
    let folder = try TemporaryFolder()
    let store = try Store(
      creating: folder.file("demo.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, seed: 6)
    try demo.fill(applications: 40)
    func unreported() throws -> CountInCases {
      try compare(store, at: Invented.morning)
      return try store.boardFigures(today: today, horizon: horizon, now: Invented.morning)
        .unreported
    }
    let before = try unreported()
    #expect(before.count > 40)
    let author = StoreFixture.author(by: Invented.supervisor)
    let begun = try store.write(by: author) { try $0.beginBatch(limit: 10) }
    #expect(try unreported() == before)
    let batch = try #require(begun)
    try store.write(by: author) { try $0.finish(batch.id) }
    #expect(try unreported().count == before.count - 10)
    #expect(try store.openStageCount() == before.count - 10)
    try store.rebuild()
    #expect(try unreported().count == before.count - 10)
    let rest = try #require(try store.write(by: author) { try $0.beginBatch(limit: .max) })
    try store.write(by: author) { try $0.finish(rest.id) }
    #expect(try unreported() == .none)
    #expect(try store.check().isSound)
  }

  @Test("A result counts as not given from the day after its decision, until it is given")
  func undelivered() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.accept(try fixture.register())
    func count(on day: CivilDate) throws -> Int {
      let now = Moment(day, ClockTime(9, 0))
      let figures = try fixture.store.boardFigures(today: day, horizon: day, now: now)
      let query = InboxQuery(
        filter: .all, clerk: Invented.clerk.id, today: day, soonUntil: day,
        narrowing: CaseNarrowing(trouble: .undelivered))
      #expect(try fixture.store.count(query) == figures.undelivered)
      #expect(
        try fixture.store.recountedBoard(today: day, horizon: day, now: now).undelivered
          == figures.undelivered)
      return figures.undelivered
    }
    #expect(try count(on: "2026-11-24") == 0)
    #expect(try count(on: "2026-11-25") == 1)
    let record = DeliveryRecord(delivery: .paper, at: "2026-11-25T10:00")
    _ = try fixture.carryOut(.deliver(record), on: subject, at: "2026-11-25T10:00")
    #expect(try count(on: "2026-11-25") == 0)
  }

  @Test("A result that did not arrive is counted, listed and on the sheet of the day until it does")
  func failedDelivery() throws {
    let fixture = try StoreFixture()
    let store = fixture.store
    var subject = try fixture.accept(try fixture.register())
    let day: CivilDate = "2026-11-24"
    func counts() throws -> [Int] {
      let now = Moment(day, ClockTime(18, 0))
      let query = InboxQuery(
        filter: .all, clerk: Invented.clerk.id, today: day, soonUntil: day,
        narrowing: CaseNarrowing(trouble: .deliveryFailed))
      return [
        try store.boardFigures(today: day, horizon: day, now: now).failedDeliveries,
        try store.recountedBoard(today: day, horizon: day, now: now).failedDeliveries,
        try store.count(query), try store.daySheet(day).failed.count,
      ]
    }
    #expect(try counts() == [0, 0, 0, 0])
    subject = try fixture.carryOut(.failDelivery(reason: "телефоны өшірулі"), on: subject)
    #expect(try counts() == [1, 1, 1, 1])
    let listed = try #require(try store.daySheet(day).failed.first)
    #expect(listed.row.id == subject.id)
    #expect(listed.failure.reason.words == "телефоны өшірулі")
    try store.rebuild()
    #expect(try counts() == [1, 1, 1, 1])
    subject = try fixture.carryOut(
      .deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)), on: subject)
    #expect(try counts() == [0, 0, 0, 0])
    #expect(try store.check().isSound)
  }

  private static let outcomes: [PrintOutcome] = [
    .queued(printer: "P", job: "1"), .savedToFile, .writtenByHand,
    .failed(printer: "P", cause: .jam),
  ]

  private func compare(_ store: Store, at now: Moment) throws {
    let kept = try store.boardFigures(today: now.date, horizon: horizon, now: now)
    #expect(kept == (try store.recountedBoard(today: now.date, horizon: horizon, now: now)))
  }
}
