import Law

/// One event of the whole log in a line: who did what, when and where. It names no person.
package struct LogLine: Equatable, Sendable {
  package let sequence: Int64
  package let at: Moment
  package let clerk: ClerkID
  package let desk: String
  /// «case.accepted»
  package let kind: String
  /// The stream's kind and its number: «case 17», «visit 3», «office 1».
  package let stream: String
  /// The application it is about, if it is about one.
  package let number: ApplicationNumber?

  package init(
    sequence: Int64, at: Moment, clerk: ClerkID, desk: String, kind: String, stream: String,
    number: ApplicationNumber?
  ) {
    self.sequence = sequence
    self.at = at
    self.clerk = clerk
    self.desk = desk
    self.kind = kind
    self.stream = stream
    self.number = number
  }
}
