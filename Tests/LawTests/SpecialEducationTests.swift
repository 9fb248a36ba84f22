import Fixtures
import Law
import Testing

@Suite("Special education is declared and not loaded")
struct SpecialEducationTests {
  @Test("It says what is unknown: no term, no limit, no hours, no papers, no grounds, no results")
  func unknown() throws {
    let rules = try RuleBook.rules(of: .special, on: "2026-11-24")
    #expect(!rules.isLoaded)
    #expect(rules.unknown == UnknownPart.allCases)
    #expect(rules.terms.isEmpty && rules.limits.isEmpty && rules.hours.isEmpty)
    #expect(rules.documents.documents.isEmpty && rules.grounds.isEmpty && rules.results.isEmpty)
    #expect(rules.papers.isEmpty && rules.fee == nil && rules.booking == nil)
    #expect(rules.documents.ban == nil && rules.documents.consent == nil)
    #expect(ClauseLibrary.clauses(of: .special).allSatisfy { $0.kind != .rule })
  }

  @Test("Nothing of another service is lent to it: it cites its own file alone")
  func citesItself() throws {
    let cited = CitationTests.cited(try #require(RuleBook.newest(.special)))
    #expect(cited == ["special.rule.9.1", "special.order.4"])
    #expect(cited.allSatisfy { ClauseLibrary.clause($0) != nil })
  }

  @Test(
    "special.order.4: not before 14 March 2025",
    arguments: [("2025-03-13", false), ("2025-03-14", true)])
  func edition(day: CivilDate, isInForce: Bool) {
    #expect(((try? RuleBook.rules(of: .special, on: day)) != nil) == isInForce)
  }

  @Test("It is recorded, handed over and closed, and may be taken back; nothing refuses it")
  func lifecycle() throws {
    let table = try #require(RuleBook.newest(.special)).lifecycle
    #expect(table.steps == [.register, .handOver, .closeRecord, .withdraw])
    #expect(table.usualStep(from: .recorded) == .handOver)
    #expect(table.usualStep(from: .handedOver) == .closeRecord)
    #expect(table.ends == [.closed, .withdrawn])
    #expect(table.isRegisteredAtOnce(via: .walkIn))
    #expect(table.transitions.allSatisfy { $0.begins.isEmpty && $0.ends.isEmpty })
  }

  @Test("Only what begins with an offer or is only recorded is registered before papers are seen")
  func atOnce() {
    for service in RuleBook.loaded {
      let table = RuleBook.newest(service)?.lifecycle
      for channel in Channel.allCases {
        #expect(
          table?.isRegisteredAtOnce(via: channel) == table?.beginsWithOffer(via: channel),
          "\(service) \(channel)")
      }
    }
  }

  @Test("The desk carries every service whose rules are loaded")
  func carried() {
    #expect(
      RuleBook.loaded.allSatisfy { RuleBook.newest($0)?.lifecycle.transitions.isEmpty == false })
    #expect(Set(RuleBook.loaded) == Set(Service.allCases).subtracting([.special]))
  }
}
