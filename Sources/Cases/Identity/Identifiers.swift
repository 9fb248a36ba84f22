/// A number that names one thing of the store and nothing else; two kinds never mix.
package struct ID<Kind>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  package let number: Int64

  package init(_ number: Int64) { self.number = number }

  package init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }

  package static func < (left: ID, right: ID) -> Bool { left.number < right.number }
  package var description: String { "\(number)" }
}

package enum PersonKind: Sendable {}
package enum DraftKind: Sendable {}

package typealias CaseID = ID<Case>
package typealias VisitID = ID<Visit>
package typealias ComplaintID = ID<Complaint>
package typealias PersonID = ID<PersonKind>
package typealias DraftID = ID<DraftKind>

/// The name under which a clerk signs in: an account of the operating system or the name in an ssh
/// key's forced command. It is no person's name and may stand in logs.
package struct ClerkID: Hashable, Sendable, Codable, CustomStringConvertible {
  package let account: String

  package init(_ account: String) { self.account = account }

  /// In the place of a holder: the case is free.
  package static let nobody = ClerkID("")
  package var isNobody: Bool { account.isEmpty }

  package init(from decoder: any Decoder) throws {
    account = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(account)
  }

  package var description: String { account }
}
