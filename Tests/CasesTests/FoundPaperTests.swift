import Cases
import Fixtures
import Testing

@testable import Law

@Suite("A conclusion that a state system holds")
struct FoundPaperTests {
  static let details = PaperDetails(issuedOn: "2026-11-02", issuer: "ПМПК")

  /// Everything is there; the conclusion is found, and nothing is said of it yet.
  static func found(
    _ service: Service, _ document: DocumentID, at place: Place, via channel: Channel = .walkIn
  ) throws -> ServiceInMemory {
    var file = try ServiceInMemory(service, at: place, via: channel)
    try file.bringEverything(except: [document])
    try file.carryOut(.lookUp(LookUp(document: document, outcome: .found)))
    return file
  }

  @Test(
    "home.req.8.1.2, rehab.req.8.1.2: found is not enough, its date and issuer complete the package",
    arguments: [
      (Service.home, DocumentID.medicalCommissionConclusion, Place.school, Channel.walkIn),
      (.home, .medicalCommissionConclusion, .school, .portal),
      (.rehab, .pmpkConclusion, .autismCentre, .walkIn),
      (.rehab, .pmpkConclusion, .rehabilitationCentre, .portal),
    ])
  func needsDetails(
    service: Service, document: DocumentID, place: Place, channel: Channel
  ) throws {
    var file = try Self.found(service, document, at: place, via: channel)
    #expect(file.refusal(of: .accept) == .detailsMissing(document, [.issuedOn, .issuer]))
    try file.carryOut(
      .mark(
        PaperMark(
          document: document, state: .fromSystem, details: PaperDetails(issuedOn: "2026-11-02"))))
    #expect(file.refusal(of: .accept) == .detailsMissing(document, [.issuer]))
    try file.carryOut(
      .mark(PaperMark(document: document, state: .fromSystem, details: Self.details)))
    try file.accept()
  }

  @Test("pmpk.req.8.1.3: one that the family need not have is asked its date, and blocks nothing")
  func optional() throws {
    var file = try Self.found(.pmpk, .medicalCommissionConclusion, at: .pmpk)
    let row = try #require(
      file.subject.checklist(by: file.rules).row(for: .medicalCommissionConclusion))
    #expect(row.details(in: .fromSystem) == [.issuedOn, .issuer, .number])
    #expect(row.missingDetails.isEmpty && row.isSettled)
    try file.carryOut(
      .mark(
        PaperMark(
          document: .medicalCommissionConclusion, state: .fromSystem, details: Self.details)))
    #expect(file.subject.checklist(by: file.rules).isComplete)
  }

  @Test("Nothing is found before the system has answered")
  func notBefore() throws {
    var file = try ServiceInMemory(.home, at: .school)
    try file.bringEverything(except: [.medicalCommissionConclusion])
    let mark = CaseCommand.mark(
      PaperMark(
        document: .medicalCommissionConclusion, state: .fromSystem, details: Self.details))
    #expect(
      file.refusal(of: mark) == .stateNotAllowed(.medicalCommissionConclusion, .fromSystem))
  }

  @Test("What the system later says not to have is not there, whatever was recorded of it")
  func takenBack() throws {
    var file = try Self.found(.home, .medicalCommissionConclusion, at: .school)
    try file.carryOut(
      .mark(
        PaperMark(
          document: .medicalCommissionConclusion, state: .fromSystem, details: Self.details)))
    try file.carryOut(
      .lookUp(LookUp(document: .medicalCommissionConclusion, outcome: .notFound)))
    let row = try #require(
      file.subject.checklist(by: file.rules).row(for: .medicalCommissionConclusion))
    #expect(row.state == .missing)
    #expect(!row.isSettled)
  }

  @Test(
    "rehab.req.8.1.2: a lapsed one is marked also when the system holds it",
    arguments: [("2026-11-24", false), ("2026-11-25", true)] as [(CivilDate, Bool)])
  func lapsed(today: CivilDate, isMarked: Bool) throws {
    var file = try Self.found(.rehab, .pmpkConclusion, at: .autismCentre)
    var details = Self.details
    details.validUntil = "2026-11-24"
    try file.carryOut(
      .mark(PaperMark(document: .pmpkConclusion, state: .fromSystem, details: details)))
    let row = try #require(file.subject.checklist(by: file.rules).row(for: .pmpkConclusion))
    #expect(row.hasLapsed(on: today) == isMarked)
    #expect(row.isSettled, "no clause says that it holds anything up")
  }

  @Test("A certificate that must be fresh is of today where a system answers for it")
  func freshByNature() throws {
    for service in RuleBook.loaded {
      let rules = try #require(RuleBook.newest(service))
      for rule in rules.documents.documents where rule.registry != nil && rule.age != nil {
        let row = CaseChecklist.Row(
          law: Checklist.Row(
            rule: rule, demand: .forbidden, clauses: [rule.clause], isCompulsory: true,
            lookUp: .found, openQuestion: nil), mark: nil)
        #expect(row.isSettled)
      }
    }
  }
}
