/// A person who works at a desk, with the role that decides what he or she may do.
package struct Clerk: Equatable, Sendable, Codable {
  package let id: ClerkID
  /// As it stands on paper: «Бекова Г. С.».
  package let name: String
  /// «іс жүргізуші»
  package let post: String
  package let role: StaffRole
  package let isRetired: Bool

  package init(id: ClerkID, name: String, post: String, role: StaffRole, isRetired: Bool = false) {
    self.id = id
    self.name = name
    self.post = post
    self.role = role
    self.isRetired = isRetired
  }
}

/// What a member of staff may do.
package enum StaffRole: String, CaseIterable, Sendable, Codable {
  case clerk
  case specialist
  /// Signs conclusions, certificates and orders.
  case head
  case supervisor
  case administrator
  /// Reads everything, changes nothing.
  case auditor

  /// Whether the role answers for the line and may decide outside the ordinary course.
  package var supervises: Bool {
    switch self {
    case .head, .supervisor, .administrator: true
    case .clerk, .specialist, .auditor: false
    }
  }
}
