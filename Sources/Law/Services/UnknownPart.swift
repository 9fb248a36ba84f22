/// What of a service nobody can look up here, because its paragraphs are not in the sources.
package enum UnknownPart: String, CaseIterable, Sendable {
  case term
  case limits
  case hours
  case documents
  case grounds
  case forms
  case result
}
