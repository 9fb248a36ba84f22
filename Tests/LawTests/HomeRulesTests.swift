import Fixtures
import Law
import Testing

/// Order № 223, annex 3, read against the rules of the program.
@Suite("Home schooling, clause by clause")
struct HomeRulesTests {
  static func rules() throws -> RuleSet { try #require(RuleBook.newest(.home)) }

  @Test(
    "home.req.3.1: the result within two working days, whatever the channel",
    arguments: Channel.allCases)
  func term(channel: Channel) throws {
    let terms = try Self.rules().terms(via: channel)
    let own = terms.filter { !$0.clauses.isEmpty }
    #expect(own.map(\.length) == [.workingDays(2)])
    #expect(own.map(\.clauses) == [["home.req.3.1"]])
    #expect(terms.filter { $0.start == .registration }.map(\.id) == [.result])
  }

  @Test(
    "home.req.3.2, home.req.3.3: fifteen minutes to wait and fifteen to be served",
    arguments: [(VisitPhase.waiting, "home.req.3.2"), (.serving, "home.req.3.3")]
      as [(VisitPhase, ClauseID)])
  func limits(phase: VisitPhase, clause: ClauseID) throws {
    let limit = try #require(try Self.rules().limit(phase, at: .school))
    #expect(limit.minutes == 15)
    #expect(limit.milliseconds == 900_000)
    #expect(limit.clause == clause)
    #expect(try Self.rules().limits(at: .school).count == 2)
    #expect(try Self.rules().limit(phase, at: .department) == nil)
  }

  @Test("The service is free, given at schools, without booking (home.req.7.3)")
  func place() throws {
    let rules = try Self.rules()
    #expect(rules.places == [.school])
    #expect(rules.fee == "home.req.6")
    #expect(rules.booking?.means == [])
    #expect(rules.booking?.clause == "home.req.7.3")
    #expect(rules.channels == [.walkIn, .portal, .proactive])
  }

  @Test(
    "The result reaches the family as its channel asks",
    arguments: [
      (Channel.walkIn, Delivery.paper, "home.req.5.1"), (.portal, .personalCabinet, "home.req.5.3"),
      (.proactive, .phoneNotice, "home.req.5.4"),
    ] as [(Channel, Delivery, ClauseID)])
  func delivery(channel: Channel, delivery: Delivery, clause: ClauseID) throws {
    let rules = try Self.rules().delivery.filter { $0.channel == channel }
    #expect(rules.map(\.delivery) == [delivery])
    #expect(rules.map(\.clause) == [clause])
  }

  @Test(
    "home.order.4: before its first day the edition does not apply; an office may know a later one")
  func edition() throws {
    #expect(throws: RuleBook.Gap.noEdition(.home, on: "2025-03-13", first: "2025-03-14")) {
      try RuleBook.rules(of: .home, on: "2025-03-13")
    }
    #expect(try RuleBook.rules(of: .home, on: "2025-03-14").edition.clause == "home.order.4")
    #expect(throws: RuleBook.Gap.noEdition(.home, on: "2025-03-31", first: "2025-04-01")) {
      try RuleBook.rules(of: .home, on: "2025-03-31", editionStart: "2025-04-01")
    }
    #expect(
      try RuleBook.rules(of: .home, on: "2025-04-01", editionStart: "2025-04-01").service == .home)
    #expect(throws: RuleBook.Gap.self) {
      try RuleBook.rules(of: .home, on: "2025-03-13", editionStart: "2025-01-01")
    }
  }

  @Test("Every day of the known years finds one edition or the day on which the first begins")
  func oneEdition() throws {
    for number in CivilDate("2024-01-01").dayNumber...CivilDate("2027-12-31").dayNumber {
      let date = CivilDate(dayNumber: number)
      let rules = try? RuleBook.rules(of: .home, on: date)
      #expect((rules != nil) == (date >= "2025-03-14"))
    }
  }
}

@Suite("What a family hands in for home schooling")
struct HomeDocumentsTests {
  static func checklist(
    _ channel: Channel, consent: FactValue = .given, conclusion: FactValue = .notLookedUp,
    applicant: Residency = .resident
  ) throws -> Checklist {
    var facts = Facts()
    facts[.consent] = consent
    facts[.medicalCommissionConclusion] = conclusion
    return try #require(RuleBook.newest(.home)).documents.checklist(
      via: channel, applicant: applicant, facts: facts)
  }

  @Test(
    "The conclusion and no other paper beside the application, each by its own clause; what the provider begins has none",
    arguments: [
      (Channel.walkIn, ["home.req.8.1.1", "home.req.8.1.2"]),
      (.portal, ["home.req.8.2.1", "home.req.8.2.2"]),
      (.proactive, ["home.req.8.2.2"]),
    ] as [(Channel, [ClauseID])])
  func papers(channel: Channel, clauses: [ClauseID]) throws {
    for applicant in Residency.allCases {
      let rows = try Self.checklist(channel, applicant: applicant).rows
      #expect(rows.last?.document == .medicalCommissionConclusion)
      #expect(rows.map(\.rule.clause) == clauses)
      #expect(rows.allSatisfy { $0.isCompulsory })
      #expect(
        rows.dropLast().map(\.document) == (channel == .proactive ? [] : [.application]))
      #expect(rows.dropLast().allSatisfy { $0.demand == .allowed })
    }
  }

  /// home.req.8.3: what state systems hold must not be demanded; home.req.8.4: consent comes first.
  @Test(
    "The conclusion may be asked for only when the state systems do not give it",
    arguments: [
      (FactValue.given, FactValue.notLookedUp, Demand.forbidden), (.given, .found, .forbidden),
      (.given, .notFound, .allowed), (.given, .notAvailable, .allowed),
      (.given, .consentDeclined, .allowed),
      (.declined, .notLookedUp, .allowed), (.notAsked, .notLookedUp, .forbidden),
      (.declined, .found, .forbidden),
    ] as [(FactValue, FactValue, Demand)])
  func demand(consent: FactValue, conclusion: FactValue, demand: Demand) throws {
    let checklist = try Self.checklist(.walkIn, consent: consent, conclusion: conclusion)
    let row = try #require(checklist.row(for: .medicalCommissionConclusion))
    #expect(row.demand == demand)
    #expect(row.clauses.contains("home.req.8.3") == (demand == .forbidden))
    #expect(checklist.rows.count == 2, "a fact never adds a paper")
  }

  @Test("A declined consent stands on the row as the outcome of the look-up")
  func declined() throws {
    let row = try Self.checklist(.walkIn, consent: .declined).row(for: .medicalCommissionConclusion)
    #expect(row?.lookUp == .consentDeclined)
  }

  @Test("The ban and the consent carry their clauses")
  func clauses() throws {
    let rules = try #require(RuleBook.newest(.home)).documents
    #expect(rules.ban == "home.req.8.3")
    #expect(rules.consent == "home.req.8.4")
  }
}

@Suite("Grounds on which home schooling may be refused")
struct HomeGroundsTests {
  @Test(
    "Three grounds, each with what it must state",
    arguments: [
      (GroundID.untrueDocuments, "home.req.9.1", [.facts]),
      (.requirementsNotMet, "home.req.9.2", [.facts, .act]),
      (.noConsent, "home.req.9.3", [.facts, .declinedConsent, .unobtainableDatum]),
    ] as [(GroundID, ClauseID, Set<RefusalGround.Need>)])
  func ground(id: GroundID, clause: ClauseID, needs: Set<RefusalGround.Need>) throws {
    let ground = try #require(RuleBook.newest(.home)?.ground(id))
    #expect(ground.clause == clause)
    #expect(ground.needs == needs)
    #expect(ClauseLibrary.clause(clause)?.text.isEmpty == false)
  }

  @Test("There is no fourth ground; an incomplete package goes by article 19 (2)")
  func noOther() throws {
    let rules = try #require(RuleBook.newest(.home))
    #expect(rules.grounds.count == 3)
    #expect(rules.incompletePackage == .incompleteAtProvider)
    #expect(rules.incompletePackage.rawValue == "services.19.2")
  }
}

@Suite("The life of a home schooling case")
struct HomeLifecycleTests {
  static func lifecycle() throws -> Lifecycle { try #require(RuleBook.newest(.home)).lifecycle }

  /// What home.req.5.1–5.4 and the articles allow, line by line.
  static let allowed: [(Stage?, Step, Stage)] = [
    (nil, .register, .checking), (.checking, .accept, .accepted),
    (.checking, .refuseAcceptance, .notAccepted), (.checking, .refuse, .refused),
    (.checking, .withdraw, .withdrawn), (.accepted, .deliver, .awaitingOrder),
    (.refused, .deliver, .closed), (.notAccepted, .deliver, .closed),
    (.awaitingOrder, .recordOrder, .ordered), (.awaitingOrder, .closeWithoutOrder, .closed),
    (.ordered, .giveNotice, .closed),
  ]

  @Test("Each step from each stage: allowed where the order allows it, and nowhere else")
  func everyStep() throws {
    let lifecycle = try Self.lifecycle()
    for stage in [nil] + Stage.allCases.map(Optional.some) {
      for step in Step.allCases {
        let expected = Self.allowed.first { $0.0 == stage && $0.1 == step }?.2
        #expect(
          lifecycle.transition(from: stage, step)?.to == expected,
          "\(String(describing: stage)) \(step)")
      }
    }
  }

  @Test("home.req.5.2: a receipt or a refusal, never both")
  func neverBoth() throws {
    var paths: [(Stage?, [Step])] = [(nil, [])]
    while let (stage, steps) = paths.popLast() {
      let answers = steps.filter { [.accept, .refuse, .refuseAcceptance].contains($0) }
      #expect(answers.count <= 1)
      #expect(steps.count <= Stage.allCases.count, "a case comes to an end")
      for step in try Self.lifecycle().steps(from: stage) {
        let next = try #require(try Self.lifecycle().transition(from: stage, step))
        paths.append((next.to, steps + [step]))
      }
    }
  }

  @Test("No stage without a way out, and every final stage can be reached")
  func wayOut() throws {
    let lifecycle = try Self.lifecycle()
    for stage in lifecycle.stages {
      #expect(lifecycle.steps(from: stage).isEmpty == stage.isFinal, "\(stage)")
    }
    #expect(lifecycle.stages.isSuperset(of: [.closed, .withdrawn]))
  }

  @Test("Every line of the table rests on a clause or an article")
  func cited() throws {
    for transition in try Self.lifecycle().transitions {
      #expect(!transition.clauses.isEmpty || !transition.articles.isEmpty, "\(transition.step)")
    }
  }
}
