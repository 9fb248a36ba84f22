import Cases
import Fixtures
import Law
import Testing

/// Steps that lead back: a case returns to where it stood, and no check is left out on the way.
@Suite("Back to where the case stood")
struct ReturnTests {
  static func heard(_ file: ServiceInMemory) throws -> ServiceInMemory {
    var file = file
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-11-26T09:10"))
    try file.take(.holdHearing, .oralHearing(on: "2026-11-26"), on: "2026-11-26")
    return file
  }

  @Test("A family heard before its papers were checked goes back to the check, not past it")
  func beforeTheCheck() throws {
    var pmpk = try Self.heard(try PmpkScenarioTests.arrived())
    try pmpk.take(.decideFor)
    #expect(pmpk.subject.stage == .checking)
    var rehab = try Self.heard(
      try ServiceInMemory(.rehab, at: .rehabilitationCentre, via: .walkIn))
    try rehab.take(.decideFor)
    #expect(rehab.subject.stage == .checking)
  }

  @Test("Heard after the check and before the examination, the day of the examination is fixed")
  func beforeTheExamination() throws {
    var file = try Self.heard(try PmpkScenarioTests.accepted())
    try file.take(.decideFor)
    #expect(file.subject.stage == .toSchedule)
    #expect(
      file.refusal(of: .prepareConclusion, PmpkScenarioTests.conclusion) != nil,
      "pmpk.req.5.1: no conclusion without an examination")
  }

  @Test(
    "pmpk.req.3.2: a day that was fixed before the hearing stands after it, and so does its hour")
  func fixedDay() throws {
    var file = try PmpkScenarioTests.scheduled()
    let at = try #require(file.subject.appointment)
    file = try Self.heard(file)
    #expect(file.subject.appointment == at, "nobody else is given the hour meanwhile")
    try file.take(.decideFor)
    #expect(file.subject.stage == .scheduled)
    #expect(file.subject.appointment == at)
    #expect(file.subject.record.moment(.examinationAt) == at)
  }

  @Test("A refusal after the hearing gives the hour to others")
  func refusedFreesHour() throws {
    var file = try Self.heard(try PmpkScenarioTests.scheduled())
    try file.take(.refuse, on: "2026-11-30")
    #expect(file.subject.stage == .refused)
    #expect(file.subject.appointment == nil)
  }

  @Test("A day on which the family did not come is no fixed day any more")
  func missedDay() throws {
    var file = try PmpkScenarioTests.scheduled()
    let at = try #require(file.subject.appointment)
    try file.take(.noShow, on: at.date.adding(days: 1))
    #expect(!file.subject.hadDate)
    #expect(file.subject.appointment == nil)
  }

  @Test("preschool.rule.15.5: other preschools leave a suspended place suspended, its days running")
  func changedWhileSuspended() throws {
    var file = try QueueScenarioTests.offered()
    try file.take(.answerTimeEnds, on: "2026-12-03")
    #expect(file.subject.stage == .suspended)
    let until = try file.due(.suspension)
    try file.take(.changePreschools, [.preschool1: .words("Балауса")])
    #expect(file.subject.stage == .suspended)
    #expect(try file.due(.suspension) == until)
    try file.take(
      .changeCategory,
      [
        .category: .category(.teacher), .hadPriorityPlace: .answer(false),
        .proof: .words("анықтама"),
      ])
    #expect(file.subject.stage == .suspended)
  }

  @Test("preschool.rule.23.p3: a child with a temporary place is back in the queue at once")
  func temporaryPlace() throws {
    var file = try QueueScenarioTests.queued()
    var offer = QueueScenarioTests.offer
    offer[.placeKind] = .choice(.temporary)
    offer[.placeUntil] = .date("2027-03-01")
    try file.take(.vacancyAppears, offer, on: "2026-11-30", next: true)
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    try file.take(.signContract, [.contractDate: .date("2026-12-04")], on: "2026-12-04")
    #expect(file.subject.stage == .queued)
  }

  @Test("A course that runs may get another end, with its reason and within the bounds")
  func extendedCourse() throws {
    var file = try RehabScenarioTests.running()
    let start = try #require(file.subject.record.date(.courseStart))
    func end(_ days: Int) -> Record {
      [
        .courseStart: .date(start), .courseEnd: .date(start.adding(days: days)),
        .reason: .words("отбасының өтініші"),
      ]
    }
    #expect(file.refusal(of: .planCourse, end(366)) != nil)
    try file.take(.planCourse, end(200))
    #expect(file.subject.stage == .courseRunning)
    #expect(file.subject.record.date(.courseEnd) == start.adding(days: 200))
  }
}
