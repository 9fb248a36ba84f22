import Cases
import Fixtures
import Law
import Testing

/// What single clauses of the camp rules ask of the desk, on both sides.
@Suite("Camps: what a clause asks, done and left undone")
struct CampConductTests {
  private static let ground = GroundID.untrueDocuments

  private func atGround(on day: CivilDate = "2026-06-03") throws -> ServiceInMemory {
    var file = try CampScenarioTests.complete()
    file.moment = Moment(day, ClockTime(10, 0))
    return file
  }

  private func told() throws -> ServiceInMemory {
    var file = try atGround()
    try file.take(.findGround, .ground(Self.ground, hearing: "2026-06-05T09:10"))
    return file
  }

  @Test(
    "camp.rule.3.form: annex 1 is there to be signed, and without the application nothing is whole")
  func form() throws {
    var file = try CampScenarioTests.arrived()
    let papers = CasePapers(file.subject, rules: file.rules, at: file.place)
    #expect(papers.rule(of: .campApplication)?.use == .toSign)
    #expect(papers.all.contains(.campApplication))
    try file.bringEverything(except: [.application])
    #expect(file.refusal(of: CaseCommand.accept) == .papersMissing([.application]))
    try file.bringEverything()
    #expect(file.refusal(of: CaseCommand.accept) == nil)
  }

  @Test("camp.rule.8.p2.provider: the refusal of an incomplete set names what is missing")
  func incomplete() throws {
    var file = try CampScenarioTests.arrived()
    try file.bringEverything(except: [.medicalCertificate071])
    try file.carryOut(.refuseAcceptance)
    guard case .notAccepted(let defects) = file.events.last?.body else {
      Issue.record("no refusal is recorded")
      return
    }
    #expect(defects.map(\.document) == [.medicalCertificate071])
    #expect(defects.map(\.kind) == [.missing])
    var whole = try CampScenarioTests.arrived()
    try whole.bringEverything()
    #expect(whole.refusal(of: CaseCommand.refuseAcceptance) == .packageHasNoDefect)
  }

  @Test("camp.rule.9.p2: no state system is asked before the family has said yes")
  func consentFirst() throws {
    let lookUp = CaseCommand.lookUp(LookUp(document: .birthCertificate, outcome: .found))
    var file = try CampScenarioTests.arrived()
    #expect(file.refusal(of: lookUp) == .consentNotAsked)
    var declined = file
    try declined.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)))
    #expect(declined.refusal(of: lookUp) == .consentNotAsked)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    #expect(file.refusal(of: lookUp) == nil)
  }

  @Test("camp.rule.10.p2.grounds: a ground of another order is none")
  func grounds() throws {
    let file = try atGround()
    for ground in GroundID.allCases {
      let refusal = file.refusal(of: .findGround, .ground(ground, hearing: "2026-06-05T09:10"))
      let isOfItem9 = [.untrueDocuments, .requirementsNotMet, .noConsent].contains(ground)
      #expect((refusal == .groundNotOffered(ground)) == !isOfItem9, "\(ground)")
    }
    #expect(
      file.refusal(of: .findGround, .ground(.untrueDocuments, hearing: "2026-06-05T09:10")) == nil)
  }

  @Test(
    "camp.rule.10.p2.content: the family is told when and where it is heard",
    arguments: [
      FieldID.hearingAt, .hearingPlace,
    ])
  func content(missing: FieldID) throws {
    let file = try atGround()
    var record = Record.ground(Self.ground, hearing: "2026-06-05T09:10")
    #expect(file.refusal(of: .findGround, record) == nil)
    record[missing] = nil
    #expect(file.refusal(of: .findGround, record) == .fieldMissing(missing))
  }

  @Test(
    "camp.rule.10.p2.term: the second working day is in time, on the third a supervisor decides")
  func term() throws {
    var file = try atGround(on: "2026-06-03")
    try file.take(.findGround, .ground(Self.ground, hearing: "2026-06-05T09:10"))
    #expect(file.subject.stage == .preliminaryRefusal)
    var late = try atGround(on: "2026-06-04")
    try late.take(.findGround, .ground(Self.ground))
    #expect(late.subject.stage == .lateGround)
  }

  @Test(
    "camp.rule.10.p3: an oral hearing has all its minutes",
    arguments: [
      FieldID.hearingPlace, .hearingBegan, .hearingEnded, .hearingBody, .hearingOfficial,
      .hearingSecretary, .hearingParticipants, .hearingMatter, .hearingSaid,
    ])
  func minutes(missing: FieldID) throws {
    var file = try told()
    file.moment = "2026-06-05T10:00"
    var record = Record.oralHearing(on: "2026-06-05")
    #expect(file.refusal(of: .holdHearing, record) == nil)
    record[missing] = nil
    #expect(file.refusal(of: .holdHearing, record) == .fieldMissing(missing))
  }

  @Test("camp.rule.10.p3: a hearing does not end before it has begun")
  func minutesInOrder() throws {
    var file = try told()
    file.moment = "2026-06-05T10:00"
    var record = Record.oralHearing(on: "2026-06-05")
    record[.hearingEnded] = .moment("2026-06-05T09:10")
    #expect(file.refusal(of: .holdHearing, record) == .fieldOutOfBounds(.hearingEnded))
    record[.hearingEnded] = .moment("2026-06-05T09:11")
    #expect(file.refusal(of: .holdHearing, record) == nil)
  }

  @Test("camp.req.9.3, camp.form.1.consent: want of consent is a ground only where it was declined")
  func noConsent() throws {
    let stated = StatedGround(ground: .noConsent, facts: "келісім жоқ")
    var file = try CampScenarioTests.arrived()
    #expect(
      file.subject.refusal(stating: stated, file.circumstances())?.cause == .consentNotAsked)
    var agreed = file
    try agreed.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    #expect(
      agreed.subject.refusal(stating: stated, agreed.circumstances())?.cause
        == .consentWasNotDeclined)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)))
    #expect(file.subject.refusal(stating: stated, file.circumstances())?.cause != .consentNotAsked)
    #expect(
      file.subject.refusal(stating: stated, file.circumstances())?.cause != .consentWasNotDeclined)
  }

  @Test("camp.req.9.2: who does not meet the requirements is told by which act")
  func act() throws {
    let file = try atGround()
    var record = Record.ground(.requirementsNotMet, hearing: "2026-06-05T09:10")
    #expect(file.refusal(of: .findGround, record) == nil)
    record[.groundAct] = nil
    #expect(file.refusal(of: .findGround, record) == .fieldMissing(.groundAct))
  }
}
