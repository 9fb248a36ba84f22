/// A list of cases that a clerk has given a name.
package struct SavedView: Equatable, Sendable, Codable {
  package let name: String
  package let filter: InboxFilter
  package let narrowing: CaseNarrowing

  package init(name: String, filter: InboxFilter, narrowing: CaseNarrowing) {
    self.name = name
    self.filter = filter
    self.narrowing = narrowing
  }
}
