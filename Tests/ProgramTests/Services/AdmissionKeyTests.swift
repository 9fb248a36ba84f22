import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("Admission to a preschool, by keys")
struct AdmissionKeyTests {
  private static func family(_ issuedOn: String = "23112026") throws -> FamilyAtDesk {
    var family = try #require(
      KeyScenario.all.map(\.family).first {
        $0.service == .preschoolAdmission && $0.residency == .resident
      })
    family.issuedOn = issuedOn
    return family
  }

  private static func isRegistered(_ file: CaseByKeys) throws -> Bool {
    try file.desk.store?.subject(CaseID(1)) != nil
  }

  @Test(
    "The contract is sent on a certificate of three days, not on one of four; the clause is told",
    arguments: [("21112026", true), ("20112026", false)])
  func certificate(issuedOn: String, isFresh: Bool) throws {
    let file = try CaseByKeys(Self.family(issuedOn))
    try file.comeToDecision()
    try file.tryToDecide(.accept)
    if try !Self.isRegistered(file), isFresh { try file.tryToDecide(.accept) }
    #expect(try Self.isRegistered(file) == isFresh)
    if isFresh {
      #expect(try file.subject().stage == .contractSent)
    } else {
      #expect(file.desk.model.note?.isBad == true, "\(file.desk.screen)")
    }
  }

  @Test(
    "A tenth of the group: refused only where the figures cross it, and they stand on the refusal",
    arguments: [(20, 3, true), (29, 2, false)])
  func threshold(children: Int, unvaccinated: Int, isCrossed: Bool) throws {
    let file = try CaseByKeys(Self.family())
    try file.comeToDecision()
    try file.refuse(
      .immunityThreshold,
      Record.ground(.immunityThreshold).merging([
        .childVaccinated: .answer(false), .specialGroup: .answer(false),
        .groupChildren: .number(children),
        .groupUnvaccinated: .number(unvaccinated),
      ]))
    #expect(try Self.isRegistered(file) == isCrossed)
    guard isCrossed else {
      #expect(file.desk.message.contains("28.3"), "\(file.desk.screen)")
      return
    }
    let record = try file.subject().record
    #expect(record.number(.groupChildren) == children)
    #expect(record.number(.groupUnvaccinated) == unvaccinated)
  }

  @Test("Sent today, signed before the referral ends; unsigned, the case ends with the referral")
  func contract() throws {
    let file = try CaseByKeys(Self.family())
    try file.comeToDecision()
    try file.decide(.accept)
    try file.wait(until: "2026-12-01")
    try file.take(.referralEnds)
    #expect(try file.subject().stage == .closed)
    try file.checkStore()
  }
}
