import Fixtures
import Law
import Testing

@Suite("Clauses that the rules rest on")
struct CitationTests {
  /// Every clause that a rule set names, wherever it stands in it.
  static func cited(_ rules: RuleSet) -> Set<ClauseID> {
    var cited: Set<ClauseID> = [rules.edition.clause]
    cited.formUnion([rules.fee, rules.booking?.clause].compactMap(\.self))
    cited.formUnion(rules.terms.flatMap(\.clauses))
    cited.formUnion(rules.limits.flatMap { [$0.clause] + $0.also })
    cited.formUnion(rules.hours.flatMap { [$0.rule.clause, $0.rule.intakeClause] })
    cited.formUnion([rules.afterHours].compactMap(\.self))
    cited.formUnion([rules.documents.ban, rules.documents.consent].compactMap(\.self))
    cited.formUnion(
      rules.documents.documents.flatMap { rule in
        [rule.clause] + rule.also + [rule.registry?.clause].compactMap(\.self)
      })
    cited.formUnion(rules.grounds.flatMap { $0.printed + $0.also })
    cited.formUnion(rules.results.flatMap { $0.clauses + [$0.form].compactMap(\.self) })
    cited.formUnion(rules.documents.choice?.undecided.map(\.clause) ?? [])
    cited.formUnion(rules.lifecycle.transitions.flatMap(\.allClauses))
    cited.formUnion(rules.papers.flatMap(\.clauses))
    cited.formUnion(rules.delivery.map(\.clause))
    cited.formUnion(rules.policies.flatMap(\.clauses))
    cited.formUnion(rules.provisions.map(\.clause))
    if rules.service.file == .preschool { cited.formUnion(queueClauses) }
    return cited
  }

  /// The tables of the queue stand in its own code.
  private static var queueClauses: [ClauseID] {
    let classes = QueueClass.allCases.flatMap { $0.clauses + [$0.categories.clause] }
    let streams = QueueStream.allCases.flatMap { $0.clauses }
    return classes + streams + QueueApplication.keyClauses
  }

  @Test("A cited clause exists in the acts", arguments: RuleBook.loaded)
  func exist(service: Service) throws {
    for id in Self.cited(try #require(RuleBook.newest(service))) {
      #expect(ClauseLibrary.clause(id) != nil, "\(id)")
      #expect(id.file == service.file.rawValue, "\(id)")
    }
  }

  @Test(
    "No rule of any order is left out",
    arguments: [
      (ClauseLibrary.File.home, 21), (.pmpk, 53), (.rehab, 35), (.camp, 71), (.preschool, 157),
      (.special, 0),
    ])
  func complete(file: ClauseLibrary.File, count: Int) throws {
    var cited: Set<ClauseID> = []
    for service in RuleBook.loaded where service.file == file {
      cited.formUnion(Self.cited(try #require(RuleBook.newest(service))))
    }
    let rules = ClauseLibrary.clauses(of: file).filter { $0.kind == .rule }
    #expect(rules.count == count)
    for rule in rules { #expect(cited.contains(rule.id), "\(rule.id)") }
  }

  @Test(
    "Clauses and forms have an act, a place and their words", arguments: ClauseLibrary.File.allCases
  )
  func texts(file: ClauseLibrary.File) {
    let clauses = ClauseLibrary.clauses(of: file)
    #expect(!clauses.isEmpty)
    #expect(Set(clauses.map(\.id)).count == clauses.count, "an id is given once")
    for clause in clauses {
      #expect(clause.id.file == file.rawValue)
      #expect(!clause.place.isEmpty, "\(clause.id)")
      #expect(!clause.act.order.isEmpty)
      #expect(clause.kind == .form || !clause.text.isEmpty, "\(clause.id)")
      #expect(ClauseLibrary.clause(clause.id) == clause)
    }
  }

  @Test(
    "An id of no act finds nothing",
    arguments: ["home.req.99", "nothing.1", "", "home"] as [ClauseID])
  func unknown(id: ClauseID) {
    #expect(ClauseLibrary.clause(id) == nil)
  }

  @Test("An id knows its file and its short form")
  func parts() {
    let id: ClauseID = "preschool.rule.28.p1"
    #expect(id.file == "preschool")
    #expect(id.short == "rule.28.p1")
  }
}
