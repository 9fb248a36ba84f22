import Cases
import Fixtures
import Law
import Testing

/// What single clauses of the queue rules ask, on both sides.
@Suite("The preschool queue: what a clause asks, done and left undone")
struct QueueConductTests {
  private static let other: Record = [.preschool1: .words("Балауса")]
  private static let yes: Record = [.referralNumber: .words("15")]

  /// Two children of one queue, the first of whom has something happen to it.
  private static func two(
    _ change: (inout ServiceInMemory) throws -> Void
  ) throws -> [Int?] {
    var first = try PreschoolBookTests.queued(1)
    let second = try PreschoolBookTests.queued(2)
    #expect(PreschoolBookTests.order([first, second]) == [1, 2])
    try change(&first)
    return PreschoolBookTests.order([first, second])
  }

  private static func offered(_ file: inout ServiceInMemory) throws {
    try file.take(.vacancyAppears, QueueScenarioTests.offer, on: "2026-11-30", next: true)
  }

  private static func cause(_ body: () throws -> ServiceInMemory) throws -> Refusal.Cause? {
    do {
      _ = try body()
      return nil
    } catch let refusal as Refusal {
      return refusal.cause
    }
  }

  @Test("preschool.rule.5.p5: an incomplete set is refused, a whole one is not")
  func incomplete() throws {
    var file = try QueueScenarioTests.arrived()
    try file.bringEverything(except: [.application])
    try file.carryOut(.refuseAcceptance)
    #expect(file.subject.stage == .notAccepted)
    let papers = CasePapers(file.subject, rules: file.rules, at: file.place)
    #expect(papers.expected == .preschoolRefusal, "by annex 3")
    var whole = try QueueScenarioTests.arrived()
    try whole.bringEverything()
    #expect(whole.refusal(of: CaseCommand.refuseAcceptance) == .packageHasNoDefect)
  }

  @Test("preschool.rule.6.p4: nobody is confirmed whose papers are not all there")
  func confirmed() throws {
    var file = try QueueScenarioTests.arrived()
    try file.bringEverything(except: [.application])
    #expect(file.refusal(of: CaseCommand.accept) == .papersMissing([.application]))
    try file.bringEverything()
    try file.carryOut(.accept)
    #expect(file.subject.stage == .queued)
  }

  @Test("preschool.rule.12: who has a contract ends it first")
  func contract() throws {
    var file = try QueueScenarioTests.arrived([.contractInForce: .answer(true)])
    try file.bringEverything()
    #expect(file.refusal(of: CaseCommand.accept) == .guardFails(.noContract))
    var free = try QueueScenarioTests.arrived()
    try free.bringEverything()
    #expect(free.refusal(of: CaseCommand.accept) == nil)
  }

  @Test("preschool.rule.13.3: a new category moves the child forward, with its proof")
  func category() throws {
    var later = try PreschoolBookTests.queued(2)
    let earlier = try PreschoolBookTests.queued(1)
    #expect(PreschoolBookTests.order([earlier, later]) == [1, 2])
    let change: Record = [
      .category: .category(.military), .hadPriorityPlace: .answer(false),
    ]
    #expect(later.refusal(of: .changeCategory, change) == .fieldMissing(.proof))
    try later.take(.changeCategory, change.merging([.proof: .words("анықтама")]))
    #expect(PreschoolBookTests.order([earlier, later]) == [2, 1])
  }

  @Test("preschool.rule.13.4: who withdraws stands in no queue, and the next moves up")
  func withdrawn() throws {
    #expect(try Self.two { try $0.carryOut(.withdraw(reason: "көшті")) } == [nil, 1])
  }

  @Test("preschool.rule.13.5: other preschools are another queue, with the moment of filing")
  func changed() throws {
    var first = try PreschoolBookTests.queued(1)
    let filed = first.subject.facts.received
    let key = SubQueueKey(preschool: "Балауса", birthYear: 2023, language: "kk")
    #expect(
      try Self.two { file in
        try file.take(.changePreschools, Self.other)
      } == [nil, 1])
    let resident = try PreschoolBookTests.queued(2, Self.other)
    try first.take(.changePreschools, Self.other)
    #expect(first.subject.facts.received == filed)
    let book = PreschoolBook([first.subject, resident.subject], settings: PolicySettings())
    let place = book.places(of: first.subject.id).first { $0.key == key }?.place.number
    #expect(place == 1, "it was filed first")
  }

  @Test("preschool.rule.13.6: who takes the place stands in the queue no more")
  func accepted() throws {
    let order = try Self.two { file in
      try Self.offered(&file)
      try file.take(.acceptOffer, Self.yes, on: "2026-12-01")
    }
    #expect(order == [nil, 1])
  }

  @Test("preschool.rule.13.7, 13.8, 15.p3.3: who refuses the place goes to the archive")
  func refused() throws {
    let order = try Self.two { file in
      try Self.offered(&file)
      try file.take(.refuseOffer, on: "2026-12-01")
      #expect(file.subject.stage == .archived)
    }
    #expect(order == [nil, 1])
  }

  @Test("preschool.rule.14.p1: what is stated for a turn is checked before the place is confirmed")
  func checked() throws {
    let file = try QueueScenarioTests.arrived([.category: .category(.military)])
    #expect(file.subject.stage == .checking)
    #expect(!file.subject.standsInQueue)
    #expect(
      file.refusal(of: .vacancyAppears, QueueScenarioTests.offer)
        == .notFromStage(.vacancyAppears, .checking))
    let queued = try QueueScenarioTests.queued([.category: .category(.military)])
    #expect(queued.subject.standsInQueue)
  }

  @Test(
    "preschool.rule.15.1: an application names a preschool and the language",
    arguments: [FieldID.preschool1, .studyLanguage])
  func named(missing: FieldID) throws {
    var record = QueueScenarioTests.application
    func arrived() throws -> ServiceInMemory {
      try ServiceInMemory(.preschoolQueue, at: .department, via: .portal, record: record)
    }
    #expect(try Self.cause(arrived) == nil)
    record[missing] = nil
    #expect(try Self.cause(arrived) == .fieldMissing(missing))
  }

  @Test("preschool.rule.15.4: the application can be taken back until it is referred or archived")
  func takenBack() throws {
    let withdraw = CaseCommand.withdraw(reason: "көшті")
    #expect(try QueueScenarioTests.arrived().refusal(of: withdraw) == nil)
    #expect(try QueueScenarioTests.queued().refusal(of: withdraw) == nil)
    var file = try QueueScenarioTests.offered()
    #expect(file.refusal(of: withdraw) == nil)
    try file.take(.refuseOffer, on: "2026-12-01")
    #expect(file.refusal(of: withdraw) != nil)
  }

  @Test("preschool.rule.15.8: an offer is answered yes or no, and only while there is one")
  func answers() throws {
    var offered = try QueueScenarioTests.offered()
    offered.moment = "2026-12-01T10:00"
    #expect(offered.refusal(of: .acceptOffer, Self.yes) == nil)
    #expect(offered.refusal(of: .refuseOffer) == nil)
    let queued = try QueueScenarioTests.queued()
    #expect(queued.refusal(of: .acceptOffer, Self.yes) == .notFromStage(.acceptOffer, .queued))
    #expect(queued.refusal(of: .refuseOffer) == .notFromStage(.refuseOffer, .queued))
  }
}
