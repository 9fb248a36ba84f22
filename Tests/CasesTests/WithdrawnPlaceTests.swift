import Cases
import Fixtures
import Law
import Testing

/// The account of places tells of a withdrawn one too (`preschool.rule.3.4`); nothing is deleted.
@Suite("A free place that is withdrawn")
struct WithdrawnPlaceTests {
  private static func recorded(_ body: FreePlaceEvent, _ version: Int) -> Recorded<FreePlaceEvent> {
    Recorded(
      sequence: Int64(version), version: version, at: Invented.morning.adding(minutes: version),
      clerk: Invented.clerk.id, desk: "1-терезе", editions: Editions(rules: "", calendar: 0),
      body: body)
  }

  @Test("A free place is withdrawn with its reason; what it said of itself stays")
  func withdrawn() throws {
    var place = try FreePlaceTests.published()
    let event = try place.withdraw(.free, reason: "топ жабылды", by: Invented.clerk)
    place.apply(Self.recorded(event, 2))
    #expect(place.state(nil) == .withdrawn)
    #expect(place.withdrawal?.reason.words == "топ жабылды")
    #expect(place.record == FreePlaceTests.place && place.version == 2)
  }

  @Test("Without a reason nothing is withdrawn, nor by who only reads")
  func reason() throws {
    let place = try FreePlaceTests.published()
    #expect(throws: Refusal(.missingText)) {
      try place.withdraw(.free, reason: "", by: Invented.clerk)
    }
    #expect(throws: Refusal(.readOnlyRole)) {
      try place.withdraw(.free, reason: "топ жабылды", by: Invented.auditor)
    }
  }

  @Test(
    "A place that is with a family is not taken from it, and none is withdrawn twice",
    arguments: [
      (FreePlace.State.offered, ["preschool.rule.15.p3.2"] as [ClauseID]),
      (.referred, ["preschool.rule.3.8", "preschool.rule.22.p4"]),
      (.filled, ["preschool.rule.22.p10.3"]), (.withdrawn, []),
    ])
  func notFree(state: FreePlace.State, clauses: [ClauseID]) throws {
    let place = try FreePlaceTests.published()
    #expect(throws: Refusal(.placeNotFree(state), clauses: clauses)) {
      try place.withdraw(state, reason: "топ жабылды", by: Invented.clerk)
    }
  }

  @Test("After a refused offer the place is free again and can be withdrawn")
  func afterRefusal() throws {
    var file = try FreePlaceTests.queued(1)
    try file.take(.vacancyAppears, QueueScenarioTests.offer, on: "2026-11-30", next: true)
    let place = try FreePlaceTests.published(offeredTo: file.subject)
    #expect(place.state(file.subject) == .offered)
    try file.take(.refuseOffer, on: "2026-12-01")
    let state = place.state(file.subject)
    #expect(throws: Never.self) {
      try place.withdraw(state, reason: "топ жабылды", by: Invented.clerk)
    }
  }
}
