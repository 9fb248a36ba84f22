import Cases
import Fixtures
import Law
import Testing

/// What every service asks before it looks into a state system, and what it may ask for beside the list.
@Suite("Consent and additional papers: what a clause asks, done and left undone")
struct ConsentConductTests {
  private static func arrived(_ service: Service) throws -> ServiceInMemory {
    switch service {
    case .home: try ServiceInMemory(.home, at: .school)
    case .pmpk: try ServiceInMemory(.pmpk, at: .pmpk)
    case .rehab: try ServiceInMemory(.rehab, at: .rehabilitationCentre)
    case .camp: try CampScenarioTests.arrived()
    case .preschoolQueue: try QueueScenarioTests.arrived()
    case .preschoolAdmission: try AdmissionScenarioTests.arrived()
    case .special: throw Refusal(.rulesNotLoaded(.special))
    }
  }

  @Test(
    "home.req.8.4, rehab.req.8.6, preschool.form.5.restricted and the other orders: consent comes before a look-up",
    arguments: RuleBook.loaded)
  func beforeLookUp(service: Service) throws {
    var file = try Self.arrived(service)
    let rows = file.subject.checklist(by: file.rules).rows
    let row = try #require(rows.first { $0.law.rule.registry != nil })
    let lookUp = CaseCommand.lookUp(LookUp(document: row.document, outcome: .found))
    #expect(file.refusal(of: lookUp) == .consentNotAsked)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    #expect(file.refusal(of: lookUp) == nil)
  }

  @Test(
    "preschool.form.1.consent: nobody is put into the queue who was not asked, or has said no")
  func queue() throws {
    var file = try QueueScenarioTests.arrived()
    #expect(file.refusal(of: CaseCommand.accept) == .consentNotAsked)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .portal)))
    #expect(file.refusal(of: CaseCommand.accept) == .guardFails(.consentGiven))
  }

  @Test(
    "home.req.9.3, pmpk.req.9.3, rehab.req.9.3: want of consent is a ground only where it was declined",
    arguments: [Service.home, .pmpk, .rehab])
  func ground(service: Service) throws {
    let stated = StatedGround(ground: .noConsent, facts: "келісім жоқ")
    func cause(_ file: ServiceInMemory) -> Refusal.Cause? {
      file.subject.refusal(stating: stated, file.circumstances())?.cause
    }
    var file = try Self.arrived(service)
    #expect(cause(file) == .consentNotAsked)
    var agreed = file
    try agreed.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    #expect(cause(agreed) == .consentWasNotDeclined)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)))
    #expect(cause(file) != .consentNotAsked && cause(file) != .consentWasNotDeclined)
  }

  @Test(
    "home.req.9.2, pmpk.req.9.2, rehab.req.9.2: who does not meet the requirements is told by which act",
    arguments: [Service.home, .pmpk, .rehab])
  func act(service: Service) throws {
    let rules = try Self.arrived(service).rules
    let ground = try #require(rules.ground(.requirementsNotMet))
    #expect(ground.needs.contains(.act) && ground.needs.contains(.facts))
    let untrue = try #require(rules.ground(.untrueDocuments))
    #expect(untrue.needs.contains(.facts) && !untrue.needs.contains(.act))
  }

  @Test("pmpk.req.8.2: a paper beside the list is asked for with a reason, never one of the list")
  func additional() throws {
    let file = try Self.arrived(.pmpk)
    let ask = { CaseCommand.requestPaper(.outpatientCard052e, reason: $0) }
    #expect(file.refusal(of: ask("")) == .missingText)
    #expect(file.refusal(of: ask("терең тексеру керек")) == nil)
    #expect(
      file.refusal(of: .requestPaper(.birthCertificate, reason: "керек"))
        == .notAdditional(.birthCertificate))
  }
}
