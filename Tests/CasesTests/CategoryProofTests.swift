import Cases
import Fixtures
import Law
import Testing

@Suite("What proves the category of a family in the preschool queue")
struct CategoryProofTests {
  private static let soldier: Record = [.category: .category(.military)]

  @Test(
    "preschool.queue-req.8.res.2: where there is no certificate of the service another proof stands for it",
    arguments: [PaperState.missing, .saidNone, .expired])
  func otherProof(certificate: PaperState) throws {
    var file = try QueueScenarioTests.arrived(Self.soldier)
    try file.bringEverything(except: [.workplaceCertificateService])
    if certificate != .missing {
      try file.carryOut(
        .mark(PaperMark(document: .workplaceCertificateService, state: certificate)))
    }
    #expect(file.refusal(of: CaseCommand.accept) == .papersMissing([.workplaceCertificateService]))
    #expect(file.refusal(of: CaseCommand.refuseAcceptance) == nil)
    try file.carryOut(.mark(PaperMark(document: .otherServiceProof, state: .electronic)))
    #expect(file.refusal(of: CaseCommand.refuseAcceptance) == .packageHasNoDefect)
    try file.carryOut(.accept)
    #expect(file.subject.record.queueClass == .outOfTurn)
  }

  @Test("Another proof is never asked for, and of other categories there is none")
  func neverAsked() throws {
    let soldier = try QueueScenarioTests.arrived(Self.soldier)
    let row = soldier.subject.checklist(by: soldier.rules).row(for: .otherServiceProof)
    #expect(row?.law.isCompulsory == false)
    let teacher = try QueueScenarioTests.arrived([.category: .category(.teacher)])
    #expect(teacher.subject.checklist(by: teacher.rules).row(for: .otherServiceProof) == nil)
  }

  @Test(
    "A non-resident's proof of a category is taken when it is brought, and its want is no defect",
    arguments: [
      (ApplicantCategory.military, DocumentID.workplaceCertificateService),
      (.teacher, .diploma), (.medicalWorker, .workplaceCertificateTeacherMedic),
      (.largeFamily, .firstTurnProof), (.relocatedService, .transferProof),
    ])
  func nonResident(category: ApplicantCategory, proof: DocumentID) throws {
    var record = QueueScenarioTests.application
    record[.category] = .category(category)
    record[.hadPriorityPlace] = .answer(false)
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, via: .portal, residency: .nonResident, record: record)
    try file.bringEverything()
    #expect(file.refusal(of: CaseCommand.accept) == nil)
    let details = PaperDetails(issuedOn: "2026-11-23")
    try file.carryOut(.mark(PaperMark(document: proof, state: .electronic, details: details)))
    #expect(file.refusal(of: CaseCommand.accept) == nil)
    let row = file.subject.checklist(by: file.rules).row(for: proof)
    #expect(row?.isSettled == true && row?.law.isCompulsory == false)
  }
}
