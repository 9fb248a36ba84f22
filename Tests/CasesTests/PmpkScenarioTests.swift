import Cases
import Fixtures
import Law
import Testing

@Suite("An examination by the PMPK from arrival to the end")
struct PmpkScenarioTests {
  static func arrived(_ channel: Channel = .walkIn, _ residency: Residency = .resident) throws
    -> ServiceInMemory
  {
    try ServiceInMemory(.pmpk, at: .pmpk, via: channel, residency: residency)
  }

  static func accepted() throws -> ServiceInMemory {
    var file = try arrived()
    try file.bringEverything()
    try file.carryOut(.accept)
    return file
  }

  static let fixed: Record = [
    .examinationAt: .moment("2026-12-03T10:00"), .examinationKind: .choice(.first),
  ]

  static func scheduled() throws -> ServiceInMemory {
    var file = try accepted()
    try file.take(.fixDate, fixed)
    return file
  }

  /// A proactive offer with everything it rests on.
  static let offer: Record = [
    .phoneRegistered: .answer(true), .initiativeBasis: .words("балабақша хабарлады"),
    .offerSentAt: .moment(Invented.morning),
  ]

  static let conclusion: Record = [
    .conclusion: .words("қорытынды"), .programme: .words("жалпы білім беретін"),
    .educationServices: .words("логопед"), .medicalServices: .words("невропатолог"),
    .socialServices: .words("қажет емес"), .validUntil: .date("2027-12-03"),
    .specialists: .words("логопед, психолог"),
  ]

  static let signature: Record = [.head: .words("Жақсыбаева Р. Т.")]

  static func written() throws -> ServiceInMemory {
    var file = try scheduled()
    try file.take(.examine, [.examinedOn: .date("2026-12-03")], on: "2026-12-03")
    try file.take(.prepareConclusion, conclusion, on: "2026-12-04")
    return file
  }

  @Test("Accepted, examined, concluded, given; the day is fixed at once and the thirty days run")
  func wholeLife() throws {
    var file = try Self.arrived()
    #expect(file.due == "2026-11-24", "pmpk.req.3.2: the same day at the desk")
    #expect(try file.due(.examination) == "2026-12-24")
    try file.bringEverything()
    try file.carryOut(.accept)
    #expect(file.subject.stage == .toSchedule)
    try file.take(.fixDate, Self.fixed)
    #expect(file.due == "2026-12-24")
    try file.take(.examine, [.examinedOn: .date("2026-12-03")], on: "2026-12-03")
    #expect(file.due == nil, "no clause sets a term for the conclusion")
    try file.take(.prepareConclusion, Self.conclusion, on: "2026-12-04")
    #expect(file.subject.stage == .conclusionToSign)
    try file.take(.conclude, Self.signature)
    try file.take(.enterModule, [.moduleEnteredOn: .date("2026-12-04")])
    #expect(file.subject.stage == .concluded)
    try file.deliver()
    #expect(file.subject.stage == .closed)
    #expect(file.subject.record.words(.programme) == "жалпы білім беретін")
    #expect(Case(id: CaseID(1), events: file.events) == file.subject, "replay makes the same case")
  }

  @Test("Portal and proactive: two working days to fix the day", arguments: [Channel.portal])
  func portal(channel: Channel) throws {
    let file = try Self.arrived(channel)
    #expect(try file.due(.examinationDate) == "2026-11-26")
  }

  @Test("Non-residents bring the identity of the child and of one parent")
  func nonResident() throws {
    var file = try Self.arrived(.walkIn, .nonResident)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    #expect(
      file.refusal(of: .accept)
        == .papersMissing([.childIdentityDocument, .parentIdentityDocument]))
  }

  @Test("A proactive offer: nothing before the family agrees, and its twenty-four hours")
  func proactive() throws {
    let offer: Record = [
      .phoneRegistered: .answer(true), .initiativeBasis: .words("балабақша хабарлады"),
      .offerSentAt: .moment(Invented.morning),
    ]
    for field in [FieldID.initiativeBasis, .offerSentAt] {
      var lacking = offer
      lacking[field] = nil
      #expect(
        throws: Refusal(
          .fieldMissing(field),
          clauses: [
            field == .offerSentAt ? "pmpk.rule.7-1.3" : "pmpk.rule.7-1"
          ])
      ) {
        try ServiceInMemory(.pmpk, at: .pmpk, via: .proactive, record: lacking)
      }
    }
    #expect(throws: Refusal.self, "pmpk.rule.7-1: a phone that egov.kz knows") {
      try ServiceInMemory(
        .pmpk, at: .pmpk, via: .proactive,
        record: [
          .phoneRegistered: .answer(false), .initiativeBasis: .words("балабақша хабарлады"),
          .offerSentAt: .moment(Invented.morning),
        ])
    }
    var file = try ServiceInMemory(.pmpk, at: .pmpk, via: .proactive, record: offer)
    #expect(file.subject.stage == .offeredService)
    #expect(file.due == "2026-11-25")
    #expect(file.refusal(of: .replyTimeEnds) == .notBefore("2026-11-25"))
    var silent = file
    silent.moment = "2026-11-25T10:27:05.001"
    try silent.take(.replyTimeEnds)
    #expect(silent.subject.stage == .closedWithoutReply)
    #expect(silent.subject.decision == nil, "no reply is no refusal")
    file.moment = "2026-11-24T15:00"
    try file.take(
      .agree, [.answeredAt: .moment("2026-11-24T14:55"), .answerMeans: .choice(.phone)])
    #expect(file.subject.stage == .checking)
    #expect(try file.due(.examinationDate) == "2026-11-26")
    #expect(try file.due(.examination) == "2026-12-24")
  }

  @Test(
    "pmpk.rule.7-1.3: the twenty-four hours run from the receipt; while it is unknown, from the sending, and it is said so"
  )
  func receipt() throws {
    var file = try ServiceInMemory(
      .pmpk, at: .pmpk, via: .proactive,
      record: [
        .phoneRegistered: .answer(true), .initiativeBasis: .words("балабақша хабарлады"),
        .offerSentAt: .moment("2026-11-24T10:00"),
      ], received: "2026-11-24T10:00")
    func reply() throws -> TermRun? {
      try file.subject.runningTerms(
        file.rules, calendar: file.circumstances().calendar, place: file.place
      ).first { $0.term.id == .reply }
    }
    #expect(try reply()?.due.moment == "2026-11-25T10:00")
    #expect(try reply()?.due.policies == [.sendingStandsForReceipt])
    file.moment = "2026-11-24T12:00"
    #expect(
      file.refusal(of: .offerArrives, [.offerReceivedAt: .moment("2026-11-24T09:59")])
        == .fieldOutOfBounds(.offerReceivedAt))
    #expect(
      file.refusal(of: .offerArrives, [.offerReceivedAt: .moment("2026-11-24T12:01")])
        == .dateInFuture("2026-11-24"))
    try file.take(.offerArrives, [.offerReceivedAt: .moment("2026-11-24T11:00")])
    #expect(file.subject.stage == .offeredService)
    #expect(try reply()?.due.moment == "2026-11-25T11:00")
    #expect(try reply()?.due.policies == [])
    file.moment = "2026-11-25T11:00"
    #expect(file.refusal(of: .replyTimeEnds) != nil, "an answer at this minute is in time")
    file.moment = "2026-11-25T11:00:00.001"
    try file.take(.replyTimeEnds)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test("pmpk.req.3.3: a consent on a Saturday counts from that day, as on the command line")
  func consentOnSaturday() throws {
    var file = try ServiceInMemory(
      .pmpk, at: .pmpk, via: .proactive,
      record: [
        .phoneRegistered: .answer(true), .initiativeBasis: .words("балабақша хабарлады"),
        .offerSentAt: .moment("2026-11-20T15:00"),
      ], received: "2026-11-20T15:00")
    file.moment = "2026-11-23T09:30"
    try file.take(
      .agree, [.answeredAt: .moment("2026-11-21T11:00"), .answerMeans: .choice(.textMessage)])
    #expect(try file.due(.examinationDate) == "2026-11-24")
    #expect(try file.due(.examination) == "2026-12-21")
  }

  @Test(
    "pmpk.req.5.4: a proactive case closes when the conclusion stands in the module of which the notice speaks"
  )
  func moduleFirst() throws {
    var file = try ServiceInMemory(.pmpk, at: .pmpk, via: .proactive, record: Self.offer)
    try file.take(
      .agree, [.answeredAt: .moment(Invented.morning), .answerMeans: .choice(.phone)])
    try file.bringEverything()
    try file.carryOut(.accept)
    try file.take(.fixDate, Self.fixed)
    try file.take(.examine, [.examinedOn: .date("2026-12-03")], on: "2026-12-03")
    try file.take(.prepareConclusion, Self.conclusion)
    try file.take(.conclude, Self.signature)
    #expect(
      throws: Refusal(.guardFails(.moduleEntered), clauses: ["pmpk.req.5.4", "pmpk.rule.11.2"])
    ) {
      try file.deliver()
    }
    try file.take(.enterModule, [.moduleEnteredOn: .date("2026-12-03")])
    let unsaid = CaseCommand.deliver(DeliveryRecord(delivery: .phoneNotice, at: file.moment))
    #expect(file.refusal(of: unsaid) == .phoneMissing)
    #expect(
      file.subject.offers(file.circumstances()).first { $0.step == .deliver }?.isAllowed == true)
    try file.deliver()
    #expect(file.subject.stage == .closed)
  }

  @Test("A day beyond the thirty needs its reason, and is fixed all the same")
  func lateDay() throws {
    var file = try Self.accepted()
    var late = Self.fixed
    late[.examinationAt] = .moment("2026-12-25T10:00")
    #expect(file.refusal(of: .fixDate, late) == .notAfter("2026-12-24"))
    late[.reason] = .words("кезек толы")
    try file.take(.fixDate, late)
    #expect(file.subject.stage == .scheduled)
    late[.examinationAt] = .moment("2026-12-24T10:00")
    late[.reason] = nil
    var inTime = try Self.accepted()
    try inTime.take(.fixDate, late)
  }

  @Test(
    "Nobody is booked into the past, at lunch, at night, or on a day off",
    arguments: [
      "2026-11-24T10:00", "2026-11-25T13:30", "2026-11-25T19:00", "2026-11-28T10:00",
    ] as [Moment])
  func unlawfulHour(moment: Moment) throws {
    let file = try Self.accepted()
    var record = Self.fixed
    record[.examinationAt] = .moment(moment)
    #expect(file.refusal(of: .fixDate, record) != nil)
  }

  @Test("What the notice needs is asked for: the day and the kind")
  func missingFacts() throws {
    let file = try Self.accepted()
    #expect(file.refusal(of: .fixDate) == .fieldMissing(.examinationAt))
    #expect(
      file.refusal(of: .fixDate, [.examinationAt: .moment("2026-12-03T10:00")])
        == .fieldMissing(.examinationKind))
    var stray = Self.fixed
    stray[.campName] = .words("Балдәурен")
    #expect(file.refusal(of: .fixDate, stray) == .fieldNotAsked(.campName))
    var wrong = Self.fixed
    wrong[.examinationKind] = .choice(.came)
    #expect(file.refusal(of: .fixDate, wrong) == .fieldOutOfBounds(.examinationKind))
  }

  @Test("A family that does not come gets another day; the thirty days go on")
  func noShow() throws {
    var file = try Self.scheduled()
    #expect(file.refusal(of: .noShow) == .notBefore("2026-12-03"))
    #expect(file.refusal(of: .examine, [.examinedOn: .date("2026-11-24")]) != nil)
    try file.take(.noShow, on: "2026-12-03")
    #expect(file.subject.stage == .toSchedule)
    var again = Self.fixed
    again[.examinationAt] = .moment("2026-12-10T10:00")
    try file.take(.fixDate, again)
    #expect(file.subject.record.moment(.examinationAt) == "2026-12-10T10:00")
    #expect(try file.due(.examination) == "2026-12-24")
  }

  @Test(
    "pmpk.form.6: the examination was on the fixed day or behind it, never before",
    arguments: [
      ("2026-12-02", false), ("2026-12-03", true), ("2026-12-04", true), ("2026-12-05", false),
    ] as [(CivilDate, Bool)])
  func examinedOn(day: CivilDate, isTaken: Bool) throws {
    var file = try Self.scheduled()
    file.moment = "2026-12-04T10:00"
    #expect((file.refusal(of: .examine, [.examinedOn: .date(day)]) == nil) == isTaken)
  }

  @Test("An examination past its day goes on with a recorded reason only")
  func overdue() throws {
    var file = try Self.scheduled()
    let examined: Record = [.examinedOn: .date("2026-12-25")]
    file.moment = "2026-12-25T10:00"
    #expect(file.refusal(of: .examine, examined) == .delayNotExplained(due: "2026-12-24"))
    try file.carryOut(.explainDelay("маман ауырды"))
    try file.take(.examine, examined)
    #expect(file.subject.stage == .examined)
  }

  @Test("A conclusion has all of its parts, and is valid beyond the examination")
  func conclusionComplete() throws {
    var file = try Self.scheduled()
    try file.take(.examine, [.examinedOn: .date("2026-12-03")], on: "2026-12-03")
    for field in Self.conclusion.values.keys {
      var record = Self.conclusion
      record[field] = nil
      #expect(file.refusal(of: .prepareConclusion, record) == .fieldMissing(field), "\(field)")
    }
    var short = Self.conclusion
    short[.validUntil] = .date("2026-12-03")
    #expect(file.refusal(of: .prepareConclusion, short) == .fieldOutOfBounds(.validUntil))
    try file.take(.prepareConclusion, Self.conclusion)
    #expect(file.refusal(of: .conclude) == .fieldMissing(.head))
  }

  @Test(
    "Specialists and clerks write the conclusion; the head signs it, or gives it back with a reason"
  )
  func signature() throws {
    let specialist = Clerk(id: ClerkID("maman"), name: "—", post: "—", role: .specialist)
    let deputy = Clerk(id: ClerkID("orynbasar"), name: "—", post: "—", role: .supervisor)
    var file = try Self.written()
    let signing = CaseCommand.advance(.conclude, Self.signature)
    for person in [Invented.clerk, deputy] {
      #expect(file.refusal(of: signing, by: person) == .headSigns)
    }
    let offer = file.subject.offers(file.circumstances()).first
    #expect(offer?.step == .conclude && offer?.refusal?.cause == .headSigns)
    #expect(file.refusal(of: .giveBack) == .fieldMissing(.reason))
    try file.take(.giveBack, [.reason: .words("бағдарламасы жазылмаған")])
    #expect(file.subject.stage == .examined)
    try file.carryOut(.release)
    try file.take(.prepareConclusion, Self.conclusion, by: specialist)
    #expect(file.subject.holder == specialist.id)
    try file.take(.conclude, Self.signature)
    #expect(file.subject.stage == .concluded)
    #expect(file.events.last?.clerk == Invented.supervisor.id)
    #expect(file.subject.holder == specialist.id, "who has prepared it goes on with it")
  }

  @Test("pmpk.req.9.2: a ground found before the signature is still heard")
  func groundBeforeSignature() throws {
    var file = try Self.written()
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-12-08T11:00"))
    #expect(file.subject.stage == .preliminaryRefusal)
  }

  @Test("An incomplete package is not accepted, in writing, without a hearing")
  func incomplete() throws {
    var file = try Self.arrived()
    try file.bringEverything(except: [.birthCertificate])
    #expect(file.refusal(of: .accept) == .papersMissing([.birthCertificate]))
    try file.carryOut(.refuseAcceptance)
    #expect(file.subject.stage == .notAccepted)
    try file.deliver()
    #expect(file.subject.stage == .closed)
  }

  @Test(
    "Refused on a ground only after the hearing, and not before the third working day",
    arguments: [GroundID.untrueDocuments, .requirementsNotMet])
  func refused(ground: GroundID) throws {
    var file = try Self.accepted()
    #expect(
      file.refusal(of: .findGround, .ground(ground, hearing: "2026-11-25T09:10"))
        == .notBefore("2026-11-26"), "two working days to object")
    try file.take(.findGround, .ground(ground, hearing: "2026-11-26T09:10"))
    #expect(file.subject.stage == .preliminaryRefusal)
    #expect(file.refusal(of: .refuse) == .notFromStage(.refuse, .preliminaryRefusal))
    file.moment = "2026-11-26T10:00"
    try file.take(.holdHearing, .oralHearing(on: "2026-11-26"))
    #expect(file.refusal(of: .refuse) == .notBefore("2026-11-27"))
    try file.take(.refuse, on: "2026-11-27")
    #expect(
      file.subject.decision
        == .refused(
          StatedGround(
            ground: ground, facts: "анықтама жалған",
            act: ground == .requirementsNotMet ? "№ 223 бұйрық, 8-жол" : nil)))
    try file.deliver()
    #expect(file.subject.stage == .closed)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test("Ground 3 needs a consent that was declined and a paper that could not be had otherwise")
  func noConsent() throws {
    var file = try Self.accepted()
    let record = Record.ground(.noConsent, hearing: "2026-11-26T09:10")
    #expect(file.refusal(of: .findGround, record) == .consentWasNotDeclined)
    file = try Self.arrived()
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)))
    #expect(file.refusal(of: .findGround, record) == .groundNeeds(.noConsent, .unobtainableDatum))
    var named = record
    named[.groundDocument] = .document(.birthCertificate)
    try file.take(.findGround, named)
    #expect(file.subject.stage == .preliminaryRefusal)
  }

  @Test(
    "pmpk.req.9.3: a family that declines the look-up and brings the birth certificate gives no ground, nor does one of whom the list asks for no datum of a register",
    arguments: [Residency.resident, .nonResident])
  func declinedButBrought(residency: Residency) throws {
    var file = try Self.arrived(.walkIn, residency)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)))
    if residency == .resident {
      try file.carryOut(
        .mark(PaperMark(document: .birthCertificate, state: .originalReturned)))
    }
    var named = Record.ground(.noConsent, hearing: "2026-11-26T09:10")
    for paper in [DocumentID.disabilityConclusion, .medicalCommissionConclusion] {
      named[.groundDocument] = .document(paper)
      #expect(
        file.refusal(of: .findGround, named) == .groundNeeds(.noConsent, .unobtainableDatum),
        "\(paper)")
    }
    #expect(file.subject.stage == .checking)
  }

  @Test(
    "pmpk.req.9.2, pmpk.req.8.7.1: no ground rests on the lack of a paper that is brought if there is one, or only when asked for",
    arguments: [
      (DocumentID.birthCertificate, false), (.disabilityConclusion, true), (.workSamples, true),
      (.outpatientCard052e, true),
    ])
  func optionalPaper(paper: DocumentID, isOptional: Bool) throws {
    var file = try Self.arrived()
    try file.bringEverything(except: [.birthCertificate, .disabilityConclusion])
    var named = Record.ground(.requirementsNotMet, hearing: "2026-11-26T09:10")
    named[.groundDocument] = .document(paper)
    #expect(
      file.refusal(of: .findGround, named)
        == (isOptional ? .groundRestsOnOptionalPaper(paper) : nil))
  }

  @Test(
    "A hearing that was given up or answered in writing may be recorded at once; one held too early not"
  )
  func hearingEarly() throws {
    var file = try Self.accepted()
    try file.take(
      .findGround, .ground(.untrueDocuments, hearing: "2026-11-26T09:10"))
    #expect(
      file.refusal(of: .holdHearing, [.attendance: .choice(.absent)]) == .notBefore("2026-11-26"))
    var written = file
    try written.take(
      .holdHearing,
      [.attendance: .choice(.objectedInWriting), .hearingSaid: .words("келіспейміз")])
    try file.take(.holdHearing, [.attendance: .choice(.waived)])
    #expect(file.subject.stage == .hearingHeld)
  }

  @Test("Minutes of an oral hearing state everything that article 74 asks for")
  func minutes() throws {
    var file = try Self.accepted()
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-11-26T09:10"))
    file.moment = "2026-11-26T10:00"
    let whole = Record.oralHearing(on: "2026-11-26")
    for field in whole.values.keys where field != .attendance {
      var record = whole
      record[field] = nil
      #expect(file.refusal(of: .holdHearing, record) == .fieldMissing(field), "\(field)")
    }
    var turned = whole
    turned[.hearingEnded] = .moment("2026-11-26T09:10")
    #expect(file.refusal(of: .holdHearing, turned) == .fieldOutOfBounds(.hearingEnded))
    try file.take(.holdHearing, whole)
    #expect(try file.due(.minutesSigned) == "2026-11-30")
    try file.take(.signMinutes, [.minutesSignedOn: .date("2026-11-26")])
    #expect(try file.due(.minutesSigned) == nil)
  }

  @Test("Heard and convinced: the case goes on where it stood")
  func decidedFor() throws {
    var file = try Self.accepted()
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-11-26T09:10"))
    file.moment = "2026-11-26T10:00"
    try file.take(.holdHearing, .oralHearing(on: "2026-11-26"))
    try file.take(.decideFor)
    #expect(file.subject.stage == .toSchedule)
    #expect(file.subject.decision == nil)
  }

  @Test("Withdrawn before the examination, with a reason")
  func withdrawn() throws {
    var file = try Self.scheduled()
    #expect(file.refusal(of: .withdraw(reason: "")) == .missingText)
    try file.carryOut(.withdraw(reason: "көшті"))
    #expect(file.subject.stage == .withdrawn)
    #expect(file.due == nil)
  }

  @Test("An additional paper is asked for with a reason, and only one of the additional list")
  func additional() throws {
    var file = try Self.accepted()
    #expect(
      file.refusal(of: .requestPaper(.birthCertificate, reason: "керек"))
        == .notAdditional(.birthCertificate))
    #expect(file.refusal(of: .requestPaper(.workSamples, reason: "")) == .missingText)
    try file.carryOut(.requestPaper(.workSamples, reason: "тереңірек тексеру"))
    #expect(file.subject.requests[.workSamples] == "тереңірек тексеру")
    try file.carryOut(.mark(PaperMark(document: .workSamples, state: .copyTaken)))
    #expect(file.subject.papers[.workSamples]?.state == .copyTaken)
  }

  @Test("pmpk.req.8.3.1: a birth abroad opens the demand for the certificate without a look-up")
  func bornAbroad() throws {
    var file = try Self.arrived(.portal)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .portal)))
    #expect(file.refusal(of: .refuseAcceptance) == .mustNotDemand(.birthCertificate))
    var here = file
    try here.carryOut(.answerQuestion(FamilyAnswer(.bornAbroad, false)))
    #expect(here.refusal(of: .refuseAcceptance) == .mustNotDemand(.birthCertificate))
    try file.carryOut(.answerQuestion(FamilyAnswer(.bornAbroad, true)))
    #expect(file.refusal(of: .refuseAcceptance) == nil)
    try file.carryOut(.mark(PaperMark(document: .birthCertificate, state: .electronic)))
    try file.carryOut(.accept)
  }

  @Test("pmpk.req.8.1.3: whether the child is schooled at home is recorded, and holds nothing up")
  func schooledAtHome() throws {
    var file = try Self.arrived()
    try file.bringEverything(except: [.medicalCommissionConclusion])
    func demand() -> Demand? {
      file.subject.checklist(by: file.rules).row(for: .medicalCommissionConclusion)?.law.demand
    }
    #expect(demand() == .onRequest)
    try file.carryOut(.answerQuestion(FamilyAnswer(.schooledAtHome, true)))
    #expect(demand() == .allowed)
    try file.carryOut(.answerQuestion(FamilyAnswer(.schooledAtHome, false)))
    #expect(demand() == .forbidden)
    try file.carryOut(.accept)
  }

  @Test(
    "pmpk.req.8.5.5: no decision and no withdrawal while an original lies in the office; given back, all of them",
    arguments: [
      CaseCommand.refuseAcceptance, .withdraw(reason: "көшті"),
      .advance(.findGround, .ground(.untrueDocuments, hearing: "2026-11-26T09:10")),
    ])
  func originalHeld(command: CaseCommand) throws {
    var file = try Self.arrived(.walkIn, .nonResident)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    try file.carryOut(.mark(PaperMark(document: .childIdentityDocument, state: .originalHeld)))
    try file.carryOut(.mark(PaperMark(document: .parentIdentityDocument, state: .saidNone)))
    #expect(file.refusal(of: command) == .originalsHeld([.childIdentityDocument]))
    try file.carryOut(.mark(PaperMark(document: .childIdentityDocument, state: .originalReturned)))
    #expect(file.refusal(of: command) == nil)
  }

  @Test(
    "pmpk.req.8.2.4: an additional paper taken for the examination goes back before the conclusion")
  func additionalOriginal() throws {
    var file = try Self.scheduled()
    try file.carryOut(.requestPaper(.outpatientCard052e, reason: "тереңірек тексеру"))
    try file.take(.examine, [.examinedOn: .date("2026-12-03")], on: "2026-12-03")
    try file.carryOut(.mark(PaperMark(document: .outpatientCard052e, state: .originalHeld)))
    #expect(
      file.refusal(of: .prepareConclusion, Self.conclusion)
        == .originalsHeld([.outpatientCard052e]))
    try file.carryOut(.mark(PaperMark(document: .outpatientCard052e, state: .originalReturned)))
    try file.take(.prepareConclusion, Self.conclusion)
    try file.take(.conclude, Self.signature)
  }

  @Test("Every step that is offered as possible has a reason when it is not")
  func offers() throws {
    let file = try Self.scheduled()
    let offers = file.subject.offers(file.circumstances())
    #expect(offers.first?.step == .examine)
    #expect(offers.first { $0.step == .moveDate }?.isAllowed == true)
    #expect(offers.first { $0.step == .examine }?.refusal?.cause == .notBefore("2026-12-03"))
    #expect(
      offers.first { $0.step == .prepareConclusion }?.refusal?.cause
        == .notFromStage(.prepareConclusion, .scheduled))
    let readers = file.subject.offers(file.circumstances(by: Invented.auditor))
    #expect(readers.allSatisfy { $0.refusal?.cause == .readOnlyRole })
  }
}
