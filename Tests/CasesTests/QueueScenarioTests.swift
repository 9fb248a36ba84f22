import Cases
import Fixtures
import Law
import Testing

@Suite("The preschool queue from application to referral")
struct QueueScenarioTests {
  static let application: Record = [
    .childBirth: .date("2023-05-10"), .studyLanguage: .language(.kazakh),
    .preschoolKind: .choice(.ordinary), .preschool1: .words("Айгөлек"),
    .pmpkRecommended: .answer(false), .contractInForce: .answer(false),
  ]

  static func arrived(
    _ extra: Record = [:], via channel: Channel = .portal, at place: Place = .department,
    id: CaseID = CaseID(1)
  ) throws -> ServiceInMemory {
    var record = application.merging(extra)
    if record[.category] != nil, record[.hadPriorityPlace] == nil {
      record[.hadPriorityPlace] = .answer(false)
    }
    return try ServiceInMemory(
      .preschoolQueue, at: place, via: channel, record: record, id: id)
  }

  static func queued(
    _ extra: Record = [:], id: CaseID = CaseID(1)
  ) throws -> ServiceInMemory {
    var file = try arrived(extra, id: id)
    try file.bringEverything()
    try file.carryOut(.accept)
    return file
  }

  static let offer: Record = [
    .offeredPreschool: .words("Айгөлек"), .placeKind: .choice(.permanent),
    .noticeAt: .moment("2026-11-30T10:00"),
  ]

  static func offered() throws -> ServiceInMemory {
    var file = try queued()
    try file.take(.vacancyAppears, offer, on: "2026-11-30", next: true)
    return file
  }

  @Test("Queued, offered, accepted, referred, contract signed")
  func wholeLife() throws {
    var file = try Self.offered()
    #expect(file.due == "2026-12-01", "the notice is repeated after a day")
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    #expect(file.subject.stage == .referred)
    #expect(try file.due(.referral) == "2026-12-08")
    try file.take(.signContract, [.contractDate: .date("2026-12-04")], on: "2026-12-04")
    #expect(file.subject.stage == .closed)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test("Out of turn is checked within a working day; the general queue is processed at once")
  func atOnce() throws {
    #expect(try Self.arrived().due == nil)
    let soldier = try Self.arrived([.category: .category(.military)])
    #expect(soldier.due == "2026-11-25")
    let special = try Self.arrived([
      .preschoolKind: .choice(.special), .recommendationKind: .choice(.severeSpeech),
    ])
    #expect(special.due == "2026-11-25")
  }

  @Test(
    "preschool.rule.6.p2: a first turn that no state system confirms is checked within a working day, by the moment of filing",
    arguments: [
      (LookUp.Outcome.found, nil), (.notFound, "2026-11-25"), (.notAvailable, "2026-11-25"),
    ] as [(LookUp.Outcome, CivilDate?)])
  func unconfirmed(outcome: LookUp.Outcome, due: CivilDate?) throws {
    var file = try Self.arrived([.category: .category(.largeFamily)])
    #expect(file.due == nil, "nothing is looked up yet")
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .portal)))
    try file.carryOut(.lookUp(LookUp(document: .firstTurnProof, outcome: outcome)))
    #expect(file.due == due)
    #expect(try file.due(.check) == due)
  }

  @Test("The general queue has no such day, whatever is looked up")
  func generalHasNoDay() throws {
    var file = try Self.arrived()
    try file.bringEverything(except: [.birthCertificate])
    #expect(file.due == nil)
  }

  @Test("An application outside its turn gets no offer")
  func outOfTurn() throws {
    let file = try Self.queued()
    #expect(file.refusal(of: .vacancyAppears, [:]) == .fieldMissing(.offeredPreschool))
    #expect(
      file.refusal(
        of: .advance(
          .vacancyAppears,
          [
            .offeredPreschool: .words("Айгөлек"), .placeKind: .choice(.permanent),
            .noticeAt: .moment("2026-11-24T10:00"),
          ])) == .guardFails(.nextBySelection))
  }

  @Test("preschool.rule.26: one joint offer for brothers and sisters is confirmed by a supervisor")
  func jointOffer() throws {
    let file = try Self.queued()
    let record = Self.offer.merging([.noticeAt: .moment("2026-11-24T10:00")])
    let command = CaseCommand.advance(.vacancyAppears, record)
    func refusal(_ clerk: Clerk, _ next: Set<CaseID>) -> Refusal.Cause? {
      do throws(Refusal) {
        _ = try file.subject.decide(
          command, file.circumstances(by: clerk).with(nextInQueue: next))
        return nil
      } catch {
        return error.cause
      }
    }
    let both: Set<CaseID> = [file.subject.id, CaseID(2)]
    #expect(refusal(Invented.clerk, both) == .supervisorOnly)
    #expect(refusal(Invented.supervisor, both) == nil)
    #expect(refusal(Invented.clerk, [file.subject.id]) == nil)
  }

  @Test(
    "A child of six, or with a contract, is not queued; the recommendation of the PMPK lifts the age"
  )
  func age() throws {
    var six = try Self.arrived([.childBirth: .date("2020-11-24")])
    try six.bringEverything()
    #expect(six.refusal(of: .accept) == .guardFails(.underSix))
    var almost = try Self.arrived([.childBirth: .date("2020-11-25")])
    try almost.bringEverything()
    #expect(almost.refusal(of: .accept) == nil)
    var recommended = try Self.arrived([
      .childBirth: .date("2020-11-24"), .pmpkRecommended: .answer(true),
    ])
    try recommended.bringEverything()
    #expect(recommended.refusal(of: .accept) == nil)
    var admitted = try Self.arrived([.contractInForce: .answer(true)])
    try admitted.bringEverything()
    #expect(admitted.refusal(of: .accept) == .guardFails(.noContract))
  }

  @Test("Refused on a ground without a hearing, incomplete, withdrawn")
  func otherEnds() throws {
    var file = try Self.arrived()
    try file.bringEverything()
    try file.carryOut(.refuse(StatedGround(ground: .untrueDocuments, facts: "жалған")))
    #expect(file.subject.stage == .refused)
    try file.deliver()
    #expect(file.subject.stage == .closed)
    var incomplete = try Self.arrived()
    try incomplete.bringEverything(except: [.application])
    try incomplete.carryOut(.refuseAcceptance)
    try incomplete.deliver()
    #expect(incomplete.subject.stage == .closed)
    var withdrawn = try Self.queued()
    try withdrawn.carryOut(.withdraw(reason: "керек емес"))
    #expect(withdrawn.subject.stage == .withdrawn)
  }

  @Test("A referral is cancelled within a day, and extended once by one to thirty days with proof")
  func referral() throws {
    var file = try Self.offered()
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    let extended: Record = [.extensionDays: .number(10), .proof: .words("анықтама")]
    for days in [0, 31] {
      var record = extended
      record[.extensionDays] = .number(days)
      #expect(file.refusal(of: .extendReferral, record) == .fieldOutOfBounds(.extensionDays))
    }
    var cancelled = file
    cancelled.moment = "2026-12-02T10:00"
    try cancelled.take(.cancelReferral)
    #expect(cancelled.subject.stage == .queued)
    var late = file
    late.moment = "2026-12-02T10:00:00.001"
    #expect(late.refusal(of: .cancelReferral) == .notAfter("2026-12-02"))
    try file.take(.extendReferral, extended, on: "2026-12-08")
    #expect(try file.due(.referralExtension) == "2026-12-18")
    #expect(file.refusal(of: .extendReferral, extended) != nil, "only once")
    let unused: Record = [.papersHandedIn: .answer(false)]
    #expect(file.refusal(of: .referralEnds, unused) == .notBefore("2026-12-19"))
    file.moment = "2026-12-19T10:00"
    #expect(file.refusal(of: .referralEnds) == .fieldMissing(.papersHandedIn))
    #expect(
      file.refusal(of: .referralEnds, [.papersHandedIn: .answer(true)])
        == .guardFails(.noPapersHandedIn), "the preschool checks them; the place is spoken for")
    try file.take(.referralEnds, unused)
    #expect(file.subject.stage == .archived)
  }

  @Test("preschool.rule.16.1: the supervisor decides only behind a refusal of the preschool")
  func refusedByPreschool() throws {
    var file = try Self.offered()
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    var decision: Record = [.supervisorChoice: .choice(.returns), .reason: .words("орын жоқ")]
    let bare = CaseCommand.advance(.supervisorDecides, decision)
    #expect(file.refusal(of: bare, by: Invented.supervisor) == .fieldMissing(.admissionRefusedOn))
    decision[.admissionRefusedOn] = .date("2026-12-02")
    let early = CaseCommand.advance(.supervisorDecides, decision)
    #expect(file.refusal(of: early, by: Invented.supervisor) == .dateInFuture("2026-12-02"))
    try file.take(.supervisorDecides, decision, on: "2026-12-02", by: Invented.supervisor)
    #expect(file.subject.stage == .queued)
  }

  @Test("Preschools and category change in the queue")
  func changes() throws {
    var file = try Self.queued()
    try file.take(
      .changePreschools, [.preschool1: .words("Балауса"), .preschool2: .words("Айгөлек")])
    #expect(file.subject.record.words(.preschool1) == "Балауса")
    try file.take(
      .changeCategory,
      [
        .category: .category(.teacher), .hadPriorityPlace: .answer(false),
        .proof: .words("анықтама"),
      ])
    #expect(file.subject.record.categories == [.teacher])
    #expect(file.subject.stage == .queued)
  }
}
