import Fixtures
import Law
import Testing

@Suite("Dated editions of the rules")
struct RuleEditionsTests {
  /// The newest rules under another name and another first day: an edition as the next order would
  /// bring it.
  static func invented(_ id: String, from: CivilDate) throws -> RuleSet {
    try #require(RuleBook.newest(.home)).inEdition(id, from: from)
  }

  static func three() throws -> RuleEditions {
    RuleEditions(
      .home,
      [
        try invented("№ 2", from: "2026-02-01"), try invented("№ 1", from: "2025-01-01"),
        try invented("№ 3", from: "2026-11-24"),
      ])
  }

  @Test(
    "Each day finds the edition that applied on it, on both sides of each first day",
    arguments: [
      ("2025-01-01", "№ 1"), ("2026-01-31", "№ 1"), ("2026-02-01", "№ 2"), ("2026-11-23", "№ 2"),
      ("2026-11-24", "№ 3"), ("2030-01-01", "№ 3"),
    ] as [(CivilDate, String)])
  func applies(date: CivilDate, id: String) throws {
    #expect(try Self.three().rules(on: date).edition.id == id)
  }

  @Test("Before the first edition there is no rule, and the answer says from when there is one")
  func before() throws {
    let editions = try Self.three()
    #expect(throws: RuleBook.Gap.noEdition(.home, on: "2024-12-31", first: "2025-01-01")) {
      try editions.rules(on: "2024-12-31")
    }
    #expect(throws: RuleBook.Gap.notLoaded(.special)) {
      try RuleEditions(.special, []).rules(on: "2026-01-01")
    }
  }

  @Test(
    "The office may know a later first day of the newest edition; until then the old one applies")
  func officeStart() throws {
    let editions = try Self.three()
    func id(_ date: CivilDate, _ start: CivilDate) throws -> String {
      try editions.rules(on: date, newestFrom: start).edition.id
    }
    #expect(try id("2026-11-30", "2026-12-01") == "№ 2")
    #expect(try id("2026-12-01", "2026-12-01") == "№ 3")
    #expect(try id("2026-11-23", "2026-01-01") == "№ 2", "an act is never in force too early")
    #expect(try id("2026-11-24", "2026-01-01") == "№ 3")
  }

  @Test("A case finds its own edition by name")
  func named() throws {
    let editions = try Self.three()
    #expect(editions.names == ["№ 1", "№ 2", "№ 3"])
    #expect(editions.named("№ 2")?.edition.from == "2026-02-01")
    #expect(editions.named("№ 9") == nil)
    #expect(editions.newest?.edition.id == "№ 3")
  }

  @Test(
    "Every day of the known range has exactly one edition of every service, or none before the first",
    arguments: RuleBook.loaded)
  func everyDay(service: Service) throws {
    let editions = RuleBook.editions(of: service)
    let first = try #require(editions.names.first.flatMap(editions.named)).edition.from
    for number in CivilDate("2024-01-01").dayNumber...CivilDate("2027-12-31").dayNumber {
      let date = CivilDate(dayNumber: number)
      let starting = editions.names.compactMap(editions.named).filter { $0.edition.from <= date }
      guard date >= first else {
        #expect(throws: RuleBook.Gap.noEdition(service, on: date, first: first)) {
          try RuleBook.rules(of: service, on: date)
        }
        continue
      }
      let rules = try RuleBook.rules(of: service, on: date)
      #expect(rules.edition.id == starting.last?.edition.id)
      #expect(editions.named(rules.edition.id)?.edition == rules.edition, "found again by its name")
    }
  }

  @Test("The day of the sources is the earliest one on which the act can be in force")
  func sources() throws {
    for service in RuleBook.loaded {
      let edition = try #require(RuleBook.newest(service)).edition
      let act = try #require(ClauseLibrary.clause(edition.clause)).act
      #expect(act.edition == edition.id, "\(service)")
      #expect(act.notInForceBefore == edition.from, "\(service)")
    }
  }
}
