import Cases
import Fixtures
import Law
import Testing

@Suite("What a family chooses in the preschool queue, and what it chooses anew")
struct QueueChangeTests {
  @Test(
    "preschool.rule.10.p1.limit: a preschool stands once in an application, however it is typed",
    arguments: [
      ("Айгөлек", "Айгөлек"), ("«Айгөлек» бөбекжайы", "Айгөлек  бөбекжайы"),
      ("АЙГӨЛЕК", "«Айгөлек»"), ("№ 8 «Балауса»", "№8 «балауса»"),
    ])
  func twice(first: String, second: String) throws {
    let record: Record = [.preschool1: .words(first), .preschool3: .words(second)]
    #expect(throws: Refusal.self) { try QueueScenarioTests.arrived(record) }
    let file = try QueueScenarioTests.queued()
    #expect(file.refusal(of: .changePreschools, record) == .fieldRepeats(.preschool3))
  }

  @Test("Two preschools of different numbers or names are two")
  func different() throws {
    let file = try QueueScenarioTests.queued()
    for (first, second) in [("№ 8 «Балауса»", "№ 18 «Балауса»"), ("Айгөлек", "Айгүл")] {
      let record: Record = [.preschool1: .words(first), .preschool2: .words(second)]
      #expect(file.refusal(of: .changePreschools, record) == nil)
    }
  }

  @Test("preschool.rule.15.5: after a change the record holds the preschools chosen last, no other")
  func fewer() throws {
    var file = try QueueScenarioTests.arrived([
      .preschool2: .words("Балапан"), .preschool3: .words("Құлыншақ"),
    ])
    try file.bringEverything()
    try file.carryOut(.accept)
    #expect(file.subject.queuedPreschools == ["Айгөлек", "Балапан", "Құлыншақ"])
    try file.take(.changePreschools, [.preschool1: .words("Балауса")])
    #expect(file.subject.queuedPreschools == ["Балауса"])
    let named = FieldID.preschools.map { file.subject.record.words($0) }
    #expect(named == ["Балауса", nil, nil, nil])
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  private func inSanatoriumQueue() throws -> ServiceInMemory {
    var file = try QueueScenarioTests.arrived([
      .preschoolKind: .choice(.sanatorium), .rehabilitationKind: .words("тыныс алу мүшелері"),
      .insideSettlement: .answer(true),
    ])
    try file.bringEverything()
    try file.carryOut(.accept)
    return file
  }

  @Test(
    "preschool.rule.10.p5: who chooses another sanatorium nursery says again whether it is in the settlement",
    arguments: [true, false])
  func settlementAskedAgain(isInside: Bool) throws {
    var file = try inSanatoriumQueue()
    let other: Record = [.preschool1: .words("Балауса")]
    #expect(file.refusal(of: .changePreschools, other) == .fieldMissing(.insideSettlement))
    let told = other.merging([.insideSettlement: .answer(isInside)])
    #expect(file.refusal(of: .changePreschools, told) == nil, "outside is told, not barred")
    try file.take(.changePreschools, told)
    #expect(file.subject.record.answer(.insideSettlement) == isInside)
    #expect(file.subject.queuedPreschools == ["Балауса"])
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test("In the ordinary queue nobody is asked about the settlement")
  func settlementNotAsked() throws {
    let file = try QueueScenarioTests.queued()
    let other: Record = [.preschool1: .words("Балауса")]
    #expect(file.refusal(of: .changePreschools, other) == nil)
    #expect(
      file.refusal(of: .changePreschools, other.merging([.insideSettlement: .answer(true)]))
        == .fieldNotAsked(.insideSettlement))
  }

  @Test("preschool.rule.13.3: a family that loses its benefit stands in the general class")
  func lostBenefit() throws {
    var file = try QueueScenarioTests.arrived([.category: .category(.military)])
    try file.bringEverything()
    try file.carryOut(.accept)
    #expect(file.refusal(of: .changeCategory, [:]) == .fieldMissing(.proof))
    try file.take(.changeCategory, [.proof: .words("қызметтен босату туралы бұйрық")])
    #expect(file.subject.record.categories == [])
    #expect(file.subject.stage == .queued)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test(
    "preschool.rule.23.p1, 23.p2: a category that gave a place before gives none again, except to a family that was moved",
    arguments: [
      (ApplicantCategory.teacher, false, QueueClass.firstTurn), (.teacher, true, .general),
      (.military, false, .outOfTurn), (.military, true, .general),
      (.relocatedService, true, .outOfTurn),
    ])
  func spent(category: ApplicantCategory, hadPlace: Bool, queueClass: QueueClass) throws {
    let file = try QueueScenarioTests.arrived([
      .category: .category(category), .hadPriorityPlace: .answer(hadPlace),
    ])
    #expect(file.subject.record.queueClass == queueClass)
    #expect(file.subject.record.isCategorySpent == (queueClass == .general))
    #expect((file.due == nil) == (queueClass != .outOfTurn), "out of turn is checked in a day")
  }

  @Test("Who states a category is asked about an earlier place, who states none is not")
  func askedOfCategories() throws {
    var record = QueueScenarioTests.application
    record[.category] = .category(.teacher)
    #expect(throws: Refusal.self) {
      try ServiceInMemory(.preschoolQueue, at: .department, via: .portal, record: record)
    }
    record[.category] = nil
    _ = try ServiceInMemory(.preschoolQueue, at: .department, via: .portal, record: record)
    var file = try QueueScenarioTests.queued()
    let change: Record = [.category: .category(.orphan), .proof: .words("анықтама")]
    #expect(file.refusal(of: .changeCategory, change) == .fieldMissing(.hadPriorityPlace))
    try file.take(.changeCategory, change.merging([.hadPriorityPlace: .answer(true)]))
    #expect(file.subject.record.queueClass == .general)
    #expect(file.subject.record.isCategorySpent)
  }
}
