import Cases
import Fixtures
import Law
import Testing

extension PmpkScenarioTests {
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
}
