import Law

/// How the check of a case ended.
package enum Decision: Equatable, Sendable {
  /// The package is complete; the receipt is the result and ends the term (`home.req.5.1`).
  case accepted
  /// The package is incomplete or expired and is not accepted; a right of its own article, not a
  /// ground of refusal.
  case notAccepted([Defect])
  /// The service is refused on a ground of the list.
  case refused(StatedGround)
}

/// One paper that keeps a package from being accepted.
package struct Defect: Equatable, Sendable, Codable {
  package let document: DocumentID
  package let kind: PackageDefect
  package let clause: ClauseID

  package init(document: DocumentID, kind: PackageDefect, clause: ClauseID) {
    self.document = document
    self.kind = kind
    self.clause = clause
  }
}

/// A ground of refusal with everything it must state.
package struct StatedGround: Equatable, Sendable, Codable {
  package let ground: GroundID
  /// Which paper or datum, and how it was established.
  package let facts: FreeText
  /// The act and the provision that is not met.
  package let act: FreeText?
  /// The listed paper the ground rests on, if it is a paper.
  package let document: DocumentID?

  package init(
    ground: GroundID, facts: FreeText, act: FreeText? = nil, document: DocumentID? = nil
  ) {
    self.ground = ground
    self.facts = facts
    self.act = act
    self.document = document
  }
}

/// How and when the result reached the family.
package struct DeliveryRecord: Equatable, Sendable, Codable {
  package let delivery: Delivery
  /// The moment it was sent or handed over, which may lie before the entry.
  package let at: Moment
  /// The phone a message went to.
  package let phone: FreeText?

  package init(delivery: Delivery, at: Moment, phone: FreeText? = nil) {
    self.delivery = delivery
    self.at = at
    self.phone = phone
  }
}

/// The head's order on schooling at home: an internal act whose number and date form 3 needs.
package struct OrderRecord: Equatable, Sendable, Codable {
  package let number: FreeText
  package let date: CivilDate
  /// When and where the family is asked to come, for the last blank of the form.
  package let visit: FreeText

  package init(number: FreeText, date: CivilDate, visit: FreeText) {
    self.number = number
    self.date = date
    self.visit = visit
  }
}
