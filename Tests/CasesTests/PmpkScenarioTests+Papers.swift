import Cases
import Fixtures
import Law
import Testing

extension PmpkScenarioTests {
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
