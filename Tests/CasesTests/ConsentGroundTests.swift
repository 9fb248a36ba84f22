import Cases
import Fixtures
import Law
import Testing

@Suite("Preschools: no service without the consent")
struct ConsentGroundTests {
  private static let services: [(Service, Place, Record)] = [
    (.preschoolQueue, .department, QueueScenarioTests.application),
    (.preschoolAdmission, .preschool, AdmissionScenarioTests.referral),
  ]

  @Test(
    "preschool.rule.5.p6, queue-req.9.3, admission-req.9.3: who declines is refused, whatever papers the family brings",
    arguments: services, Residency.allCases)
  func declined(service: (Service, Place, Record), residency: Residency) throws {
    var file = try ServiceInMemory(
      service.0, at: service.1, via: .portal, residency: residency, record: service.2)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .portal)))
    for row in file.subject.checklist(by: file.rules).rows where row.law.isCompulsory {
      let details = PaperDetails(issuedOn: "2026-11-23")
      try file.carryOut(
        .mark(PaperMark(document: row.document, state: .electronic, details: details)))
    }
    let ground = StatedGround(ground: .noConsent, facts: "анасы келісім бермеді")
    #expect(file.subject.refusal(stating: ground, file.circumstances()) == nil)
    try file.carryOut(.refuse(ground))
    #expect(file.subject.stage == .refused)
  }

  @Test("Nobody is refused for want of a consent that was given, or never asked for")
  func given() throws {
    let ground = StatedGround(ground: .noConsent, facts: "келісім жоқ")
    var file = try QueueScenarioTests.arrived()
    #expect(file.refusal(of: CaseCommand.refuse(ground)) == .consentNotAsked)
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .portal)))
    #expect(file.refusal(of: CaseCommand.refuse(ground)) == .consentWasNotDeclined)
  }
}
