import Cases
import Fixtures
import Law
import Testing

@Suite("Delay, delivery, order, hand-over")
struct CaseCourseTests {
  @Test("home.req.3.1: on the due date no reason is asked, the day after it is")
  func delay() throws {
    var onTime = try CaseInMemory.withCompletePackage()
    try onTime.carryOut(.accept, at: "2026-11-26T23:59:59.999")
    var late = try CaseInMemory.withCompletePackage()
    #expect(
      throws: Refusal(.delayNotExplained(.result, due: "2026-11-26"), clauses: ["home.req.3.1"])
    ) {
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
      let phone: FreeText? = delivery == .phoneNotice ? "+77000000001" : nil
      let command = CaseCommand.deliver(
        DeliveryRecord(delivery: delivery, at: Invented.morning, phone: phone))
      if delivery == right {
        try file.carryOut(command)
        #expect(file.subject.delivery?.delivery == right)
      } else {
        #expect(throws: Refusal.self) { try file.carryOut(command) }
      }
    }
  }

  @Test(
    "home.req.5.3, 3.1: on the portal the two working days end when the result is sent; at the desk with the decision"
  )
  func sentInTime() throws {
    for (channel, delivery) in [(Channel.portal, Delivery.personalCabinet), (.walkIn, .paper)] {
      var file = try CaseInMemory.withCompletePackage(channel)
      try file.carryOut(.accept)
      func send(_ moment: Moment) throws {
        try file.carryOut(.deliver(DeliveryRecord(delivery: delivery, at: moment)), at: moment)
      }
      let runs = try file.subject.runningTerms(
        try RuleBook.rules(of: .home, on: "2026-11-24"), calendar: Invented.office.calendar,
        place: .school)
      #expect(runs.map(\.term.id) == (channel == .portal ? [.result] : []))
      var late = file
      guard channel == .portal else {
        try send("2026-11-27T09:00")
        continue
      }
      #expect(
        throws: Refusal(.delayNotExplained(.result, due: "2026-11-26"), clauses: ["home.req.3.1"])
      ) {
        try send("2026-11-27T09:00")
      }
      try late.carryOut(.explainDelay("портал істемеді"), at: "2026-11-27T09:00")
      try late.carryOut(
        .deliver(DeliveryRecord(delivery: delivery, at: "2026-11-27T09:05")),
        at: "2026-11-27T09:05")
      #expect(late.subject.stage == .awaitingOrder)
      try file.carryOut(
        .deliver(DeliveryRecord(delivery: delivery, at: "2026-11-26T18:30")),
        at: "2026-11-27T09:00")
      #expect(file.subject.stage == .awaitingOrder)
    }
  }

  @Test("No result was given before the day on which the application came")
  func deliveredBeforeItCame() throws {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(.accept)
    let came = file.subject.facts.received.date
    let eve = Moment(came.adding(days: -1), ClockTime(23, 59))
    let clauses: [ClauseID] = ["home.req.5.1", "home.req.5.3", "home.req.5.4"]
    #expect(throws: Refusal(.notBefore(came), clauses: clauses)) {
      try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: eve)))
    }
    try file.carryOut(
      .deliver(DeliveryRecord(delivery: .paper, at: Moment(came, ClockTime(0, 0)))))
    #expect(file.subject.delivery != nil)
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

  @Test(
    "An order is not older than the acceptance that it follows (home.form.3)",
    arguments: [("2026-11-23", false), ("2026-11-24", true), ("2026-11-26", true)]
      as [(CivilDate, Bool)])
  func orderBeforeAcceptance(date: CivilDate, isTaken: Bool) throws {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(.accept)
    try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    let order = CaseCommand.recordOrder(OrderRecord(number: "4", date: date, visit: "ертең"))
    if isTaken {
      try file.carryOut(order, at: "2026-11-26T09:00")
      #expect(file.subject.stage == .ordered)
    } else {
      #expect(throws: Refusal(.notBefore("2026-11-24"), clauses: ["home.form.3"])) {
        try file.carryOut(order, at: "2026-11-26T09:00")
      }
    }
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
    #expect(file.subject.lastCopy(of: .homeReceipt) == 2)
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
