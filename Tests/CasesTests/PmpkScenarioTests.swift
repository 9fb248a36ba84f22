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
}
