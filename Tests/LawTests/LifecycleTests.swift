import Fixtures
import Law
import Testing

@Suite("The life of every service")
struct LifecycleTests {
  static func lifecycle(_ service: Service) throws -> Lifecycle {
    try #require(RuleBook.newest(service)).lifecycle
  }

  @Test("Every stage is reached from registration", arguments: RuleBook.loaded)
  func reachable(service: Service) throws {
    let lifecycle = try Self.lifecycle(service)
    var reached = Set(lifecycle.transitions.filter(\.from.isEmpty).map(\.to))
    #expect(lifecycle.transitions.filter(\.from.isEmpty).allSatisfy { $0.step == .register })
    var frontier = reached
    while !frontier.isEmpty {
      let next = Set(
        lifecycle.transitions.filter { !$0.from.isDisjoint(with: frontier) }.map(\.to))
      frontier = next.subtracting(reached)
      reached.formUnion(next)
    }
    #expect(lifecycle.stages == reached)
  }

  @Test("Only a final stage is without a way out", arguments: RuleBook.loaded)
  func ends(service: Service) throws {
    let lifecycle = try Self.lifecycle(service)
    #expect(!lifecycle.ends.isEmpty)
    for stage in lifecycle.ends { #expect(stage.isFinal, "\(stage)") }
    for stage in lifecycle.stages where !stage.isFinal {
      #expect(!lifecycle.steps(from: stage).isEmpty, "\(stage)")
    }
  }

  @Test("From every stage a final one can be reached", arguments: RuleBook.loaded)
  func alive(service: Service) throws {
    let lifecycle = try Self.lifecycle(service)
    var leads = lifecycle.stages.filter(\.isFinal)
    var changed = true
    while changed {
      let more = lifecycle.transitions.filter { leads.contains($0.to) }.flatMap(\.from)
      changed = !Set(more).isSubset(of: leads)
      leads.formUnion(more)
    }
    #expect(lifecycle.stages == leads)
  }

  @Test(
    "Every open stage proposes a step that is not against the family", arguments: RuleBook.loaded)
  func usual(service: Service) throws {
    let lifecycle = try Self.lifecycle(service)
    for stage in lifecycle.stages where !stage.isFinal {
      let isFamilys = [.offered, .askedAgain, .admittedTemporarily].contains(stage)
      #expect(lifecycle.usualStep(from: stage) != nil || isFamilys, "\(stage)")
    }
  }

  @Test(
    "Lines of one step from one stage are told apart by their selecting guards",
    arguments: RuleBook.loaded)
  func apart(service: Service) throws {
    let lifecycle = try Self.lifecycle(service)
    for stage in [nil] + Stage.allCases.map(Optional.some) {
      for step in Step.allCases {
        let lines = lifecycle.lines(from: stage, step)
        guard lines.count > 1 else { continue }
        let selectors = lines.map { Set($0.guards.filter(\.selects)) }
        #expect(!selectors.contains([]), "\(step)")
        #expect(Set(selectors).count == lines.count, "\(step)")
      }
    }
  }

  @Test(
    "Every line rests on a clause or an article, and its terms are terms of the service",
    arguments: RuleBook.loaded)
  func cited(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    let terms = Set(rules.terms.map(\.id))
    for line in rules.lifecycle.transitions {
      #expect(!line.clauses.isEmpty || !line.articles.isEmpty, "\(line.step)")
      #expect(Set(line.begins).isSubset(of: terms), "\(line.step) \(line.begins)")
      #expect(Set(line.ends).isSubset(of: terms), "\(line.step) \(line.ends)")
    }
  }

  @Test("A duty that a line begins is settled by some line", arguments: RuleBook.loaded)
  func settled(service: Service) throws {
    let lifecycle = try Self.lifecycle(service)
    let ended = Set(lifecycle.transitions.flatMap(\.ends))
    for line in lifecycle.transitions {
      #expect(Set(line.begins.filter { $0.nature == .duty }).isSubset(of: ended), "\(line.step)")
    }
  }

  @Test(
    "A field stands once in a line, and what it hangs on stands before it",
    arguments: RuleBook.loaded)
  func fields(service: Service) throws {
    for line in try Self.lifecycle(service).transitions {
      let ids = line.fields.map(\.id)
      #expect(Set(ids).count == ids.count, "\(line.step)")
      for (index, field) in line.fields.enumerated() {
        switch field.need {
        case .required, .optional, .asked: continue
        case .when(let other, let choices):
          #expect(ids[..<index].contains(other), "\(line.step) \(field.id)")
          guard case .choice(let offered) = other.kind else {
            Issue.record("\(other) offers no answers")
            continue
          }
          #expect(choices.isSubset(of: offered))
        case .withCategory: #expect(ids[..<index].contains(.category), "\(line.step)")
        case .answered(let question, _):
          #expect(ids[..<index].contains(question), "\(line.step) \(field.id)")
          #expect(question.kind == .yesNo)
        case .ground: #expect(ids[..<index].contains(.ground), "\(line.step)")
        }
      }
    }
  }

  @Test(
    "A refusal on a ground never comes without the hearing, where the term asks for one",
    arguments: [Service.pmpk, .rehab, .camp])
  func hearing(service: Service) throws {
    let lifecycle = try Self.lifecycle(service)
    // What was decided before the State Corporation gave it back stays decided.
    for line in lifecycle.transitions
    where line.to == .refused && line.step != .signMinutes
      && !line.guards.contains(.decidedAgainst)
    {
      #expect(line.from == [.hearingHeld])
      #expect(line.guards.contains(.notBeforeThirdDay))
    }
    #expect(lifecycle.steps(from: .preliminaryRefusal) == [.holdHearing])
  }

  @Test(
    "Home schooling and preschools hear nobody before a refusal: their terms are under five working days",
    arguments: [Service.home, .preschoolQueue, .preschoolAdmission])
  func noHearing(service: Service) throws {
    #expect(try !Self.lifecycle(service).stages.contains(.preliminaryRefusal))
    #expect(try Self.lifecycle(service).lines(from: .checking, .refuse).first?.to == .refused)
  }

  @Test(
    "An incomplete set and a ground of item 9 never lead to the same paper (camp.rule.8.p2, camp.rule.10.p2)"
  )
  func twoPaths() throws {
    for service in RuleBook.loaded {
      let lifecycle = try Self.lifecycle(service)
      for line in lifecycle.transitions where line.to == .notAccepted {
        #expect(line.step == .refuseAcceptance)
        #expect(line.guards.contains(.packageDefective))
      }
    }
    let camp = try Self.lifecycle(.camp)
    let found = camp.lines(from: .complete, .findGround)
    #expect(found.map(\.to) == [.preliminaryRefusal, .lateGround])
    #expect(found[0].guards.contains(.bySecondWorkingDay))
    #expect(found[1].guards.contains(.afterSecondWorkingDay))
  }

  @Test("A final stage waits for nobody, and papers come in only where a case is open")
  func stages() {
    for stage in Stage.allCases where stage.isFinal {
      #expect(!stage.waitsForOthers && !stage.takesPapers, "\(stage)")
    }
  }

  @Test("Names in the log are slugs, each once")
  func names() {
    for names in [
      Stage.allCases.map(\.rawValue), Step.allCases.map(\.rawValue),
      FieldID.allCases.map(\.rawValue), Choice.allCases.map(\.rawValue),
    ] {
      #expect(Set(names).count == names.count)
      for name in names {
        #expect(
          name.utf8.allSatisfy {
            // The hours of a preschool have a half: 10.5.
            (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0)
          })
      }
    }
  }
}
