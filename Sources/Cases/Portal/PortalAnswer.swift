/// What the register says to a file of the portal.
package enum PortalAnswer: Equatable, Sendable {
  /// Now, in this change.
  case taken(PortalEntry)
  /// The same file was taken before.
  case known(PortalEntry)
  /// Another file was taken under its number: that is for a person to look at.
  case differs(PortalEntry)

  /// To a file whose number is in the register.
  ///
  /// - Parameter checksum: of the file that comes now.
  package init(to checksum: String, knowing entry: PortalEntry) {
    self = entry.checksum == checksum ? .known(entry) : .differs(entry)
  }
}
