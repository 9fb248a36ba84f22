/// A fact that a step needs, with the clause that asks for it.
package struct StepField: Equatable, Sendable {
  package let id: FieldID
  package let need: Need
  /// `nil` where no clause of the order names it; then the article of the line speaks.
  package let clause: ClauseID?

  package init(_ id: FieldID, _ need: Need = .required, clause: ClauseID? = nil) {
    self.id = id
    self.need = need
    self.clause = clause
  }

  package enum Need: Equatable, Sendable {
    case required
    /// May be left out, and is passed over unless somebody goes there.
    case optional
    /// May be left empty, but is never passed over: much hangs on it for the family.
    case asked
    /// Required when another field has one of these answers, else not asked for.
    case when(FieldID, Set<Choice>)
    /// Required where a category is stated, else not asked for.
    case withCategory
    /// Required when a question is answered so, else not asked for.
    case answered(FieldID, Bool)
    /// Required for this ground of refusal, else not asked for.
    case ground(Set<GroundID>)
  }
}

/// How a fact is written down.
package enum FieldKind: Equatable, Sendable {
  case date
  case moment
  /// One line of words.
  case words
  /// Words of any length.
  case longText
  case number(ClosedRange<Int>)
  case yesNo
  case choice([Choice])
  case ground
  case document
  case category
  case language
}
