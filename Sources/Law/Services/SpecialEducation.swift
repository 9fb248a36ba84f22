/// Admission to special schools is named by the order, but the paragraphs and annexes that would say
/// how are not in the sources. The service is declared and not loaded: nothing of it is guessed.
package enum SpecialEducation {
  /// What nobody can look up here.
  package enum Unknown: String, CaseIterable, Sendable {
    case term
    case limits
    case hours
    case documents
    case grounds
    case forms
    case result
  }

  package static let unknown = Unknown.allCases

  /// The only duties that are known, both of the provider towards the state.
  package static let known: [Provision] = [
    Provision("special.rule.9.1", .recordedIn(.monitoring))
  ]

  /// What the clerk does meanwhile.
  package enum Meanwhile: String, CaseIterable, Sendable {
    /// The application is recorded with its day, for nobody may be turned away.
    case record
    /// It is handed over to the organisation that knows its rules.
    case handOver = "hand-over"
  }
}
