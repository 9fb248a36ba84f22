import Cases
import Fixtures
import Law
import Testing

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

  /// The conclusion is in hand and says that it does not recommend home schooling.
  private static func notRecommended() throws -> CaseInMemory {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(
      .mark(
        PaperMark(
          document: .medicalCommissionConclusion, state: .originalTaken,
          details: PaperDetails(issuedOn: "2026-11-02", issuer: "ДКК", recommends: false))))
    return file
  }

  @Test("home.req.9.2: a conclusion that does not recommend is answered, and leads to ground 2")
  func notRecommending() throws {
    var file = try Self.notRecommended()
    let row = try #require(
      file.subject.checklist(by: try Invented.circumstances().rules)
        .row(for: .medicalCommissionConclusion))
    #expect(row.isAnswered && row.isSettled && row.missingDetails.isEmpty && row.speaksAgainst)
    #expect(row.defect == nil, "it is no lack of the package")
    let refusal = Refusal(
      .paperSpeaksAgainst(.medicalCommissionConclusion),
      clauses: ["home.req.9.2", "home.req.8.1.2"])
    #expect(throws: refusal) { try file.carryOut(.accept) }
    let incomplete = #expect(throws: Refusal.self) { try file.carryOut(.refuseAcceptance) }
    #expect(incomplete?.cause == refusal.cause)
    #expect(incomplete?.clauses.contains("home.req.9.2") == true)
    let ground = StatedGround(
      ground: .requirementsNotMet, facts: "қорытынды үйде оқытуды ұсынбайды",
      act: "№ 12 бұйрық, 8-тармақ", document: .medicalCommissionConclusion)
    try file.carryOut(.refuse(ground))
    #expect(file.subject.stage == .refused)
  }

  @Test("With another paper missing the package is refused as incomplete, as before")
  func notRecommendingAndMissing() throws {
    var file = try Self.notRecommended()
    try file.carryOut(.mark(PaperMark(document: .application, state: .saidNone)))
    try file.carryOut(.refuseAcceptance)
    #expect(file.subject.stage == .notAccepted)
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
