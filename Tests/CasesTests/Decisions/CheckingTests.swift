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
    #expect(row?.missingDetails == [.issuedOn, .issuer], "home.req.8.1.2: what it is found to be")
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
