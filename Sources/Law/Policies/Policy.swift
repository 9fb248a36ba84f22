/// A reading that the act itself leaves open. Each has a name, values and a standard one, is shown in
/// set-up and is cited where it decides.
package struct Policy: Equatable, Sendable {
  package let id: PolicyID
  package let clauses: [ClauseID]
  package let articles: [CodeArticle]

  package init(_ id: PolicyID, clauses: [ClauseID] = [], articles: [CodeArticle] = []) {
    self.id = id
    self.clauses = clauses
    self.articles = articles
  }

  /// Every reading once, with all clauses it stands on in the services that know it.
  package static let all: [Policy] = PolicyID.allCases.map { id in
    let uses = RuleBook.loaded.flatMap { RuleBook.newest($0)?.policies ?? [] }
      .filter { $0.id == id }
    return Policy(
      id, clauses: once(uses.flatMap(\.clauses)), articles: once(uses.flatMap(\.articles)))
  }

  /// The services whose rules rest on the reading.
  package var services: [Service] {
    RuleBook.loaded.filter { service in
      RuleBook.newest(service)?.policies.contains { $0.id == id } == true
    }
  }

  private static func once<Element: Equatable>(_ elements: [Element]) -> [Element] {
    elements.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
