import Law
import Testing

@Suite("Which paper belongs to which stage")
struct PaperRuleTests {
  @Test("Every stage of a paper is one of its service's life", arguments: RuleBook.loaded)
  func stages(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    for paper in rules.papers {
      #expect(!paper.stages.isEmpty)
      #expect(paper.stages.isSubset(of: rules.lifecycle.stages), "\(paper.form)")
      #expect(paper.guards.allSatisfy { $0.selects }, "\(paper.form)")
    }
  }

  @Test("Each rests on a clause of its own order, or on an article", arguments: RuleBook.loaded)
  func clauses(service: Service) throws {
    for paper in try #require(RuleBook.newest(service)).papers {
      #expect(!paper.clauses.isEmpty || !paper.articles.isEmpty, "\(paper.form)")
      for clause in paper.clauses {
        #expect(ClauseLibrary.clause(clause) != nil, "\(clause)")
        #expect(clause.file == service.file.rawValue, "\(clause)")
      }
    }
  }

  @Test("Every form of the ledger is given by some service", arguments: ClauseLibrary.File.allCases)
  func everyForm(file: ClauseLibrary.File) throws {
    let given = Set(
      RuleBook.loaded.filter { $0.file == file }.compactMap(RuleBook.newest)
        .flatMap(\.papers).map(\.form.rawValue))
    for clause in ClauseLibrary.clauses(of: file) where clause.kind == .form {
      #expect(given.contains(clause.id.text), "\(clause.id)")
    }
  }

  @Test("The result that a clause names with its form is given", arguments: RuleBook.loaded)
  func results(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    for form in rules.results.compactMap(\.form) {
      #expect(rules.papers.contains { $0.form.rawValue == form.text }, "\(form)")
    }
  }

  @Test("At one stage an office gives the family one paper", arguments: RuleBook.loaded)
  func one(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    for stage in rules.lifecycle.stages {
      let given = rules.papers.filter { $0.use == .given && $0.stages.contains(stage) }
      #expect(given.count <= 1 || given.allSatisfy { !$0.guards.isEmpty }, "\(stage)")
    }
  }

  @Test(
    "A paper that no hand-over waits for names the steps behind which it is given",
    arguments: RuleBook.loaded)
  func comesUp(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    for paper in rules.papers where paper.use == .given {
      let isHandedOver = paper.stages.contains {
        !rules.lifecycle.steps(from: $0).filter { $0 == .deliver || $0 == .giveNotice }.isEmpty
      }
      #expect(isHandedOver || !paper.after.isEmpty, "\(service) \(paper.form)")
      for step in paper.after where step != .supervisorDecides && step != .decideFor {
        let leads = rules.lifecycle.transitions.contains {
          $0.step == step && paper.stages.contains($0.to)
        }
        #expect(leads, "\(service) \(paper.form) \(step)")
      }
    }
  }

  @Test("What nobody is given comes up behind no step", arguments: RuleBook.loaded)
  func onRequest(service: Service) throws {
    for paper in try #require(RuleBook.newest(service)).papers where paper.use != .given {
      #expect(paper.after.isEmpty, "\(paper.form)")
    }
  }

  @Test("Every paper is of one service or of all, and of no other")
  func services() throws {
    let admission = try #require(RuleBook.newest(.preschoolAdmission))
    #expect(!admission.papers.contains { $0.form == .hearingNotice }, "no hearing below five days")
    #expect(!admission.papers.contains { $0.form == .preschoolQueued })
    let home = try #require(RuleBook.newest(.home))
    #expect(!home.papers.contains { $0.form == .hearingNotice })
    for service in RuleBook.loaded {
      let papers = try #require(RuleBook.newest(service)).papers
      #expect(papers.first { $0.form == .talon }?.stages == [.checking], "\(service)")
    }
  }
}
