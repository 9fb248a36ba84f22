import Law

/// An event with everything the log keeps of it.
package struct Recorded<Body: Sendable>: Sendable {
  /// Place in the log of the whole store, from 1.
  package let sequence: Int64
  /// Place in its own stream, from 1.
  package let version: Int
  package let at: Moment
  package let clerk: ClerkID
  package let desk: String
  /// The editions in force when it was decided.
  package let editions: Editions
  package let body: Body

  package init(
    sequence: Int64, version: Int, at: Moment, clerk: ClerkID, desk: String, editions: Editions,
    body: Body
  ) {
    self.sequence = sequence
    self.version = version
    self.at = at
    self.clerk = clerk
    self.desk = desk
    self.editions = editions
    self.body = body
  }
}

/// Which rules and which calendar an event was decided under.
package struct Editions: Equatable, Sendable, Codable {
  /// «№ 33»; empty for events that no order governs.
  package let rules: String
  /// How often the office's calendar had been changed by then.
  package let calendar: Int

  package init(rules: String, calendar: Int) {
    self.rules = rules
    self.calendar = calendar
  }
}

/// An event that a stream of the log can hold: its kind and its body are stored apart.
package protocol LogEvent: Sendable, Equatable {
  /// The name in the log. It never changes its meaning; a new body gets a new ``format``.
  var kind: String { get }
  /// The version of the body.
  var format: Int { get }
  func encode(to encoder: any Encoder) throws
  init(kind: String, format: Int, from decoder: any Decoder) throws
}

/// The log holds an event that this program does not know: the file is newer than the program.
package struct UnknownEvent: Error, Equatable, Sendable {
  package let kind: String
  package let format: Int

  package init(kind: String, format: Int) {
    self.kind = kind
    self.format = format
  }
}
