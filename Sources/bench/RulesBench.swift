import Law

/// Measures the rules core: dates, papers, clauses.
struct RulesBench {
  func run(_ watch: Stopwatch) throws {
    let calendar = WorkingCalendar(week: .five)
    let count = TermCount(calendar: calendar)
    let first = StoreBench.now.date.adding(days: -600)
    try watch.measure("100,000 due dates with their traces", times: 5) { _ in
      for turn in 0..<100_000 {
        _ = try count.due(.workingDays(1 + turn % 30), after: first.adding(days: turn % 600))
      }
    }
    for service in Service.allCases {
      guard let rules = RuleBook.newest(service) else { continue }
      watch.measure("10,000 checklists, \(service.rawValue)", times: 5) { _ in
        for _ in 0..<10_000 {
          _ = rules.documents.checklist(via: .walkIn, applicant: .resident, facts: Facts())
        }
      }
    }
    watch.measure("10,000 clauses looked up", times: 5) { _ in
      for _ in 0..<10_000 { _ = ClauseLibrary.clause("pmpk.req.3.1") }
    }
  }
}
