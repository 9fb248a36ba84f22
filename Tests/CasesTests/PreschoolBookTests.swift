import Cases
import Fixtures
import Law
import Testing

@Suite("The queues of all preschools, as the applications make them")
struct PreschoolBookTests {
  static let key = SubQueueKey(preschool: "Айгөлек", birthYear: 2023, language: "kk")

  /// An application of the queue; the later ones by number were filed later.
  static func queued(
    _ number: Int, _ extra: Record = [:], isAccepted: Bool = true
  ) throws -> ServiceInMemory {
    var record = QueueScenarioTests.application.merging(extra)
    if record[.category] != nil { record[.hadPriorityPlace] = .answer(false) }
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, via: .portal, record: record,
      received: Invented.morning.adding(minutes: number), id: CaseID(Int64(number)))
    guard isAccepted else { return file }
    try file.bringEverything()
    try file.carryOut(.accept)
    return file
  }

  static func order(_ files: [ServiceInMemory]) -> [Int?] {
    let book = PreschoolBook(files.map(\.subject), settings: PolicySettings())
    return files.map { file in
      book.places(of: file.subject.id).first { $0.key == key }?.place.number
    }
  }

  @Test(
    "preschool.rule.10.p3: a referral counts in the class in which the child stood, whatever the family becomes later"
  )
  func memory() throws {
    var served = try Self.queued(1, [.category: .category(.teacher)])
    try served.take(
      .vacancyAppears,
      QueueScenarioTests.offer.merging([.placeKind: .choice(.temporary)]), on: "2026-11-30",
      next: true)
    try served.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    try served.take(.signContract, [.contractDate: .date("2026-12-04")], on: "2026-12-04")
    #expect(served.subject.stage == .queued, "a temporary place leaves it in the queue")
    let others = try [
      Self.queued(2), Self.queued(3), Self.queued(4), Self.queued(5, [.category: .category(.orphan)]),
    ]
    #expect(Self.order(others + [served]).dropLast() == [1, 2, 3, 5], "served first-turn, by moment")
    try served.take(.changeCategory, [.proof: .words("жұмыстан шықты")], on: "2026-12-07")
    // Now general and first by moment; the first-turn referral still counts: three general ones go
    // before the next of the first turn.
    #expect(Self.order(others + [served]) == [2, 3, 5, 4, 1])
  }
}
