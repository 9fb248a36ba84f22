import Cases
import Fixtures
import Law
import Testing

/// Annex 5 of the preschool rules is the consent itself (`preschool.queue-req.8.res.1.consent`): whoever
/// has said that the family signed it has said that the paper is there.
@Suite("The consent and its paper are one fact")
struct ConsentPaperTests {
  private static func arrived(
    _ service: Service = .preschoolQueue, at place: Place = .department,
    via channel: Channel = .walkIn, _ residency: Residency = .resident
  ) throws -> ServiceInMemory {
    let record = service == .preschoolQueue ? QueueScenarioTests.application : Record()
    return try ServiceInMemory(
      service, at: place, via: channel, residency: residency, record: record)
  }

  private static func row(_ file: ServiceInMemory) -> CaseChecklist.Row? {
    file.subject.checklist(by: file.rules).row(for: .consentAnnex5)
  }

  @Test("Before the question the paper is wanting")
  func unasked() throws {
    let row = try #require(Self.row(try Self.arrived()))
    #expect(row.state == .missing && !row.isAnswered && row.defect?.kind == .missing)
  }

  @Test(
    "A consent that was given is its paper: in the file when it was signed, else a message",
    arguments: [
      (ConsentAnswer.Means.paper, PaperState.originalTaken), (.portal, .electronic),
      (.textMessage, .electronic), (.phone, .electronic),
    ])
  func given(means: ConsentAnswer.Means, state: PaperState) throws {
    var file = try Self.arrived()
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: means)))
    let row = try #require(Self.row(file))
    #expect(row.state == state && row.isSettled && row.defect == nil)
  }

  @Test("A declined consent is a paper that the family does not give; nothing is accepted on it")
  func declined() throws {
    var file = try Self.arrived()
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)))
    let row = try #require(Self.row(file))
    #expect(row.state == .saidNone && row.isAnswered && !row.isSettled)
    #expect(file.refusal(of: .accept) == .guardFails(.consentGiven))
    #expect(file.refusal(of: .refuseAcceptance) == nil, "the set lacks a paper of the list")
  }

  @Test("Taken back, the paper goes with it")
  func takenBack() throws {
    var file = try Self.arrived()
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)))
    #expect(Self.row(file)?.state == .saidNone)
  }

  @Test("What the clerk records of the paper goes before the answer")
  func marked() throws {
    var file = try Self.arrived()
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    try file.carryOut(.mark(PaperMark(document: .consentAnnex5, state: .saidNone)))
    #expect(Self.row(file)?.isSettled == false)
  }

  @Test("No other paper follows from the consent, and where no form is prescribed none does")
  func others() throws {
    var file = try Self.arrived()
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .paper)))
    let states = file.subject.checklist(by: file.rules).rows.filter {
      $0.document != .consentAnnex5
    }.map(\.state)
    #expect(!states.isEmpty && Set(states) == [.missing])
    #expect(Self.row(try Self.arrived(via: .walkIn, .nonResident)) == nil, "not on their list")
    for service in RuleBook.loaded {
      let paper = RuleBook.newest(service)?.documents.consentPaper
      let isPreschool = service == .preschoolQueue || service == .preschoolAdmission
      #expect(paper == (isPreschool ? .consentAnnex5 : nil), "\(service)")
    }
  }
}
