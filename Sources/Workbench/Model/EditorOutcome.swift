/// How a clerk's editor ended.
package enum EditorOutcome: Equatable, Sendable {
  /// The text as the clerk left it; it may be empty, or the one that was given.
  case text(String)
  /// It could not be run, ended with an error, or the file is no text: nothing changes.
  case failed
  /// No editor is named.
  case missing
}
