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

  @Test("No answer: the place is suspended for ten working days, then asked again, then archived")
  func silence() throws {
    var file = try Self.offered()
    #expect(file.refusal(of: .dayPassed) == .notBefore("2026-12-01"))
    file.moment = "2026-12-01T10:00:00.001"
    try file.take(.dayPassed)
    #expect(file.due == "2026-12-02", "the end of the second calendar day")
    file.moment = "2026-12-02T23:00"
    #expect(file.refusal(of: .answerTimeEnds) == .notBefore("2026-12-03"))
    try file.take(.answerTimeEnds, on: "2026-12-03")
    #expect(file.subject.stage == .suspended)
    let end = try #require(file.due)
    file.moment = Moment(end, ClockTime(18, 0))
    #expect(file.refusal(of: .suspensionEnds, [.noticeAt: .moment(file.moment)]) != nil)
    let next = end.adding(days: 1)
    try file.take(.suspensionEnds, [.noticeAt: .moment(Moment(next, ClockTime(9, 0)))], on: next)
    #expect(file.subject.stage == .askedAgain)
    #expect(file.refusal(of: .interestTimeEnds) != nil)
    var confirmed = file
    try confirmed.take(.interestConfirmed)
    #expect(confirmed.subject.stage == .queued)
    let wait = try #require(file.due)
    try file.take(.interestTimeEnds, on: wait.adding(days: 1))
    #expect(file.subject.stage == .archived)
  }

  @Test("Interest: eleven months after filing, a month later again, and a month to answer")
  func interest() throws {
    var file = try Self.queued()
    #expect(file.due == "2027-10-24")
    #expect(file.refusal(of: .interestConfirmed) == .guardFails(.interestAsked))
    file.moment = "2027-10-23T10:00"
    #expect(file.refusal(of: .interestDue) == .notBefore("2027-10-24"))
    try file.take(.interestDue, on: "2027-10-24")
    #expect(file.due == "2027-11-24")
    var confirmed = file
    try confirmed.take(.interestConfirmed, on: "2027-10-25")
    #expect(confirmed.due == "2028-10-24", "twelve months behind the last notice")
    try file.take(.secondInterestDue, on: "2027-11-24")
    #expect(file.due == "2027-12-24")
    #expect(file.refusal(of: .interestTimeEnds) == .notBefore("2027-12-25"))
    try file.take(.interestTimeEnds, on: "2027-12-25")
    #expect(file.subject.stage == .archived)
  }

  @Test("The sixth birthday archives, not a day before and not with a recommendation")
  func sixth() throws {
    var file = try Self.arrived([.childBirth: .date("2020-12-10")])
    try file.bringEverything()
    try file.carryOut(.accept)
    file.moment = "2026-12-09T10:00"
    #expect(file.refusal(of: .sixthBirthday) == .notBefore("2026-12-10"))
    try file.take(.sixthBirthday, on: "2026-12-10")
    #expect(file.subject.stage == .archived)
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

@Suite("Admission to a preschool with a referral")
struct AdmissionScenarioTests {
  static let signed: Record = [
    .contractDate: .date("2026-11-24"), .signingMeans: .choice(.digitalSignature),
  ]

  static let referral: Record = [
    .referralNumber: .words("15"), .referralUntil: .date("2026-11-30"),
    .placeKind: .choice(.permanent),
  ]

  static func arrived(
    until: CivilDate = "2026-11-30", place: Choice = .permanent
  ) throws -> ServiceInMemory {
    var record = referral.merging([.referralUntil: .date(until), .placeKind: .choice(place)])
    if place == .temporary { record[.placeUntil] = .date("2027-03-01") }
    return try ServiceInMemory(
      .preschoolAdmission, at: .preschool, via: .portal, record: record)
  }

  /// The group that a child without planned vaccinations would join.
  static func figures(children: Int, unvaccinated: Int, isSpecial: Bool = false) -> Record {
    [
      .childVaccinated: .answer(false), .groupChildren: .number(children),
      .groupUnvaccinated: .number(unvaccinated), .specialGroup: .answer(isSpecial),
    ]
  }

  static func contractSent(place: Choice = .permanent) throws -> ServiceInMemory {
    var file = try arrived(place: place)
    try file.bringEverything()
    try file.accept()
    return file
  }

  static let vaccinated = CaseCommand.advance(.accept, [.childVaccinated: .answer(true)])

  @Test(
    "Checked within a working day, contract sent and signed, for a permanent or temporary place")
  func wholeLife() throws {
    let file = try Self.arrived()
    #expect(file.due == "2026-11-25")
    var sent = try Self.contractSent()
    #expect(sent.subject.stage == .contractSent)
    try sent.take(.signContract, Self.signed)
    #expect(sent.subject.stage == .admitted)
    var temporary = try Self.contractSent(place: .temporary)
    try temporary.take(.signContract, Self.signed)
    #expect(temporary.subject.stage == .admittedTemporarily)
    #expect(temporary.due == "2027-03-01", "the row comes back on the last day of the place")
    temporary.moment = "2027-02-28T10:00"
    #expect(
      temporary.refusal(of: .temporaryPlaceEnds) == .notBefore("2027-03-01"),
      "preschool.rule.3.15: the place is the child's until the day that was set")
    try temporary.take(.temporaryPlaceEnds, on: "2027-03-01")
    #expect(temporary.subject.stage == .closed)
  }

  @Test(
    "preschool.rule.3.15: a temporary place is offered and taken with its last day, a permanent one has none"
  )
  func lastDayOfTemporaryPlace() throws {
    var record = Self.referral
    record[.placeKind] = .choice(.temporary)
    #expect(
      throws: Refusal(
        .fieldMissing(.placeUntil), clauses: ["preschool.rule.3.15"])
    ) {
      try ServiceInMemory(.preschoolAdmission, at: .preschool, via: .portal, record: record)
    }
    let queued = try QueueScenarioTests.queued()
    let offer = QueueScenarioTests.offer.merging([
      .placeKind: .choice(.temporary), .noticeAt: .moment("2026-11-24T10:00"),
    ])
    #expect(
      queued.refusal(of: .advance(.vacancyAppears, offer), next: true)
        == .fieldMissing(.placeUntil))
  }

  @Test(
    "preschool.rule.3.15, 17.2: a temporary vacancy names its last day and the child whose place is kept, and the offer says the day",
    arguments: [FieldID.placeUntil, .keptFor])
  func temporaryVacancy(missing: FieldID) throws {
    var place: Record = [
      .offeredPreschool: .words("Айгөлек"), .organisationType: .choice(.nursery),
      .workHours: .choice(.nineHours), .studyLanguage: .language(.kazakh),
      .groupType: .choice(.youngerGroup), .groupYear: .number(2023),
      .preschoolKind: .choice(.ordinary), .placeKind: .choice(.temporary),
      .placeUntil: .date("2027-03-01"), .keptFor: .words("Оспан Ли"),
    ]
    let event = try FreePlace.publish(place, by: Invented.clerk, at: Invented.morning)
    let file = try QueueScenarioTests.queued()
    let published = Recorded(
      sequence: 1, version: 1, at: Invented.morning, clerk: Invented.clerk.id, desk: "1-терезе",
      editions: file.events[0].editions, body: event)
    let offered = FreePlace(id: FreePlaceID(1), events: [published])?
      .offered(to: file.subject, at: Invented.morning)
    #expect(offered?.date(.placeUntil) == "2027-03-01")
    place[missing] = nil
    #expect(throws: Refusal.self) {
      try FreePlace.publish(place, by: Invented.clerk, at: Invented.morning)
    }
  }

  @Test(
    "preschool.rule.22.p10.2: a contract is signed by message, digital signature or QR, and by nothing else",
    arguments: [
      (Choice.textMessage, true), (.digitalSignature, true), (.qrCode, true), (.phone, false),
    ])
  func signing(means: Choice, isLawful: Bool) throws {
    let sent = try Self.contractSent()
    var record = Self.signed
    record[.signingMeans] = .choice(means)
    #expect(
      sent.refusal(of: .signContract, record) == (isLawful ? nil : .fieldOutOfBounds(.signingMeans))
    )
    record[.signingMeans] = nil
    #expect(sent.refusal(of: .signContract, record) == .fieldMissing(.signingMeans))
  }

  @Test(
    "The health certificate is at most three calendar days old",
    arguments: [
      ("2026-11-21", true), ("2026-11-20", false),
    ] as [(CivilDate, Bool)])
  func certificate(issued: CivilDate, isFresh: Bool) throws {
    var file = try Self.arrived()
    try file.bringEverything()
    try file.carryOut(
      .mark(
        PaperMark(
          document: .healthCertificate027, state: .electronic,
          details: PaperDetails(issuedOn: issued))))
    #expect((file.refusal(of: Self.vaccinated) == nil) == isFresh)
  }

  @Test(
    "Papers are in time on the last evening of the referral, though registered the day after",
    arguments: [
      ("2026-11-30T19:00", true), ("2026-11-30T23:59", true), ("2026-12-01T00:01", false),
    ] as [(Moment, Bool)])
  func lastEvening(received: Moment, isInTime: Bool) throws {
    func arrived() throws -> ServiceInMemory {
      try ServiceInMemory(
        .preschoolAdmission, at: .preschool, via: .portal, record: Self.referral,
        received: received)
    }
    guard isInTime else {
      #expect(throws: Refusal.self) { try arrived() }
      return
    }
    var file = try arrived()
    file.moment = "2026-12-01T10:00"
    #expect(file.subject.facts.registered == "2026-12-01")
    try file.bringEverything()
    #expect(file.refusal(of: Self.vaccinated) == nil)
  }

  @Test("On a referral that is over nothing is taken in; an unsigned contract ends with it")
  func referral() throws {
    #expect(
      throws: Refusal(
        .notAfter("2026-11-23"), clauses: ["preschool.rule.22.p3", "preschool.rule.22.p5"])
    ) { try Self.arrived(until: "2026-11-23") }
    var unsigned = try Self.contractSent()
    unsigned.moment = "2026-11-30T10:00"
    #expect(unsigned.refusal(of: .referralEnds) == .guardFails(.referralOver))
    try unsigned.take(.referralEnds, on: "2026-12-01")
    #expect(unsigned.subject.stage == .closed)
  }

  /// What a clerk and a supervisor are told when they accept; `nil` for nothing.
  private enum Told { case nothing, supervisorSigns, crossed }

  private static let groups: [(children: Int, unvaccinated: Int, isSpecial: Bool, told: Told)] = [
    (20, 1, false, .nothing), (29, 2, false, .nothing), (28, 2, false, .supervisorSigns),
    (9, 0, false, .nothing), (8, 0, false, .supervisorSigns), (20, 2, false, .supervisorSigns),
    (20, 3, false, .crossed), (0, 0, false, .supervisorSigns), (20, 1, true, .nothing),
    (20, 3, true, .supervisorSigns),
  ]

  @Test(
    "preschool.rule.28.3: a child without vaccinations is admitted up to the tenth of its group")
  func admittedUpToTheTenth() throws {
    var file = try Self.arrived()
    try file.bringEverything()
    for line in Self.groups {
      let figures = Self.figures(
        children: line.children, unvaccinated: line.unvaccinated, isSpecial: line.isSpecial)
      let group = try #require(figures.threshold)
      let command = CaseCommand.advance(.accept, figures)
      let crossed = Refusal.Cause.threshold(.crossed(group, .withTheChild))
      let warnings = group.warnings(childIsVaccinated: false)
      let clerk = file.refusal(of: command)
      let supervisor = file.refusal(of: command, by: Invented.supervisor)
      switch line.told {
      case .nothing: #expect(clerk == nil && supervisor == nil, "\(line)")
      case .supervisorSigns:
        #expect(clerk == .threshold(.supervisorSigns(group, warnings)), "\(line)")
        #expect(supervisor == nil, "\(line)")
      case .crossed: #expect(clerk == crossed && supervisor == crossed, "\(line)")
      }
    }
    let figures = Self.figures(children: 29, unvaccinated: 2)
    try file.take(.accept, figures)
    #expect(file.subject.stage == .contractSent)
    #expect(file.subject.record.threshold == ImmunityThreshold(children: 29, unvaccinated: 2))
  }

  @Test("Nobody is admitted before the question is answered, nor on figures that cannot be")
  func asked() throws {
    var file = try Self.arrived()
    try file.bringEverything()
    #expect(file.refusal(of: .accept) == .fieldMissing(.childVaccinated))
    #expect(
      file.refusal(of: .accept, [.childVaccinated: .answer(false)])
        == .fieldMissing(.groupChildren))
    let more = Self.figures(children: 20, unvaccinated: 21)
    #expect(file.refusal(of: .accept, more) == .fieldOutOfBounds(.groupUnvaccinated))
    let refusing = Record.ground(.immunityThreshold).merging(more)
    #expect(file.refusal(of: .refuse, refusing) == .fieldOutOfBounds(.groupUnvaccinated))
    let offer = file.subject.offers(file.circumstances()).first { $0.step == .accept }
    #expect(offer?.isAllowed == true, "it is asked for with the step")
    #expect(file.refusal(of: Self.vaccinated) == nil)
  }

  @Test(
    "The ground of the tenth holds only where the figures say so; where the readings differ a supervisor signs",
    arguments: [
      (18, 1, true, true), (19, 1, false, false), (20, 1, false, false), (29, 2, false, false),
      (28, 2, true, true), (20, 3, true, false),
    ])
  func threshold(
    children: Int, unvaccinated: Int, isGround: Bool, needsSupervisor: Bool
  ) throws {
    var file = try Self.arrived()
    try file.bringEverything()
    let figures = Self.figures(children: children, unvaccinated: unvaccinated)
    let command = CaseCommand.advance(
      .refuse, Record.ground(.immunityThreshold).merging(figures))
    let group = ImmunityThreshold(children: children, unvaccinated: unvaccinated)
    let notCrossed = Refusal.Cause.threshold(.notCrossed(group, .withTheChild))
    #expect(file.refusal(of: command, by: Invented.supervisor) == (isGround ? nil : notCrossed))
    let signs = Refusal.Cause.threshold(.supervisorSigns(group, [.readingsDiffer]))
    #expect((file.refusal(of: command) == signs) == needsSupervisor)
  }

  @Test("The ground of the tenth asks for the group's figures, and keeps out no vaccinated child")
  func thresholdFigures() throws {
    var file = try Self.arrived()
    try file.bringEverything()
    let figures = Self.figures(children: 20, unvaccinated: 3)
    let record = Record.ground(.immunityThreshold).merging(figures)
    for field in figures.values.keys {
      var lacking = record
      lacking[field] = nil
      #expect(file.refusal(of: .refuse, lacking) == .fieldMissing(field))
    }
    let bare = StatedGround(ground: .immunityThreshold, facts: "екпе жоқ")
    #expect(
      file.refusal(of: CaseCommand.refuse(bare)) == .fieldMissing(.groupChildren),
      "nor is it stated without them")
    var vaccinated = record
    vaccinated[.childVaccinated] = .answer(true)
    #expect(file.refusal(of: .refuse, vaccinated) == .threshold(.childIsVaccinated))
    #expect(file.refusal(of: .refuse, record) == nil)
  }

  @Test(
    "In a special group a supervisor decides, whatever the figures; below the tenth nobody refuses",
    arguments: [(20, 3, true), (20, 1, false)])
  func specialGroup(children: Int, unvaccinated: Int, isGround: Bool) throws {
    var file = try Self.arrived()
    try file.bringEverything()
    let record = Record.ground(.immunityThreshold).merging(
      Self.figures(children: children, unvaccinated: unvaccinated, isSpecial: true))
    let group = ImmunityThreshold(
      children: children, unvaccinated: unvaccinated, isSpecialGroup: true)
    let command = CaseCommand.advance(.refuse, record)
    let notCrossed = Refusal.Cause.threshold(.notCrossed(group, .withTheChild))
    #expect(file.refusal(of: command, by: Invented.supervisor) == (isGround ? nil : notCrossed))
    let signs = Refusal.Cause.threshold(.supervisorSigns(group, [.specialGroup]))
    #expect(file.refusal(of: command) == (isGround ? signs : notCrossed))
    guard isGround else { return }
    try file.take(.refuse, record, by: Invented.supervisor)
    #expect(file.subject.record.threshold == group, "the figures stay with the refusal")
  }

  @Test(
    "preschool.rule.28.1: the ground names a paper of the contract that is missing, and no other one",
    arguments: [DocumentID.childHealthPassport0522, .healthCertificate027])
  func contractPapers(lacking: DocumentID) throws {
    let stated = Record.ground(.contractDocuments)
    let unnamed = Refusal.Cause.groundNeeds(.contractDocuments, .lackingPaper)
    var whole = try Self.arrived()
    try whole.bringEverything()
    #expect(whole.refusal(of: .refuse, stated) == unnamed)
    let named = stated.merging([.groundDocument: .document(lacking)])
    #expect(whole.refusal(of: .refuse, named) == unnamed, "it is there")
    var file = try Self.arrived()
    try file.bringEverything(except: [lacking, .vaccinationCard065])
    #expect(file.refusal(of: .refuse, stated) == unnamed)
    let other = stated.merging([.groundDocument: .document(.vaccinationCard065)])
    #expect(file.refusal(of: .refuse, other) == unnamed, "not a paper of the contract")
    try file.take(.refuse, named)
    #expect(file.subject.record[.groundDocument]?.document == lacking)
  }

  @Test(
    "preschool.rule.28.1.certificate: three days old it makes a contract, on the fourth a ground")
  func certificateTooOld() throws {
    var file = try Self.arrived()
    try file.bringEverything()
    let named = Record.ground(.contractDocuments).merging([
      .groundDocument: .document(.healthCertificate027)
    ])
    let issued = try #require(file.subject.papers[.healthCertificate027]?.details.issuedOn)
    file.moment = Moment(issued.adding(days: 3), ClockTime(10, 0))
    #expect(
      file.refusal(of: .refuse, named) == .groundNeeds(.contractDocuments, .lackingPaper))
    file.moment = Moment(issued.adding(days: 4), ClockTime(10, 0))
    let late = file.refusal(of: .refuse, named)
    #expect(late != .groundNeeds(.contractDocuments, .lackingPaper))
  }

  @Test(
    "Refused on each other ground, incomplete, withdrawn",
    arguments: [
      GroundID.untrueDocuments, .requirementsNotMet, .contraindication,
    ])
  func otherEnds(ground: GroundID) throws {
    var file = try Self.arrived()
    try file.bringEverything()
    try file.take(.refuse, .ground(ground))
    #expect(file.subject.stage == .refused)
    if case .refused(let stated) = file.subject.decision { #expect(stated.ground == ground) }
    try file.deliver()
    #expect(file.subject.stage == .closed)
    var incomplete = try Self.arrived()
    try incomplete.bringEverything(except: [.vaccinationCard065])
    try incomplete.carryOut(.refuseAcceptance)
    try incomplete.deliver()
    #expect(incomplete.subject.stage == .closed)
    var withdrawn = try Self.arrived()
    try withdrawn.carryOut(.withdraw(reason: "көшті"))
    #expect(withdrawn.subject.stage == .withdrawn)
  }
}
