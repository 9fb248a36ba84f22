import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

/// Every service, by every channel, to every end that its tables give, by keys alone.
@Suite("Every service from arrival to the last notice, by keys")
struct ServiceKeyTests {
  @Test(
    "Whatever way a family comes and however its case ends, keys carry it there",
    arguments: KeyScenario.all)
  func scenario(scenario: KeyScenario) throws {
    switch scenario.outcome {
    case .accepted: try accepted(scenario.family)
    case .incomplete: try incomplete(scenario.family)
    case .refused(let ground): try refused(scenario.family, ground)
    case .withdrawn: try withdrawn(scenario.family)
    case .overdue: try overdue(scenario.family)
    case .declined: try declined(scenario.family)
    case .unanswered: try unanswered(scenario.family)
    case .refusalArrives: try refusalArrives(scenario.family)
    case .notFetched: try notFetched(scenario.family)
    }
  }

  // MARK: Ends

  private func accepted(_ family: FamilyAtDesk) throws {
    let file = try CaseByKeys(family)
    try file.comeToDecision()
    try file.decide(.accept)
    try file.handOverPaper()
    try file.live()
    #expect(try file.subject().stage == ServiceLife(family).end)
    try file.checkStore()
  }

  private func incomplete(_ family: FamilyAtDesk) throws {
    var family = family
    family.lacks = try Self.compulsory(family, count: 1)
    let file = try CaseByKeys(family)
    try file.comeToDecision()
    try file.decide(.refuseAcceptance)
    try file.handOverPaper()
    guard case .notAccepted(let defects) = try file.subject().decision else {
      throw file.stuck("a refused package")
    }
    #expect(Set(defects.map(\.document)) == family.lacks)
    if try file.subject().stage == .notAccepted { try file.take(.deliver) }
    #expect(try file.subject().stage == .closed)
    try file.checkStore()
  }

  private func withdrawn(_ family: FamilyAtDesk) throws {
    let file = try CaseByKeys(family)
    try file.comeToDecision()
    // An offer was registered before any paper was looked at.
    if !family.isOffered {
      try file.decide(.talon)
      try file.handOverPaper()
    }
    try file.take(.withdraw, [.reason: .words("басқа қалаға көштік")])
    let subject = try file.subject()
    #expect(subject.stage == .withdrawn)
    #expect(subject.delivery == nil, "nothing was decided")
    try file.checkStore()
  }

  /// The step says why it waits; the reason of the delay comes first, then the step.
  private func overdue(_ family: FamilyAtDesk) throws {
    let late = LateStep(family)
    let file = try CaseByKeys(late.family)
    try file.comeToDecision()
    if late.step == .accept {
      try file.decide(.talon)
      try file.handOverPaper()
      try file.wait(until: late.day)
      try file.resumeCheck()
      try file.tryToDecide(.accept)
      #expect(try file.subject().last(.accept) == nil, "not without the reason")
      try file.explainDelay()
      try file.resumeCheck()
      try file.decide(.accept)
    } else {
      try file.decide(.accept)
      try file.live(until: late.step)
      try file.wait(until: late.day)
      #expect(try file.obstacle(to: late.step) != nil, "not without the reason")
      try file.explainDelay()
      try file.take(late.step, late.record)
    }
    #expect(try file.subject().delayExplainedAt != nil)
    #expect(try file.subject().last(late.step) != nil)
    try file.checkStore()
  }

  private func declined(_ family: FamilyAtDesk) throws {
    let file = try CaseByKeys(family)
    try file.offer()
    try file.take(.decline)
    #expect(try file.subject().stage == .closedWithoutReply)
    #expect(try file.subject().consent == nil, "nothing was looked up")
    try file.checkStore()
  }

  /// Twenty-four hours are not over before they are.
  private func unanswered(_ family: FamilyAtDesk) throws {
    let file = try CaseByKeys(family)
    try file.offer()
    try file.wait(until: "2026-11-25")
    #expect(try file.obstacle(to: .replyTimeEnds) != nil, "the hours are not over")
    try file.wait(until: "2026-11-26")
    try file.take(.replyTimeEnds)
    #expect(try file.subject().stage == .closedWithoutReply)
    try file.checkStore()
  }

  /// What the provider has refused is handed out as its voucher would be.
  private func refusalArrives(_ family: FamilyAtDesk) throws {
    let file = try CaseByKeys(family)
    try file.comeToDecision()
    try file.decide(.accept)
    try file.handOverPaper()
    try file.live(until: .receiveResult)
    try file.wait(until: "2026-11-30")
    try file.take(
      .receiveResult,
      [.receivedAt: .moment("2026-11-30T09:30"), .result: .choice(.refusal)])
    try file.take(
      .issue,
      [
        .identityShown: .choice(.powerOfAttorney), .proof: .words("сенімхат № 12"),
        .issuedAt: .moment("2026-11-30T10:00"),
      ])
    #expect(try file.subject().stage == .issued)
    #expect(try file.subject().record.choice(.result) == .refusal)
    try file.checkStore()
  }

  /// A month nobody comes; the result goes back, and comes again when the family asks for it.
  private func notFetched(_ family: FamilyAtDesk) throws {
    let file = try CaseByKeys(family)
    try file.comeToDecision()
    try file.decide(.accept)
    try file.handOverPaper()
    try file.live(until: .issue)
    try file.wait(until: "2026-12-29")
    #expect(try file.obstacle(to: .storageEnds) != nil, "the month is not over")
    try file.wait(until: "2027-01-04")
    try file.take(.storageEnds)
    #expect(try file.subject().stage == .returnedToProvider)
    try file.wait(until: "2027-01-05")
    try file.take(.stateCorporationAsks, [.askedAt: .moment("2027-01-05T09:30")])
    try file.take(
      .receiveResult,
      [.receivedAt: .moment("2027-01-05T09:50"), .result: .choice(.voucher)])
    try file.take(
      .issue,
      [.identityShown: .choice(.identityDocument), .issuedAt: .moment("2027-01-05T10:00")])
    #expect(try file.subject().stage == .issued)
    try file.checkStore()
  }

  private func refused(_ family: FamilyAtDesk, _ ground: GroundID) throws {
    var family = family
    family.givesConsent = ground != .noConsent
    if ground == .noConsent { family.lacks = try Self.lookedUp(family) }
    if ground == .contractDocuments { family.lacks = [.healthCertificate027] }
    let file = try CaseByKeys(family)
    try file.comeToDecision()
    try file.refuseOrFind(ground)
    if try file.subject().stage == .preliminaryRefusal {
      try file.wait(until: "2026-11-26")
      try file.take(.holdHearing, [.attendance: .choice(.waived)])
      try file.wait(until: "2026-11-27")
      try file.take(.refuse)
    }
    let subject = try file.subject()
    guard case .refused(let stated) = subject.decision else { throw file.stuck("a refusal") }
    #expect(stated.ground == ground)
    if family.channel == .stateCorporation, family.service == .camp {
      try file.take(.sendToStateCorporation, [.sentAt: .moment("2026-11-27T09:30")])
      #expect(try file.subject().stage == .resultAtStateCorporation)
    } else {
      if try file.subject().stage == .refused { try file.take(.deliver) }
      #expect(try file.subject().stage == .closed)
    }
    try file.checkStore()
  }

  /// The first compulsory papers that the law asks this family for.
  static func compulsory(_ family: FamilyAtDesk, count: Int) throws -> Set<DocumentID> {
    let rules = try #require(RuleBook.newest(family.service)).at(family.place)
    let rows = rules.documents.checklist(
      via: family.channel, applicant: family.residency, categories: family.facts.categories,
      facts: Facts()
    ).rows.filter { $0.isCompulsory }
    return Set(rows.prefix(count).map(\.document))
  }

  /// What a state system would be asked for, if the family had agreed.
  static func lookedUp(_ family: FamilyAtDesk) throws -> Set<DocumentID> {
    let rules = try #require(RuleBook.newest(family.service)).at(family.place)
    let rows = rules.documents.checklist(
      via: family.channel, applicant: family.residency, categories: family.facts.categories,
      facts: Facts()
    ).rows.filter { $0.rule.registry != nil }
    return Set(rows.map(\.document))
  }
}
