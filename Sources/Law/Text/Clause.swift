/// One clause of an act, or one form of its annexes, verbatim.
package struct Clause: Equatable, Sendable {
  package let id: ClauseID
  package let kind: Kind
  package let act: Act
  /// Where it stands, in the words of the act: «1-қосымша, 3-тармақ».
  package let place: String
  /// The title of a form; `nil` for a clause.
  package let title: String?
  /// The label of the table row a clause stands in, when the annex is a table.
  package let label: String?
  /// The text as printed in the act. Empty when the annex is not in the sources.
  package let text: String

  package enum Kind: String, Sendable, CaseIterable {
    case rule
    case duty
    case channel
    case data
    case context
    case form
  }
}
