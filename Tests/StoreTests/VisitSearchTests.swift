import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("Visits are found by day and talon")
struct VisitSearchStoreTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(creating: folder.file("demo.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, seed: 4)
    try demo.fill(applications: 10)
    var visits = DemoVisits(store, at: Invented.morning)
    try visits.fill(1_500)
  }

  private func found(_ typed: String, limit: Int = 50) throws -> [DayVisit] {
    try store.searchVisits(typed, today: "2026-11-24", limit: limit)
  }

  @Test("A day finds its visits, the newest first")
  func day() throws {
    let all = try store.visits(of: "2026-11-20"..."2026-11-20")
    #expect(!all.isEmpty)
    for typed in ["20.11.2026", "20.11", "2026-11-20"] {
      #expect(try found(typed) == all.reversed(), "\(typed)")
    }
    #expect(try found("22.11").isEmpty, "nobody comes on a Sunday")
  }

  @Test("A talon finds that visit of each day; day and talon together the one")
  func talon() throws {
    let second = try found("002", limit: 5)
    #expect(second.count == 5)
    #expect(second.allSatisfy { $0.ticket == 2 })
    #expect(second.map(\.day) == second.map(\.day).sorted(by: >))
    #expect(try found("20.11 2").map(\.ticket) == [2])
    #expect(try found("2 20.11").map(\.day) == ["2026-11-20"])
  }

  @Test("Further words must stand in the application that came out of the visit")
  func words() throws {
    #expect(try found("20.11 сейітова").isEmpty)
    let fixture = try StoreFixture()
    let now = Invented.atDesk(Invented.morning)
    let visit = try fixture.store.write(by: StoreFixture.author()) {
      let visit = try $0.arrive(service: .home, place: .school, now)
      return try $0.carryOut(.call, on: visit, now)
    }
    let subject = try fixture.register()
    _ = try fixture.store.write(by: StoreFixture.author()) {
      try $0.carryOut(.link(subject.id), on: visit, now)
    }
    func hits(_ typed: String) throws -> [VisitID] {
      try fixture.store.searchVisits(typed, today: "2026-11-24", limit: 5).map(\.id)
    }
    #expect(try hits("24.11 сейіт") == [visit.id])
    #expect(try hits("24.11 ким").isEmpty)
  }

  @Test("Names alone, or nothing, are not looked for among visits")
  func names() throws {
    #expect(try found("сейіт").isEmpty)
    #expect(try found("").isEmpty)
    #expect(try found("7000000001").isEmpty)
  }
}

@Suite("What is typed for a visit")
struct VisitSearchTests {
  private func search(_ typed: String) -> VisitSearch? { VisitSearch(typed, today: "2026-03-02") }

  @Test("A day without a year is the last one that was")
  func year() {
    #expect(search("02.03")?.day == "2026-03-02")
    #expect(search("03.03")?.day == "2025-03-03")
    #expect(search("24.11")?.day == "2025-11-24")
    #expect(search("24.11.2027")?.day == "2027-11-24")
  }

  @Test("No such day is no day; other words stay words", arguments: ["31.02", "1.2.3.4", "a.b"])
  func noDay(typed: String) {
    #expect(search(typed) == nil)
    #expect(search("5 \(typed)")?.others == [typed])
  }

  @Test("A talon has one to three digits", arguments: ["0", "000", "1234", "12a", "+5"])
  func noTalon(typed: String) { #expect(search(typed) == nil) }

  @Test("The first number is the talon, a second one a word")
  func second() {
    #expect(search("018")?.ticket == 18)
    #expect(search("999")?.ticket == 999)
    #expect(search("18 19")?.others == ["19"])
  }
}
