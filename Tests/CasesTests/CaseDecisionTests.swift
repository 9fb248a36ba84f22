import Cases
import Fixtures
import Law
import Testing

@Suite("Checking the papers")
struct CheckingTests {
  @Test("home.req.8.4: nothing is looked up before consent was asked and given")
  func consentFirst() throws {
    var file = try CaseInMemory()
    let lookUp = CaseCommand.lookUp(LookUp(document: .medicalCommissionConclusion, outcome: .found))
    #expect(throws: Refusal(.consentNotAsked, clauses: ["home.req.8.4"])) {
      try file.carryOut(lookUp)
    }
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)))
    #expect(throws: Refusal(.consentNotAsked, clauses: ["home.req.8.4"])) {
      try file.carryOut(lookUp)
    }
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .textMessage)))
    #expect(try file.carryOut(lookUp).count == 1)
    let row = file.subject.checklist(by: try Invented.circumstances().rules).row(
      for: .medicalCommissionConclusion)
    #expect(row?.state == .fromSystem)
    #expect(row?.isSettled == true)
  }

  @Test("The application itself is looked up nowhere")
  func notInRegistry() throws {
    var file = try CaseInMemory()
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    #expect(throws: Refusal(.notOnTheList(.application), clauses: ["home.req.8.3"])) {
      try file.carryOut(.lookUp(LookUp(document: .application, outcome: .found)))
    }
  }

  @Test("A paper brought unasked is taken even while it must not be demanded")
  func unasked() throws {
    var file = try CaseInMemory()
    try file.carryOut(
      .mark(
        PaperMark(
          document: .medicalCommissionConclusion, state: .copyTaken,
          details: CaseInMemory.conclusion)))
    #expect(file.subject.papers[.medicalCommissionConclusion]?.state == .copyTaken)
  }

  @Test("The portal brings electronic papers, the desk brings paper")
  func statesByChannel() throws {
    var desk = try CaseInMemory()
    var portal = try CaseInMemory(.portal)
    let electronic = PaperMark(document: .application, state: .electronic)
    let original = PaperMark(document: .application, state: .originalTaken)
    try portal.carryOut(.mark(electronic))
    #expect(throws: Refusal.self) { try portal.carryOut(.mark(original)) }
    try desk.carryOut(.mark(original))
    try desk.carryOut(.mark(electronic))
  }

  @Test("That the family has no such paper can be recorded, and is a defect of the package")
  func saidNone() throws {
    var file = try CaseInMemory()
    try file.carryOut(.mark(PaperMark(document: .application, state: .saidNone)))
    let rules = try Invented.circumstances(Invented.morning).rules
    let row = try #require(
      file.subject.checklist(by: rules).rows.first { $0.document == .application })
    #expect(row.isAnswered)
    #expect(!row.isSettled)
    #expect(row.defect?.kind == .missing)
    try file.carryOut(.mark(PaperMark(document: .application, state: .missing)))
    let open = try #require(
      file.subject.checklist(by: rules).rows.first { $0.document == .application })
    #expect(!open.isAnswered)
  }

  @Test("A paper issued tomorrow is not taken")
  func future() throws {
    var file = try CaseInMemory()
    let mark = PaperMark(
      document: .medicalCommissionConclusion, state: .originalTaken,
      details: PaperDetails(issuedOn: "2026-11-25"))
    #expect(throws: Refusal(.dateInFuture("2026-11-25"), clauses: ["home.req.8.1.2"])) {
      try file.carryOut(.mark(mark))
    }
  }

  @Test("A mark can be taken back while the papers are checked, not after")
  func takenBack() throws {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(.mark(PaperMark(document: .application, state: .missing)))
    #expect(file.subject.papers[.application]?.state == .missing)
    var accepted = try CaseInMemory.withCompletePackage()
    try accepted.carryOut(.accept)
    #expect(throws: Refusal.self) {
      try accepted.carryOut(.mark(PaperMark(document: .application, state: .missing)))
    }
  }
}

@Suite("Deciding an application")
struct CaseDecisionTests {
  @Test("home.req.5.1: a complete package is accepted, the receipt is delivered, the order awaited")
  func accepted() throws {
    var file = try CaseInMemory.withCompletePackage()
    #expect(try file.carryOut(.accept) == [.accepted])
    #expect(file.subject.stage == .accepted)
    try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    #expect(file.subject.stage == .awaitingOrder)
    let order = OrderRecord(number: "41", date: "2026-11-24", visit: "ертең, 9:00, 12-кабинет")
    try file.carryOut(.recordOrder(order))
    #expect(file.subject.stage == .ordered)
    try file.carryOut(.giveNotice(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    #expect(file.subject.stage == .closed)
    #expect(
      file.subject.stages.map(\.stage) == [.checking, .accepted, .awaitingOrder, .ordered, .closed])
  }

  @Test("A package is not accepted before consent was asked")
  func consentNotAsked() throws {
    var file = try CaseInMemory()
    #expect(throws: Refusal(.consentNotAsked, clauses: ["home.req.8.4"])) {
      try file.carryOut(.accept)
    }
  }

  @Test("What is missing is named with its clauses")
  func missing() throws {
    var file = try CaseInMemory()
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)))
    #expect(
      throws: Refusal(
        .papersMissing([.application, .medicalCommissionConclusion]),
        clauses: ["home.req.8.1.1", "home.req.8.1.2"])
    ) { try file.carryOut(.accept) }
  }

  @Test("A conclusion without its date, issuer or recommendation is not complete")
  func details() throws {
    for details in [
      PaperDetails(issuer: "ДКК", recommends: true),
      PaperDetails(issuedOn: "2026-11-02", recommends: true),
      PaperDetails(issuedOn: "2026-11-02", issuer: "ДКК"),
      PaperDetails(issuedOn: "2026-11-02", issuer: "ДКК", recommends: false),
    ] {
      var file = try CaseInMemory.withCompletePackage()
      try file.carryOut(
        .mark(
          PaperMark(
            document: .medicalCommissionConclusion, state: .originalTaken, details: details)))
      let refusal = #expect(throws: Refusal.self) { try file.carryOut(.accept) }
      #expect(refusal?.clauses == ["home.req.8.1.2"])
      guard case .detailsMissing = refusal?.cause else {
        Issue.record("\(String(describing: refusal))")
        return
      }
    }
    var withoutNumber = try CaseInMemory.withCompletePackage()
    try withoutNumber.carryOut(
      .mark(
        PaperMark(
          document: .medicalCommissionConclusion, state: .originalTaken,
          details: PaperDetails(issuedOn: "2026-11-02", issuer: "ДКК", recommends: true))))
    try withoutNumber.carryOut(.accept)
  }

  @Test("Services law, art. 19 (2): an incomplete or expired package is refused with its defects")
  func notAccepted() throws {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(
      .mark(
        PaperMark(document: .medicalCommissionConclusion, state: .expired)))
    let events = try file.carryOut(.refuseAcceptance)
    let defect = Defect(
      document: .medicalCommissionConclusion, kind: .expired, clause: "home.req.8.1.2")
    #expect(events == [.notAccepted([defect])])
    #expect(file.subject.stage == .notAccepted)
    try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    #expect(file.subject.stage == .closed)
  }

  @Test("home.req.8.3: the lack of a paper that must not be demanded supports no refusal")
  func forbiddenLack() throws {
    var file = try CaseInMemory()
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    try file.carryOut(.mark(PaperMark(document: .application, state: .originalTaken)))
    #expect(
      throws: Refusal(
        .mustNotDemand(.medicalCommissionConclusion), clauses: ["home.req.8.3"],
        articles: [.incompleteAtProvider])
    ) { try file.carryOut(.refuseAcceptance) }
    try file.carryOut(
      .lookUp(LookUp(document: .medicalCommissionConclusion, outcome: .notFound)))
    #expect(try file.carryOut(.refuseAcceptance).count == 1)
  }

  @Test("A complete package cannot be refused for being incomplete")
  func noDefect() throws {
    var file = try CaseInMemory.withCompletePackage()
    #expect(
      throws: Refusal(
        .packageHasNoDefect, clauses: ["home.req.8.3"], articles: [.incompleteAtProvider])
    ) {
      try file.carryOut(.refuseAcceptance)
    }
  }

  @Test("home.req.5.2: after the receipt there is no refusal, after a refusal no receipt")
  func neverBoth() throws {
    var accepted = try CaseInMemory.withCompletePackage()
    try accepted.carryOut(.accept)
    let ground = StatedGround(ground: .untrueDocuments, facts: "қорытынды жалған")
    for command in [CaseCommand.refuse(ground), .refuseAcceptance, .accept, .withdraw(reason: "—")]
    {
      #expect(throws: Refusal.self) { try accepted.carryOut(command) }
    }
    var refused = try CaseInMemory.withCompletePackage()
    try refused.carryOut(.refuse(ground))
    for command in [CaseCommand.accept, .refuseAcceptance, .refuse(ground)] {
      #expect(throws: Refusal.self) { try refused.carryOut(command) }
    }
  }
}

@Suite("Refusing the service")
struct GroundTests {
  static func refuse(
    _ ground: StatedGround, consent: Bool? = true, paper: PaperState? = .originalTaken
  ) throws {
    var file = try CaseInMemory()
    if let consent {
      try file.carryOut(.answerConsent(ConsentAnswer(isGiven: consent, means: .paper)))
    }
    if let paper {
      try file.carryOut(
        .mark(
          PaperMark(
            document: .medicalCommissionConclusion, state: paper, details: CaseInMemory.conclusion))
      )
    }
    try file.carryOut(.refuse(ground))
    #expect(file.subject.decision == .refused(ground))
  }

  @Test("home.req.9.1: which paper is untrue and how that is known")
  func untrue() throws {
    try Self.refuse(StatedGround(ground: .untrueDocuments, facts: "емхана растамады"))
    #expect(throws: Refusal(.groundNeeds(.untrueDocuments, .facts), clauses: ["home.req.9.1"])) {
      try Self.refuse(StatedGround(ground: .untrueDocuments, facts: ""))
    }
  }

  @Test("home.req.9.2: the act and the provision that is not met")
  func requirements() throws {
    try Self.refuse(
      StatedGround(ground: .requirementsNotMet, facts: "ұсыным жоқ", act: "№ 223 бұйрық, 8-тармақ"))
    #expect(throws: Refusal(.groundNeeds(.requirementsNotMet, .act), clauses: ["home.req.9.2"])) {
      try Self.refuse(StatedGround(ground: .requirementsNotMet, facts: "ұсыным жоқ"))
    }
  }

  @Test("home.req.9.3: only after consent was asked, declined, and the paper is not there")
  func noConsent() throws {
    let ground = StatedGround(
      ground: .noConsent, facts: "келісім бермеді", document: .medicalCommissionConclusion)
    try Self.refuse(ground, consent: false, paper: nil)
    #expect(
      throws: Refusal(.consentNotAsked, clauses: ["home.req.9.3", "home.req.8.4"])
    ) { try Self.refuse(ground, consent: nil, paper: nil) }
    #expect(throws: Refusal(.consentWasNotDeclined, clauses: ["home.req.9.3"])) {
      try Self.refuse(ground, consent: true, paper: nil)
    }
    #expect(throws: Refusal(.groundNeeds(.noConsent, .declinedConsent), clauses: ["home.req.9.3"]))
    {
      try Self.refuse(ground, consent: false)
    }
    #expect(throws: Refusal.self) {
      try Self.refuse(
        StatedGround(ground: .noConsent, facts: "келісім бермеді"), consent: false, paper: nil)
    }
  }

  @Test("No ground rests on the lack of a paper that must not be demanded")
  func forbidden() throws {
    let ground = StatedGround(
      ground: .requirementsNotMet, facts: "жоқ", act: "№ 223",
      document: .medicalCommissionConclusion)
    #expect(
      throws: Refusal(
        .groundRestsOnForbiddenDemand(.medicalCommissionConclusion),
        clauses: ["home.req.9.2", "home.req.8.3"])
    ) { try Self.refuse(ground, paper: nil) }
    try Self.refuse(ground)
    try Self.refuse(ground, consent: false, paper: nil)
  }
}

@Suite("Delay, delivery, order, hand-over")
struct CaseCourseTests {
  @Test("home.req.3.1: on the due date no reason is asked, the day after it is")
  func delay() throws {
    var onTime = try CaseInMemory.withCompletePackage()
    try onTime.carryOut(.accept, at: "2026-11-26T23:59:59.999")
    var late = try CaseInMemory.withCompletePackage()
    #expect(throws: Refusal(.delayNotExplained(due: "2026-11-26"), clauses: ["home.req.3.1"])) {
      try late.carryOut(.accept, at: "2026-11-27T00:00")
    }
    try late.carryOut(.explainDelay("жүйе істемеді"), at: "2026-11-27T09:00")
    try late.carryOut(.accept, at: "2026-11-27T09:01")
    #expect(late.subject.delayReason == "жүйе істемеді")
    #expect(throws: Refusal(.missingText)) { try late.carryOut(.explainDelay("")) }
  }

  @Test(
    "The result goes to the family as its channel asks (home.req.5.1, 5.3, 5.4)",
    arguments: [
      (Channel.walkIn, Delivery.paper), (.portal, .personalCabinet), (.proactive, .phoneNotice),
    ])
  func delivery(channel: Channel, right: Delivery) throws {
    for delivery in Delivery.allCases {
      var file = try CaseInMemory.withCompletePackage(channel)
      try file.carryOut(.accept)
      let command = CaseCommand.deliver(DeliveryRecord(delivery: delivery, at: Invented.morning))
      if delivery == right {
        try file.carryOut(command)
        #expect(file.subject.delivery?.delivery == right)
      } else {
        #expect(throws: Refusal.self) { try file.carryOut(command) }
      }
    }
  }

  @Test("Nothing is delivered in the future")
  func futureDelivery() throws {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(.accept)
    #expect(throws: Refusal.self) {
      try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: "2026-11-24T10:27:06")))
    }
  }

  @Test("An order has a number and a date that has come")
  func order() throws {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(.accept)
    try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    #expect(throws: Refusal.self) {
      try file.carryOut(.recordOrder(OrderRecord(number: "", date: "2026-11-24", visit: "—")))
    }
    #expect(throws: Refusal.self) {
      try file.carryOut(.recordOrder(OrderRecord(number: "4", date: "2026-11-25", visit: "—")))
    }
    #expect(throws: Refusal.self) { try file.carryOut(.closeWithoutOrder(reason: "отбасы көшті")) }
    try file.carryOut(.closeWithoutOrder(reason: "отбасы көшті"), by: Invented.supervisor)
    #expect(file.subject.stage == .closed)
  }

  @Test("A file is taken from a colleague, never from oneself")
  func take() throws {
    var file = try CaseInMemory()
    #expect(throws: Refusal(.alreadyHeld(by: Invented.clerk.id))) {
      try file.carryOut(.take(reason: nil))
    }
    try file.carryOut(.take(reason: "ауырып қалды"), by: Invented.colleague)
    #expect(file.subject.holder == Invented.colleague.id)
    try file.carryOut(.hand(to: Invented.clerk.id, reason: nil), by: Invented.colleague)
    #expect(file.subject.holder == Invented.clerk.id)
  }

  @Test("An auditor opens everything and changes nothing")
  func auditor() throws {
    var file = try CaseInMemory.withCompletePackage()
    #expect(try file.carryOut(.open, by: Invented.auditor) == [.opened])
    for command in [CaseCommand.accept, .note("—"), .take(reason: nil), .explainDelay("—")] {
      #expect(throws: Refusal(.readOnlyRole)) { try file.carryOut(command, by: Invented.auditor) }
    }
  }

  @Test("Only a stage that was entered is reported, and the report stays with it")
  func monitoring() throws {
    var file = try CaseInMemory.withCompletePackage()
    #expect(throws: Refusal(.stageNotEntered(.accepted))) {
      try file.carryOut(.reportStage(.accepted, at: Invented.morning))
    }
    try file.carryOut(.accept)
    try file.carryOut(.reportStage(.accepted, at: Invented.morning))
    #expect(file.subject.stages.last?.reportedAt == Invented.morning)
    #expect(file.subject.stages.first?.reportedAt == nil)
  }

  @Test("Folding the events again gives the same case, and offers agree with decisions")
  func replay() throws {
    var file = try CaseInMemory.withCompletePackage()
    let commands: [CaseCommand] = [
      .note("қоңырау шалынды"), .accept,
      .recordNotice(NoticeRecord(form: .homeReceipt, copy: 1, copies: 2, outcome: .savedToFile)),
      .deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)),
    ]
    for command in commands {
      let now = try Invented.circumstances()
      for offer in file.subject.offers(now) where offer.step == command.step {
        #expect(offer.isAllowed)
      }
      try file.carryOut(command)
      #expect(Case(id: CaseID(1), events: file.events) == file.subject)
    }
    #expect(file.subject.lastCopy(of: .homeReceipt) == 1)
    #expect(file.subject.lastCopy(of: .homeRefusal) == 0)
    #expect(
      file.subject.offers(try Invented.circumstances()).allSatisfy {
        !$0.clauses.isEmpty || $0.step == .withdraw || $0.step == .refuseAcceptance
      })
  }

  @Test(
    "Random keys of a clerk never make an unlawful history",
    arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lifecycle = try Invented.circumstances().rules.lifecycle
    for _ in 0..<60 {
      var file = try CaseInMemory(Bool.random(using: &random) ? .walkIn : .portal)
      for _ in 0..<40 {
        let before = file.subject.stage
        guard let command = Self.commands(random: &random).randomElement(using: &random) else {
          return
        }
        guard (try? file.carryOut(command, by: Invented.supervisor)) != nil else { continue }
        if let step = command.step {
          #expect(lifecycle.transition(from: before, step)?.to == file.subject.stage)
        } else {
          #expect(file.subject.stage == before)
        }
      }
      let answers = file.events.filter { event in
        switch event.body {
        case .accepted, .refused, .notAccepted: true
        default: false
        }
      }
      #expect(answers.count <= 1)
      #expect(Case(id: CaseID(1), events: file.events) == file.subject)
    }
  }

  static func commands(random: inout SeededGenerator) -> [CaseCommand] {
    let states = PaperState.allCases
    let state = states[Int.random(in: 0..<states.count, using: &random)]
    let document =
      Bool.random(using: &random) ? DocumentID.application : .medicalCommissionConclusion
    let delivery = Delivery.allCases[Int.random(in: 0..<3, using: &random)]
    return [
      .answerConsent(ConsentAnswer(isGiven: Bool.random(using: &random), means: .phone)),
      .lookUp(LookUp(document: .medicalCommissionConclusion, outcome: .notFound)),
      .mark(PaperMark(document: document, state: state, details: CaseInMemory.conclusion)),
      .mark(PaperMark(document: document, state: .electronic, details: CaseInMemory.conclusion)),
      .accept, .refuseAcceptance, .withdraw(reason: "өз еркімен"),
      .refuse(StatedGround(ground: .untrueDocuments, facts: "жалған")),
      .deliver(DeliveryRecord(delivery: delivery, at: Invented.morning)),
      .recordOrder(OrderRecord(number: "1", date: "2026-11-24", visit: "ертең")),
      .giveNotice(DeliveryRecord(delivery: delivery, at: Invented.morning)),
      .closeWithoutOrder(reason: "көшті"), .note("ескертпе"), .open,
    ]
  }
}
