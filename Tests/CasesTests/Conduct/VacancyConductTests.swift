import Cases
import Fixtures
import Law
import Testing

/// What the clauses on a vacancy ask, on both sides.
@Suite("A vacancy: what a clause asks, done and left undone")
struct VacancyConductTests {
  private static func place(_ extra: Record = [:]) throws -> FreePlace {
    let editions = try QueueScenarioTests.queued().events[0].editions
    let record: Record = [
      .offeredPreschool: .words("Айгөлек"), .studyLanguage: .language(.kazakh),
      .groupYear: .number(2023), .preschoolKind: .choice(.ordinary),
      .placeKind: .choice(.permanent),
    ]
    return try #require(
      FreePlace(
        id: FreePlaceID(1),
        events: [
          Recorded(
            sequence: 1, version: 1, at: Invented.morning, clerk: Invented.clerk.id,
            desk: "1-терезе", editions: editions,
            body: FreePlaceEvent.published(record.merging(extra)))
        ]))
  }

  private static func next(
    _ files: [ServiceInMemory], on day: CivilDate = "2026-11-30"
  ) throws -> [CaseID] {
    let place = try place()
    return PreschoolBook(files.map(\.subject), settings: PolicySettings())
      .next(for: place.key, free: [place], today: day)
  }

  @Test("preschool.rule.16.3: the first of the queue is asked, and nobody outside the turn")
  func first() throws {
    let files = try [PreschoolBookTests.queued(1), PreschoolBookTests.queued(2)]
    #expect(try Self.next(files) == [files[0].subject.id])
    let offer = CaseCommand.advance(.vacancyAppears, QueueScenarioTests.offer)
    var asked = files[0]
    asked.moment = "2026-11-30T10:00"
    #expect(asked.refusal(of: offer, next: true) == nil)
    #expect(asked.refusal(of: offer) == .guardFails(.nextBySelection))
  }

  @Test("preschool.rule.16.3.next: after a no, and after silence, the place goes to the next one")
  func passesOn() throws {
    let second = try PreschoolBookTests.queued(2)
    for step in [Step.refuseOffer, .answerTimeEnds] {
      var first = try PreschoolBookTests.queued(1)
      try first.take(.vacancyAppears, QueueScenarioTests.offer, on: "2026-11-30", next: true)
      try first.take(step, on: "2026-12-03")
      #expect(try Self.next([first, second], on: "2026-12-03") == [second.subject.id], "\(step)")
    }
  }

  @Test(
    "preschool.rule.16.3.temporary: a temporary place goes by the same queue, with its last day")
  func temporary() throws {
    var file = try PreschoolBookTests.queued(1)
    file.moment = "2026-11-30T10:00"
    var offer = QueueScenarioTests.offer.merging([.placeKind: .choice(.temporary)])
    #expect(
      file.refusal(of: .advance(.vacancyAppears, offer), next: true)
        == .fieldMissing(.placeUntil))
    offer[.placeUntil] = .date("2027-03-01")
    try file.take(.vacancyAppears, offer, next: true)
    #expect(file.subject.stage == .offered)
    #expect(file.subject.record.date(.placeUntil) == "2027-03-01")
  }

  @Test(
    "preschool.rule.16.6: who wants to begin later is passed over until that day, and keeps its number"
  )
  func plannedEntry() throws {
    let files = try [
      PreschoolBookTests.queued(1, [.plannedEntry: .date("2027-09-01")]),
      PreschoolBookTests.queued(2),
    ]
    #expect(PreschoolBookTests.order(files) == [1, 2])
    #expect(try Self.next(files) == [files[1].subject.id])
    #expect(try Self.next(files, on: "2027-09-01") == [files[0].subject.id])
  }
}
