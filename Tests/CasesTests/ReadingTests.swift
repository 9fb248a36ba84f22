import Cases
import Fixtures
import Law
import Testing

/// What an office has chosen where an act leaves a reading open decides its cases.
@Suite("Readings that an office has chosen, at work in its cases")
struct ReadingTests {
  static func queued(_ choices: (PolicyID, PolicyValue)...) throws -> ServiceInMemory {
    var settings = PolicySettings()
    for (policy, value) in choices {
      settings = try #require(settings.setting(policy, to: value))
    }
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, record: QueueScenarioTests.application,
      settings: settings)
    try file.bringEverything()
    try file.carryOut(.accept)
    return file
  }

  static func offered(
    _ place: Choice, _ choices: (PolicyID, PolicyValue)...
  ) throws -> ServiceInMemory {
    var settings = PolicySettings()
    for (policy, value) in choices {
      settings = try #require(settings.setting(policy, to: value))
    }
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, record: QueueScenarioTests.application,
      settings: settings)
    try file.bringEverything()
    try file.carryOut(.accept)
    var offer = QueueScenarioTests.offer
    offer[.placeKind] = .choice(place)
    if place == .temporary { offer[.placeUntil] = .date("2027-03-01") }
    try file.take(.vacancyAppears, offer, on: "2026-11-30", next: true)
    return file
  }

  @Test(
    "P13: a refused temporary place archives, or keeps the place in the queue",
    arguments: [
      (PolicyValue.archives, Choice.temporary, Stage.archived),
      (.keepsThePlace, .temporary, .queued), (.keepsThePlace, .permanent, .archived),
    ])
  func temporaryRefusal(value: PolicyValue, place: Choice, stage: Stage) throws {
    var file = try Self.offered(place, (.temporaryRefusal, value))
    try file.take(.refuseOffer, on: "2026-12-01")
    #expect(file.subject.stage == stage)
  }

  @Test(
    "P5: a cancelled referral leads back into the queue, or to the archive",
    arguments: [(PolicyValue.returnsByMoment, Stage.queued), (.archives, .archived)])
  func cancelled(value: PolicyValue, stage: Stage) throws {
    var file = try Self.offered(.permanent, (.cancelledReferral, value))
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    try file.take(.cancelReferral)
    #expect(file.subject.stage == stage)
  }

  @Test(
    "P14: after a contract for a temporary place back at once, or at the end of the stay",
    arguments: [
      (PolicyValue.atOnce, Stage.queued), (.atTheEndOfTheStay, .admittedTemporarily),
    ])
  func temporaryReturn(value: PolicyValue, stage: Stage) throws {
    var file = try Self.offered(.temporary, (.temporaryReturn, value))
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    try file.take(.signContract, [.contractDate: .date("2026-12-04")], on: "2026-12-04")
    #expect(file.subject.stage == stage)
    guard stage == .admittedTemporarily else { return }
    file.moment = "2027-02-28T10:00"
    #expect(file.refusal(of: .temporaryPlaceEnds) == .notBefore("2027-03-01"))
    try file.take(.temporaryPlaceEnds, on: "2027-03-01")
    #expect(file.subject.stage == .queued)
  }

  @Test(
    "P6: after a refusal to admit the supervisor decides, unless the office has settled it",
    arguments: [
      (PolicyValue.supervisorDecides, [Stage.queued, .archived]), (.returnsByMoment, [.queued]),
      (.archives, [.archived]),
    ])
  func refusedAdmission(value: PolicyValue, stages: [Stage]) throws {
    let settings = try #require(PolicySettings().setting(.refusedAdmission, to: value))
    let rules = try #require(RuleBook.newest(.preschoolQueue)).under(settings)
    #expect(rules.lifecycle.lines(from: .referred, .supervisorDecides).map(\.to) == stages)
  }

  @Test("P11: a contract nobody signed ends with the referral where the office reads it so")
  func unsigned() throws {
    let rules = try #require(RuleBook.newest(.preschoolAdmission))
    let settings = try #require(PolicySettings().setting(.unsignedContract, to: .notAdmitted))
    #expect(rules.lifecycle.steps(from: .contractSent).contains(.supervisorDecides))
    #expect(
      !rules.under(settings).lifecycle.steps(from: .contractSent).contains(.supervisorDecides))
  }

  @Test("Without a choice the table stands as it is", arguments: RuleBook.loaded)
  func standard(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    #expect(rules.under(PolicySettings()).lifecycle == rules.lifecycle)
  }

  @Test(
    "P2: the wait after the repeat notice is as long as the office has set it",
    arguments: [
      (PolicyValue.twoCalendarDays, "2026-12-21"), (.tenCalendarDays, "2026-12-28"),
    ] as [(PolicyValue, CivilDate)])
  func repeatWait(value: PolicyValue, due: CivilDate) throws {
    var file = try Self.offered(.permanent, (.waitAfterRepeat, value))
    try file.take(.answerTimeEnds, on: "2026-12-03")
    try file.take(
      .suspensionEnds, [.noticeAt: .moment("2026-12-18T10:00")], on: "2026-12-18")
    #expect(try file.due(.repeatWait) == due)
  }

  @Test(
    "A workplace certificate older than a month on the day of filing is expired by itself",
    arguments: [("2026-10-24", true), ("2026-10-23", false)] as [(CivilDate, Bool)])
  func expired(issued: CivilDate, holds: Bool) throws {
    var record = QueueScenarioTests.application
    record[.category] = .category(.military)
    record[.hadPriorityPlace] = .answer(false)
    var file = try ServiceInMemory(.preschoolQueue, at: .department, record: record)
    try file.bringEverything()
    try file.carryOut(
      .mark(
        PaperMark(
          document: .workplaceCertificateService, state: .electronic,
          details: PaperDetails(issuedOn: issued))))
    let row = try #require(
      file.subject.checklist(by: file.rules).row(for: .workplaceCertificateService))
    #expect(row.state == (holds ? .electronic : .expired))
    #expect((row.defect?.kind == .expired) == !holds)
    #expect((file.refusal(of: CaseCommand.accept) == nil) == holds)
  }

  // MARK: Terms

  @Test(
    "P1: silence after the second notice archives when the office's wait is over, and not before",
    arguments: [
      (PolicyValue.twoWeeks, "2027-12-08"), (.oneMonth, "2027-12-24"),
    ] as [(PolicyValue, CivilDate)])
  func interestWait(value: PolicyValue, due: CivilDate) throws {
    var file = try Self.queued((.waitAfterSecondInterest, value))
    try file.take(.interestDue, on: "2027-10-24")
    try file.take(.secondInterestDue, on: "2027-11-24")
    #expect(try file.due(.interestWait) == due)
    #expect(file.due == due, "the list shows the same day")
    file.moment = Moment(due, ClockTime(18, 0))
    #expect(file.refusal(of: .interestTimeEnds) == .notBefore(due.adding(days: 1)))
    try file.take(.interestTimeEnds, on: due.adding(days: 1))
    #expect(file.subject.stage == .archived)
  }

  @Test(
    "P10: where every last day moves, an offer that ends on a Saturday runs on to Monday, and the suspension begins behind it",
    arguments: [
      (PolicyValue.allButTheOffer, "2026-12-05", "2026-12-21"),
      (.noLastDay, "2026-12-05", "2026-12-21"),
      (.everyLastDay, "2026-12-07", "2026-12-22"),
    ] as [(PolicyValue, CivilDate, CivilDate)])
  func offerEnd(value: PolicyValue, answer: CivilDate, suspended: CivilDate) throws {
    var file = try Self.queued((.lastDayOff, value))
    var offer = QueueScenarioTests.offer
    offer[.noticeAt] = .moment("2026-12-03T10:00")
    try file.take(.vacancyAppears, offer, on: "2026-12-03", next: true)
    #expect(try file.due(.offerAnswer) == answer)
    file.moment = Moment(answer, ClockTime(18, 0))
    #expect(file.refusal(of: .answerTimeEnds) == .notBefore(answer.adding(days: 1)))
    #expect(file.refusal(of: .acceptOffer, [.referralNumber: .words("15")]) == nil)
    try file.take(.answerTimeEnds, on: "2026-12-08")
    #expect(try file.due(.suspension) == suspended, "counted from the end of the offer")
  }

  @Test(
    "P10: an extended referral ends on its Saturday only where no last day moves",
    arguments: [
      (PolicyValue.allButTheOffer, "2026-12-21"), (.everyLastDay, "2026-12-21"),
      (.noLastDay, "2026-12-19"),
    ] as [(PolicyValue, CivilDate)])
  func extended(value: PolicyValue, until: CivilDate) throws {
    var file = try Self.offered(.permanent, (.lastDayOff, value))
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    try file.take(
      .extendReferral, [.extensionDays: .number(11), .proof: .words("анықтама")],
      on: "2026-12-04")
    #expect(try file.due(.referralExtension) == until)
    file.moment = Moment(until.adding(days: 1), ClockTime(10, 0))
    let unused: Record = [.papersHandedIn: .answer(false)]
    #expect(file.refusal(of: .referralEnds, unused) == nil)
    file.moment = Moment(until, ClockTime(10, 0))
    #expect(file.refusal(of: .referralEnds, unused) == .notBefore(until.adding(days: 1)))
  }

  // MARK: Age

  @Test(
    "P12: a child who turns six later this year is queued, unless the office asks for under six at the year's end",
    arguments: [
      (PolicyValue.underSixOnFiling, "2020-12-31", true),
      (.underSixAtYearEnd, "2020-12-31", false), (.underSixAtYearEnd, "2021-01-01", true),
    ] as [(PolicyValue, CivilDate, Bool)])
  func age(value: PolicyValue, birth: CivilDate, isQueued: Bool) throws {
    let settings = try #require(PolicySettings().setting(.ageAtFiling, to: value))
    var record = QueueScenarioTests.application
    record[.childBirth] = .date(birth)
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, record: record, settings: settings)
    try file.bringEverything()
    #expect((file.refusal(of: .accept) == nil) == isQueued)
  }

  @Test(
    "A child of 29 February leaves the queue on 1 March, or a day earlier where the office reads it so",
    arguments: [
      (PolicyValue.firstOfMarch, "2030-03-01"), (.lastOfFebruary, "2030-02-28"),
    ] as [(PolicyValue, CivilDate)])
  func leapDay(value: PolicyValue, sixth: CivilDate) throws {
    let settings = try #require(PolicySettings().setting(.leapDayBirthday, to: value))
    var record = QueueScenarioTests.application
    record[.childBirth] = .date("2024-02-29")
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, record: record, settings: settings)
    try file.bringEverything()
    try file.carryOut(.accept)
    file.moment = Moment(sixth.adding(days: -1), ClockTime(10, 0))
    #expect(file.refusal(of: .sixthBirthday) == .notBefore(sixth))
    try file.take(.sixthBirthday, on: sixth)
    #expect(file.subject.stage == .archived)
  }

  // MARK: Admission and courses

  @Test(
    "P9: two unvaccinated of twenty keep a third out where the child is counted, and not without it",
    arguments: [(PolicyValue.withTheChild, true), (.beforeAdmission, false)])
  func tenth(value: PolicyValue, isGround: Bool) throws {
    let settings = try #require(PolicySettings().setting(.unvaccinatedShare, to: value))
    var file = try ServiceInMemory(
      .preschoolAdmission, at: .preschool, via: .portal, record: AdmissionScenarioTests.referral,
      settings: settings)
    try file.bringEverything()
    let record = Record.ground(.immunityThreshold).merging(
      AdmissionScenarioTests.figures(children: 20, unvaccinated: 2))
    let refusal = file.refusal(of: .advance(.refuse, record), by: Invented.supervisor)
    let group = ImmunityThreshold(children: 20, unvaccinated: 2)
    #expect(refusal == (isGround ? nil : .threshold(.notCrossed(group, .beforeAdmission))))
  }

  @Test(
    "Days of a pause count as days of the course, or put its end off where the office reads it so",
    arguments: [
      (PolicyValue.pausesCount, "2027-03-07"), (.pausesDoNotCount, "2027-03-14"),
    ] as [(PolicyValue, CivilDate)])
  func coursePauses(value: PolicyValue, first: CivilDate) throws {
    let settings = try #require(PolicySettings().setting(.coursePauses, to: value))
    var file = try ServiceInMemory(.rehab, at: .rehabilitationCentre, settings: settings)
    try file.bringEverything()
    try file.carryOut(.accept)
    try file.take(.planCourse, RehabScenarioTests.course)
    try file.take(.startCourse, RehabScenarioTests.course, on: "2026-12-07")
    try file.take(
      .pauseCourse,
      [
        .pauseFrom: .date("2027-01-11"), .pauseGround: .words("бала ауырды"),
        .pausePaper: .words("анықтама № 5"),
      ], on: "2027-01-11")
    func resumed(until end: CivilDate) -> Record {
      [.resumedOn: .date("2027-01-18"), .courseEnd: .date(end)]
    }
    file.moment = "2027-01-18T10:00"
    let tooEarly = first.adding(days: -2)
    #expect(file.refusal(of: .resumeCourse, resumed(until: tooEarly)) == .notBefore(first))
    try file.take(.resumeCourse, resumed(until: first))
    #expect(try file.due(.shortestCourse) == first, "the term of the table says the same day")
    #expect(
      file.refusal(
        of: .endCourse, [.courseEnd: .date(tooEarly), .endKind: .choice(.completed)]) != nil)
  }
}
