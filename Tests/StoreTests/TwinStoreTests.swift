import Cases
import Fixtures
import Law
@testable import Store
import Testing

@Suite("Verdicts on twins in the store")
struct TwinStoreTests {
  /// Two applications for one child, written by two clerks.
  private func twoRecords(_ fixture: StoreFixture) throws -> (Case, Case) {
    let first = try fixture.register("Сейітқали Әлия", iin: "350101600010")
    let second = try fixture.register("Сейткали Алия", iin: "350101600010")
    #expect(first.facts.child != second.facts.child)
    return (first, second)
  }

  private func judge(
    _ fixture: StoreFixture, _ left: PersonID, _ right: PersonID, _ verdict: TwinVerdict
  ) throws {
    try fixture.store.write(by: StoreFixture.author()) { writing in
      try writing.judge(left, right, verdict, reason: "куәлігін көрдім", by: Invented.clerk)
    }
  }

  @Test("The same number and the same day with a near name are found, and what was judged")
  func found() throws {
    let fixture = try StoreFixture()
    let (first, second) = try twoRecords(fixture)
    try fixture.register("Басқа Бала", iin: "351231507774")
    let person = try #require(try fixture.store.person(first.facts.child))
    let hits = try fixture.store.twins(TwinQuery(person))
    #expect(hits.map(\.person.id) == [second.facts.child])
    #expect(hits.map(\.likeness) == [.number])
    #expect(hits.map(\.number) == [second.number])
    #expect(hits.map(\.verdict) == [nil])
    try judge(fixture, second.facts.child, first.facts.child, .different)
    #expect(try fixture.store.twins(TwinQuery(person)).map(\.verdict) == [.different])
  }

  @Test("Nothing is merged: both records stay, and the verdict can be taken back")
  func reversible() throws {
    let fixture = try StoreFixture()
    let (first, second) = try twoRecords(fixture)
    let people = SQLFile(fixture.store.path).rows("SELECT * FROM person")
    func others() throws -> [ApplicationNumber] {
      try #require(try fixture.store.history(first.id)).surroundings.otherApplications
    }
    #expect(try others().isEmpty)
    try judge(fixture, first.facts.child, second.facts.child, .same)
    #expect(try others() == [second.number])
    #expect(throws: TwinRefusal.alreadyJudged(.same)) {
      try judge(fixture, first.facts.child, second.facts.child, .same)
    }
    try fixture.store.write(by: StoreFixture.author()) { writing in
      try writing.takeBack(
        second.facts.child, first.facts.child, reason: "қате", by: Invented.clerk)
    }
    #expect(try others().isEmpty)
    #expect(SQLFile(fixture.store.path).rows("SELECT * FROM person") == people)
    #expect(throws: TwinRefusal.notJudged) {
      try fixture.store.write(by: StoreFixture.author()) { writing in
        try writing.takeBack(
          first.facts.child, second.facts.child, reason: "қате", by: Invented.clerk)
      }
    }
    try judge(fixture, first.facts.child, second.facts.child, .different)
    #expect(try fixture.store.check().isSound)
  }

  @Test("Lists made again from the log are the lists that were kept, and the log holds no reason")
  func rebuild() throws {
    let fixture = try StoreFixture()
    let (first, second) = try twoRecords(fixture)
    try judge(fixture, first.facts.child, second.facts.child, .same)
    let kept = SQLFile(fixture.store.path).rows("SELECT * FROM twin_row")
    #expect(kept.count == 1)
    try fixture.store.rebuild()
    #expect(SQLFile(fixture.store.path).rows("SELECT * FROM twin_row") == kept)
    let bodies = SQLFile(fixture.store.path).rows("SELECT body FROM event").joined()
    #expect(!bodies.contains("куәлігін"))
  }
}
