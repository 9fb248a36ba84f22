import Law

/// A portal application that was taken into the register. The portal's own number and the checksum
/// of its file say that it is taken once.
package struct PortalEntry: Equatable, Sendable, Codable {
  package let portalNumber: String
  package let checksum: String
  package let caseID: CaseID
  package let attachments: [Attachment]
  /// Whether the applicant's electronic digital signature stands under it (`home.req.10.4`); `nil` where
  /// the portal did not say.
  package let isSigned: Bool?

  package init(
    portalNumber: String, checksum: String, caseID: CaseID, attachments: [Attachment],
    isSigned: Bool? = nil
  ) {
    self.isSigned = isSigned
    self.portalNumber = portalNumber
    self.checksum = checksum
    self.caseID = caseID
    self.attachments = attachments
  }
}

/// A file that came with an application.
package struct Attachment: Equatable, Sendable, Codable {
  /// As the portal calls it; it may name a person, so it stands beside the log.
  package let name: FreeText
  /// The paper of the list that it is, where the portal says so.
  package let document: DocumentID?
  /// Bytes.
  package let size: Int
  /// SHA-256, 64 hexadecimal digits.
  package let checksum: String

  package init(name: FreeText, document: DocumentID?, size: Int, checksum: String) {
    self.name = name
    self.document = document
    self.size = size
    self.checksum = checksum
  }
}

/// What happened to a file of the portal.
package enum PortalEvent: Equatable, Sendable {
  case taken(PortalEntry)
}

extension PortalEvent: LogEvent {
  package var format: Int { 1 }

  package var kind: String {
    switch self {
    case .taken: "portal.taken"
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .taken(let body): try body.encode(to: encoder)
    }
  }

  package init(kind: String, format: Int, from decoder: any Decoder) throws {
    switch (kind, format) {
    case ("portal.taken", 1): self = .taken(try PortalEntry(from: decoder))
    default: throw UnknownEvent(kind: kind, format: format)
    }
  }
}
