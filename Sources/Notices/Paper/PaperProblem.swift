/// A page that cannot be made, and why.
package enum PaperProblem: Error, Equatable, Sendable {
  /// The font has no such letter. Nothing is printed: a paper with a hole in a name is worse than
  /// none.
  case missingLetter(Unicode.Scalar)
  /// Not a TrueType font, or one that contradicts itself.
  case damagedFont
}
