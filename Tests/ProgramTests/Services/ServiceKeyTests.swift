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
    }
  }

  @Test("The table has every loaded service, every channel of each, and every ground")
  func complete() {
    for service in RuleBook.loaded {
      guard let rules = RuleBook.newest(service) else { continue }
      let own = KeyScenario.all.filter { $0.family.service == service }
      let offered: Set<Channel> = service == .pmpk ? [.proactive] : []
      #expect(Set(own.map(\.family.channel)) == rules.channels.subtracting(offered))
      for ground in rules.grounds where service != .camp || ground.id != .noConsent {
        #expect(
          own.contains { if case .refused(ground.id) = $0.outcome { true } else { false } },
          "\(service) \(ground.id)")
      }
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
    try file.decide(.talon)
    try file.handOverPaper()
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

  private func refused(_ family: FamilyAtDesk, _ ground: GroundID) throws {
    var family = family
    family.givesConsent = ground != .noConsent
    if ground == .noConsent { family.lacks = try Self.lookedUp(family) }
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
