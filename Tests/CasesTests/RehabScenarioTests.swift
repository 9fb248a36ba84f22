import Cases
import Fixtures
import Law
import Testing

@Suite("A course of rehabilitation from arrival to the certificate")
struct RehabScenarioTests {
  static func planned(at place: Place = .rehabilitationCentre) throws -> ServiceInMemory {
    var file = try ServiceInMemory(.rehab, at: place)
    try file.bringEverything()
    try file.carryOut(.accept)
    try file.take(.planCourse, course)
    return file
  }

  /// 120 days, from a Monday to a Tuesday.
  static let course: Record = [
    .courseStart: .date("2026-12-07"), .courseEnd: .date("2027-04-06"),
  ]

  static func running(at place: Place = .rehabilitationCentre) throws -> ServiceInMemory {
    var file = try planned(at: place)
    try file.take(.startCourse, course, on: "2026-12-07")
    return file
  }

  @Test(
    "Three kinds of provider: each gives its own certificate, on the last day",
    arguments: [
      (Place.rehabilitationCentre, FieldID.assessment), (.correctionRoom, .assessment),
      (.autismCentre, .recommendations),
    ])
  func wholeLife(place: Place, field: FieldID) throws {
    var file = try Self.running(at: place)
    #expect(try file.due(.shortestCourse) == "2027-03-07", "a bound of a stretch is not moved")
    try file.take(
      .endCourse, [.courseEnd: .date("2027-04-06"), .endKind: .choice(.completed)],
      on: "2027-04-06")
    #expect(file.due == "2027-04-06")
    #expect(file.refusal(of: .prepareCertificate) == .fieldMissing(field))
    try file.take(.prepareCertificate, [field: .words("жақсы нәтиже")])
    #expect(
      file.refusal(of: .advance(.signCertificate, [:]), by: Invented.clerk) == .headSigns,
      "rehab.rule.10.1: the head signs")
    try file.take(.giveBack, [.reason: .words("нәтижесі толық жазылмаған")])
    #expect(file.subject.stage == .courseEnded)
    try file.take(.prepareCertificate, [field: .words("жақсы нәтиже")])
    try file.take(
      .signCertificate, [.head: .words("Жақсыбаева Р. Т."), .signedOn: .date("2027-04-06")])
    try file.deliver()
    #expect(file.subject.stage == .closed)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test(
    "rehab.rule.10.2: from the first day of the course its last day is watched, and turns red behind it"
  )
  func lastDayIsWatched() throws {
    var file = try Self.running()
    #expect(file.due == "2027-04-06", "the certificate, not the longest course")
    func isOverdue(on day: CivilDate) -> Bool {
      file.subject.isOverdue(
        file.rules, calendar: file.circumstances().calendar, place: file.place, on: day)
    }
    #expect(!isOverdue(on: "2027-04-06"))
    #expect(isOverdue(on: "2027-04-07"))
    try file.take(
      .planCourse,
      Self.course.merging([.courseEnd: .date("2027-05-07"), .reason: .words("үзіліс")]),
      on: "2027-04-06")
    #expect(file.due == "2027-05-12", "a holiday: the way to the cabinet")
    let terms = try file.subject.allTerms(
      file.rules, calendar: file.circumstances().calendar, place: file.place)
    #expect(
      terms.map(\.term.id).sorted { $0.rawValue < $1.rawValue } == [
        .certificate, .certificateToCabinet, .longestCourse, .shortestCourse,
      ], "an end that was moved is counted anew, not settled")
  }

  @Test("A pause that puts the end off puts off the day that is watched; left too early nothing is")
  func lastDayMoves() throws {
    var file = try Self.running()
    try file.take(
      .pauseCourse,
      [
        .pauseFrom: .date("2027-01-11"), .pauseGround: .words("бала ауырды"),
        .pausePaper: .words("анықтама № 5"),
      ], on: "2027-01-11")
    #expect(file.due == "2027-04-06")
    try file.take(
      .resumeCourse, [.resumedOn: .date("2027-01-18"), .courseEnd: .date("2027-04-13")],
      on: "2027-01-18")
    #expect(file.due == "2027-04-13")
    try file.take(
      .endCourse,
      [.courseEnd: .date("2027-01-20"), .endKind: .choice(.early), .reason: .words("көшті")],
      on: "2027-01-20")
    #expect(file.due == nil)
  }

  @Test("A course that ends behind the years of the calendar still has the bounds of its length")
  func endsBehindTheCalendar() throws {
    var file = try Self.planned()
    let long: Record = [.courseStart: .date("2027-02-01"), .courseEnd: .date("2028-01-10")]
    try file.take(.planCourse, long.merging([.reason: .words("орын кейін босайды")]))
    try file.take(.startCourse, long, on: "2027-02-01")
    #expect(file.due == "2028-02-01", "the longest course")
    #expect(try file.due(.certificate) == nil)
    try file.take(
      .planCourse, long.merging([.courseEnd: .date("2027-12-28"), .reason: .words("келісім")]))
    #expect(file.due == "2027-12-28")
    #expect(try file.due(.certificateToCabinet) == "2027-12-30")
  }

  @Test(
    "Ninety to 365 calendar days, both sides of both bounds",
    arguments: [
      (88, false), (89, true), (90, true), (364, true), (365, true), (366, false),
    ])
  func bounds(days: Int, isLawful: Bool) throws {
    var file = try ServiceInMemory(.rehab, at: .autismCentre)
    try file.bringEverything()
    try file.carryOut(.accept)
    let start: CivilDate = "2026-12-07"
    let record: Record = [
      .courseStart: .date(start), .courseEnd: .date(start.adding(days: days)),
    ]
    #expect((file.refusal(of: .planCourse, record) == nil) == isLawful)
  }

  @Test("A pause and its end are recorded with ground and paper")
  func pause() throws {
    var file = try Self.running()
    let pause: Record = [
      .pauseFrom: .date("2027-01-11"), .pauseGround: .words("бала ауырды"),
      .pausePaper: .words("анықтама № 5"),
    ]
    for field in [FieldID.pauseFrom, .pauseGround, .pausePaper] {
      var record = pause
      record[field] = nil
      #expect(file.refusal(of: .pauseCourse, record) == .fieldMissing(field))
    }
    var outside = pause
    outside[.pauseFrom] = .date("2026-12-06")
    #expect(file.refusal(of: .pauseCourse, outside) == .fieldOutOfBounds(.pauseFrom))
    try file.take(.pauseCourse, pause, on: "2027-01-11")
    #expect(file.subject.pauses == [Pause(from: "2027-01-11", through: nil)])
    #expect(
      file.refusal(
        of: .resumeCourse,
        [
          .resumedOn: .date("2027-01-11"), .courseEnd: .date("2027-04-13"),
        ]) == .notBefore("2027-01-12"))
    try file.take(
      .resumeCourse, [.resumedOn: .date("2027-01-18"), .courseEnd: .date("2027-04-13")],
      on: "2027-01-18")
    #expect(file.subject.pauses == [Pause(from: "2027-01-11", through: "2027-01-17")])
    #expect(file.subject.record.date(.courseEnd) == "2027-04-13")
  }

  @Test("An end before ninety days is an early one, with its reason")
  func early() throws {
    var file = try Self.running()
    file.moment = "2027-01-20T10:00"
    #expect(
      file.refusal(
        of: .endCourse,
        [
          .courseEnd: .date("2027-01-20"), .endKind: .choice(.completed),
        ]) != nil)
    #expect(
      file.refusal(
        of: .endCourse,
        [
          .courseEnd: .date("2027-01-20"), .endKind: .choice(.early),
        ]) == .fieldMissing(.reason))
    try file.take(
      .endCourse,
      [
        .courseEnd: .date("2027-01-20"), .endKind: .choice(.early), .reason: .words("көшті"),
      ])
    #expect(file.subject.stage == .courseBrokenOff)
    #expect(
      file.refusal(of: .prepareCertificate, [.assessment: .words("нәтиже")]) != nil,
      "no clause gives a certificate for it")
    #expect(file.refusal(of: .supervisorDecides, [.reason: .words("көшті")]) == .supervisorOnly)
  }

  @Test(
    "rehab.req.3.1: a course of 180 days left early has its certificate from the ninetieth day on, and keeps the reason",
    arguments: [
      (44, Stage.courseBrokenOff), (88, .courseBrokenOff), (89, .courseEnded), (90, .courseEnded),
      (120, .courseEnded), (365, .courseEnded),
    ])
  func leftEarly(days: Int, stage: Stage) throws {
    var file = try Self.running()
    let end = ("2026-12-07" as CivilDate).adding(days: days)
    try file.take(
      .endCourse,
      [.courseEnd: .date(end), .endKind: .choice(.early), .reason: .words("көшті")], on: end)
    #expect(file.subject.stage == stage)
    #expect(file.subject.record.words(.reason) == "көшті")
    let prepare = file.refusal(of: .prepareCertificate, [.assessment: .words("нәтиже")])
    #expect((prepare == nil) == (stage == .courseEnded))
  }

  @Test("No course is longer than a year, however it ended")
  func leftTooLate() throws {
    var file = try Self.running()
    file.moment = "2027-12-09T10:00"
    let late: Record = [
      .courseEnd: .date("2027-12-08"), .endKind: .choice(.early), .reason: .words("көшті"),
    ]
    #expect(file.refusal(of: .endCourse, late) == .notAfter("2027-12-07"))
  }

  /// A course that was planned, begun, and paused for an illness with its paper.
  private static func paused(_ settings: PolicySettings) throws -> ServiceInMemory {
    var file = try ServiceInMemory(.rehab, at: .autismCentre, settings: settings)
    try file.bringEverything()
    try file.carryOut(.accept)
    try file.take(.planCourse, course)
    try file.take(.startCourse, course, on: "2026-12-07")
    try file.take(
      .pauseCourse,
      [
        .pauseFrom: .date("2027-01-11"), .pauseGround: .words("бала ауырды"),
        .pausePaper: .words("анықтама № 5"),
      ], on: "2027-01-11")
    return file
  }

  @Test("Days of a pause that do not count are missing to a course that was left early")
  func leftEarlyAfterPause() throws {
    for (policy, stage) in [
      (PolicyValue.pausesCount, Stage.courseEnded), (.pausesDoNotCount, .courseBrokenOff),
    ] {
      let settings = try #require(PolicySettings().setting(.coursePauses, to: policy))
      var file = try Self.paused(settings)
      try file.take(
        .resumeCourse,
        [
          .resumedOn: .date("2027-01-18"), .courseEnd: .date("2027-04-13"),
        ], on: "2027-01-18")
      try file.take(
        .endCourse,
        [
          .courseEnd: .date("2027-03-08"), .endKind: .choice(.early), .reason: .words("көшті"),
        ], on: "2027-03-09")
      #expect(file.subject.stage == stage, "91 days, 84 of them without the pause")
    }
  }

  @Test("rehab.req.3.1: another end than the one that was fixed is kept with its reason")
  func changedEnd() throws {
    var file = try Self.planned()
    let later = Self.course.merging([.courseEnd: .date("2027-04-13")])
    let explained = later.merging([.reason: .words("отбасы сұрады")])
    for step in [Step.planCourse, .startCourse] {
      #expect(file.refusal(of: step, Self.course) == nil, "the same end needs none")
      #expect(file.refusal(of: step, later) == .fieldMissing(.reason))
      #expect(file.refusal(of: step, explained) == nil)
    }
    try file.take(.startCourse, explained, on: "2026-12-07")
    file.moment = "2027-04-14T10:00"
    let ended: Record = [.courseEnd: .date("2027-04-13"), .endKind: .choice(.completed)]
    #expect(file.refusal(of: .endCourse, ended) == nil)
    let other = ended.merging([.courseEnd: .date("2027-04-12")])
    #expect(file.refusal(of: .endCourse, other) == .fieldMissing(.reason))
    try file.take(.endCourse, other.merging([.reason: .words("дүйсенбіде аяқталды")]))
    #expect(file.subject.record.words(.reason) == "дүйсенбіде аяқталды")
  }

  @Test(
    "Where days of a pause do not count, a new plan of a running course is measured without them")
  func replannedAfterPause() throws {
    for (policy, isLawful) in [(PolicyValue.pausesCount, true), (.pausesDoNotCount, false)] {
      let settings = try #require(PolicySettings().setting(.coursePauses, to: policy))
      var file = try Self.paused(settings)
      try file.take(
        .resumeCourse, [.resumedOn: .date("2027-01-18"), .courseEnd: .date("2027-04-13")],
        on: "2027-01-18")
      let short = Self.course.merging([
        .courseEnd: .date("2027-03-08"), .reason: .words("отбасы сұрады"),
      ])
      #expect((file.refusal(of: .planCourse, short) == nil) == isLawful)
    }
  }

  @Test("On a day off nobody hands over: then the way to the cabinet within two working days holds")
  func dayOff() throws {
    var file = try Self.running()
    try file.take(
      .endCourse,
      [
        .courseEnd: .date("2027-04-03"), .endKind: .choice(.completed),
        .reason: .words("отбасы сұрады"),
      ], on: "2027-04-05")
    #expect(file.due == "2027-04-06")
  }

  /// Ended on a Tuesday, the certificate signed.
  static func signed(ended end: CivilDate = "2027-04-06") throws -> ServiceInMemory {
    var file = try running()
    try file.take(.endCourse, [.courseEnd: .date(end), .endKind: .choice(.completed)], on: end)
    try file.take(.prepareCertificate, [.assessment: .words("нәтиже")])
    try file.take(
      .signCertificate, [.head: .words("Жақсыбаева Р. Т."), .signedOn: .date(end)])
    return file
  }

  @Test(
    "rehab.rule.10.2, 10.3: handed over on the last day or sent to the cabinet within two working days, each is enough",
    arguments: [
      (Delivery.paper, "2027-04-06", true), (.paper, "2027-04-07", false),
      (.personalCabinet, "2027-04-06", true), (.personalCabinet, "2027-04-08", true),
      (.personalCabinet, "2027-04-09", false),
    ] as [(Delivery, CivilDate, Bool)])
  func ways(way: Delivery, day: CivilDate, isInTime: Bool) throws {
    var file = try Self.signed()
    file.moment = Moment(day, ClockTime(10, 0))
    let given = CaseCommand.deliver(DeliveryRecord(delivery: way, at: file.moment))
    #expect((file.refusal(of: given) == nil) == isInTime)
    let offers = file.subject.offers(file.circumstances())
    #expect(
      offers.first { $0.step == .deliver }?.isAllowed == (day <= "2027-04-08"),
      "one lawful way is enough for the step to be open")
    if isInTime {
      try file.carryOut(given)
      #expect(file.subject.stage == .closed)
    }
  }

  @Test("A message to the phone is no way for a visitor, and a refusal goes into the hands")
  func otherWays() throws {
    let file = try Self.signed()
    let phone = CaseCommand.deliver(DeliveryRecord(delivery: .phoneNotice, at: file.moment))
    #expect(file.refusal(of: phone) == .deliveryDoesNotFit(.phoneNotice, needed: .paper))
    var incomplete = try ServiceInMemory(.rehab, at: .correctionRoom)
    try incomplete.bringEverything(except: [.application])
    try incomplete.carryOut(.refuseAcceptance)
    let cabinet = CaseCommand.deliver(
      DeliveryRecord(delivery: .personalCabinet, at: incomplete.moment))
    #expect(
      incomplete.refusal(of: cabinet) == .deliveryDoesNotFit(.personalCabinet, needed: .paper))
  }

  @Test("A certificate that comes late is given with a recorded reason")
  func overdue() throws {
    var file = try Self.running()
    try file.take(
      .endCourse, [.courseEnd: .date("2027-04-06"), .endKind: .choice(.completed)],
      on: "2027-04-06")
    try file.take(.prepareCertificate, [.assessment: .words("нәтиже")])
    try file.take(
      .signCertificate, [.head: .words("Жақсыбаева Р. Т."), .signedOn: .date("2027-04-06")])
    file.moment = "2027-04-07T10:00"
    #expect(throws: Refusal.self) { try file.deliver() }
    try file.carryOut(.explainDelay("принтер істемеді"))
    try file.deliver()
    #expect(file.subject.stage == .closed)
  }

  @Test(
    "Refused after the hearing; heard and convinced, the course is planned; incomplete; withdrawn")
  func otherEnds() throws {
    var file = try Self.planned()
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-11-26T09:10"))
    try file.take(.holdHearing, .oralHearing(on: "2026-11-26"), on: "2026-11-26")
    var convinced = file
    try convinced.take(.decideFor)
    #expect(convinced.subject.stage == .toPlan)
    try file.take(.refuse, on: "2026-11-27")
    try file.deliver()
    #expect(file.subject.stage == .closed)

    var incomplete = try ServiceInMemory(.rehab, at: .correctionRoom)
    try incomplete.bringEverything(except: [.application])
    try incomplete.carryOut(.refuseAcceptance)
    try incomplete.deliver()
    #expect(incomplete.subject.stage == .closed)

    var withdrawn = try Self.planned()
    try withdrawn.carryOut(.withdraw(reason: "көшті"))
    #expect(withdrawn.subject.stage == .withdrawn)
  }

  @Test(
    "Only an oral hearing has minutes to sign: what was waived or written holds nothing up",
    arguments: [
      (Record.oralHearing(on: "2026-11-26"), true), ([.attendance: .choice(.waived)], false),
      (
        [.attendance: .choice(.objectedInWriting), .hearingSaid: .words("келіспейміз")] as Record,
        false
      ),
    ] as [(Record, Bool)])
  func minutes(hearing: Record, hasMinutes: Bool) throws {
    var file = try Self.planned()
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-11-26T09:10"))
    try file.take(.holdHearing, hearing, on: "2026-11-26")
    #expect((try file.due(.minutesSigned) != nil) == hasMinutes)
    try file.take(.refuse, on: "2026-12-01")
    if hasMinutes {
      #expect(throws: Refusal.self, "the minutes were due on Monday") { try file.deliver() }
    } else {
      try file.deliver()
      #expect(file.subject.stage == .closed)
    }
  }
}
