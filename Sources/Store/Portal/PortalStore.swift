import Cases
import Law

extension Store {
  /// The folder of the attachments of this store.
  package var attachments: AttachmentFolder { AttachmentFolder(beside: path) }

  /// What the register says to a file under a number of the portal; `nil` when it has no such number.
  /// Only within a change it still holds when the file is taken.
  package func portalAnswer(
    to checksum: String, under portalNumber: String
  ) throws(StoreTrouble) -> PortalAnswer? {
    let id = try database.integer(
      "SELECT id FROM portal_row WHERE portal_number = ?1", .text(portalNumber))
    guard let id, let entry = try portalEntry(id: id) else { return nil }
    return PortalAnswer(to: checksum, knowing: entry)
  }

  /// What the portal said of a case that came through it; `nil` of any other.
  package func portalEntry(of id: CaseID) throws(StoreTrouble) -> PortalEntry? {
    let row = try database.integer(
      "SELECT id FROM portal_row WHERE case_id = ?1", .integer(id.number))
    return try row.flatMap { row throws(StoreTrouble) in try portalEntry(id: row) }
  }

  /// The files that came with a case.
  package func attachments(of id: CaseID) throws(StoreTrouble) -> [Attachment] {
    try portalEntry(of: id)?.attachments ?? []
  }

  func portalEntry(id: Int64) throws(StoreTrouble) -> PortalEntry? {
    guard case .taken(let entry) = try log.read(PortalEvent.self, of: .portal(id)).first?.body
    else { return nil }
    return entry
  }

  /// Every attachment of every case.
  func allAttachments() throws(StoreTrouble) -> [Attachment] {
    var attachments: [Attachment] = []
    for number in try streams(.portal) {
      attachments += try portalEntry(id: number)?.attachments ?? []
    }
    return attachments
  }

  func rebuildPortal() throws(StoreTrouble) {
    for number in try streams(.portal) {
      guard let entry = try portalEntry(id: number) else {
        throw .damaged(detail: "portal \(number) has no application")
      }
      try write(entry, id: number)
    }
  }

  /// Attachments that are not there any more, or not what they were.
  func attachmentFindings() throws(StoreTrouble) -> [String] {
    var findings: [String] = []
    for number in try streams(.portal) {
      var entry: PortalEntry?
      let found = try finding(in: "portal \(number)") { () throws(StoreTrouble) in
        entry = try portalEntry(id: number)
        return nil
      }
      if let found { findings.append(found) }
      guard let entry else { continue }
      for attachment in entry.attachments {
        guard let problem = attachments.problem(attachment) else { continue }
        findings.append("attachments: case \(entry.caseID) file \(attachment.checksum) \(problem)")
      }
    }
    return findings
  }

  func write(_ entry: PortalEntry, id: Int64) throws(StoreTrouble) {
    try database.run(
      "INSERT INTO portal_row(id, portal_number, checksum, case_id) VALUES (?1, ?2, ?3, ?4)",
      .integer(id), .text(entry.portalNumber), .text(entry.checksum),
      .integer(entry.caseID.number))
  }
}

extension Writing {
  /// Registers an application of the portal, once: of what was taken under its number before, it is only
  /// said whether it was the same file.
  package func take(
    _ completed: CompletedIntake, consent: ConsentAnswer?, portalNumber: String,
    checksum: String, attachments: [Attachment], isSigned: Bool?, _ now: Circumstances
  ) throws -> PortalAnswer {
    if let known = try store.portalAnswer(to: checksum, under: portalNumber) { return known }
    var subject = try register(completed, now)
    if let consent { subject = try carryOut(.answerConsent(consent), on: subject, now) }
    let entry = PortalEntry(
      portalNumber: portalNumber, checksum: checksum, caseID: subject.id,
      attachments: attachments, isSigned: isSigned)
    let id = try store.log.nextNumber(.portal)
    _ = try store.log.append(
      [PortalEvent.taken(entry)], to: .portal(id), after: 0, by: author,
      editions: office.editions(of: now.rules))
    try store.write(entry, id: id)
    return .taken(entry)
  }
}
