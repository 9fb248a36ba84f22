import Law
import Testing

/// The clauses that set no figure and no paper but a step of the case: which step, from where to where.
@Suite("The steps that single clauses ask for")
struct StepTableTests {
  /// `step from -> to`, a line for each stage it leads from.
  static func steps(_ clause: ClauseID) -> Set<String> {
    let rules = RuleBook.loaded.compactMap(RuleBook.newest).filter {
      $0.service.file.rawValue == clause.file
    }
    let lines = rules.flatMap(\.lifecycle.transitions).filter { $0.allClauses.contains(clause) }
    return Set(
      lines.flatMap { line -> [String] in
        let from = line.from.isEmpty ? ["-"] : line.from.map(\.rawValue)
        return from.map { "\(line.step.rawValue) \($0) -> \(line.to.rawValue)" }
      })
  }

  private static let same = ["queued", "suspended", "asked-again"]

  static let table: [ClauseID: Set<String>] = [
    "camp.rule.3.form": ["register - -> checking"],
    "camp.rule.4": [
      "register - -> checking", "accept checking -> accepted-at-state-corporation",
      "hand-to-courier accepted-at-state-corporation -> with-courier",
    ],
    "camp.rule.10.p2.grounds": ["find-ground complete -> preliminary-refusal"],
    "preschool.rule.5.p5": ["refuse-acceptance checking -> not-accepted"],
    "preschool.rule.6.p4": ["accept checking -> queued"],
    "preschool.rule.13.3": Set(same.map { "change-category \($0) -> \($0)" }),
    "preschool.rule.13.4": Set(
      (same + ["checking", "offered"]).map { "withdraw \($0) -> withdrawn" }),
    "preschool.rule.13.5": Set(same.map { "change-preschools \($0) -> \($0)" }),
    "preschool.rule.13.6": ["accept-offer offered -> referred"],
    "preschool.rule.13.8": ["refuse-offer offered -> archived"],
    "preschool.rule.14.p1": ["register - -> checking"],
    "preschool.rule.15.1": Set(same.map { "change-preschools \($0) -> \($0)" }),
    "preschool.rule.15.p3.5": ["interest-confirmed asked-again -> queued"],
    "preschool.rule.16.3": ["vacancy-appears queued -> offered"],
    "preschool.rule.16.3.temporary": ["vacancy-appears queued -> offered"],
    "preschool.rule.16.3.next": [
      "refuse-offer offered -> archived", "answer-time-ends offered -> suspended",
    ],
    "preschool.rule.16.6": ["vacancy-appears queued -> offered"],
    "preschool.rule.22.p5": ["register - -> checking", "referral-ends referred -> archived"],
    "preschool.rule.22.p6.register": ["register - -> checking"],
    "preschool.rule.22.p7": [
      "refuse-acceptance checking -> not-accepted", "deliver refused -> closed",
      "deliver not-accepted -> closed",
    ],
    "preschool.rule.22.p10.1": [
      "accept checking -> contract-sent", "sign-contract contract-sent -> admitted",
      "sign-contract contract-sent -> admitted-temporarily",
      "supervisor-decides contract-sent -> contract-sent",
    ],
  ]

  @Test("Each leads from where to where the order says")
  func steps() {
    for (clause, expected) in Self.table.sorted(by: { $0.key < $1.key }) {
      #expect(Self.steps(clause) == expected, "\(clause)")
    }
  }

  @Test("Every rule of every order has a figure, a paper, a form or a step to compare")
  func nothingUntested() {
    for table in ClauseTable.all.values {
      for (clause, values) in table where values.isEmpty {
        #expect(Self.table[clause] != nil, "\(clause)")
      }
    }
  }
}
