/// Whether a visit can be booked ahead, and how, as the order of a service says.
package struct BookingRule: Equatable, Sendable {
  package let clause: ClauseID
  package let means: [BookingMeans]

  init(_ clause: ClauseID, _ means: [BookingMeans] = []) {
    self.clause = clause
    self.means = means
  }

  /// Whether the office itself writes visits down; the State Corporation's electronic queue is booked
  /// through the portal alone (`camp.req.7.2.queue`).
  package var isAtDesk: Bool { means.contains(.phone) }
}

package enum BookingMeans: String, CaseIterable, Sendable, Codable {
  case phone
  case inPerson = "in-person"
  /// The Bilim service of eGov Mobile (`pmpk.rule.7-1.4`): entered on the same calendar.
  case bilim
  case portal
}
