extension Office {
  /// The clerk as the office knows him now: what was known when a desk was opened may be over.
  ///
  /// - Throws: ``Refusal`` for one who has left, or whom the office never had. An office that is not
  ///   set up yet knows nobody.
  package func serving(_ clerk: Clerk) throws(Refusal) -> Clerk {
    guard organisation != nil else { return clerk }
    guard let known = self.clerk(clerk.id), !known.isRetired else { throw Refusal(.hasLeft) }
    return known
  }
}
