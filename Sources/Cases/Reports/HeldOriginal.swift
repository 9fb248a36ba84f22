import Law

/// An original that is still at the desk: of which case, and since when.
package struct HeldOriginal: Equatable, Sendable {
  package let number: ApplicationNumber
  package let child: String
  package let document: DocumentID
  package let since: Moment
  package let holder: ClerkID

  package init(
    number: ApplicationNumber, child: String, document: DocumentID, since: Moment, holder: ClerkID
  ) {
    self.number = number
    self.child = child
    self.document = document
    self.since = since
    self.holder = holder
  }
}
