import Fixtures
import Law
import Testing

@Suite("Who is passed over for age when a place is offered")
struct OfferAgeTests {
  private static func next(
    on day: CivilDate, _ standing: OfferSelection.Standing
  ) throws -> [String] {
    let applications = [
      QueueApplication(
        id: "A", number: 1, filedAt: "2026-03-02T08:00", queueClass: .general, birthYear: 2020,
        language: "kk", preschools: ["BG1"]),
      QueueApplication(
        id: "B", number: 2, filedAt: "2026-03-02T09:00", queueClass: .general, birthYear: 2020,
        language: "kk", preschools: ["BG1"]),
    ]
    let settings = PolicySettings()
    let queue = try #require(QueueOrder(settings).subQueues(of: applications).first)
    return OfferSelection(
      applications, standings: ["A": standing], today: day, settings: settings
    ).next(in: queue, free: [queue.key: 1])
  }

  @Test(
    "preschool.rule.11.p2, preschool.rule.16.4: from the sixth birthday on no place is offered, the day before still",
    arguments: [("2026-12-09", "A"), ("2026-12-10", "B"), ("2027-06-01", "B")]
      as [(CivilDate, String)])
  func sixth(day: CivilDate, chosen: String) throws {
    #expect(try Self.next(on: day, .init(leavesOn: "2026-12-10")) == [chosen])
  }

  @Test("A recommendation of the PMPK lifts the age: no day ends the standing")
  func recommended() throws {
    #expect(try Self.next(on: "2027-06-01", .init()) == ["A"])
  }

  @Test(
    "preschool.rule.16.6: before the planned day of entry another child is chosen, from it on this one",
    arguments: [("2026-08-31", "B"), ("2026-09-01", "A")] as [(CivilDate, String)])
  func planned(day: CivilDate, chosen: String) throws {
    #expect(try Self.next(on: day, .init(plannedEntry: "2026-09-01")) == [chosen])
  }
}
