import Cases
import Fixtures
import Law
import Testing

/// The scenarios by keys against the tables of the law: what a table allows has its scenario, and what
/// has none is shown to lead nowhere.
@Suite("Every service, place, channel and end that the law knows has its scenario or its reason")
struct ScenarioTableTests {
  /// Who comes where and by which way.
  private struct Way: Hashable, Comparable, CustomStringConvertible {
    let service: Service
    let place: Place
    let channel: Channel

    var description: String { "\(service) \(place) \(channel)" }

    static func < (left: Way, right: Way) -> Bool { left.description < right.description }

    init(_ family: FamilyAtDesk) {
      service = family.service
      place = family.place
      channel = family.channel
    }

    init(_ service: Service, _ place: Place, _ channel: Channel) {
      self.service = service
      self.place = place
      self.channel = channel
    }
  }

  /// What the tables of a service allow, read off them without any scenario.
  private static func allowed(_ way: Way) throws -> Set<KeyScenario.Outcome> {
    let rules = try #require(RuleBook.newest(way.service))
    let lines = rules.lifecycle.transitions
    let steps = Set(lines.map(\.step))
    var ends: Set<KeyScenario.Outcome> = [.accepted]
    if steps.contains(.refuseAcceptance) { ends.insert(.incomplete) }
    if steps.contains(.withdraw) { ends.insert(.withdrawn) }
    if lines.contains(where: { $0.guards.contains(.delayExplained) }) { ends.insert(.overdue) }
    for ground in rules.grounds { ends.insert(.refused(ground.id)) }
    if rules.lifecycle.beginsWithOffer(via: way.channel) {
      ends.formUnion([.declined, .unanswered])
    }
    if way.place.isStateCorporation, steps.contains(.receiveResult) {
      ends.formUnion([.refusalArrives, .notFetched])
    }
    return ends
  }

  /// The State Corporation takes in what comes to its own desks; every other place by each channel.
  private static let ways: [Way] = RuleBook.loaded.flatMap { service in
    guard let rules = RuleBook.newest(service) else { return [Way]() }
    return rules.places.flatMap { place in
      rules.channels.filter { !place.isStateCorporation || $0 == .stateCorporation }
        .map { Way(service, place, $0) }
    }
  }.sorted()

  @Test("A line for each: neither is an end left out, nor is one invented")
  func complete() throws {
    #expect(Set(Self.ways) == Set(KeyScenario.all.map { Way($0.family) }))
    for way in Self.ways {
      let own = KeyScenario.all.filter { Way($0.family) == way }.map(\.outcome)
      let without = KeyScenario.withoutCase.filter { Way($0.family) == way }.map(\.outcome)
      #expect(try Set(own + without) == Self.allowed(way), "\(way)")
    }
  }

  @Test("Where the list of papers tells residents from others, both end in every way")
  func residencies() {
    for way in Self.ways {
      let own = (KeyScenario.all + KeyScenario.withoutCase).filter { Way($0.family) == way }
      let ends = Dictionary(grouping: own, by: \.family.residency).mapValues {
        Set($0.map(\.outcome))
      }
      #expect(Set(ends.values).count == 1, "\(way)")
    }
  }

  @Test("Nothing is both carried to its end and said to lead nowhere")
  func disjoint() {
    func names(_ scenarios: [KeyScenario]) -> Set<String> {
      Set(scenarios.map(\.testDescription))
    }
    #expect(names(KeyScenario.all).isDisjoint(with: names(KeyScenario.withoutCase)))
    let grounds = KeyScenario.withoutCase.map(\.outcome)
    #expect(
      grounds.allSatisfy { end in
        KeyScenario.all.contains { $0.outcome == end }
      }, "each ground holds somewhere")
  }

  // MARK: Why not

  @Test(
    "camp.rule.8.p2.sc: the State Corporation turns away an incomplete package and decides on no ground",
    arguments: KeyScenario.withoutCase.filter { $0.family.place.isStateCorporation })
  func stateCorporation(scenario: KeyScenario) throws {
    guard case .refused(let ground) = scenario.outcome else { return }
    var file = try Self.arrived(scenario.family)
    #expect(Self.isOutOfReach(file, ground))
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)))
    #expect(Self.isOutOfReach(file, ground))
    #expect(file.refusal(of: .refuseAcceptance) != .notFromStage(.refuseAcceptance, .checking))
    try file.bringEverything()
    try file.accept()
    try file.printReceipt()
    for taken in ServiceLife(scenario.family).steps {
      #expect(Self.isOutOfReach(file, ground), "\(file.subject.stage)")
      try file.take(taken.step, taken.record, on: taken.day)
    }
    #expect(file.subject.stage == .issued)
  }

  /// Neither step is in the table from where the case stands.
  private static func isOutOfReach(_ file: ServiceInMemory, _ ground: GroundID) -> Bool {
    let record = Record.ground(ground, hearing: "2026-11-26T11:00")
    let cause = file.refusal(of: .findGround, record)
    return cause == .notFromStage(.findGround, file.subject.stage)
      && file.refusal(of: .refuse, record) == .notFromStage(.refuse, file.subject.stage)
  }

  @Test(
    "Ground 3 speaks of a datum that the service needs and a state system alone holds: a family that brings the paper, or of whom nothing is looked up, gives no such ground",
    arguments: KeyScenario.withoutCase.filter { !$0.family.place.isStateCorporation })
  func nothingToLookUp(scenario: KeyScenario) throws {
    #expect(scenario.outcome == .refused(.noConsent))
    var file = try Self.arrived(scenario.family)
    if scenario.family.isOffered {
      try file.take(
        .agree, [.answeredAt: .moment(file.moment), .answerMeans: .choice(.phone)])
    }
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .portal)))
    #expect(Self.causes(file).allSatisfy { $0 != nil }, "\(Self.causes(file))")
    for row in file.subject.checklist(by: file.rules).rows where row.law.isCompulsory {
      let details = PaperDetails(
        issuedOn: "2026-11-23", issuer: "ПМПК", number: "12", recommends: true)
      let state = row.allowedStates(via: file.subject.channel).last { $0.isThere }
      try file.carryOut(
        .mark(
          PaperMark(document: row.document, state: state ?? .electronic, details: details)))
    }
    #expect(Self.causes(file).allSatisfy { $0 != nil }, "\(Self.causes(file))")
    try file.accept()
    #expect(Self.causes(file).allSatisfy { $0 != nil }, "\(Self.causes(file))")
    #expect(file.subject.consent?.isGiven == false, "and the service is given all the same")
  }

  /// What the program answers to ground 3, with no paper named and with each paper of the list.
  private static func causes(_ file: ServiceInMemory) -> [Refusal.Cause?] {
    let isHeard = file.rules.lifecycle.transitions.contains { $0.step == .findGround }
    let papers = file.subject.checklist(by: file.rules).rows.map(\.document)
    return ([nil] + papers).map { paper in
      guard isHeard else {
        return file.refusal(
          of: .refuse(StatedGround(ground: .noConsent, facts: "келісім жоқ", document: paper)))
      }
      var record = Record.ground(.noConsent, hearing: "2026-11-26T11:00")
      record[.groundDocument] = paper.map { .document($0) }
      return file.refusal(of: .findGround, record)
    }
  }

  private static func arrived(_ family: FamilyAtDesk) throws -> ServiceInMemory {
    let moment = try family.arrival()
    var record = family.facts
    if family.isOffered { record[.offerSentAt] = .moment(moment) }
    return try ServiceInMemory(
      family.service, at: family.place, via: family.channel, residency: family.residency,
      record: record, received: moment)
  }
}
