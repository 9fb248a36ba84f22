import Law

/// A result that did not reach the family: by which way, when that became known, and why.
package struct FailedDelivery: Equatable, Sendable, Codable {
  package let delivery: Delivery
  package let at: Moment
  package let reason: FreeText

  package init(delivery: Delivery, at: Moment, reason: FreeText) {
    self.delivery = delivery
    self.at = at
    self.reason = reason
  }
}

/// An open case whose result did not reach the family, for the lists of what is still to be done.
package struct UndeliveredResult: Equatable, Sendable {
  package let row: InboxRow
  package let failure: FailedDelivery

  package init(row: InboxRow, failure: FailedDelivery) {
    self.row = row
    self.failure = failure
  }
}
